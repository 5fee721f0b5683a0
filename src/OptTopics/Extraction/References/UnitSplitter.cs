using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Markup;

namespace OptTopics.Extraction.References;

/// <summary>Divides a block into the stretches that each tell of one work, by its links and lines.</summary>
internal sealed partial class UnitSplitter(BlockText block)
{
    private readonly string text = block.Text;
    private readonly LinkRoles roles = new(block);
    private readonly List<Unit> units = [];
    private readonly Mark? notes = NotesOf(block);

    public IReadOnlyList<Unit> Split()
    {
        foreach (var line in Lines())
        {
            SplitLine(line);
        }

        return units;
    }

    /// <summary>The works that one cell lists.</summary>
    public IReadOnlyList<Unit> Split(Stretch cell)
    {
        SplitLine(cell);
        return units;
    }

    /// <summary>The lines of the block where each has its own link or number, else the whole block.</summary>
    private List<Stretch> Lines()
    {
        var lines = block.Lines().FindAll(l => !l.Trim(text).IsEmpty);
        var own = lines.Count > 1
            && (lines.All(HasOwnWork)
                || lines.Count(OpensReference) * 10 >= lines.Count * 7
                || (lines.Count(OpensReference) > 1 && lines.All(l => OpensReference(l) || HasOwnWork(l)))
                || lines.All(l => Enumerator().IsMatch(text.AsSpan(l.Start, l.Length))));
        return own && !Enumerable.Range(1, lines.Count - 1).Any(i => IsLinkAlone(lines[i - 1]) && IsOfPeople(lines[i])) ? lines : [block.Whole];
    }

    private bool IsLinkAlone(Stretch line) =>
        line.Trim(text) is { IsEmpty: false } whole && block.LinkAt(whole.Start) is { } link && link.At.Contains(whole);

    /// <summary>"Smith, Doe, Roe. 2014. What they found.": the line tells who wrote the work that the line above links.</summary>
    private bool IsOfPeople(Stretch line) =>
        NameListParser.ReadAt(text, line) is { Evidence: not Evidence.Weak } names
            && (line with { Start = names.At.End }).TrimStart(text, ".,(") is { IsEmpty: false } rest
            && YearReader.ReadAt(text, rest.Start, rest.End) is not null;

    /// <summary>"Smith, Ann. *A study of lists*.": names, and a year, a link or italics behind them.</summary>
    private bool OpensReference(Stretch line) =>
        NameListParser.ReadAt(text, line) is { } names
            && (names.EtAl || names.Names[0].Name.Given is not null)
            && (line with { Start = names.At.End }) is var rest
            && Titles.CountWords(text, rest) > 1
            && (YearReader.FindIn(text, rest) is not null || block.MarksIn(rest).Any(m => m.Kind is MarkKind.Link or MarkKind.Emphasis));

    private bool HasOwnWork(Stretch line)
    {
        var links = LinksIn(line).ToList();
        return links.Count > 0 && links.Any(l => l.Url is not null && LabelRoles.Of(roles.LabelOf(l)) is not LabelRole.Side)
            && !LineShapes.AreLinkedPeople(block, line)
            && (links[0].At.Start > line.TrimStart(text).Start || LabelRoles.Of(roles.LabelOf(links[0])) is LabelRole.Reference);
    }

    private IEnumerable<Mark> LinksIn(Stretch line) =>
        block.MarksIn(line with { End = line.End + 1 })
            .Where(m => m.Kind is MarkKind.Link or MarkKind.PageLink && m.At.End <= line.End && (IsCited(m) || m == notes));

    /// <summary>
    /// "[A study of lists](notes/lists.md) (2015)": the only link of the block leads to a page of notes, and its words may be the title of the work.
    /// </summary>
    private static Mark? NotesOf(BlockText block) =>
        block.Links is [{ Node: PageLinkInline { Url: { } url } } only]
                && url.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                && Titles.CountWords(block.Text, only.At) > 1
            ? only
            : null;

    /// <summary>In-page anchors, badges and pictures cite nothing.</summary>
    internal static bool IsCited(Mark link) => link switch
    {
        { Kind: MarkKind.PageLink } => false,
        { Url: { } url } when url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) => false,
        { PictureLabel: not null, Url: var url } => url is not null && !Badges.IsAside(link) && Identifiers.FromUrl(url).Any(Identifiers.NamesWork),
        _ => true,
    };

    private void SplitLine(Stretch line)
    {
        Unit? unit = null;
        var last = line.Start;
        var links = LinksIn(line).ToList();
        var people = roles.CountLeadingPeople(links, line);
        foreach (var (link, i) in links.Select((l, i) => (l, i)))
        {
            var role = i < people ? LabelRole.Side : roles.Of(link, unit, line);
            if (unit is null || ((i != people || people == 0) && StartsUnit(unit, role, Between(last, link))))
            {
                unit = Begin(unit, line, last, link);
            }

            Add(unit, link, role);
            if (i < people || roles.Person == link)
            {
                unit.People.Add(link);
            }

            last = link.At.End;
        }

        if (unit is null)
        {
            units.AddRange(ReferencesIn(line));
        }
        else
        {
            unit.End = line.End;
        }
    }

    /// <summary>What stands before a link; nothing where it lies in the last one.</summary>
    private static Stretch Between(int last, Mark link) => new(Math.Min(last, link.At.Start), link.At.Start);

    private bool StartsUnit(Unit unit, LabelRole role, Stretch gap) => role switch
    {
        LabelRole.Reference => unit.HasLinks && !IsIcon(unit, gap) && !IsNameOfCode(unit, gap),
        LabelRole.Text => unit.HasLinks && TellsAnother(gap, isComplete: unit.Texts.Count > 0),
        _ => false,
    };

    /// <summary>"[RowNet](https://github.com/a/b): [Title](c)": the code of the work stands before it by its name.</summary>
    private bool IsNameOfCode(Unit unit, Stretch gap) =>
        unit is { Titled: { } name, Texts: [], Sides: [] }
            && Titles.CountWords(text, name.At) <= 2
            && text.AsSpan(gap.Start, gap.Length).Trim() is ":"
            && KindOf.ByAddress(name.Url, "") is WorkKind.Code;

    /// <summary>"[pdf](a) [Title](b)": the link to the text stands in front of the title.</summary>
    private bool IsIcon(Unit unit, Stretch gap) =>
        unit is { Titled: null, Texts.Count: 1, Sides: [] }
            && Titles.CountWords(text, gap) == 0
            && Titles.CountWords(text, new Stretch(unit.Start, unit.Texts[0].At.Start)) == 0;

    /// <summary>Between two links to texts stands a title or a list of names: another work.</summary>
    private bool TellsAnother(Stretch gap, bool isComplete)
    {
        var words = gap.Trim(text, ".,;:[]()-–—|");
        if (Titles.CountWords(text, words) < 4)
        {
            return false;
        }

        return block.MarksIn(words).Any(m => m.Kind is MarkKind.Strong && Titles.CountWords(text, m.At) > 2)
            || (isComplete
                && (NameListParser.ReadAt(text, words) is { Evidence: Evidence.Strong }
                    || words.Of(text).Contains(" et al", StringComparison.Ordinal)));
    }

    private Unit Begin(Unit? previous, Stretch line, int last, Mark link)
    {
        var start = line.Start;
        if (previous is not null)
        {
            (start, previous.IsJoined) = BorderIn(Between(last, link));
            previous.End = start;
        }

        var unit = new Unit { Start = start, End = line.End };
        units.Add(unit);
        return unit;
    }

    /// <summary>Where in the text between two works the second begins.</summary>
    private (int Place, bool IsJoined) BorderIn(Stretch gap)
    {
        if (Joint().Match(text, gap.Start, gap.Length) is { Success: true } joint)
        {
            return (joint.Groups["next"].Index, true);
        }

        for (var i = gap.End - 1; i > gap.Start; i--)
        {
            var isEnd = text[i] is '\n'
                || (Characters.IsSpace(text[i]) && (text[i - 1] is ';' or '?' or '!' || (text[i - 1] is '.' && !IsInitial(i - 1, gap.Start))));
            if (isEnd)
            {
                return (i, false);
            }
        }

        return Conjunction().Match(text, gap.Start, gap.Length) is { Success: true } match ? (match.Index + match.Length, false) : (gap.Start, false);
    }

    private bool IsInitial(int stop, int start) =>
        stop - 1 >= start && char.IsUpper(text[stop - 1]) && (stop - 2 < start || !char.IsLetter(text[stop - 2]));

    private static void Add(Unit unit, Mark link, LabelRole role)
    {
        switch (role)
        {
            case LabelRole.Reference when unit.Titled is { } name:
                unit.Sides.Add(name);
                unit.Titled = link;
                break;
            case LabelRole.Reference:
                unit.Titled = link;
                break;
            case LabelRole.Text:
                unit.Texts.Add(link);
                break;
            default:
                unit.Sides.Add(link);
                break;
        }
    }

    [GeneratedRegex(@"^\s*(?:\*\*)?(?:\[\w{1,6}\]|\[\p{L}[\p{L}-]{1,20}\d{4}[a-z]?\]|\(?\d{1,3}[.)]\s)")]
    private static partial Regex Enumerator();

    [GeneratedRegex(
        @"\G(?>\s*)(?:\([^()]{0,30}\)(?>\s*))?(?:,|/|;|(?:,(?>\s*))?(?:and|&|or)\b)(?<next>)(?>\s*)(?:the(?>\s*))?[\[(]?\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s(?:and|or|vs\.?|with)\s|,\s|\s[-–—|]\s", RegexOptions.RightToLeft)]
    private static partial Regex Conjunction();
}
