using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// The ways of one page, told by those of its lines that are certain and lent to those that are not. Where several lines name known people
/// behind the link, an unknown name in the same place is one too.
/// </summary>
internal sealed record PageHabits
{
    private const int Least = 3;

    private const int LeastTitles = 6;

    private const int LongestLine = 160;

    private const int LongestName = 80;

    private const string By = " by ";

    /// <summary>Of a page of which nothing is known.</summary>
    public static readonly PageHabits None = new();

    /// <summary>"[A study of lists](url) - Ann Smith".</summary>
    public bool SignsLinks { get; private init; }

    /// <summary>"A study of lists - Ann Smith", without a link.</summary>
    public bool SignsBehindDash { get; private init; }

    /// <summary>"A study of lists by Ann Smith", without a link.</summary>
    public bool SignsWithBy { get; private init; }

    /// <summary>"Smith et al., [A study of lists](url)": people and a comma stand before the link, so one word there is one too.</summary>
    public bool LeadsWithPeople { get; private init; }

    /// <summary>One word between the year and the link is who wrote it.</summary>
    public bool NamesPersonBefore { get; private init; }

    /// <summary>One word between the link and the year is who wrote it.</summary>
    public bool NamesPersonBehind { get; private init; }

    /// <summary>One word and a full stop open the link: who wrote it.</summary>
    public bool NamesPersonInLabel { get; private init; }

    /// <summary>One word in brackets behind the link is who wrote it.</summary>
    public bool NamesPersonInBrackets { get; private init; }

    /// <summary>The words before links to a text ("pdf") are titles, so that one or two of them are one too.</summary>
    public bool LeadsWithTitles { get; private init; }

    /// <summary>What a year in brackets ends in a link is a title.</summary>
    public bool DatesTitles { get; private init; }

    /// <summary>Lines without a link that a venue or a year in brackets closes are works.</summary>
    public bool ListsDatedLines { get; private init; }

    /// <summary>Venues behind a bar have their year, so words without one are none.</summary>
    public bool DatesVenuesBehindBar { get; private init; }

    /// <summary>Lines without a link that names open are works.</summary>
    public bool ListsReferences { get; private init; }

    /// <summary>"Smith, A study of lists (2015)": family names and a comma open the items.</summary>
    public bool OpensWithFamilies { get; private init; }

    /// <summary>"Ann Smith: A study of lists", without a link: people and a colon open the items.</summary>
    public bool OpensWithNames { get; private init; }

    /// <summary>"[A study of lists. Smith, Doe](url)": a full stop and family names close the links.</summary>
    public bool ClosesWithFamilies { get; private init; }

    /// <summary>Whether a line without a link may be signed the way that the page has.</summary>
    public bool MaySign(ReadOnlySpan<char> line) =>
        (SignsBehindDash && LastDash(line) > 0) || (SignsWithBy && line.Contains(By, StringComparison.Ordinal));

    public static PageHabits Of(IReadOnlyList<Passage> passages)
    {
        var (linked, dash, by) = (new Tally(), new Tally(), new Tally());
        var (led, trailed, labels) = (new LoneNames(), new LoneNames(), new LoneNames());
        var (leading, bracketed, dated, lines) = (new LoneNames(), new LoneNames(), new DatedLabels(), new DatedLines());
        var (references, bars, families) = (new PlainReferences(), new DatedBars(), new FamilyLeads());
        var (closing, colons) = (new FamilyTails(), new NamesBeforeColon());
        var (titles, aliases, leads) = (0, 0, 0);
        foreach (var passage in passages)
        {
            lines.Add(passage);
            references.Add(passage);
            bars.Add(passage);
            families.Add(passage);
            colons.Add(passage);
            if (passage.Kind is EntryKind.Bullet or EntryKind.Numbered && WordsBeforeText(passage.Text) is > 0 and var words)
            {
                (titles, aliases) = words > 2 ? (titles + 1, aliases) : (titles, aliases + 1);
            }

            if (passage.Text.Links is [{ Kind: MarkKind.Link, IsBare: false } link, ..])
            {
                linked.Add(passage.Text, link.At.End, "-", long.MaxValue);
                led.AddHead(passage.Text, link);
                leading.AddLead(passage.Text, link);
                leads += LoneNames.ArePeopleBefore(passage.Text, link) ? 1 : 0;
                trailed.AddTail(passage.Text, link);
                labels.AddLabel(passage.Text, link);
                closing.AddLabel(passage.Text, link);
                bracketed.AddBracket(passage.Text, link);
                dated.Add(passage.Text, link);
            }
            else if (passage is { Kind: EntryKind.Bullet or EntryKind.Numbered, Text: { Links.Count: 0, Text.Length: < LongestLine } })
            {
                AddLast(dash, passage.Text, LastDash(passage.Text.Text), "-");
                AddLast(by, passage.Text, passage.Text.Text.LastIndexOf(By, StringComparison.Ordinal), By);
            }
        }

        return new PageHabits
        {
            SignsLinks = linked.IsHabit,
            SignsBehindDash = dash.IsHabit && dash.HasTitles,
            SignsWithBy = by.IsHabit && by.HasTitles,
            LeadsWithPeople = leads >= Least || leading.ArePeople,
            NamesPersonBefore = led.ArePeople,
            NamesPersonBehind = trailed.ArePeople,
            NamesPersonInLabel = labels.ArePeople,
            NamesPersonInBrackets = bracketed.ArePeople,
            LeadsWithTitles = titles >= LeastTitles && titles > 3 * aliases,
            DatesTitles = dated.AreTitles,
            ListsDatedLines = lines.AreWorks,
            DatesVenuesBehindBar = bars.AreDated,
            ListsReferences = references.AreWorks,
            OpensWithFamilies = families.ArePeople,
            OpensWithNames = colons.ArePeople,
            ClosesWithFamilies = closing.ArePeople,
        };
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

    private static void AddLast(Tally tally, BlockText block, int place, string mark)
    {
        if (place > 0)
        {
            var isSetApart = block.MarksIn(new Stretch(0, place)).Any(m => m.Kind is MarkKind.Emphasis && m.At.End >= place - 1);
            tally.Add(block, place, mark.Trim(), isSetApart ? long.MaxValue : Titles.CountWords(block.Text, new Stretch(0, place)));
        }
    }

    /// <summary>Where the last dash stands that spaces part from the words.</summary>
    private static int LastDash(ReadOnlySpan<char> line) =>
        Math.Max(line.LastIndexOf(" - ", StringComparison.Ordinal), Math.Max(line.LastIndexOf(" – "), line.LastIndexOf(" — ")));

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
