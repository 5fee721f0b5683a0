using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The title behind the people: where it ends.</content>
internal sealed partial class PlainReader
{
    private int ReadTitle(Stretch rest, char mark)
    {
        rest = rest with { End = block.NextBorder(rest.Start, rest.End) };
        var end = mark is ',' ? EndByCommas(rest) : EndBySentence(rest);
        IsSentence = end < rest.End && text[end] is '.' or '/';
        fields.Title = Titles.Clean(text, rest with { End = end });
        if (Titles.CountWords(text, fields.Title.Value) == 0)
        {
            fields.Title = null;
        }
        else if (IsVenue(fields.Title.Value))
        {
            fields.Title = null;
            return rest.Start;
        }
        else if (Titles.CountWords(text, fields.Title.Value) == 1 && Venues.IsAbbreviation(fields.Title.Value.Of(text)))
        {
            (fields.Venue, fields.Title) = (fields.Title, null);
        }

        return Math.Max(end, venueEnd);
    }

    /// <summary>Behind the people stands no title but "(HPCA 2018)", "ICCV 2021 Oral".</summary>
    private bool IsVenue(Stretch words) =>
        Titles.CountWords(text, words) <= 4 && YearReader.FindIn(text, words) is { } year && Venues.IsDated(text[words.Start..year.Whole.End]);

    /// <summary>"Title, with a comma, Journal, 16, 1885, (1983)": the last words before the numbers are the venue.</summary>
    private int EndByCommas(Stretch rest)
    {
        var parts = PartsByComma(rest);
        var last = parts.FindLastIndex(p => !IsNumbers(p));
        if (last <= 0)
        {
            return last < 0
                ? rest.End
                : EndBySentence(parts[0].Start == rest.Start ? rest with { End = parts.Count > 1 ? parts[0].End : rest.End } : rest);
        }

        var firstNumbers = parts.FindIndex(1, IsNumbers);
        last = firstNumbers > 1 ? firstNumbers - 1 : last;
        var sentence = EndBySentence(rest);
        if (sentence < parts[last - 1].End)
        {
            return sentence;
        }

        if (!IsVenuePart(parts[last], isFollowed: last + 1 < parts.Count))
        {
            return parts[last].End;
        }

        if (!Venues.IsAbbreviation(parts[last].Of(text)))
        {
            (fields.Venue, venueEnd) = (Venues.WithoutPlace(text, parts[last]), parts[last].End);
        }

        var isCountry = last > 1
            && fields.Venue is { } publisher
            && publisher.Start > parts[last].Start
            && Titles.CountWords(text, parts[last - 1]) <= 2
            && Venues.HasShape(parts[last - 1].Of(text));
        return parts[isCountry ? last - 2 : last - 1].End;
    }

    private bool IsVenuePart(Stretch part, bool isFollowed)
    {
        var words = part.Of(text);
        return Venues.IsVenue(words) || (char.IsUpper(words[0]) && Titles.CountWords(text, part) <= 9 && (isFollowed || Venues.HasShape(words)));
    }

    private List<Stretch> PartsByComma(Stretch rest)
    {
        var parts = new List<Stretch>();
        var start = rest.Start;
        for (var i = rest.Start; i <= rest.End; i++)
        {
            if (i < rest.End && text[i] is '(' && Brackets.Inside(text, i, rest.End) is { } inner)
            {
                i = inner.End;
            }
            else if (i == rest.End || (text[i] == ',' && (i + 1 == rest.End || Characters.IsSpace(text[i + 1]))))
            {
                parts.Add(new Stretch(start, i).Trim(text));
                start = i + 1;
            }
        }

        return parts;
    }

    private bool IsNumbers(Stretch part)
    {
        var bare = part.Trim(text, "().");
        return bare.IsEmpty || NumbersOnly().IsMatch(bare.Of(text));
    }

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
                case '.' when Characters.IsSpace(next) && !IsInitial(rest.Start, i):
                    return i;
                case '?' or '!' when next is ',' or '.' || (Characters.IsSpace(next) && StartsTail(i + 1, rest.End)):
                    return i + 1;
                case ',' when Behind().IsMatch(text.AsSpan(i, rest.End - i)):
                case ',' when IsNumberBehind(i + 1, rest.End) || IsVenueAndYear(i + 1, rest.End, mustBeKnown: true):
                    return i;
                case '[' when i > rest.Start && TypeCode.ReadAt(text, i, rest.End) > i:
                    return i;
                case '(' or '[' when Brackets.Inside(text, i, rest.End) is { } inner
                    && i > rest.Start
                    && (YearReader.FindIn(text, inner) ?? YearReader.FindGlued(text, inner)) is { } year
                    && year.Whole.End >= inner.Trim(text).End
                    && !(fields.Year is not null && GoesOn(inner.End + 1, rest.End)):
                    return i;
            }
        }

        return rest.End;
    }

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
        return Venues.IsVenue(clause.Of(text)) || (stop >= 0 && text[rest.Start + stop] is ',' && IsNumberBehind(rest.Start + stop + 1, end));
    }

    // "A study of lists, PhD thesis", "A study of lists, ed. Eve Roe": what kind of work it is, or who made the book.
    [GeneratedRegex(
        @"\A,\s+(?:(?:Ph\.?\s?D\.?|[Dd]octoral|[Mm]aster(?:['’]?s)?|M\.?Sc\.?|[Dd]iploma)\s+(?:[Tt]hesis|[Dd]issertation)|eds?\.\s\p{Lu}|" +
        @"edited\sby\s)")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\G(?:vol|no|pp?|pages?)\b\.?\s*\d|\G\d+\s*(?:\(|[,.:–-]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberBehind();

    // Each word is taken whole and once (?>): "nov" is also "no" and more, and a line of them would be tried in 2^n ways.
    [GeneratedRegex(
        @"^(?>(?:\d{1,2}\s+)?(?:vol|no|nr|pp?|pages?|но|issue|article|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*)*" +
        @"(?>[\dIVXLC\s()/:.–—−v-]*\d)(?>[\dA-Za-z]*)[\d\s()/:.–—−-]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex NumbersOnly();
}
