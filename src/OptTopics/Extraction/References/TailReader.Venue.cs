using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The venue: where it ends, and what tells it from a comment.</content>
internal sealed partial class TailReader
{
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
            return false;
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

        if (separator is ' ' && words.Contains(' ', StringComparison.Ordinal) && Venues.IsJournal(words) && IsEnd(clause.End))
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
