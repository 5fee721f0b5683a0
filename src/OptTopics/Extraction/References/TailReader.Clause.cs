using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The words that could name a venue: where they end.</content>
internal sealed partial class TailReader
{
    /// <summary>Up to the next mark, number or link: what could name a venue.</summary>
    private Stretch ClauseAt(int start)
    {
        var limit = block.NextBorder(start, end);
        var link = block.LinkAt(start);
        if (link is { IsBare: false } && (link.At.Start == start || Brackets.Strip(text, link.At).Start == start))
        {
            return Venues.WithoutVolume(text, new Stretch(start, Math.Min(link.At.End, limit)));
        }

        var emphasised = block.MarksIn(new Stretch(start, start + 1))
                .FirstOrDefault(m => m.Kind is MarkKind.Emphasis && m.At.Start == start && m.At.End <= limit)?.At.End
            ?? -1;
        var stop = start;
        while (stop < limit && !EndsClause(start, stop, limit) && !(stop == emphasised && (text[stop - 1] is '.' || text[stop] is '.')))
        {
            stop++;
        }

        if (stop < limit && text[stop] is ',' && OpensList().IsMatch(text.AsSpan(start, stop - start)))
        {
            stop += Listed().Match(text, stop, limit - stop).Length;
        }

        if (stop < limit && text[stop] is ':' && CutShort().IsMatch(text.AsSpan(start, stop - start)))
        {
            stop += RestOfJournal().Match(text, stop, limit - stop).Length;
        }

        if (TurnedRound().Match(text, stop, limit - stop) is { Success: true } turned)
        {
            return new Stretch(start, turned.Index + turned.Length);
        }

        stop += (expectsVenue && Venues.IsVenue(text[start..stop])) || LettersPart().IsMatch(text.AsSpan(start, stop - start))
            ? SectionBehind().Match(text, stop, limit - stop).Length
            : 0;
        stop = stop < emphasised && (text[stop] is ':' || (text[stop] is '.' && emphasised - start < LongestPlace)) ? emphasised : stop;
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
            '.' => Characters.IsSpace(next)
                ? !IsAbbreviated(start, at, limit)
                : YearReader.ReadAt(text, at + 1, limit) is not null
                    || text.AsSpan(at + 1, limit - at - 1).StartsWith("doi", StringComparison.OrdinalIgnoreCase),
            '\'' or '’' => char.IsAsciiDigit(next),
            _ when Characters.IsDash(c) => Characters.IsSpace(next) && at > start && Characters.IsSpace(text[at - 1]),
            _ when char.IsAsciiDigit(c) =>
                at > start
                    && Characters.IsSpace(text[at - 1])
                    && !GoesOn().IsMatch(text.AsSpan(start, at - start))
                    && !Ordinal().IsMatch(text.AsSpan(at, Math.Min(6, limit - at))),
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
        var isChain = (word - 2 > start && text[word - 2] is '.' && text.AsSpan(rest.Start, rest.Length).IndexOf('.') is > 1 and < 7)
            || Shortened().IsMatch(text.AsSpan(rest.Start, rest.Length), 0)
            || Society().IsMatch(text.AsSpan(rest.Start, rest.Length), 0);
        var isShort = at - word <= (isChain ? 9 : 5)
            && at > word
            && char.IsUpper(text[word])
            && (at - word < 5 || isChain || text[(word + 1)..at].All(char.IsUpper) || text.AsSpan(word, at - word) is "Trans" or "Symp");
        return isShort
            && !rest.IsEmpty
            && char.IsLetter(text[rest.Start])
            && block.LinkAt(rest.Start) is not { IsBare: true }
            && ReferenceNumbers.Any().Match(text, rest.Start, rest.Length) is not { Success: true, Length: > 3 }
            && YearReader.ReadAt(text, rest.Start, limit) is null
            && !Venues.IsAbbreviation(text[word..at])
            && (fields.HasAuthors || NameListParser.ReadAt(text, rest) is not { Evidence: Evidence.Strong });
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

    // "List Model. User-Adapt. Row., 2017": shortened words that only numbers end.
    [GeneratedRegex(@"\A(?:\p{Lu}[\p{L}-]{1,11}\.\s){0,3}\p{Lu}[\p{L}-]{1,11}\.,\s(?:\d|vol|no|pp)")]
    private static partial Regex Shortened();

    // "J. Phys.: Condens. Matter 25, 205405", "J. Phys. D: Appl. Phys. 45", "Proc. Signal Process.: Algorithms Appl. (ROW), 2023": behind what is cut
    // short or one letter, words that a number ends, or brackets and the year.
    [GeneratedRegex(@"\p{L}\.(?:\s\p{Lu})?\z")]
    private static partial Regex CutShort();

    [GeneratedRegex(
        @"\G:\s(?:\p{Lu}\p{Ll}{2,10}\.?(?:\s\p{Lu}\p{Ll}{2,10}\.?){0,2}(?=\W{1,4}\d)|" +
        @"\p{Lu}[\p{L}-]*\.?(?:\s\p{Lu}[\p{L}-]*\.?){0,7}\s\(\p{Lu}{2,8}\)(?=,\s(?:19|20)\d\d))")]
    private static partial Regex RestOfJournal();

    // "Commun. ACM 36, 7": a society in capitals and the volume close the venue.
    [GeneratedRegex(@"\A\p{Lu}{2,6}\s\d{1,4}\s?[,(:]")]
    private static partial Regex Society();

    // "Conference on Rows, Columns, and Cells (ROC)", "Transactions on Rows, Columns and Cells": the commas are the venue's own.
    [GeneratedRegex(@"\b(?:conference|symposium|workshop|transactions|congress)\s+on\s[^,]{3,60}\z", RegexOptions.IgnoreCase)]
    private static partial Regex OpensList();

    [GeneratedRegex(
        @"\G(?:,\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}){0,4},?\s+(?:and|&)\s+" +
        @"\p{Lu}[\p{L}-]+(?:\s(?:(?:of|in|for)\s)?\p{Lu}[\p{L}-]+){0,4}(?:\s\(\p{Lu}[\p{L} ]{1,12}\))?")]
    private static partial Regex Listed();

    // "Row Research Part C: Emerging Rows 2020".
    [GeneratedRegex(@"\s(?:Part|Section|Series)\s[A-Z]\z")]
    private static partial Regex LettersPart();

    // "[C]//Proceedings of X: System Demonstrations. 2018".
    [GeneratedRegex(@"\G:\s\p{Lu}[^.:]{3,80}?(?=[.,]?\s\(?(?:19|20)\d\d)")]
    private static partial Regex SectionBehind();

    // "Pattern Analysis and Machine Intelligence, IEEE Transactions on, vol. 26".
    [GeneratedRegex(@"\G,\s+(?:IEEE|ACM|IEEE/ACM)\s+(?:Transactions|Journal)\s+on\b")]
    private static partial Regex TurnedRound();

    [GeneratedRegex(@",?\s+(?:vol(?:ume)?|no|nr|issue|pp?|pages?)\.?\z", RegexOptions.IgnoreCase)]
    private static partial Regex VolumeWord();

    // "Proc. of the 2011 Workshop": a number is part of the name.
    [GeneratedRegex(@"\b(?:of|the|of the|in|on)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    // "3rd", and "3D", which is a word of its own.
    [GeneratedRegex(@"^\d+(?:st|nd|rd|th|d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();
}
