using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>Where the sentence of a title ends.</content>
internal sealed partial class PlainReader
{
    private const int LongestVenue = 120;

    /// <summary>The first full stop that ends a sentence, or numbers behind a comma; a question mark only where a reference goes on.</summary>
    private int EndBySentence(Stretch rest)
    {
        for (var i = rest.Start; i < rest.End; i++)
        {
            var next = i + 1 < rest.End ? text[i + 1] : ' ';
            switch (text[i])
            {
                case '/' when next is '/' && i > rest.Start && Characters.IsSpace(text[i - 1]):
                case '。':
                case '.' when Characters.IsSpace(next) && !IsInitial(rest.Start, i) && !IsSubtitle(i + 1, rest.End) && !IsPartNumber(rest.Start, i):
                    return i;
                case '?' or '!' when next is ',' or '.' || (Characters.IsSpace(next) && StartsTail(i + 1, rest.End)):
                    return i + 1;
                case ',' when Behind().IsMatch(text.AsSpan(i, rest.End - i)) || MarkedTitle.IsVenueAt(block, i + 2):
                case ',' when IsNumberBehind(i + 1, rest.End) || IsVenueAndYear(i + 1, rest.End, mustBeKnown: true):
                    return i;
                case ':' when VenueAndPages().Match(text, i, Math.Min(text.Length - i, LongestVenue)) is { Success: true, Groups: [_, var venue] }:
                    fields.Venue ??= new Stretch(venue.Index, venue.Index + venue.Length);
                    venueEnd = venue.Index + venue.Length;
                    return i;
                case '\n' when LineKey().IsMatch(text.AsSpan(i, rest.End - i)):
                    return i;
                case '[' when i > rest.Start && TypeCode.ReadAt(text, i, rest.End) > i:
                    return i;
                case '(' or '[' when Brackets.Inside(text, i, rest.End) is { } inner
                    && i > rest.Start
                    && YearReader.FindFull(text, inner) is { } year
                    && year.Whole.End >= inner.Trim(text).End
                    && !(fields.Year is not null && GoesOn(inner.End + 1, rest.End)):
                    return i;
            }
        }

        return rest.End;
    }

    /// <summary>
    /// "Faster lists. A systematic review. Row Journal", "Faster lists. II. Long ones": no venue begins with an article or the number of a part, so
    /// the title has a second sentence.
    /// </summary>
    private bool IsSubtitle(int start, int end) =>
        Article().IsMatch(text.AsSpan(start, end - start)) || PartNumber().Match(text, start, end - start).Success;

    /// <summary>The full stop of "Faster lists. II. Long ones".</summary>
    private bool IsPartNumber(int start, int stop) =>
        stop > start
            && text.LastIndexOf(". ", stop - 1, stop - start, StringComparison.Ordinal) is > 0 and var before
            && PartNumber().Match(text, before + 1, text.Length - before - 1) is { Success: true, Index: var number, Length: var length }
            && number + length > stop;

    /// <summary>"Fifty years after Smith (1958): still no lists": the title goes on behind the brackets.</summary>
    private bool GoesOn(int start, int end) =>
        start + 2 < end && (text[start] is ':' || (Characters.IsSpace(text[start]) && char.IsLower(text[start + 1])));

    /// <summary>The sentence that starts here; null when there is none.</summary>
    public static Stretch? SentenceAt(BlockText block, Stretch rest)
    {
        if (rest.IsEmpty)
        {
            return null;
        }

        var limit = block.NextBorder(rest.Start, rest.End);
        var link = block.MarksIn(rest with { End = limit }).FirstOrDefault(m => m.Kind is MarkKind.Link);
        var line = rest with { End = link is null ? limit : Math.Min(limit, link.At.Start) };
        return line with { End = new PlainReader(block, new Fields(), isOwn: false).EndBySentence(line) };
    }

    private bool IsInitial(int start, int stop) =>
        stop > start && char.IsUpper(text[stop - 1]) && (stop - 1 == start || !char.IsLetterOrDigit(text[stop - 2]));

    private bool IsNumberBehind(int start, int end)
    {
        var rest = new Stretch(start, end).TrimStart(text);
        return !rest.IsEmpty && NumberBehind().Match(text, rest.Start, rest.Length).Success;
    }

    private bool StartsTail(int start, int end)
    {
        var rest = new Stretch(start, end).TrimStart(text);
        var stop = text.AsSpan(rest.Start, rest.Length).IndexOfAny(",.");
        var clause = stop < 0 ? rest : rest with { End = rest.Start + stop };
        return Venues.IsVenue(clause.Of(text))
            || clause.Of(text).StartsWith("In: ", StringComparison.Ordinal)
            || (clause.Length > 3
                && text.AsSpan(clause.Start, 3) is "In "
                && block.MarksIn(clause).Any(m => m.Kind is MarkKind.Emphasis && m.At.Start == clause.Start + 3))
            || (fields is { HasAuthors: true, Year: not null }
                && Venues.HasShape(clause.Of(text))
                && Titles.CountWords(text, clause) > 2
                && (rest with { Start = clause.End }).Trim(text, ".").IsEmpty)
            || (stop >= 0
                && text[rest.Start + stop] is '.'
                && Venues.HasShape(clause.Of(text))
                && YearReader.ReadAt(text, (rest with { Start = clause.End + 1 }).TrimStart(text).Start, end) is not null)
            || (stop >= 0 && text[rest.Start + stop] is ',' && IsNumberBehind(rest.Start + stop + 1, end));
    }

    [GeneratedRegex(@"\A\s+An?\s[^.?!]{3,120}[.?!]\s+\S")]
    private static partial Regex Article();

    [GeneratedRegex(@"\G\s[IVX]{1,4}\.\s+(?=\p{Lu})")]
    private static partial Regex PartNumber();

    // "A study of lists, PhD thesis", "A study of lists, ed. Eve Roe", "A study of lists, Proceedings of ...": what kind of work it is, who made the
    // book, or what it stands in.
    [GeneratedRegex(
        @"\A,\s+(?:(?:Ph\.?\s?D\.?|[Dd]octoral|[Mm]aster(?:['’]?s)?|M\.?Sc\.?|[Dd]iploma)\s+(?:[Tt]hesis|[Dd]issertation)|eds?\.\s\p{Lu}|" +
        @"edited\sby\s|Proceedings\sof\s|[Ii]n:?\s(?:the\s)?Proc|in\s\p{Lu}[^“”:]{3,120}\([Ee]ds?\.?\))")]
    private static partial Regex Behind();

    // "A study of lists" and on the next line "Tasks: ...".
    [GeneratedRegex(@"\A\n\s*\p{Lu}\p{L}{2,14}:\s")]
    private static partial Regex LineKey();

    // "A study of lists: Row Letters, 56, 231-241": a journal with volume and pages behind a colon, as geologists write.
    [GeneratedRegex(
        @"\G:\s+(\p{Lu}[\p{L}&]*\.?(?:\s(?:\p{Lu}[\p{L}&]*\.?|of|and|the|for|in|&)){0,7}),\s+(?:[Vv](?:ol)?\.\s*)?\d{1,4}(?:\s?\(\d+\))?,\s+" +
        @"(?:[Nn]o\.\s?\d+,\s+)?(?:pp?\.\s*)?[A-Z]?\d+(?:\s?[–—−-]|\W*$)")]
    private static partial Regex VenueAndPages();

    // ", vol. 3", ", 28(3)", ", rev. edn.".
    [GeneratedRegex(
        @"\G(?:vol|no|pp?|pages?)\b\.?\s*\d|\G\d+\s*(?:\(|[,.:–-]|$)|" +
        @"\G(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|rev(?:ised|\.)|new|preliminary)\s+ed(?:ition|n|\.)",
        RegexOptions.IgnoreCase)]
    private static partial Regex NumberBehind();
}
