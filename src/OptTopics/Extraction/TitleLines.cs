using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Works whose title is a heading or a paragraph of its own, with authors, address and venue on the lines below: "## A study of lists" and
/// "- Authors: Ann Smith", "- Link: https://a.org/a.pdf". A heading of anything else stays what it is.
/// </summary>
internal static partial class TitleLines
{
    private const int MostLines = 8;

    private const int LongestLine = 400;

    /// <summary>A paragraph of nothing but a title, in bold, linked or named as such, which the next lines may tell more of.</summary>
    public static bool IsTitle(BlockText text) =>
        KeyedReader.NamesTitle(text.Text)
            || (IsMarked(text, text.Whole.Trim(text.Text)) && (LineShapes.IsTitle(text, isSetApart: true) || IsShortLink(text)));

    /// <summary>"[*Rethinking Lists*](url)".</summary>
    private static bool IsShortLink(BlockText text) => text.Links.Count > 0 && Titles.CountWords(text.Text, text.Whole) == 2;

    private static bool IsMarked(BlockText text, Stretch whole) =>
        !whole.IsEmpty
            && (text.Links.Count == 0
                ? text.IsWithin(MarkKind.Strong, whole)
                    || text.IsWithin(MarkKind.Emphasis, whole)
                    || IsStrongWithVenue(text, whole)
                    || InBrackets().IsMatch(text.Text.AsSpan(whole.Start, Math.Min(whole.Length, LongestLine)))
                : text.Links is [{ Kind: MarkKind.Link, IsBare: false } link]
                    && link.At.Contains(whole)
                    && !text.Text.Contains("://", StringComparison.Ordinal));

    /// <summary>"**A study of lists**. ICML 2018": in bold but for where the work appeared.</summary>
    private static bool IsStrongWithVenue(BlockText text, Stretch whole) =>
        text.MarksIn(whole with { End = whole.Start + 1 })
                .FirstOrDefault(m => m.Kind is MarkKind.Strong && m.At.Start == whole.Start) is { At: var title }
            && Titles.CountWords(text.Text, title) > 2
            && (whole with { Start = Math.Min(title.End, whole.End) }).Trim(text.Text, ".,:;-|()*") is { Length: > 4 and < 60 } venue
            && (Venues.IsDated(venue.Of(text.Text)) || Venues.IsNamed(venue.Of(text.Text)));

    /// <summary>The works a heading cites; what else it links is no citation.</summary>
    public static ReadPassage Cited(ReadPassage read) =>
        read.Citations.Where(c => c.Owner is null).ToList() is [{ Kind: WorkKind.Paper or WorkKind.Book, Fields.Title: not null } work]
                && (work.Link is not null || (work.Fields.HasAuthors && (work.Fields.Year is not null || IsInItalics(read.Text, work))))
            ? read
            : ReadPassage.Nothing(read.Text);

    /// <summary>"Smith, *A study of lists*".</summary>
    private static bool IsInItalics(BlockText text, FoundCitation work) => text.IsWithin(MarkKind.Emphasis, work.Fields.Title!.Value);

    /// <summary>
    /// The lines right below that go on with the work: named fields, names, addresses, links to its text, or the reference with its title again.
    /// </summary>
    public static List<Passage> Below(Passage title, ReadPassage read)
    {
        if (title.Inlines.Count != 1 || title.Following.Count == 0 || !(read.Citations.Count > 0 || IsTitleAlone(title)))
        {
            return [];
        }

        if (read.Citations is [{ Fields: { Title: { } printed, HasAuthors: false } }]
            && LinesBelow.Unquoted(title.Following[0]) is { Text.Links.Count: 0, Inlines.Count: 1 } first
            && LineShapes.IsReferenceOf(printed.Of(title.Text.Text), first))
        {
            return [first];
        }

        var lines = title.Following.Where(p => p.Kind is not EntryKind.Picture).Take(MostLines).TakeWhile(GoesOn).ToList();
        return read.Citations.Count > 0
                ? [.. lines.TakeWhile(l => l.Text.Links.Count == 0 || LineShapes.IsOnlyLinks(l) || LineShapes.IsVenueWithLinks(l.Text))]
            : lines.Exists(l => l.Text.Links.Count > 0) || NamePeople(lines) ? lines
            : [];
    }

    /// <summary>Nothing but names stands below the title, or "by" and names right below it.</summary>
    private static bool NamePeople(List<Passage> lines) =>
        (lines is [var only] && LineShapes.OpensWithNames(only.Text)) || (lines is [var first, ..] && LineShapes.IsSignature(first.Text));

    private static bool IsTitleAlone(Passage title) => title.Text.Links.Count == 0 && LineShapes.IsTitle(title.Text, isSetApart: true);

    private static bool GoesOn(Passage line) =>
        line.Children.Count == 0
            && line.Inlines.Count == 1
            && line.Kind is EntryKind.Paragraph or EntryKind.Bullet or EntryKind.Numbered
            && line.Text.Text.Length < LongestLine
            && !IsTitle(line.Text)
            && (LineShapes.IsOnlyLinks(line)
                || LineShapes.OpensWithNames(line.Text)
                || LineShapes.IsSignature(line.Text)
                || LineShapes.IsVenueWithLinks(line.Text)
                || LineShapes.IsNamesWithVenue(line.Text)
                || (line.Text.Links.Count == 0 && (NamedField().IsMatch(line.Text.Text) || IsVenue(line.Text))));

    /// <summary>"arXiv 1801; ICML 2018": a few words that a known venue begins or a year ends.</summary>
    private static bool IsVenue(BlockText line) =>
        Titles.CountWords(line.Text, line.Whole) <= 4 && (Venues.IsAbbreviation(line.Text) || Venues.IsDated(line.Text));

    // ":check: [A study of lists]": a picture at most stands before the brackets.
    [GeneratedRegex(@"\A(?::[a-z_]+:|[\p{So}\p{Cs}\uFE0F])*\s*\[[^\[\]]+\]\z")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\A\W*\p{L}[\p{L} ]{1,24}\s*(?:\([^()]*\)\s*)?:\s+\S")]
    private static partial Regex NamedField();
}
