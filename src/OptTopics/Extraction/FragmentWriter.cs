using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Markup.Html;

namespace OptTopics.Extraction;

/// <summary>
/// Writes inlines as HTML, cut where a <see cref="CutInline"/> stands. Files beside the page that can be served are found at
/// <see cref="ContentFiles.Address"/>, others are their labels; nothing is loaded from elsewhere.
/// </summary>
/// <param name="pageFile">Where the page lies, against which its relative addresses are read.</param>
internal sealed class FragmentWriter(string pageFile)
{
    private readonly HtmlOptions options = new()
    {
        MediaHref = id => ContentFiles.AddressOf(ContentFiles.PathOf(id)),
        RelativeHref = link => ContentFiles.AddressOf(pageFile, link),
        ShowsForeignMedia = false,
    };

    public IReadOnlyList<Fragment> Write(ContainerInline inlines)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = PageHtml.CreateRenderer(writer, options);
        var cuts = new CutRenderer(writer);
        renderer.ObjectRenderers.Insert(0, cuts);
        renderer.ObjectRenderers.Insert(0, new ViewRenderer());
        renderer.WriteChildren(inlines);
        renderer.Writer.Flush();
        return Split(writer.ToString(), cuts.Places);
    }

    public string Html(ContainerInline inlines)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        PageHtml.CreateRenderer(writer, options).WriteChildren(inlines);
        return writer.ToString();
    }

    public string Html(Block block)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        PageHtml.CreateRenderer(writer, options).Render(block);
        return writer.ToString();
    }

    private static List<Fragment> Split(string html, List<(int At, Fragment Fragment)> cuts)
    {
        var fragments = new List<Fragment>();
        var start = 0;
        foreach (var (at, fragment) in cuts)
        {
            Add(html[start..at]);
            fragments.Add(fragment);
            start = at;
        }

        Add(html[start..]);
        return fragments;

        void Add(string piece)
        {
            if (piece.Length > 0)
            {
                fragments.Add(new HtmlFragment(piece));
            }
        }
    }

    private sealed class ViewRenderer : HtmlObjectRenderer<ViewInline>
    {
        protected override void Write(HtmlRenderer renderer, ViewInline obj) => renderer.Write(obj.Shown);
    }

    private sealed class CutRenderer(StringWriter writer) : HtmlObjectRenderer<CutInline>
    {
        public List<(int At, Fragment Fragment)> Places { get; } = [];

        protected override void Write(HtmlRenderer renderer, CutInline obj) => Places.Add((writer.GetStringBuilder().Length, obj.Fragment));
    }
}
