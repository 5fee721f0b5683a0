using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>A place in the page: its offset, and its line and column from 0.</summary>
internal readonly record struct Place(int Offset, int Line, int Column);

/// <summary>A stretch of raw HTML and where its lines stand in the page: inside a quote or a list, they are not all of the page's line.</summary>
internal sealed class HtmlSource
{
    private readonly List<(int Index, Place Place)> lines = [];

    public HtmlSource(HtmlBlock block)
    {
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            text.Append(i > 0 ? "\n" : "");
            lines.Add((text.Length, new Place(IsOfPage(line.Slice) ? line.Slice.Start : line.Position, line.Line, line.Column)));
            text.Append(line.Slice.AsSpan());
        }

        Html = text.ToString();
    }

    public HtmlSource(HtmlInline inline)
    {
        lines.Add((0, new Place(inline.Span.Start, inline.Line, inline.Column)));
        Html = inline.Tag;
    }

    public string Html { get; }

    public Place At(int index)
    {
        var found = lines.BinarySearch((index, default), Comparer<(int Index, Place Place)>.Create((a, b) => a.Index.CompareTo(b.Index)));
        var (start, place) = lines[found < 0 ? ~found - 1 : found];
        return new Place(place.Offset + index - start, place.Line, place.Column + index - start);
    }

    /// <summary>The page's span of the HTML's [start, end).</summary>
    public SourceSpan Span(int start, int end) => end <= start ? SourceSpan.Empty : new SourceSpan(At(start).Offset, At(end - 1).Offset);

    /// <summary>A slice of the page, not the text Markdig makes of a line whose tab belongs half to a container.</summary>
    private static bool IsOfPage(StringSlice line) => line.Text.Length > line.Length;

    /// <summary>Gives a node its place in the page.</summary>
    public T Place<T>(T node, int start, int end)
        where T : MarkdownObject
    {
        var place = At(start);
        (node.Line, node.Column, node.Span) = (place.Line, place.Column, Span(start, end));
        return node;
    }
}
