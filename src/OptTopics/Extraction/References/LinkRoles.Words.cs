using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>What the words of a link and those before it say of each other.</content>
internal sealed partial class LinkRoles
{
    /// <summary>
    /// "A study of lists [[ICML 2020](url)]", "[[acmdl](url)]": the words of the
    /// link are venue and year of the title before it, or where its text is.
    /// </summary>
    private bool IsWordBehindTitle(Mark link, Stretch line)
    {
        if (link.At.IsEmpty)
        {
            return false;
        }

        var mark = text[link.At.Start] is '[' || link.At.Start == 0 ? text[link.At.Start] : text[link.At.Start - 1];
        if (mark is not ('[' or '(') || Titles.CountWords(text, line with { End = link.At.Start }) < 3)
        {
            return false;
        }

        return (mark is '[' or '(' && Venues.IsDated(link.At.Of(text)))
            || (mark is '[' && IsVenueAndYear(link.At.Trim(text, "[]")))
            || (mark is '[' && Titles.CountWords(text, link.At) <= 3 && !IsPeople(link.At));
    }

    private bool IsVenueAndYear(Stretch label) =>
        label.Length is > 4 and < 60
            && YearReader.ReadAt(text, label.End - 4, label.End) is { } year
            && Venues.HasShape(text[label.Start..year.Whole.Start]);

    private bool IsPeople(Stretch label) => IsPeopleAndYear(label) || NameListParser.ReadAt(text, label.Trim(text, "[]")) is { EtAl: true };

    /// <summary>"[Smith, Doe (1974)]": the words of the link belong to the title before it.</summary>
    private bool IsPeopleAndYear(Stretch label)
    {
        if (!text.AsSpan(label.Start, label.Length).ContainsAnyInRange('0', '9') || NameListParser.ReadAt(text, label) is not { } names)
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
        return !before.IsEmpty
            && before.End < text.Length
            && block.MarksIn(new Stretch(before.End, link.At.Start)).Any(m => m.Kind is MarkKind.BlockEnd)
            && Titles.CountWords(text, before) > 2;
    }

    /// <summary>"[https://a.org/a.pdf](https://a.org/a.pdf)".</summary>
    public static bool IsAddress(string text, Mark link) =>
        link.Url is { Length: > 0 } url
            && text.AsSpan(link.At.Start, link.At.Length).Trim().TrimEnd('/').Equals(url.AsSpan().TrimEnd('/'), StringComparison.Ordinal);

    /// <summary>"Title [[preprint](a)][[notebook](b)]": links in brackets that stand side by side behind words lead to one work.</summary>
    private bool IsBesideLast(Unit unit, Mark link, Stretch line)
    {
        if (unit.Links.LastOrDefault() is not { } last
            || link.At.Start == 0
            || !(text[link.At.Start - 1] is '[' or '(' || IsInGroup(unit.Links.First(), link)))
        {
            return false;
        }

        return !text.AsSpan(last.At.End, link.At.Start - last.At.End).ContainsAnyExcept(MarksBetween)
            && Titles.CountWords(text, new Stretch(unit.Start, unit.Links.First().At.Start)) > 2 && line.Contains(link.At);
    }

    /// <summary>"[[pdf](a), [mirror](b)]": a word in the brackets that the first link opens.</summary>
    private bool IsInGroup(Mark first, Mark link) =>
        first.At.Start > 0
            && text[first.At.Start - 1] is '[' or '('
            && Titles.CountWords(text, link.At) == 1
            && Brackets.Inside(text, first.At.Start - 1, text.Length) is { } inside
            && inside.Contains(link.At);

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
            || (unit is { Titled: not null } or { Texts.Count: > 0 }
                && KindOf.ByAddress(link.Url, "") is WorkKind.Code or WorkKind.Video or WorkKind.Wiki or WorkKind.Dataset);
    }

    /// <summary>"[ROW][LIST] Rowman, K. (2016)": what a keeper marks a work with is no part of its reference.</summary>
    private Stretch SkipKeys(Stretch line)
    {
        while (Leads.SkipNumber(text, line) is var rest && rest.Start > line.Start)
        {
            line = rest;
        }

        while (Leads.TagAt(block, line) is { } tag)
        {
            line = (line with { Start = tag.End }).TrimStart(text, Leads.BehindTag);
        }

        return line;
    }

    /// <summary>The words before a link are a reference already, so the link's own words are no title.</summary>
    private bool IsReference(Stretch before)
    {
        var words = SkipKeys(before.TrimEnd(text, "[(|")).TrimStart(text, "[(|");
        if (words.Length > ReferenceParser.LongestReference || Titles.CountWords(text, words) < 3)
        {
            return false;
        }

        var fields = new ReferenceParser(block).Parse(words, null, words);
        return fields.Title is { } title
            && !char.IsLower(text[title.Start])
            && Titles.CountWords(text, title) > 1
            && (fields.HasAuthors || IsMarked(title));
    }

    /// <summary>In what is said of a work: a person, a wiki page, or a few words that lead to code or a video.</summary>
    private static bool IsAside(Mark link, string label) =>
        KindOf.IsPerson(link.Url, label)
            || KindOf.ByAddress(link.Url, label) is WorkKind.Wiki or WorkKind.Profile
            || (KindOf.ByAddress(link.Url, label) is WorkKind.Code or WorkKind.Video or WorkKind.Dataset
                && Titles.CountWords(label, new Stretch(0, label.Length)) <= 3);

    private bool IsMarked(Stretch title) => block.IsWithin(MarkKind.Strong, title);

    /// <summary>What is linked belongs to the work but is not its text: a venue, a wiki page, code.</summary>
    private static bool IsBeside(Mark link, string label) =>
        Venues.IsVenue(label) ? Titles.CountWords(label, new Stretch(0, label.Length)) > 3
            : KindOf.ByAddress(link.Url, label) is WorkKind.Wiki or WorkKind.Code or WorkKind.Video or WorkKind.Dataset or WorkKind.Profile;
}
