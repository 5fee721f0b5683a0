using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>A stretch of raw HTML and where it stands in the page: inside a quote or a list, its lines are only the ends of the page's.</summary>
internal sealed class HtmlSource
{
    private readonly List<int> starts = [];
    private readonly List<int> offsets = [];

    public HtmlSource(HtmlBlock block, PageLines page)
    {
        var html = new StringBuilder();
        foreach (var line in block.Lines.Lines.AsSpan(0, block.Lines.Count))
        {
            html.Append(html.Length > 0 || starts.Count > 0 ? "\n" : "");
            starts.Add(html.Length);
            offsets.Add(page.EndOf(line.Line) - line.Slice.Length);
            html.Append(line.Slice.AsSpan());
        }

        Html = html.ToString();
    }

    public HtmlSource(HtmlInline inline)
    {
        starts.Add(0);
        offsets.Add(inline.Span.Start);
        Html = inline.Tag;
    }

    public string Html { get; }

    /// <summary>The page's offset of a place in the HTML.</summary>
    public int At(int index)
    {
        var found = starts.BinarySearch(index);
        var line = found < 0 ? ~found - 1 : found;
        return offsets[line] + index - starts[line];
    }

    /// <summary>The page's span of the HTML's [start, end).</summary>
    public SourceSpan Span(int start, int end) => end <= start ? SourceSpan.Empty : new SourceSpan(At(start), At(end - 1));

    /// <summary>Gives a node its place in the page.</summary>
    public T Place<T>(T node, int start, int end)
        where T : MarkdownObject
    {
        node.Span = Span(start, end);
        return node;
    }
}
