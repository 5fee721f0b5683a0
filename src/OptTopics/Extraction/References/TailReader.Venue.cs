using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The venue: where it ends, and what tells it from a comment.</content>
internal sealed partial class TailReader
{
    private const int LongestPlace = 60;

    private bool ReadVenue()
    {
        if ((fields.Venue is not null && !isVenueOfNumber) || separator is ':')
        {
            return separator is not (':' or '-') && SkipFurtherVenue();
        }

        var start = place + Into().Match(text, place, end - place).Length;
        start = separator is '.' ? start + CityAndState().Match(text, start, end - start).Length : start;
        var clause = ClauseAt(start);
        clause = WithoutPlace(clause);
        if (clause.Length < 2 || !(isVenueOfNumber ? Venues.IsAbbreviation(clause.Of(text)) && IsTail(clause.End) : IsVenue(clause, isNamed: start > place)))
        {
            return ReadEmphasisBeforeYear();
        }

        isVenueOfNumber = false;
        place = clause.End;
        if (YearReader.FindIn(text, clause) is null && YearReader.FindGlued(text, clause) is { } glued)
        {
            fields.Year ??= glued;
            clause = clause with { End = glued.Whole.Start };
        }

        fields.Venue = Venues.IsStatus(clause.Of(text)) ? null : clause;
        fields.Year ??= YearReader.FindIn(text, clause);
        return true;
    }

    /// <summary>"Row Workshop (LIST @ ROW)", ", Rowtown (Roland), 2015": what stands in brackets right behind the venue, or behind its place before the year.</summary>
    private bool IsPartOfVenue(Stretch at) =>
        fields.Venue is { } venue && Titles.CountWords(text, at) <= 4 && Venues.HasShape(at.Of(text)) && (IsYearBehind(at.End + 1) || at.Start - venue.End is > 0 and <= 3);

    /// <summary>", *Colloque sur les listes (ROW)*, Rowtown (Roland), 2015": italics that only a place parts from the year name the venue, in whatever language.</summary>
    private bool ReadEmphasisBeforeYear()
    {
        if (separator is not (',' or '.') || fields.Title is null || block.MarksIn(new Stretch(place, place + 1)).FirstOrDefault(m => m.Kind is MarkKind.Emphasis && m.At.Start == place && m.At.End < end)?.At is not { } set || Titles.CountWords(text, set) < 2)
        {
            return false;
        }

        var rest = new Stretch(set.End, block.NextBorder(set.End, Math.Min(end, set.End + LongestPlace)));
        if (text[set.End] is not ',' || YearReader.FindIn(text, rest) is not { } year || Titles.CountWords(text, rest with { End = year.Whole.Start }) > 5 || text.AsSpan(rest.Start, year.Whole.Start - rest.Start).Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        (fields.Venue, place) = (set.TrimEnd(text, ".,"), set.End);
        return true;
    }

    /// <summary>"Cambridge: MIT Press": the publisher is the venue.</summary>
    private Stretch WithoutPlace(Stretch clause)
    {
        var colon = new Stretch(clause.End, end).TrimStart(text).Start;
        if (colon + 2 >= end || text[colon] is not ':' || Titles.CountWords(text, clause) > 3)
        {
            return clause;
        }

        var next = ClauseAt(new Stretch(colon + 1, end).TrimStart(text).Start);
        return next.Length > 1 && (Venues.IsVenue(next.Of(text)) || (Venues.HasShape(next.Of(text)) && IsYearBehind(next.End))) && !Venues.IsVenue(clause.Of(text)) ? next : clause;
    }

    /// <summary>A publisher behind a series: "Synthesis Lectures, Morgan and Claypool Publishers, 2020", "Proceedings of X. ACM, 2010".</summary>
    private bool SkipFurtherVenue()
    {
        if (separator is not (',' or '.') || fields.Year is not null)
        {
            return false;
        }

        var clause = WithoutPlace(ClauseAt(place));
        var isPart = clause.Length > 1 && (separator is ',' || IsYearBehind(clause.End) ? Venues.HasShape(clause.Of(text)) : Venues.IsVenue(clause.Of(text)) || Venues.IsAcronym(clause.Of(text))) && IsTail(clause.End);
        place = isPart ? clause.End : place;
        return isPart;
    }

    /// <summary>"Society for Lists, 2009": the year closes the reference.</summary>
    private bool IsYearBehind(int at)
    {
        var rest = new Stretch(at, end).TrimStart(text, ".,(");
        return at < end && text[at] is '.' or ',' or '(' && rest.Start - at < 4 && !rest.IsEmpty && YearReader.ReadAt(text, rest.Start, end) is not null;
    }

    /// <summary>"Neuron (2019)", "Current opinion in lists (2019)": a few words and the year in brackets are all that is left of a reference.</summary>
    private bool IsClosedByYear(Stretch clause) =>
        separator is not ('-' or ':') && fields is { Title: not null, Year: null } && Titles.CountWords(text, clause) <= 6 && (fields.HasAuthors || Venues.HasShape(clause.Of(text)))
            && new Stretch(clause.End, end).TrimStart(text) is { Length: >= 6 } rest && text[rest.Start] is '(' && YearReader.ReadAt(text, rest.Start + 1, rest.End) is { } year && year.Whole.End < rest.End && text[year.Whole.End] is ')' && IsEnd(year.Whole.End);

    private bool IsVenue(Stretch clause, bool isNamed)
    {
        var words = clause.Of(text);
        var emphasised = block.IsWithin(MarkKind.Emphasis, clause);
        if (words.Count(char.IsWhiteSpace) > 14 || Praise().IsMatch(words) || !(char.IsUpper(words[0]) || char.IsAsciiDigit(words[0]) || Venues.IsAbbreviation(words) || (expectsVenue && Venues.IsVenue(words) && words.Contains(' ', StringComparison.Ordinal)) || (emphasised && words.Any(char.IsUpper))))
        {
            return false;
        }

        if (separator is '.' && Venues.IsPublisher(words) && Venues.HasShape(words))
        {
            return true;
        }

        if ((separator is ' ' && words.Contains(' ', StringComparison.Ordinal) && Venues.IsJournal(words) && IsEnd(clause.End)) || IsClosedByYear(clause))
        {
            return true;
        }

        if (isBehindLink && !Venues.IsVenue(words) && !Venues.IsAcronym(words) && !IsFollowedByNumber(clause.End))
        {
            return false;
        }

        if (isNamed && (emphasised || (separator is '.' && text[place] is 'I' && ((Venues.HasShape(words) && (IsTail(clause.End) || Venues.IsVenue(words))) || IsFollowedByNumber(clause.End)))))
        {
            return true;
        }

        if (isNamed && fields is { HasAuthors: true, Year: not null } && separator is '.' && text[place] is 'I' && Venues.HasShape(words))
        {
            return true;
        }

        if (separator is '-')
        {
            return (Venues.IsAbbreviation(words) && words.Count(char.IsWhiteSpace) < 7 && IsTail(clause.End)) || (Venues.IsPublisher(words) && IsYearBehind(clause.End));
        }

        if (Venues.IsVenue(words))
        {
            return IsTail(clause.End) || separator is not ' ' || isNamed || expectsVenue;
        }

        return ((IsFollowedByNumber(clause.End) || (expectsVenue && IsTail(clause.End))) && words.Count(char.IsWhiteSpace) < 9)
            || (Venues.HasShape(words) && IsTail(clause.End) && (fields.Year is not null || separator is '\n' || Venues.IsAcronym(words) || !IsEnd(clause.End)) && (separator is not ' ' || emphasised || isNamed || Venues.IsAcronym(words) || IsFollowedByNumber(clause.End)));
    }

    /// <summary>What follows is the rest of a reference: a year, a number, a link or nothing.</summary>
    private bool IsTail(int at)
    {
        var rest = new Stretch(at, end).TrimStart(text, ".,;:()[]|-–'’");
        if (rest.IsEmpty || block.LinkAt(rest.Start) is not null)
        {
            return true;
        }

        return YearReader.ReadAt(text, rest.Start, end) is not null
            || (at < end && Characters.IsApostrophe(text[at]) && YearReader.ReadAt(text, at, end) is not null)
            || ReferenceNumbers.Any().Match(text, rest.Start, rest.Length) is { Success: true, Length: > 0 }
            || (YearReader.FindIn(text, rest with { End = Math.Min(rest.End, rest.Start + 60) }) is { } year && Venues.HasShape(text[rest.Start..year.Whole.Start].Trim(' ', ',', '.', '(')));
    }

    private bool IsFollowedByNumber(int at)
    {
        var rest = new Stretch(at, end).TrimStart(text, ",.");
        return !rest.IsEmpty && rest.Start - at <= 3 && ReferenceNumbers.Any().Match(text, rest.Start, rest.Length) is { Success: true, Length: > 0 } number && number.Value.Any(char.IsAsciiDigit);
    }

    [GeneratedRegex(@"\G(?:(?:presented|published|appear(?:ed|s|ing)|accepted|to appear)\s+)?(?:in|at|on|from)\b:?\s+(?:the\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Into();

    // "Row, CO: Row Press".
    [GeneratedRegex(@"\G\p{Lu}[\p{L}. -]{1,30},\s\p{Lu}{2}\s?:\s+(?=\p{Lu})")]
    private static partial Regex CityAndState();

    [GeneratedRegex(@"\b(?:awards?|winner|best|updated|accessed|version)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();
}
