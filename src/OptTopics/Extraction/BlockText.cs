using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;

namespace OptTopics.Extraction;

/// <summary>What a <see cref="Mark"/> of a block's text is.</summary>
public enum MarkKind
{
    /// <summary>A link out of the collection, or to a file beside the page.</summary>
    Link,

    /// <summary>A link to a page, or to a place on one.</summary>
    PageLink,
    Strong,
    Emphasis,
    Code,

    /// <summary>A line end that is only a space to readers.</summary>
    SoftBreak,

    /// <summary>A forced line end.</summary>
    Break,

    /// <summary>The end of a block that was joined with the next.</summary>
    BlockEnd,

    /// <summary>The border between two cells.</summary>
    Cell,
}

/// <summary>Structure over a stretch of a block's text.</summary>
/// <param name="Node">The node of the tree; null for a bare address that the reader of the markup left as text.</param>
public sealed record Mark(MarkKind Kind, Stretch At, Inline? Node = null)
{
    private IReadOnlyList<Identifier>? identifiers;

    /// <summary>Where a link goes, as printed; null for none.</summary>
    public string? Url { get; init; }

    /// <summary>What its address names.</summary>
    public IReadOnlyList<Identifier> Identifiers => identifiers ??= Url is null ? [] : Bibliography.Identifiers.FromUrl(Url);

    /// <summary>The address is its own label.</summary>
    public bool IsBare { get; init; }

    /// <summary>The words of a link that shows a picture.</summary>
    public string? PictureLabel { get; init; }
}

/// <summary>
/// The plain text of a block, flat, with the structure over it as marks and the way back to the source. Several blocks that
/// belong together (the cells of a row, a bullet and the line after it) are joined to one text with a mark between them.
/// </summary>
public sealed class BlockText
{
    private readonly Piece[] pieces;
    private readonly string source;
    private readonly Mark[] wideLinks;
    private readonly Mark[] strong;
    private readonly Mark[] emphasis;
    private readonly Mark[] code;
    private readonly int[] borders;

    internal BlockText(string source, string text, Piece[] pieces, Mark[] marks, IReadOnlyDictionary<Inline, Stretch> places)
    {
        Places = places;
        this.source = source;
        this.pieces = pieces;
        Text = text;
        Marks = marks;
        var links = Of(MarkKind.Link, MarkKind.PageLink);
        Links = links;
        wideLinks = Array.Exists(links, l => l.At.IsEmpty) ? Array.FindAll(links, l => !l.At.IsEmpty) : links;
        strong = Of(MarkKind.Strong);
        emphasis = Of(MarkKind.Emphasis);
        code = Of(MarkKind.Code);
        borders = Array.ConvertAll(Of(MarkKind.Break, MarkKind.Cell, MarkKind.BlockEnd), m => m.At.Start);
    }

    public string Text { get; }

    /// <summary>All marks, by where they start.</summary>
    internal Mark[] Marks { get; }

    public IReadOnlyList<Mark> Links { get; }

    /// <summary>Where each inline of the tree stands in the text.</summary>
    public IReadOnlyDictionary<Inline, Stretch> Places { get; }

    public Stretch Whole => new(0, Text.Length);

    /// <summary>The places in the source that hold the text of a stretch, without the markup between them.</summary>
    public IReadOnlyList<TextSpan> SpansOf(Stretch at)
    {
        var spans = new List<TextSpan>();
        for (var i = FirstPieceAt(at.Start); i < pieces.Length && pieces[i].At.Start < at.End; i++)
        {
            var span = pieces[i].SpanOf(at);
            if (spans.Count > 0 && spans[^1].End == span.Start)
            {
                spans[^1] = spans[^1] with { End = span.End };
            }
            else if (!span.IsEmpty)
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    /// <summary>The source of a stretch with its markup, whole marks with their signs.</summary>
    public TextSpan RawSpanOf(Stretch at)
    {
        var spans = SpansOf(at);
        if (spans.Count == 0)
        {
            return default;
        }

        var (start, end) = (spans[0].Start, spans[^1].End);
        foreach (var mark in MarksIn(at))
        {
            if (mark.Node is { Span.IsEmpty: false } node && at.Contains(mark.At) && !mark.At.IsEmpty)
            {
                start = mark.At.Start == at.Start ? Math.Min(start, node.Span.Start) : start;
                end = mark.At.End == at.End ? Math.Max(end, node.Span.End + 1) : end;
            }
        }

        return new TextSpan(start, Math.Min(end, source.Length));
    }

    public string RawOf(Stretch at) => RawSpanOf(at) is { IsEmpty: false } span ? span.Of(source) : "";

    /// <summary>Where a place of the text stands in the source.</summary>
    public int SourceOf(int place)
    {
        var i = FirstPieceAt(place);
        return i < pieces.Length ? pieces[i].SpanOf(new Stretch(place, place + 1)).Start : pieces is [.., var last] ? last.Span.End : 0;
    }

    /// <summary>The link that a place is in.</summary>
    public Mark? LinkAt(int place) => LastFrom(wideLinks, place) is { } link && link.At.Contains(place) ? link : null;

    /// <summary>Whether formatted text of the kind covers the whole stretch.</summary>
    public bool IsWithin(MarkKind kind, Stretch at) =>
        LastFrom(kind switch { MarkKind.Strong => strong, MarkKind.Emphasis => emphasis, _ => code }, at.Start) is { } mark && mark.At.Contains(at);

    private Mark[] Of(params ReadOnlySpan<MarkKind> kinds)
    {
        List<Mark>? some = null;
        foreach (var mark in Marks)
        {
            if (kinds.Contains(mark.Kind))
            {
                (some ??= []).Add(mark);
            }
        }

        return some is null ? [] : [.. some];
    }

    private static Mark? LastFrom(Mark[] marks, int place)
    {
        var (low, high) = (0, marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = marks[middle].At.Start <= place ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? marks[low - 1] : null;
    }

    /// <summary>Where the line or cell that the place is in ends, or <paramref name="end"/>.</summary>
    public int NextBorder(int place, int end)
    {
        var i = Array.BinarySearch(borders, place);
        i = i < 0 ? ~i : i;
        return i < borders.Length ? Math.Min(borders[i], end) : end;
    }

    public bool IsBorder(int place) => Array.BinarySearch(borders, place) >= 0;

    /// <summary>The cells of a row.</summary>
    public List<Stretch> Cells()
    {
        var cells = new List<Stretch>();
        var start = 0;
        foreach (var border in Marks.Where(m => m.Kind is MarkKind.Cell))
        {
            cells.Add(new Stretch(start, border.At.Start));
            start = border.At.End;
        }

        cells.Add(new Stretch(start, Text.Length));
        return cells;
    }

    /// <summary>The lines of the block as written; a link over a line end holds its lines together.</summary>
    public List<Stretch> Lines()
    {
        var lines = new List<Stretch>();
        var start = 0;
        foreach (var mark in Marks)
        {
            if (mark.Kind is MarkKind.SoftBreak or MarkKind.Break or MarkKind.BlockEnd && LinkAt(mark.At.Start) is null)
            {
                lines.Add(new Stretch(start, mark.At.Start));
                start = mark.At.End;
            }
        }

        lines.Add(new Stretch(start, Text.Length));
        return lines;
    }

    public bool EndsBlock(int place) => MarksIn(new Stretch(place, place + 1)).Any(m => m.Kind is MarkKind.BlockEnd);

    /// <summary>The marks that begin in the stretch.</summary>
    public IEnumerable<Mark> MarksIn(Stretch at)
    {
        var (low, high) = (0, Marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Marks[middle].At.Start < at.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < Marks.Length && Marks[low].At.Start < at.End; low++)
        {
            yield return Marks[low];
        }
    }

    private int FirstPieceAt(int place)
    {
        var (low, high) = (0, pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].At.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A run of the text and the run of the source it was read from; character by character where the lengths agree.</summary>
    internal readonly record struct Piece(Stretch At, TextSpan Span)
    {
        public TextSpan SpanOf(Stretch part)
        {
            if (Span.Length != At.Length)
            {
                return Span;
            }

            var from = Math.Max(part.Start, At.Start) - At.Start;
            var to = Math.Min(part.End, At.End) - At.Start;
            return new TextSpan(Span.Start + from, Span.Start + to);
        }
    }
}
