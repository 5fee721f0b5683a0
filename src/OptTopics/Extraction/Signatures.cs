using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// How the lines of a page name their people: "[A study of lists](url) - Ann Smith", or "A study of lists - Ann Smith" and "A study of lists by
/// Ann Smith" without a link. Where several do so with names that are known as such, an unknown name in the same place is one too.
/// </summary>
/// <param name="AreLed">One word between the year and the link is who wrote it.</param>
/// <param name="AreInLabels">One word and a full stop open the link: who wrote it.</param>
/// <param name="TitlesLead">The words before links to a text ("pdf") are titles, so that one or two of them are one too.</param>
/// <param name="DateTitles">What a year in brackets ends in a link is a title.</param>
/// <param name="AreBracketed">One word in brackets behind the link is who wrote it.</param>
/// <param name="ListDated">Lines without a link that a venue or a year in brackets closes are works.</param>
/// <param name="AreTrailed">One word between the link and the year is who wrote it.</param>
internal sealed record Signatures(
    bool BehindLinks,
    bool BehindDash,
    bool BehindBy,
    bool AreLed = false,
    bool AreTrailed = false,
    bool AreInLabels = false,
    bool TitlesLead = false,
    bool DateTitles = false,
    bool AreBracketed = false,
    bool ListDated = false)
{
    private const int Least = 3;

    private const int LeastTitles = 6;

    private const int LongestLine = 160;

    private const int LongestName = 80;

    private const string Dash = " - ";

    private const string By = " by ";

    public static readonly Signatures None = new(BehindLinks: false, BehindDash: false, BehindBy: false);

    /// <summary>Whether a line without a link may be signed the way that the page has.</summary>
    public bool MaySign(ReadOnlySpan<char> line) =>
        (BehindDash && line.Contains(Dash, StringComparison.Ordinal)) || (BehindBy && line.Contains(By, StringComparison.Ordinal));

    public static Signatures Of(IReadOnlyList<Passage> passages)
    {
        var (linked, dash, by) = (new Tally(), new Tally(), new Tally());
        var (led, trailed, labels) = (new LoneNames(), new LoneNames(), new LoneNames());
        var (bracketed, dated, lines) = (new LoneNames(), new DatedLabels(), new DatedLines());
        var (titles, aliases) = (0, 0);
        foreach (var passage in passages)
        {
            lines.Add(passage);
            if (passage.Kind is EntryKind.Bullet or EntryKind.Numbered && WordsBeforeText(passage.Text) is > 0 and var words)
            {
                (titles, aliases) = words > 2 ? (titles + 1, aliases) : (titles, aliases + 1);
            }

            if (passage.Text.Links is [{ Kind: MarkKind.Link, IsBare: false } link, ..])
            {
                linked.Add(passage.Text, link.At.End, "-", long.MaxValue);
                led.AddHead(passage.Text, link);
                trailed.AddTail(passage.Text, link);
                labels.AddLabel(passage.Text, link);
                bracketed.AddBracket(passage.Text, link);
                dated.Add(passage.Text, link);
            }
            else if (passage is { Kind: EntryKind.Bullet or EntryKind.Numbered, Text: { Links.Count: 0, Text.Length: < LongestLine } })
            {
                AddLast(dash, passage.Text, Dash);
                AddLast(by, passage.Text, By);
            }
        }

        return new Signatures(
            linked.IsHabit,
            dash.IsHabit && dash.HasTitles,
            by.IsHabit && by.HasTitles,
            led.ArePeople,
            trailed.ArePeople,
            labels.ArePeople,
            titles >= LeastTitles && titles > 3 * aliases,
            dated.AreTitles,
            bracketed.ArePeople,
            lines.AreWorks);
    }

    /// <summary>How many words stand before the first link, when its own say that it leads to the text.</summary>
    private static int WordsBeforeText(BlockText block) =>
        block.Links is [{ Kind: MarkKind.Link, IsBare: false, PictureLabel: null } link, ..]
                && link.At.Start is > 0 and < LongestLine
                && LabelRoles.Of(link.At.Of(block.Text)) is LabelRole.Text
                && new Stretch(0, link.At.Start).TrimEnd(block.Text, "[(") is { IsEmpty: false } before
                && (char.IsLetterOrDigit(block.Text[before.End - 1]) || block.Text[before.End - 1] is '.' or '?' or ')')
            ? Titles.CountWords(block.Text, before)
            : 0;

    private static void AddLast(Tally tally, BlockText block, string mark)
    {
        if (block.Text.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var place)
        {
            tally.Add(block, place, mark.Trim(), Titles.CountWords(block.Text, new Stretch(0, place)));
        }
    }

    /// <summary>The full names that fill the line behind the mark, but for brackets.</summary>
    private static NameList? SignedBy(BlockText block, int place, string mark)
    {
        var text = block.Text;
        var rest = new Stretch(place, Math.Min(block.NextBorder(place, text.Length), place + LongestName)).TrimStart(text);
        var start = rest.Start + mark.Length;
        var isMarked = rest.Length >= 5
            && Characters.IsSpace(text[start])
            && (mark is "by" ? text.AsSpan(rest.Start, 2) is "by" : Characters.IsDash(text[rest.Start]) || text[rest.Start] is ',' or ';' or '.');
        if (!isMarked || NameListParser.ReadAt(text, rest with { Start = start }) is not { } names || names.Names.Any(n => n.Name.Given is null))
        {
            return null;
        }

        var behind = (rest with { Start = names.At.End }).TrimStart(text, ".");
        return behind.IsEmpty || text[behind.Start] is '(' ? names : null;
    }

    /// <summary>Counts the lines of one kind.</summary>
    private sealed class Tally
    {
        private int known;
        private int unknown;
        private int titles;

        public bool IsHabit => known >= Least && known >= unknown / 2;

        /// <summary>Half of what is signed has the length of a title, which offices have not.</summary>
        public bool HasTitles => titles * 2 >= known + unknown;

        public void Add(BlockText block, int place, string mark, long words)
        {
            if (SignedBy(block, place, mark) is { } names)
            {
                var isKnown = names.Evidence is not Evidence.Weak || GivenNames.Begins(names);
                (known, unknown) = isKnown ? (known + 1, unknown) : (known, unknown + 1);
                titles += words > 2 ? 1 : 0;
            }
        }
    }
}
