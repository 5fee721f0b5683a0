using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>The title behind the people: where it ends.</content>
internal sealed partial class PlainReader
{
    private int ReadTitle(Stretch rest, char mark)
    {
        rest = rest with { End = block.NextBorder(rest.Start, rest.End) };
        if (IsJournalAlone(rest.Of(text)))
        {
            return rest.Start;
        }

        var end = mark is ',' ? EndByCommas(rest) : EndBySentence(rest);
        IsSentence = end < rest.End && text[end] is '.' or '/';
        fields.Title = Titles.Clean(text, TitleEnd.WithoutPart(text, rest with { End = end }));
        if (Titles.CountWords(text, fields.Title.Value) == 0 || IsInBrackets(fields.Title.Value))
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

    /// <summary>"Phys. Rev. Lett. 101, 086801 (2008)": journal, volume, page and year, and no title.</summary>
    private static bool IsJournalAlone(string words) =>
        JournalAlone().Match(words) is { Success: true, Groups: [_, var venue] }
            && (IsAbbreviated(venue.Value) || Venues.IsVenue(venue.Value) || Venues.IsJournal(venue.Value));

    /// <summary>"Phys. Rev. Lett", but not "A study of lists. Rowing".</summary>
    private static bool IsAbbreviated(string venue) =>
        venue.IndexOf('.', StringComparison.Ordinal) is >= 0 and var stop && venue[..stop].Count(' '.Equals) < 2;

    private bool IsInBrackets(Stretch words) =>
        text[words.Start] is '(' && Brackets.Inside(text, words.Start, words.End) is { } inner && inner.End >= words.End - 1;

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
        if (sentence < parts[last - 1].End || IsBeforeEmphasis(sentence, rest.End))
        {
            return sentence;
        }

        if (VolumeAndYear().Match(parts[last].Of(text)) is { Success: true, Index: > 0 } volume)
        {
            var venue = parts[last] with { End = parts[last].Start + volume.Index };
            fields.Year ??= YearReader.FindIn(text, parts[last] with { Start = venue.End });
            (fields.Venue, venueEnd) = (venue, parts[last].End);
            return parts[last - 1].End;
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

    private bool IsBeforeEmphasis(int stop, int end) =>
        stop < end
            && text[stop] is '.'
            && new Stretch(stop + 1, end).TrimStart(text) is { IsEmpty: false } rest
            && block.IsWithin(MarkKind.Emphasis, rest with { End = rest.Start + 1 });

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

    [GeneratedRegex(@"\A(\p{Lu}[\p{L}&]*\.?(?:\s(?:\p{Lu}[\p{L}&]*\.?|of|and)){0,5})\s+[A-Z]?\d{1,4}\s*[,:(]\s*[\dA-Z(][\d\sA-Z()–-]*\W*\z")]
    private static partial Regex JournalAlone();

    // "Row Journal 12 (1983) 123-145".
    [GeneratedRegex(
        @"\s+(?:vol\.?\s*)?[A-Z]?\d{1,4}\s*\((?:19|20)\d\d\)(?:[\s,:]*[\dA-Z]{1,3}\d*(?:\s?[–—−-]\s?[A-Z]{0,3}\d+)?)?(?:\s*\[[^\[\]]*\])*\.?\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex VolumeAndYear();

    // Each word is taken whole and once (?>): "nov" is also "no" and more, and a line of them would be tried in 2^n ways.
    [GeneratedRegex(
        @"^(?>(?:\d{1,2}\s+)?(?:vol|no|nr|pp?|pages?|но|issue|article|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*)*" +
        @"(?>[\dIVXLC\s()/:.–—−v-]*\d)(?>[\dA-Za-z]*)[\d\s()/:.–—−-]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex NumbersOnly();
}
