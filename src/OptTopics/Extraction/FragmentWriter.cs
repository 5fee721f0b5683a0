using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;
using OptTopics.Markup.Html;

namespace OptTopics.Extraction;

/// <summary>Writes nodes as HTML, cut where a <see cref="CutInline"/> stands. One renderer serves all blocks of a page.</summary>
internal sealed class FragmentWriter : IDisposable
{
    private readonly StringWriter writer = new(CultureInfo.InvariantCulture);
    private readonly CutRenderer cuts;
    private readonly HtmlRenderer renderer;

    public FragmentWriter(HtmlOptions options)
    {
        cuts = new CutRenderer(writer);
        renderer = PageHtml.CreateRenderer(writer, options);
        renderer.ObjectRenderers.Insert(0, cuts);
        renderer.ObjectRenderers.Insert(0, new ViewRenderer());
    }

    public IReadOnlyList<Fragment> Write(ContainerInline inlines)
    {
        cuts.Places.Clear();
        renderer.WriteChildren(inlines);
        return Split(Take(), cuts.Places);
    }

    public string Html(ContainerInline inlines)
    {
        renderer.WriteChildren(inlines);
        return Take();
    }

    public string Html(Block block)
    {
        renderer.Render(block);
        return Take();
    }

    public void Dispose() => writer.Dispose();

    private string Take()
    {
        var html = writer.ToString();

        // The renderer puts a line end before a block unless it stands behind one.
        renderer.WriteLine();
        writer.GetStringBuilder().Clear();
        return html;
    }

    private static List<Fragment> Split(string html, List<(int At, Fragment Fragment)> cuts)
    {
        var fragments = new List<Fragment>((2 * cuts.Count) + 1);
        var start = 0;
        foreach (var (at, fragment) in cuts)
        {
            Add(at);
            fragments.Add(fragment);
            start = at;
        }

        Add(html.Length);
        return fragments;

        void Add(int end)
        {
            if (end > start)
            {
                fragments.Add(new HtmlFragment(html[start..end]));
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
