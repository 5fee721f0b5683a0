using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>
/// Finds the title behind a link that only holds the short name of the work: "[LSN](url)
/// A study of lists. (ICML 2015)", "[LiSR](url) - Lists in Small Rows - Ann Smith".
/// </summary>
internal static partial class TitleBehindAlias
{
    private const int LeastWords = 3;

    /// <summary>
    /// The words that brackets with a venue or a year, or people behind a dash,
    /// close; null where the label is no short name or what follows comments.
    /// </summary>
    public static Stretch? Find(BlockText block, Stretch label, Stretch tail)
    {
        var text = block.Text;
        var rest = tail.TrimStart(text, "-–—:");
        if (!rest.IsEmpty
            && text.AsSpan(rest.Start, rest.Length).StartsWith($"{label.Of(text)}: ", StringComparison.OrdinalIgnoreCase)
            && Characters.IsDash(tail.FirstOf(text))
            && PlainReader.SentenceAt(block, rest) is { } again
            && Titles.IsWrittenLarge(again.Of(text))
            && block.LinkAt(label.Start) is { } work
            && KindOf.ByAddress(work.Url, "") is not WorkKind.Code)
        {
            return again;
        }

        if (!Titles.IsShortName(label.Of(text)))
        {
            return null;
        }

        if (PlainReader.SentenceAt(block, rest) is { } sentence
            && Titles.CountWords(text, sentence) >= LeastWords
            && NameListParser.ReadAt(text, sentence) is not { Evidence: Evidence.Strong }
            && IsDated(block, tail with { Start = sentence.End }))
        {
            return sentence;
        }

        return block.LinkAt(label.Start) is { } link && KindOf.ByAddress(link.Url, "") is not WorkKind.Code ? Signed(block, rest) : null;
    }

    private static bool IsDated(BlockText block, Stretch tail)
    {
        var text = block.Text;
        var behind = tail.TrimStart(text, ".,");
        return !behind.IsEmpty
            && text[behind.Start] is '(' or '['
            && block.LinkAt(behind.Start) is null
            && Brackets.Inside(text, behind.Start, behind.End) is { } inner
            && (YearReader.FindIn(text, inner)?.Whole.End >= inner.TrimEnd(text).End || Venues.IsNamed(inner.Of(text)));
    }

    /// <summary>Words that the last dash parts from names known as such, which only brackets may follow.</summary>
    private static Stretch? Signed(BlockText block, Stretch rest)
    {
        var text = block.Text;
        var line = rest with { End = block.NextBorder(rest.Start, rest.End) };
        line = line with { End = block.MarksIn(line).FirstOrDefault(m => m.Kind is MarkKind.Link)?.At.Start ?? line.End };
        if (line.Length > ReferenceParser.LongestReference
            || LastDash().Match(text, line.Start, line.Length) is not { Success: true } dash
            || !char.IsUpper(text[line.Start]))
        {
            return null;
        }

        var title = line with { End = dash.Index };
        return Titles.CountWords(text, title) >= LeastWords
                && NameListParser.ReadAt(text, line with { Start = dash.Index + dash.Length }) is { } names
                && (names.Evidence is not Evidence.Weak || GivenNames.Begins(names))
                && (line with { Start = names.At.End }).TrimStart(text, ".") is var behind
                && (behind.IsEmpty || text[behind.Start] is '(')
            ? title
            : null;
    }

    [GeneratedRegex(@"\s[-–—]\s+(?!\s)", RegexOptions.RightToLeft)]
    private static partial Regex LastDash();
}
