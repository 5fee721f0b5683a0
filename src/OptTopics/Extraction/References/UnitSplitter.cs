using System.Buffers;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>Divides a block into the stretches that each tell of one work, by its links and lines.</summary>
internal sealed partial class UnitSplitter(BlockText block)
{
    private static readonly SearchValues<char> MarksBetween = SearchValues.Create(" ,|/;][()");

    private readonly string text = block.Text;
    private readonly List<Unit> units = [];

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
        var lines = block.Lines();
        var own = lines.Count > 1 && (lines.All(HasOwnWork) || lines.All(l => Enumerator().IsMatch(text.AsSpan(l.Start, l.Length))));
        return own ? lines : [block.Whole];
    }

    private bool HasOwnWork(Stretch line)
    {
        var links = LinksIn(line).ToList();
        return links.Count > 0 && links.Any(l => l.Url is not null && LabelRoles.Of(LabelOf(l)) is not LabelRole.Side)
            && (links[0].At.Start > line.TrimStart(text).Start || LabelRoles.Of(LabelOf(links[0])) is LabelRole.Reference);
    }

    private IEnumerable<Mark> LinksIn(Stretch line) => block.MarksIn(line).Where(m => m.Kind is MarkKind.Link or MarkKind.PageLink && m.At.End <= line.End && IsCited(m));

    /// <summary>In-page anchors, badges and pictures cite nothing.</summary>
    internal static bool IsCited(Mark link) => link switch
    {
        { Kind: MarkKind.PageLink } => false,
        { Url: { } url } when url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) => false,
        { PictureLabel: not null, Url: var url } => url is not null && Identifiers.FromUrl(url).Any(Identifiers.NamesWork),
        _ => true,
    };

    internal string LabelOf(Mark link) => link.PictureLabel is { } picture ? $"paper {picture}" : link.IsBare ? "" : link.At.Of(text);

    private void SplitLine(Stretch line)
    {
        Unit? unit = null;
        var last = line.Start;
        foreach (var link in LinksIn(line))
        {
            var role = RoleOf(link, unit, line);
            if (unit is null || StartsUnit(unit, role, new Stretch(last, link.At.Start)))
            {
                unit = Begin(unit, line, last, link);
            }

            Add(unit, link, role);
            last = link.At.End;
        }

        if (unit is null)
        {
            units.Add(new Unit { Start = line.Start, End = line.End });
        }
        else
        {
            unit.End = line.End;
        }
    }

    private LabelRole RoleOf(Mark link, Unit? unit, Stretch line)
    {
        if (link.PictureLabel is not null || link.IsBare || IsAddress(link))
        {
            return IsBareAside(link, unit, line) ? LabelRole.Side : LabelRole.Text;
        }

        var label = LabelOf(link);
        if (unit is null && LeadsByVenue(link, line))
        {
            return LabelRole.Text;
        }

        if (unit is { Titled: null, Texts: [var lead, ..] } && StartBehindVenue(lead, line) > link.At.End)
        {
            return LabelRole.Side;
        }

        if (unit?.Titled is not null && LabelRoles.IsDeictic(label))
        {
            return LabelRole.Side;
        }

        var role = LabelRoles.Of(label);
        if (role is LabelRole.Reference && unit is null && IsWordBehindTitle(link, line))
        {
            return KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video or WorkKind.Dataset ? LabelRole.Side : LabelRole.Text;
        }

        var isBelow = unit is null && StandsBelowWords(link, line);
        if (role is LabelRole.Reference && (isBelow || unit is { HasLinks: true }) && IsBracketedAside(text, link))
        {
            return LabelRole.Side;
        }

        if (isBelow && Venues.IsNamed(Brackets.Strip(text, link.At).Of(text)))
        {
            return LabelRole.Text;
        }

        if (role is LabelRole.Text && unit is { Titled: not null } or { Texts.Count: > 0 } && KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video)
        {
            return LabelRole.Side;
        }

        if (role is not LabelRole.Reference)
        {
            return unit is null && LabelRoles.IsTool(label) && Titles.CountWords(text, line with { End = link.At.Start }) == 0 ? LabelRole.Reference : role;
        }

        if (unit?.Titled is not null && IsAside(link, label))
        {
            return LabelRole.Side;
        }

        if (unit is { Titled: null } && IsBesideLast(unit, link, line))
        {
            return Venues.WithoutTextWord(label, new Stretch(0, label.Length)).Length == label.Length && KindOf.OfSide(link.Url, label) is not WorkKind.Other ? LabelRole.Side : LabelRole.Text;
        }

        var before = new Stretch(unit?.Start ?? line.Start, link.At.Start);
        if (unit is null && IsPeopleAndYear(link.At))
        {
            return role;
        }

        if (unit?.Titled is null && unit?.Texts.Count is null or 0 && IsReference(before))
        {
            return IsBeside(link, label) ? LabelRole.Side : LabelRole.Text;
        }

        return role;
    }

    /// <summary>"A study of lists [[ICML 2020](url)]", "[[acmdl](url)]": the words of the link are venue and year of the title before it, or where its text is.</summary>
    private bool IsWordBehindTitle(Mark link, Stretch line)
    {
        if (link.At.IsEmpty || Titles.CountWords(text, line with { End = link.At.Start }) < 3)
        {
            return false;
        }

        var mark = text[link.At.Start] is '[' || link.At.Start == 0 ? text[link.At.Start] : text[link.At.Start - 1];
        return (mark is '[' or '(' && Venues.IsDated(link.At.Of(text))) || (mark is '[' && IsVenueAndYear(link.At.Trim(text, "[]"))) || (mark is '[' && Titles.CountWords(text, link.At) <= 3 && !IsPeople(link.At));
    }

    private bool IsVenueAndYear(Stretch label) =>
        label.Length is > 4 and < 60 && YearReader.ReadAt(text, label.End - 4, label.End) is { } year && Venues.HasShape(text[label.Start..year.Whole.Start]);

    private bool IsPeople(Stretch label) => IsPeopleAndYear(label) || NameListParser.ReadAt(text, label.Trim(text, "[]")) is { EtAl: true };

    /// <summary>"[Smith, Doe (1974)]": the words of the link belong to the title before it.</summary>
    private bool IsPeopleAndYear(Stretch label)
    {
        if (NameListParser.ReadAt(text, label) is not { } names)
        {
            return false;
        }

        var rest = (label with { Start = names.At.End }).Trim(text, ",()[].");
        return !rest.IsEmpty && YearReader.ReadAt(text, rest.Start, rest.End)?.Whole.End == rest.End;
    }

    /// <summary>The link opens a line below the words of the block.</summary>
    private bool StandsBelowWords(Mark link, Stretch line)
    {
        var before = (line with { End = link.At.Start }).TrimEnd(text, "[(");
        return !before.IsEmpty && before.End < text.Length && block.MarksIn(new Stretch(before.End, link.At.Start)).Any(m => m.Kind is MarkKind.BlockEnd) && Titles.CountWords(text, before) > 2;
    }

    /// <summary>"[https://a.org/a.pdf](https://a.org/a.pdf)".</summary>
    private bool IsAddress(Mark link) => link.Url is { Length: > 0 } url && text.AsSpan(link.At.Start, link.At.Length).Trim().Equals(url, StringComparison.Ordinal);

    /// <summary>"[[Python Lister](https://github.com/a/b)]": a few words in brackets that lead to code, a video or data.</summary>
    internal static bool IsBracketedAside(string text, Mark link)
    {
        var at = link.At.Trim(text);
        var isBracketed = !at.IsEmpty && !link.IsBare && link.PictureLabel is null
            && (text[at.Start] is '[' || (at.Start > 0 && text[at.Start - 1] is '[' or '('));
        return isBracketed && Titles.CountWords(text, at) <= 3 && KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video or WorkKind.Dataset;
    }

    /// <summary>"Title [[preprint](a)][[notebook](b)]": links in brackets that stand side by side behind words lead to one work.</summary>
    private bool IsBesideLast(Unit unit, Mark link, Stretch line)
    {
        if (unit.Links.LastOrDefault() is not { } last || link.At.Start == 0 || text[link.At.Start - 1] is not ('[' or '('))
        {
            return false;
        }

        return !text.AsSpan(last.At.End, link.At.Start - last.At.End).ContainsAnyExcept(MarksBetween)
            && Titles.CountWords(text, new Stretch(unit.Start, unit.Links.First().At.Start)) > 2 && line.Contains(link.At);
    }

    /// <summary>"[[CVPR 2023](url)] A study of lists": the link that opens the line names the venue in brackets, and the title follows.</summary>
    private bool LeadsByVenue(Mark link, Stretch line) => StartBehindVenue(link, line) is not null;

    /// <summary>Where the title begins behind a link that names the venue, and further links in brackets; null where the line is not written so.</summary>
    internal int? StartBehindVenue(Mark link, Stretch line)
    {
        var (label, start) = (Brackets.Strip(text, link.At), link.At.Start);
        if (link.IsBare || label.IsEmpty || Titles.CountWords(text, line with { End = start }) > 0 || start == 0 || text[start - 1] is not ('[' or '(') || !NamesVenue(label.Of(text)))
        {
            return null;
        }

        var rest = (line with { Start = link.At.End }).TrimStart(text, "])[(");
        while (!rest.IsEmpty && block.LinkAt(rest.Start) is { } next && next.At.Start == rest.Start && text[rest.Start - 1] is '[' or '(' && Titles.CountWords(text, next.At) <= 3)
        {
            rest = (rest with { Start = next.At.End }).TrimStart(text, "])[(");
        }

        return !rest.IsEmpty && char.IsLetterOrDigit(text[rest.Start]) && block.LinkAt(rest.Start) is null && Titles.CountWords(text, rest) > 2 ? rest.Start : null;
    }

    private static bool NamesVenue(string label) => Venues.IsNamed(label) || (Venues.IsAcronym(label) && LabelRoles.Of(label) is LabelRole.Reference);

    /// <summary>A bare address that the word before it says to lead to code and the like, or whose host does.</summary>
    private bool IsBareAside(Mark link, Unit? unit, Stretch line)
    {
        var before = (line with { End = link.At.Start }).TrimEnd(text, ":=-–([");
        var word = before.End;
        while (word > before.Start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return LabelRoles.Of(text[word..before.End]) is LabelRole.Side
            || (unit is { Titled: not null } or { Texts.Count: > 0 } && KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video or WorkKind.Wiki or WorkKind.Dataset);
    }

    /// <summary>The words before a link are a reference already, so the link's own words are no title.</summary>
    private bool IsReference(Stretch before)
    {
        var words = before.Trim(text, "[(|");
        if (words.Length > ReferenceParser.LongestReference || Titles.CountWords(text, words) < 3)
        {
            return false;
        }

        var fields = new ReferenceParser(block).Parse(words, null, words);
        return fields.Title is { } title && !char.IsLower(text[title.Start]) && Titles.CountWords(text, title) > 1 && (fields.HasAuthors || IsMarked(title));
    }

    /// <summary>In what is said of a work: a person, a wiki page, or a few words that lead to code or a video.</summary>
    private static bool IsAside(Mark link, string label) =>
        KindOf.IsPerson(link.Url, label)
        || KindOf.ByAddress(link.Url, label) is WorkKind.Wiki or WorkKind.Profile
        || (KindOf.ByAddress(link.Url, label) is WorkKind.Code or WorkKind.Video or WorkKind.Dataset && Titles.CountWords(label, new Stretch(0, label.Length)) <= 3);

    private bool IsMarked(Stretch title) => block.IsWithin(MarkKind.Strong, title);

    /// <summary>What is linked belongs to the work but is not its text: a venue, a wiki page, code.</summary>
    private static bool IsBeside(Mark link, string label) =>
        Venues.IsVenue(label) ? Titles.CountWords(label, new Stretch(0, label.Length)) > 3
            : KindOf.ByAddress(link.Url, label) is WorkKind.Wiki or WorkKind.Code or WorkKind.Video or WorkKind.Dataset or WorkKind.Profile;

    private bool StartsUnit(Unit unit, LabelRole role, Stretch gap) => role switch
    {
        LabelRole.Reference => unit.HasLinks && !IsIcon(unit, gap),
        LabelRole.Text => unit.HasLinks && TellsAnother(gap, isComplete: unit.Texts.Count > 0),
        _ => false,
    };

    /// <summary>"[pdf](a) [Title](b)": the link to the text stands in front of the title.</summary>
    private bool IsIcon(Unit unit, Stretch gap) =>
        unit is { Titled: null, Texts.Count: 1, Sides: [] } && Titles.CountWords(text, gap) == 0 && Titles.CountWords(text, new Stretch(unit.Start, unit.Texts[0].At.Start)) == 0;

    /// <summary>Between two links to texts stands a title or a list of names: another work.</summary>
    private bool TellsAnother(Stretch gap, bool isComplete)
    {
        var words = gap.Trim(text, ".,;:[]()-–—|");
        if (Titles.CountWords(text, words) < 4)
        {
            return false;
        }

        return block.MarksIn(words).Any(m => m.Kind is MarkKind.Strong && Titles.CountWords(text, m.At) > 2)
            || (isComplete && (NameListParser.ReadAt(text, words) is { Evidence: Evidence.Strong } || words.Of(text).Contains(" et al", StringComparison.Ordinal)));
    }

    private Unit Begin(Unit? previous, Stretch line, int last, Mark link)
    {
        var start = line.Start;
        if (previous is not null)
        {
            (start, previous.IsJoined) = BorderIn(new Stretch(last, link.At.Start));
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
            var isEnd = text[i] is '\n' || (Characters.IsSpace(text[i]) && (text[i - 1] is ';' or '?' or '!' || (text[i - 1] is '.' && !IsInitial(i - 1, gap.Start))));
            if (isEnd)
            {
                return (i, false);
            }
        }

        return Conjunction().Match(text, gap.Start, gap.Length) is { Success: true } match ? (match.Index + match.Length, false) : (gap.Start, false);
    }

    private bool IsInitial(int stop, int start) => stop - 1 >= start && char.IsUpper(text[stop - 1]) && (stop - 2 < start || !char.IsLetter(text[stop - 2]));

    private static void Add(Unit unit, Mark link, LabelRole role)
    {
        switch (role)
        {
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

    [GeneratedRegex(@"^\s*(?:\*\*)?(?:\[\w{1,6}\]|\(?\d{1,3}[.)]\s)")]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"\G\s*(?:\([^()]{0,30}\))?\s*(?:,|/|;|,?\s*(?:and|&|or)\b)(?<next>)\s*(?:the\s*)?[\[(]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s(?:and|or|vs\.?|with)\s|,\s|\s[-–—|]\s", RegexOptions.RightToLeft)]
    private static partial Regex Conjunction();
}
