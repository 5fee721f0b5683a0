using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>What tells a venue from a comment: its own words, and what follows them.</content>
internal sealed partial class TailReader
{
    /// <summary>"Society for Lists, 2009": the year closes the reference.</summary>
    private bool IsYearBehind(int at)
    {
        var rest = new Stretch(at, end).TrimStart(text, ".,(");
        return at < end
            && text[at] is '.' or ',' or '('
            && rest.Start - at < 4
            && !rest.IsEmpty
            && YearReader.ReadAt(text, rest.Start, end) is not null;
    }

    /// <summary>
    /// "Neuron (2019)", "Current opinion in lists (2019)": a few words and the year in brackets are all that is left of a reference.
    /// </summary>
    private bool IsClosedByYear(Stretch clause) =>
        separator is not ('-' or ':')
            && fields is { Title: not null, Year: null }
            && Titles.CountWords(text, clause) <= 6
            && (fields.HasAuthors || Venues.HasShape(clause.Of(text)))
            && new Stretch(clause.End, end).TrimStart(text) is { Length: >= 6 } rest
            && text[rest.Start] is '('
            && YearReader.ReadAt(text, rest.Start + 1, rest.End) is { } year
            && year.Whole.End < rest.End
            && text[year.Whole.End] is ')'
            && IsEnd(year.Whole.End);

    /// <summary>"FAST'18", "MSST 2024": the year and nothing more, or a link.</summary>
    private bool IsYearAtEnd(int at)
    {
        var rest = new Stretch(at, end).TrimStart(text);
        return !rest.IsEmpty
            && YearReader.ReadAt(text, rest.Start, end) is { } year
            && (IsEnd(year.Whole.End) || block.LinkAt(new Stretch(year.Whole.End, end).TrimStart(text, "([").Start) is not null);
    }

    private bool IsVenue(Stretch clause, bool isNamed)
    {
        var words = clause.Of(text);
        var emphasised = block.IsWithin(MarkKind.Emphasis, clause);
        if (words.Count(char.IsWhiteSpace) > (emphasised ? 20 : 14) || Praise().IsMatch(words) || !BeginsAsVenue(words, emphasised))
        {
            return false;
        }

        if (emphasised && IsBehindQuotedTitle(clause))
        {
            return true;
        }

        if (separator is '.' && Venues.IsPublisher(words) && Venues.HasShape(words))
        {
            return true;
        }

        if ((separator is ' ' && words.Contains(' ', StringComparison.Ordinal) && Venues.IsJournal(words) && IsEnd(clause.End))
            || IsClosedByYear(clause))
        {
            return true;
        }

        if (isBehindLink && !Venues.IsVenue(words) && !Venues.IsAcronym(words) && !IsFollowedByNumber(clause.End))
        {
            return false;
        }

        if ((isNamed && emphasised) || (isNamed && separator is '.' && text[place] is 'I' && IsBehindIn(clause, words)))
        {
            return true;
        }

        if (separator is '-')
        {
            return (Venues.IsAbbreviation(words) && words.Count(char.IsWhiteSpace) < 7 && IsTail(clause.End))
                || ((Venues.IsAcronym(words) || Venues.IsOfSociety(words)) && IsYearAtEnd(clause.End))
                || ((emphasised || isNamed) && Venues.IsVenue(words) && IsTail(clause.End))
                || (emphasised && Venues.HasShape(words) && IsYearAtEnd(new Stretch(clause.End, end).TrimStart(text, "(").Start))
                || (Venues.IsPublisher(words) && IsYearBehind(clause.End));
        }

        if (Venues.IsVenue(words))
        {
            return IsTail(clause.End) || separator is not ' ' || isNamed || expectsVenue;
        }

        var isFollowed = (IsFollowedByNumber(clause.End) && !IsSentence(words)) || (expectsVenue && IsTail(clause.End));
        return (isFollowed && words.Count(char.IsWhiteSpace) < 9)
            || (Venues.HasShape(words)
                && IsTail(clause.End)
                && (fields.Year is not null || separator is '\n' || Venues.IsAcronym(words) || !IsEnd(clause.End))
                && (separator is not ' ' || emphasised || isNamed || Venues.IsAcronym(words) || IsFollowedByNumber(clause.End)));
    }

    /// <summary>"“A study of lists,” *Companion des listes*": italics right behind a title in quotation marks name what it appeared in.</summary>
    private bool IsBehindQuotedTitle(Stretch clause) =>
        fields.Title is { } title
            && clause.Start - title.End is > 1 and < 7
            && Characters.HoldClosingQuote(text.AsSpan(title.End, clause.Start - title.End))
            && separator is ',' or '.' or ' ';

    /// <summary>"This book covers the same content as 250": words in small letters before a number that speak of the work.</summary>
    private static bool IsSentence(string words) =>
        Pronoun().IsMatch(words) || (words.Count(char.IsWhiteSpace) > 4 && !words.Skip(1).Any(char.IsUpper));

    private bool BeginsAsVenue(string words, bool emphasised) =>
        char.IsUpper(words[0])
            || char.IsAsciiDigit(words[0])
            || Venues.IsAbbreviation(words)
            || (expectsVenue && Characters.IsUnspaced(words[0]))
            || (expectsVenue && Venues.IsVenue(words) && words.Contains(' ', StringComparison.Ordinal))
            || (emphasised && words.Any(char.IsUpper));

    /// <summary>". In Row Companions": "In" opens a sentence, and people with a year lead it or the rest of a reference closes it.</summary>
    private bool IsBehindIn(Stretch clause, string words)
    {
        var hasShape = Venues.HasShape(words);
        return (hasShape && (fields is { HasAuthors: true, Year: not null } || IsTail(clause.End) || Venues.IsVenue(words)))
            || IsFollowedByNumber(clause.End);
    }

    /// <summary>What follows is the rest of a reference: a year, a number, a link or nothing.</summary>
    private bool IsTail(int at)
    {
        var rest = new Stretch(at, end).TrimStart(text, ".,;:()[]|-–'’");
        if (rest.IsEmpty || block.LinkAt(rest.Start) is not null || Edited().IsMatch(text.AsSpan(rest.Start, end - rest.Start), 0))
        {
            return true;
        }

        return YearReader.ReadAt(text, rest.Start, end) is not null
            || (at < end && Characters.IsApostrophe(text[at]) && YearReader.ReadAt(text, at, end) is not null)
            || ReferenceNumbers.Any().Match(text, rest.Start, rest.Length) is { Success: true, Length: > 0 }
            || (YearReader.FindIn(text, rest with { End = Math.Min(rest.End, rest.Start + 60) }) is { } year
                && Venues.HasShape(text[rest.Start..year.Whole.Start].Trim(' ', ',', '.', '(')));
    }

    private bool IsFollowedByNumber(int at)
    {
        var rest = new Stretch(at, end).TrimStart(text, ",.");
        return !rest.IsEmpty
            && rest.Start - at <= 3
            && ReferenceNumbers.Any().Match(text, rest.Start, rest.Length) is { Success: true, Length: > 0 } number
            && number.Value.Any(char.IsAsciiDigit);
    }

    [GeneratedRegex(@"\A(?:This|These|That|Those|It|He|She|We|You|I|They|Another|Here|There)\s")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:awards?|winner|best|updated|accessed|version)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();
}
