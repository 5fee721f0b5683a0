using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Tells whether words without a link are a reference.</summary>
/// <param name="isSigned">The page signs works without a link so, behind a dash or "by".</param>
internal sealed partial class LinklessReference(BlockText block, bool isSigned, PageHabits habits)
{
    // "**Project lead**", with who it is on the next line.
    private const int LongestOffice = 2;

    private const string BetweenPeopleAndTitle = " .,:*_\"“‘„«";

    private readonly string text = block.Text;

    /// <summary>Without a link, names by their shape, a title, and a year or more make a reference.</summary>
    public bool IsReference(Unit unit, Fields fields)
    {
        if (fields is { Title: null, HasAuthors: true, AuthorEvidence: Evidence.Strong, Year: not null, Venue: not null, Before: [], After: [] })
        {
            return fields.Numbers.Count > 0;
        }

        if (fields is not { Title: { } title } || Titles.CountWords(text, title) > 40)
        {
            return false;
        }

        if (!fields.HasAuthors)
        {
            return KeyedReader.NamesTitle(unit.At.Of(text))
                || (fields is { Year: not null, Venue: not null, Before: [], After: [] } && block.IsWithin(MarkKind.Strong, title))
                || IsTitleWithVenue(unit, fields, title)
                || (habits.ListsDatedLines && IsTitleWithYear(unit, fields, title))
                || IsTitleWithNumber(unit, fields, title);
        }

        var start = Leads.SkipRequest(text, unit.At with { Start = Leads.SkipDay(text, unit.At.TrimStart(text, "*-•")) }).Start;
        var first = Math.Min(fields.Authors.Min(a => a.At.Start), title.Start);
        var opens = first - start < 12
            || (fields is { Year: not null, AuthorEvidence: Evidence.Strong, Before: [var lead] } && Titles.CountWords(text, lead) <= 8);
        var isWhole = IsCompact(fields, title) || WordsBehind(unit, fields) <= (fields.Year is null ? 15 : 30);
        var isSignedHere = IsSignedBy(fields, title, "~") || isSigned && (IsSignedBy(fields, title, "-") || IsSignedBy(fields, title, "by"));
        if (fields.After.Count == 0 && (isSignedHere || IsSignedBelow(fields, title)))
        {
            return true;
        }

        if (habits.SignsLinks && IsSetApart(title) && IsSignedBy(fields, title, "-"))
        {
            return true;
        }

        if (opens && isWhole && fields.Year is not null && IsKey(fields, title))
        {
            return true;
        }

        if (opens && habits.ListsReferences && IsTitleOfPeople(fields, title))
        {
            return true;
        }

        if (opens
            && isWhole
            && fields is { Year: not null, Authors: [{ Name.Given: not null } only] }
            && only.At.Start < title.Start
            && (only.IsTurned(text) || IsDatedPerson(fields, only.At)))
        {
            return true;
        }

        var isMarked = IsSetApart(title) && (fields.Year is not null || IsRightBehindPeople(fields, title) || IsSignedBy(fields, title, "by"));
        return opens
            && isWhole
            && (!char.IsLower(text[title.Start]) || fields.Year is not null)
            && (isMarked || TellsReference(fields));
    }

    /// <summary>How many words comment the work in its own block; what stands below may be long.</summary>
    private int WordsBehind(Unit unit, Fields fields)
    {
        var end = block.MarksIn(unit.At).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd)?.At.Start ?? unit.At.End;
        return fields.After.Where(a => a.Start < end).Sum(a => Titles.CountWords(text, a));
    }

    private bool IsSetApart(Stretch title) =>
        block.IsWithin(MarkKind.Strong, title)
            || block.IsWithin(MarkKind.Emphasis, title)
            || (title.Start > 0 && Characters.OpeningQuotes.Contains(text[title.Start - 1], StringComparison.Ordinal));

    /// <summary>The names are sure by themselves, or likely and with a year or numbers, or year and venue stand beside them.</summary>
    private static bool TellsReference(Fields fields) =>
        fields.AuthorEvidence is Evidence.Strong
            || (fields.AuthorEvidence is Evidence.Fair && (fields.Numbers.Count > 0 || fields.Year is not null))
            || (fields.Year is not null && fields.Venue is not null);

    /// <summary>
    /// "Ann Smith (1991). A study of lists. In Row Companions": the year in brackets stands right behind the name, and a venue or numbers follow.
    /// </summary>
    private bool IsDatedPerson(Fields fields, Stretch person) =>
        fields.Year is { } year
            && year.Whole.Start - person.End is > 0 and <= 2
            && text[year.Whole.Start - 1] is '('
            && (fields.Venue is not null || fields.Numbers.Count > 0);

    /// <summary>"[Smith 23] A study of lists": the people stand in brackets before the title.</summary>
    private bool IsKey(Fields fields, Stretch title) =>
        fields.Authors[0].At.Start is > 0 and var first && text[first - 1] is '[' && first < title.Start && Titles.CountWords(text, title) > 1;

    /// <summary>"Ann Smith. *A study of lists*", "Smith and Doe, “A study”": only a mark parts known names from the title.</summary>
    private bool IsRightBehindPeople(Fields fields, Stretch title)
    {
        var end = fields.Authors[^1].At.End;
        return title.Start > end
            && EditorMark().Replace(text[end..title.Start], "").AsSpan().Trim(BetweenPeopleAndTitle) is ""
            && (fields.AuthorEvidence is not Evidence.Weak
                || GivenNames.Contains(fields.Authors[0].Name.Given?.Split(' ')[0] ?? "")
                || (fields.Authors[0].Name.Given is not null && Characters.OpeningQuotes.Contains(text[title.Start - 1], StringComparison.Ordinal)));
    }

    /// <summary>"Ann Smith, Bob Doe. A study of lists": full names and the title right behind them, and nothing that comments.</summary>
    private bool IsTitleOfPeople(Fields fields, Stretch title) =>
        fields.Before.Count == 0
            && fields.After.Sum(a => Titles.CountWords(text, a)) <= (fields.Year is null ? 0 : 4)
            && fields.Authors.All(a => a.Name.Given is not null || a.Name.Literal is not null)
            && Titles.CountWords(text, title) > 1
            && !char.IsLower(text[title.Start])
            && title.Start > fields.Authors[^1].At.End
            && EditorMark().Replace(text[fields.Authors[^1].At.End..title.Start], "").AsSpan().Trim(BetweenPeopleAndTitle) is "";

    /// <summary>
    /// "*A study of lists* by Ann Smith", "A study of lists - Ann Smith": full names behind the title, and only that mark between them.
    /// </summary>
    private bool IsSignedBy(Fields fields, Stretch title, string mark)
    {
        var first = fields.Authors[0].At.Start;
        return first > title.End
            && (mark is "~" || fields.Authors.All(a => a.Name.Given is not null))
            && text.AsSpan(title.End, first - title.End).Trim(" *_,\"”.").Equals(mark, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"A study of lists" and on the next line "by Ann Smith", or the names alone below a title in bold.</summary>
    private bool IsSignedBelow(Fields fields, Stretch title)
    {
        var first = fields.Authors[0].At.Start;
        var between = first > title.End ? text.AsSpan(title.End, first - title.End) : "";
        if (!between.Contains('\n') || !fields.Authors.All(a => a.Name.Given is not null))
        {
            return false;
        }

        return between.Trim().Equals("by", StringComparison.OrdinalIgnoreCase)
            ? EndsAsTitle(title)
            : between.IsWhiteSpace()
                && block.IsWithin(MarkKind.Strong, title)
                && (fields.Authors.Count > 1 || Titles.CountWords(text, title) > LongestOffice);
    }

    /// <summary>"Listing at Work", not "It was written": the last word of a title in capitals is one.</summary>
    private bool EndsAsTitle(Stretch title)
    {
        var word = title.Of(text)[(title.Of(text).LastIndexOfAny([' ', '\n']) + 1)..];
        return Titles.CountWords(text, title) > 1 && word.Length > 0 && !char.IsLower(word[0]);
    }

    /// <summary>
    /// "A study of lists (2015) — Smith &amp; Doe. What it says": title, year and people right behind each other, so what follows may be long.
    /// </summary>
    private static bool IsCompact(Fields fields, Stretch title) =>
        fields is { Year: { } year, AuthorEvidence: not Evidence.Weak }
            && year.Whole.Start > title.End
            && year.Whole.Start - title.End < 4
            && fields.Authors[0].At.Start > year.Whole.End
            && fields.Authors[0].At.Start - year.Whole.End < 6;

    /// <summary>
    /// "A study of lists (SIGMOD 2013)", "[SIGMOD 2013] A study of lists": a title and nothing but the brackets with a known venue and its year.
    /// </summary>
    private bool IsTitleWithVenue(Unit unit, Fields fields, Stretch title)
    {
        var line = unit.At with { End = block.NextBorder(unit.At.TrimStart(text).Start, unit.At.End) };
        return fields is { Year: { } year, Venue: { } venue, Before: [] }
            && fields.After.TrueForAll(a => a.Start >= line.End)
            && Titles.CountWords(text, title) > 2
            && char.IsUpper(text[title.Start])
            && venue.Start > 0
            && text[venue.Start - 1] is '(' or '['
            && (venue.Start > title.End ? year.Whole.End >= line.TrimEnd(text, ".)]").End : IsLead(venue, title))
            && (Venues.IsAbbreviation(venue.Of(text)) || Venues.IsAcronym(venue.Of(text)));
    }

    /// <summary>"A study of lists (2015)", "A study of lists. [Science, 2008]".</summary>
    private bool IsTitleWithYear(Unit unit, Fields fields, Stretch title)
    {
        var line = unit.At with { End = block.NextBorder(unit.At.TrimStart(text).Start, unit.At.End) };
        return fields is { Year: { } year, Before: [] } && fields.After.TrueForAll(a => a.Start >= line.End) && Titles.CountWords(text, title) > 2
            && year.Whole.Start > title.End && year.Whole.End >= line.TrimEnd(text, ".)]").End && text[line.TrimEnd(text, ".").End - 1] is ')' or ']';
    }

    /// <summary>"A study of lists" and nothing but an identifier on the line below.</summary>
    private bool IsTitleWithNumber(Unit unit, Fields fields, Stretch title) =>
        fields is { Numbers: [var number], Before: [], After: [] }
            && number.End >= unit.At.TrimEnd(text).End
            && block.MarksIn(unit.At with { Start = title.End }).FirstOrDefault(m => m.Kind is MarkKind.BlockEnd) is { } border
            && Titles.CountWords(text, new Stretch(title.End, border.At.Start)) == 0
            && border.At.End >= number.Start - 1;

    /// <summary>Brackets right before the title.</summary>
    private bool IsLead(Stretch venue, Stretch title) =>
        Brackets.Inside(text, venue.Start - 1, title.Start) is { } inside && new Stretch(inside.End + 1, title.Start).Trim(text).IsEmpty;

    [GeneratedRegex(@"\(?\b(?:" + HeadReader.Editors + @")\b\.?\)?", RegexOptions.IgnoreCase)]
    private static partial Regex EditorMark();
}
