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
        if (words.Count(char.IsWhiteSpace) > 14 || Praise().IsMatch(words) || !(char.IsUpper(words[0]) || char.IsAsciiDigit(words[0]) || Venues.IsAbbreviation(words) || (expectsVenue && Venues.IsVenue(words)) || (emphasised && words.Any(char.IsUpper))))
        {
            return false;
        }

        if (isBehindLink && !Venues.IsVenue(words) && !Venues.IsAcronym(words) && !IsFollowedByNumber(clause.End))
        {
            return false;
        }

        if (isNamed && (emphasised || (separator is '.' && text[place] is 'I' && Venues.HasShape(words))))
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

    /// <summary>Up to the next mark, number or link: what could name a venue.</summary>
    private Stretch ClauseAt(int start)
    {
        var limit = block.NextBorder(start, end);
        var link = block.LinkAt(start);
        if (link is { IsBare: false } && (link.At.Start == start || Brackets.Strip(text, link.At).Start == start))
        {
            return new Stretch(start, Math.Min(link.At.End, limit));
        }

        var emphasised = block.MarksIn(new Stretch(start, start + 1)).FirstOrDefault(m => m.Kind is MarkKind.Emphasis && m.At.Start == start && m.At.End <= limit)?.At.End ?? -1;
        var stop = start;
        while (stop < limit && !EndsClause(start, stop, limit) && !(stop == emphasised && text[stop - 1] is '.'))
        {
            stop++;
        }

        if (TurnedRound().Match(text, stop, limit - stop) is { Success: true } turned)
        {
            return new Stretch(start, turned.Index + turned.Length);
        }

        stop = stop < emphasised && text[stop] is ':' ? emphasised : stop;
        var clause = new Stretch(start, stop).TrimEnd(text, ",.;:'’-–");
        return WithYearInside((clause with { End = clause.End - VolumeWord().Match(clause.Of(text)).Length }).TrimEnd(text, ","), limit);
    }

    private bool EndsClause(int start, int at, int limit)
    {
        var c = text[at];
        var next = at + 1 < limit ? text[at + 1] : ' ';
        return c switch
        {
            ',' or ';' or '[' or '|' or '"' or '“' => true,
            '(' => !(Brackets.Inside(text, at, limit) is { } inner && Venues.IsAcronym(inner.Of(text))),
            ':' => Characters.IsSpace(next),
            '.' => Characters.IsSpace(next) ? !IsAbbreviated(start, at, limit) : YearReader.ReadAt(text, at + 1, limit) is not null,
            '\'' or '’' => char.IsAsciiDigit(next),
            _ when Characters.IsDash(c) => Characters.IsSpace(next) && at > start && Characters.IsSpace(text[at - 1]),
            _ when char.IsAsciiDigit(c) => at > start && Characters.IsSpace(text[at - 1]) && !GoesOn().IsMatch(text.AsSpan(start, at - start)) && !Ordinal().IsMatch(text.AsSpan(at, Math.Min(6, limit - at))),
            _ when at > start && Characters.IsSpace(text[at - 1]) && YearReader.ReadAt(text, at, limit) is not null => true,
            _ => block.LinkAt(at) is { } link && link.At.Start == at && at > start,
        };
    }

    /// <summary>"J. Phys", "Proc. of", "AJNR. American": a full stop that goes on.</summary>
    private bool IsAbbreviated(int start, int at, int limit)
    {
        var word = at;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        var rest = new Stretch(at + 1, limit).TrimStart(text);
        var isShort = at - word <= 5 && at > word && char.IsUpper(text[word]) && (at - word < 5 || text[(word + 1)..at].All(char.IsUpper) || text.AsSpan(word, at - word) is "Trans" or "Symp");
        return isShort && !rest.IsEmpty && char.IsLetter(text[rest.Start]) && YearReader.ReadAt(text, rest.Start, limit) is null && !Venues.IsAbbreviation(text[word..at]) && (fields.HasAuthors || NameListParser.ReadAt(text, rest) is not { Evidence: Evidence.Strong });
    }

    /// <summary>"NIPS 2013 Deep Learning Workshop, 2013": a year may stand inside when another follows.</summary>
    private Stretch WithYearInside(Stretch clause, int limit)
    {
        if (clause.IsEmpty || YearReader.ReadAt(text, new Stretch(clause.End, limit).TrimStart(text).Start, limit) is not { } year)
        {
            return clause;
        }

        var comma = text.IndexOf(',', year.Whole.End, limit - year.Whole.End);
        if (comma < 0 || comma - year.Whole.End < 4)
        {
            return clause;
        }

        var whole = clause with { End = comma };
        return Venues.IsVenue(text[year.Whole.End..comma]) && !text.AsSpan(clause.Start, whole.Length).Contains(". ", StringComparison.Ordinal)
            && YearReader.ReadAt(text, new Stretch(comma + 1, limit).TrimStart(text).Start, limit) is not null ? whole : clause;
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

    // "Pattern Analysis and Machine Intelligence, IEEE Transactions on, vol. 26".
    [GeneratedRegex(@"\G,\s+(?:IEEE|ACM|IEEE/ACM)\s+(?:Transactions|Journal)\s+on\b")]
    private static partial Regex TurnedRound();

    [GeneratedRegex(@",?\s+(?:vol(?:ume)?|no|nr|issue|pp?|pages?)\.?\z", RegexOptions.IgnoreCase)]
    private static partial Regex VolumeWord();

    [GeneratedRegex(@"\b(?:awards?|winner|best|updated|accessed|version)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();

    // "Proc. of the 2011 Workshop": a number is part of the name.
    [GeneratedRegex(@"\b(?:of|the|of the|in|on)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\d+(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();
}
