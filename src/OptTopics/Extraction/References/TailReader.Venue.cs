using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The venue, and where it ends.</content>
internal sealed partial class TailReader
{
    private const int LongestPlace = 60;

    private bool ReadVenue()
    {
        if ((fields.Venue is not null && !isVenueOfNumber) || separator is ':')
        {
            return separator is not (':' or '-') && SkipFurtherVenue();
        }

        var named = place + Into().Match(text, place, end - place).Length;
        var start = BehindEditors(named);
        if (start > named && ReadEdited(start))
        {
            return true;
        }

        start = separator is '.' ? start + CityAndState().Match(text, start, end - start).Length : start;
        var clause = ClauseAt(start);
        clause = WithoutPlace(clause);
        var isVenue = clause.Length > 1
            && (isVenueOfNumber ? Venues.IsAbbreviation(clause.Of(text)) && IsTail(clause.End) : IsVenue(clause, isNamed: start > place));
        if (!isVenue)
        {
            return ReadEmphasisBeforeYear();
        }

        isVenueOfNumber = false;
        place = clause.End;
        if (YearReader.FindIn(text, clause) is null && (YearReader.FindGlued(text, clause) ?? ShortYear(clause)) is { } glued)
        {
            fields.Year ??= glued;
            var isBracketed = glued.Whole.End < clause.End && text[glued.Whole.End] is ')';
            clause = isBracketed ? clause : (clause with { End = glued.Whole.Start }).TrimEnd(text, "-");
        }

        var year = YearReader.FindIn(text, clause);
        fields.Year ??= year;
        clause = year is not null && year.Whole.End >= clause.End ? (clause with { End = year.Whole.Start }).TrimEnd(text, ",") : clause;
        fields.Venue = clause.IsEmpty || Venues.IsStatus(clause.Of(text)) ? null : clause;
        return true;
    }

    /// <summary>"ICLR20": all of the venue is one word.</summary>
    private PrintedYear? ShortYear(Stretch clause) => Titles.CountWords(text, clause) == 1 ? YearReader.FindShort(text, clause) : null;

    /// <summary>"Sustainable rows: from lists to towns, 99-124.": behind the editors, what the pages close is the book.</summary>
    private bool ReadEdited(int start)
    {
        if (BookBeforePages().Match(text, start, end - start) is not { Success: true, Groups: [_, var book] } match)
        {
            return false;
        }

        (fields.Venue, place) = (new Stretch(book.Index, book.Index + book.Length), match.Index + match.Length);
        return true;
    }

    /// <summary>
    /// "Row Workshop (LIST @ ROW)", ", Rowtown (Roland), 2015": what stands in brackets right behind the venue, or behind its place before the year.
    /// </summary>
    private bool IsPartOfVenue(Stretch at) =>
        fields.Venue is { } venue
            && Titles.CountWords(text, at) <= 4
            && Venues.HasShape(at.Of(text))
            && (IsYearBehind(at.End + 1) || (at.Start - venue.End is > 0 and <= 3 && text[venue.End] is not '.'));

    /// <summary>
    /// ", *Colloque sur les listes (ROW)*, Rowtown (Roland), 2015": italics that
    /// only a place parts from the year name the venue, in whatever language.
    /// </summary>
    private bool ReadEmphasisBeforeYear()
    {
        if (separator is not (',' or '.') || fields.Title is null || EmphasisHere() is not { } set || Titles.CountWords(text, set) < 2)
        {
            return false;
        }

        var rest = new Stretch(set.End, block.NextBorder(set.End, Math.Min(end, set.End + LongestPlace)));
        if (text[set.End] is not ','
            || YearReader.FindIn(text, rest) is not { } year
            || Titles.CountWords(text, rest with { End = year.Whole.Start }) > 5
            || text.AsSpan(rest.Start, year.Whole.Start - rest.Start).Contains(". ", StringComparison.Ordinal))
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
        return next.Length > 1
                && (Venues.IsVenue(next.Of(text)) || (Venues.HasShape(next.Of(text)) && IsYearBehind(next.End)))
                && !Venues.IsVenue(clause.Of(text))
            ? next
            : clause;
    }

    private Stretch? EmphasisHere() =>
        block.MarksIn(new Stretch(place, place + 1))
            .FirstOrDefault(m => m.Kind is MarkKind.Emphasis && m.At.Start == place && m.At.End < end)?.At;

    /// <summary>A publisher behind a series: "Synthesis Lectures, Morgan and Claypool Publishers, 2020", "Proceedings of X. ACM, 2010".</summary>
    private bool SkipFurtherVenue()
    {
        if (separator is not (',' or '.'))
        {
            return false;
        }

        var clause = WithoutPlace(ClauseAt(place));
        if (fields.Year is not null)
        {
            var isPublisher = separator is '.' && clause.Length > 1 && IsPublisher(clause.Of(text))
                && (IsEnd(clause.End) || block.LinkAt(new Stretch(clause.End, end).TrimStart(text, ".").Start) is { IsBare: true });
            place = isPublisher ? clause.End : place;
            return isPublisher;
        }

        var isPart = clause.Length > 1
            && (separator is ',' || IsYearBehind(clause.End)
                ? Venues.HasShape(clause.Of(text))
                : Venues.IsVenue(clause.Of(text)) || Venues.IsAcronym(clause.Of(text)))
            && IsTail(clause.End);
        place = isPart ? clause.End : place;
        return isPart;
    }

    /// <summary>"ACM", "Row Press", "IEEE".</summary>
    private static bool IsPublisher(string words) =>
        Venues.IsPublisher(words) || LabelRoles.IsHouse(words) || (Venues.IsAcronym(words) && words.All(char.IsUpper));

    [GeneratedRegex(
        @"\G(?:(?:presented|published|appear(?:ed|s|ing)|accepted|to appear)\s+)?(?:in|at|on|from)\b:?\s+(?:the\s+)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Into();

    // "Sustainable rows, Rowtown: Row Press, 99-124.", "Sustainable rows (Studies in Rows 71), 99-124."
    [GeneratedRegex(
        @"\G(\p{L}[^.\n]{8,160}?)(?:,\s\p{Lu}[\p{L} ]{2,40}:\s\p{Lu}[^,.:\n]{2,40}|\s\([^()\n]{3,100}\))?" +
        @",\s(?:pp?\.\s?)?\d+\s?[-–]\s?\d+(?=\.)")]
    private static partial Regex BookBeforePages();

    // "Row, CO: Row Press".
    [GeneratedRegex(@"\G\p{Lu}[\p{L}. -]{1,30},\s\p{Lu}{2}\s?:\s+(?=\p{Lu})")]
    private static partial Regex CityAndState();
}
