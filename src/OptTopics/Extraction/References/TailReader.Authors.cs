using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The people: what tells a list of names from a venue or a comment.</content>
internal sealed partial class TailReader
{
    private bool ReadAuthors()
    {
        if (fields.HasAuthors)
        {
            return false;
        }

        var by = By().Match(text, place, end - place);
        var start = by.Success ? place + by.Length : place;
        var limit = block.NextBorder(start, end);
        limit = block.MarksIn(new Stretch(start, limit)).FirstOrDefault(EndsNames)?.At.Start
            ?? limit;
        var within = new Stretch(start, limit);
        if ((Bodies.CollaborationAt(text, within)
            ?? (by.Success ? Bodies.SignedAt(text, within) : null)
            ?? NameListParser.ReadAt(text, within, isDated: by.Success)
            ?? (by.Success ? SignedBefore(within) : null)) is not { } names)
        {
            return false;
        }

        var rest = new Stretch(names.At.End, limit).TrimStart(text);
        var isClosed = rest.IsEmpty
            || ".,;:([|/-–—".Contains(text[rest.Start], StringComparison.Ordinal)
            || block.LinkAt(rest.Start) is not null
            || YearReader.ReadAt(text, rest.Start, limit) is not null
            || (YearReader.FindIn(text, rest) is { } dated && Venues.IsAbbreviation(text[rest.Start..dated.Whole.Start]));
        var isList = by.Success
            || (names.Evidence is Evidence.Strong && separator is not ':')
            || (isClosed && names.Evidence is Evidence.Fair && separator is not ('-' or ':'))
            || (isClosed && IsDatedPerson(names, rest, limit))
            || (separator is '~' && rest.IsEmpty)
            || (separator is '/' && IsBetweenSlashes(rest, limit))
            || (separator is ',' or '.' or ' ' or '\n'
                && names.Names is [{ Name.Given: not null }]
                && Venues.StandAt(text, new Stretch(names.At.End, end)))
            || (separator is '-' && IsSigned(names, rest, NextLink(limit)))
            || (separator is ',' or '.' or ';' && IsPersonAtEnd(names, rest, limit))
            || (separator is '\n' && rest.IsEmpty && IsSetApartAbove(names))
            || (separator is ' ' && IsDatedBeforeVenue(names, rest, limit))
            || (isClosed && IsLinkedPerson(names));
        if (!isList)
        {
            return false;
        }

        fields.Take(names);
        place = names.At.End;
        return true;
    }

    /// <summary>
    /// "by Ann B. Smith is a classic", "by Ann Smith walks through it": one full name, known by its given name or an initial, and a sentence.
    /// </summary>
    private NameList? SignedBefore(Stretch rest) =>
        SignedSentence().Match(text, rest.Start, rest.Length) is { Success: true, Length: var length }
                && NameListParser.ReadAt(text, rest with { End = rest.Start + length }) is { } names
                && (names.Evidence is Evidence.Strong || GivenNames.Begins(names))
            ? names
            : null;

    /// <summary>" / Smith / 2019".</summary>
    private bool IsBetweenSlashes(Stretch rest, int limit) =>
        !rest.IsEmpty && text[rest.Start] is '/' && YearReader.ReadAt(text, (rest with { Start = rest.Start + 1 }).TrimStart(text).Start, limit) is not null;

    /// <summary>" - 1982 Ann Smith, Bob Doe": behind a dash the year, and then full names up to the end or the next link.</summary>
    private bool ReadYearAndPeople()
    {
        if (separator is not '-' || fields is { HasAuthors: true } or { Year: not null } || YearReader.ReadAt(text, place, end) is not { } year)
        {
            return false;
        }

        var rest = new Stretch(year.Whole.End, NextLink(block.NextBorder(place, end))).Trim(text, "[(");
        if (rest.IsEmpty
            || rest.Start - year.Whole.End != 1
            || NameListParser.ReadAt(text, rest) is not { } names
            || names.Names.Any(n => n.Name.Given is null)
            || !(rest with { Start = names.At.End }).Trim(text, ".").IsEmpty)
        {
            return false;
        }

        fields.Year = year;
        fields.Take(names);
        place = names.At.End;
        return true;
    }

    /// <summary>
    /// "Ann Smith, Bob Doe, et al." and on the next line "Ann Smith, Bob Doe, Eve Roe", perhaps behind "[ICML 2022]": a line that begins with
    /// the same people names all of them.
    /// </summary>
    private bool ReadAllPeople()
    {
        if (!fields.HasAuthors || !(separator is '\n' || (place > 0 && text[place - 1] is ']' or ')')))
        {
            return false;
        }

        var line = new Stretch(place, block.NextBorder(place, end));
        if (line.Length > ReferenceParser.LongestReference
            || NameListParser.ReadAt(text, line, arePeople: true) is not { } names
            || !(line with { Start = names.At.End }).Trim(text, ".").IsEmpty
            || names.Names.Count < fields.Authors.Count
            || !fields.Authors.Zip(names.Names).All(p => p.First.Name == p.Second.Name))
        {
            return false;
        }

        fields.TakeAllOf(names);
        place = line.End;
        return true;
    }

    /// <summary>A bare address, or "[Row Letters 12, 345](url)", is no further name.</summary>
    private bool EndsNames(Mark mark) =>
        mark is { Kind: MarkKind.Link, At.IsEmpty: false }
            && (mark.IsBare || Venues.IsVolume(mark.At.Of(text)) || (mark.At.Start > place && OpensLine(mark) && !LinkRoles.IsFullName(text, mark)));

    /// <summary>"Ann Smith, Bob Doe" and on the next line "[Row Letters 2020](url)".</summary>
    private bool OpensLine(Mark mark) => new Stretch(place, mark.At.Start).TrimEnd(text, "[(•").End is var before
        && text.AsSpan(before, mark.At.Start - before).Contains('\n');

    private int NextLink(int limit) =>
        block.MarksIn(new Stretch(place, limit)).FirstOrDefault(m => m.Kind is MarkKind.Link or MarkKind.PageLink && m.At.Start > place)?.At.Start
            ?? limit;

    /// <summary>
    /// "; Ann Smith (2016).", ", Ann Smith, 2016. ", ", Ann Smith": one full name, known as such or signed as the other lines of the page are, and
    /// nothing but a year behind it in the sentence.
    /// </summary>
    private bool IsPersonAtEnd(NameList names, Stretch rest, int limit)
    {
        if (names.Names is not [{ Name.Given: not null }] || !(isSigned || GivenNames.Begins(names)))
        {
            return false;
        }

        var behind = rest.TrimStart(text, ",(");
        var year = YearReader.ReadAt(text, behind.Start, limit);
        return (rest with { Start = year?.Whole.End ?? rest.Start }).Trim(text, ").;").IsEmpty
            || (year is not null && separator is ',' && text[rest.Start] is ',' && text[year.Whole.End] is '.');
    }

    /// <summary>"A study of lists (2015), Ann Smith": one full name behind the year, or on the line below the title and before the year.</summary>
    private bool IsDatedPerson(NameList names, Stretch rest, int limit) =>
        separator is ',' or '.' or '|' or '\n'
            && names.Names is [{ Name.Given: not null }]
            && (fields.Year is not null || (separator is '\n' && isBelow && IsDatedBehind(rest, limit)));

    private bool IsLinkedPerson(NameList names) =>
        block.LinkAt(names.At.Start) is { } person && LinkRoles.IsFullName(text, person) && LinkRoles.IsKnownPerson(text, person);

    private bool IsDatedBehind(Stretch rest, int limit) =>
        YearReader.FindIn(text, rest with { End = Math.Min(limit, rest.Start + 60) }) is { } year
            && Titles.CountWords(text, rest with { End = year.Whole.Start }) <= 4;

    /// <summary>"**A study of lists**" and on the next line "Ann Smith": full names alone below a title in bold.</summary>
    private bool IsSetApartAbove(NameList names) =>
        fields.Title is { } title
            && title.End <= names.At.Start
            && block.IsWithin(MarkKind.Strong, title)
            && names.Names.All(n => n.Name.Given is not null)
            && text.AsSpan(title.End, names.At.Start - title.End).ContainsAnyExcept(" \n") is false;

    /// <summary>") Smith, 2015, ICLR Workshop": a family name before a year that a venue follows.</summary>
    private bool IsDatedBeforeVenue(NameList names, Stretch rest, int limit) =>
        names.Names is [{ Name: { Given: null, Literal: null } }]
            && !rest.IsEmpty
            && text[rest.Start] is ','
            && YearReader.ReadAt(text, rest.TrimStart(text, ",").Start, limit) is { } year
            && new Stretch(year.Whole.End, limit).Trim(text, ",. ") is { IsEmpty: false, Length: < 60 } venue
            && Venues.IsVenue(venue.Of(text));

    /// <summary>
    /// " - Smith, Doe (2015)", " - Richard Hartley and Andrew Zisserman", " - Michael Nielsen 2014": full names that a year or the end follows.
    /// </summary>
    private bool IsSigned(NameList names, Stretch rest, int limit)
    {
        rest = new Stretch(rest.Start, Math.Max(rest.Start, Math.Min(rest.End, limit)));
        var year = YearReader.ReadAt(text, rest.TrimStart(text, ",(-–—").Start, limit);
        if (!names.Names.All(n => n.Name.Given is not null || n.Name.Literal is not null))
        {
            return (year is not null && IsClosed(new Stretch(year.Whole.End, limit)))
                || (isSigned && names.Evidence is Evidence.Fair && !rest.IsEmpty && text[rest.Start] is ':')
                || (isSigned && rest.IsEmpty && fields.Title is { } title && block.IsWithin(MarkKind.Emphasis, title))
                || (fields.Year is not null && names.Evidence is Evidence.Fair && !rest.IsEmpty && text[rest.Start] is '.')
                || (names.Evidence is Evidence.Fair && IsBeforeDatedGroup(rest, limit))
                || IsBeforeVenueAndYear(rest);
        }

        return year is not null
            || ((names.Evidence is Evidence.Fair || isSigned || GivenNames.Begins(names))
                && (rest.TrimStart(text, ".").IsEmpty
                    || text[rest.Start] is ',' or '(' or ':'
                    || (names.Evidence is Evidence.Fair && Characters.IsDash(text[rest.Start]))
                    || (text[rest.Start] is '.' && (names.Evidence is Evidence.Fair || IsDatedBehind(rest, limit)))));
    }

    /// <summary>" - Smith, Row Intelligence 2019.": nothing but a venue and its year up to the end or a link.</summary>
    private bool IsBeforeVenueAndYear(Stretch rest)
    {
        var words = (rest with { End = Math.Min(rest.End, NextLink(rest.End)) }).Trim(text, ",.[(");
        return !rest.IsEmpty
            && text[rest.Start] is ','
            && words.Length is > 6 and < 60
            && YearReader.FindFull(text, words) is { } year
            && year.Whole.End == words.End
            && (words with { End = year.Whole.Start }).Trim(text, ",'’") is { IsEmpty: false } venue
            && (Venues.IsVenue(venue.Of(text)) || Venues.HasShape(venue.Of(text)));
    }

    /// <summary>" - Smith and Doe (Trends in Rows, 2004)": brackets that a year closes.</summary>
    private bool IsBeforeDatedGroup(Stretch rest, int limit) =>
        !rest.IsEmpty
            && text[rest.Start] is '('
            && Brackets.Inside(text, rest.Start, limit) is { IsEmpty: false } inner
            && YearReader.FindIn(text, inner)?.Whole.End == inner.End;

    private bool IsClosed(Stretch behind) =>
        behind.Trim(text, ").,[").IsEmpty || PagesAndComment().IsMatch(text.AsSpan(behind.Start, behind.Length));

    // "(1932, 7 pages): says why".
    [GeneratedRegex(@"\A(?:,\s\d+\s(?:pages|pp)\.?)?\)\s*:\s")]
    private static partial Regex PagesAndComment();

    [GeneratedRegex(@"\G\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.){0,2}\s\p{Lu}[\p{L}’'-]+(?=\s\p{Ll})")]
    private static partial Regex SignedSentence();

    [GeneratedRegex(@"\G\s*(?:(?:paper|article|book|talk|post|thesis)\s+(?=by\s))?(?:(?:by|authors?:)\s+)+", RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
