using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads a venue with its year where brackets, a label or a line hold nothing else: "(ICLR 2021)", "(Smith et al., 2020)", "acl'23".
/// </summary>
internal sealed partial class VenueAndYear(BlockText block, Fields fields)
{
    private readonly string text = block.Text;

    /// <summary>"2018 ICML, Stockholm": the venue behind a year goes to the comma, but for people.</summary>
    private Stretch WithoutPlace(Stretch at) =>
        !at.IsEmpty && text.AsSpan(at.Start, at.Length).IndexOf(',') is > 0 and var comma && Venues.HasShape(text[at.Start..(at.Start + comma)])
            && NameListParser.ReadAt(text, at) is not { Evidence: not Evidence.Weak } ? at with { End = at.Start + comma } : at;

    /// <summary>Brackets that hold a year and what goes with it.</summary>
    /// <param name="mayBePeople">Nothing tells that the people stand elsewhere.</param>
    public bool Read(Stretch at, bool mayBePeople = true)
    {
        if (mayBePeople && ReadPeople(at))
        {
            return true;
        }

        at = Venues.WithoutRank(text, at);
        var year = YearReader.FindFull(text, at) ?? YearReader.FindShort(text, at);
        at = year is null ? at : BehindSemicolon(at, year);
        var words = (year is null ? at : at with { End = year.Whole.Start }).Trim(text, ",.:;-–'’");
        var before = words.Of(text);
        var after = year is null ? default : new Stretch(year.Whole.End, at.End).Trim(text, ",.:;");
        after = before.Length == 0 ? WithoutPlace(after) : after;
        if (year is not null && Edition().Match(before) is { Success: true } edition)
        {
            fields.Year ??= year;
            ReadPublisher(words with { Start = words.Start + edition.Length });
            return true;
        }

        if (year is null && fields.HasAuthors && Venues.IsAffiliation(before))
        {
            return true;
        }

        if (year is null
            ? !Venues.IsVenue(before) || Venues.IsStatus(before)
            : before.Length > 0 && !Venues.IsVenue(before) && !Venues.HasShape(before) && !(after.IsEmpty && Venues.IsField(before)))
        {
            return false;
        }

        fields.Year = year is not null && IsDay(fields.Year) && Venues.IsNamed(before) ? year : fields.Year ?? year;
        if (KindWord().IsMatch(before))
        {
            fields.Hint = before;
        }
        else if (before.Length > 0 && !FormatWord().IsMatch(before) && !Words.IsMonth(before.Split(' ', '/')[0]))
        {
            fields.Venue ??= Venues.WithoutPlace(
                text,
                Venues.WithoutTextWord(text, (year is null ? at : at with { End = year.Whole.Start }).Trim(text, ",.:;-–'’(")));
        }

        if (year is not null && before.Length == 0 && IsVenueBehind(year, after))
        {
            fields.Venue ??= Venues.IsStatus(after.Of(text)) ? null : after;
        }
        else if (!after.IsEmpty && !fields.HasAuthors && NameListParser.ReadAt(text, after) is { } names)
        {
            fields.Take(names);
        }

        return true;
    }

    /// <summary>"(7th edn, Row Press 2015)": who printed the edition.</summary>
    private void ReadPublisher(Stretch behindEdition)
    {
        var publisher = behindEdition.Trim(text, ",.:;(");
        if (fields.Venue is null && Titles.CountWords(text, publisher) is > 0 and <= 5 && Venues.HasShape(publisher.Of(text)))
        {
            fields.Venue = publisher;
        }
    }

    /// <summary>"(25 Aug 2022)" is when the text was posted: the year of the venue counts before it.</summary>
    private bool IsDay(PrintedYear? year)
    {
        if (year is null)
        {
            return false;
        }

        var beside = text[year.Whole.Start..year.At.Start] + text[year.At.End..year.Whole.End];
        return beside.Any(char.IsLetter) && beside.Any(char.IsAsciiDigit);
    }

    /// <summary>"(Smith et al., 2020)", "(Kingma &amp; Ba, ICLR 2015)".</summary>
    private bool ReadPeople(Stretch at)
    {
        if (fields.HasAuthors
            || NameListParser.ReadAt(text, at) is not { } names
            || (names.Evidence is Evidence.Weak && YearReader.FindIn(text, at) is null))
        {
            return false;
        }

        var rest = (at with { Start = names.At.End }).Trim(text, ",.:;");
        if (ReadBar(names, rest))
        {
            return true;
        }

        if (!rest.IsEmpty
            && (Characters.IsApostrophe(text[rest.Start])
                || IsVenueBefore(names, rest)
                || (names is { EtAl: false, Names.Count: 1 } && Venues.IsField(names.At.Of(text)))))
        {
            return false;
        }

        if (!rest.IsEmpty && !(YearReader.FindIn(text, rest) is { } year && (Read(rest) || ReadFewWords(rest, year))))
        {
            return false;
        }

        fields.Take(names);
        return true;
    }

    /// <summary>"(Smith et al. 2005 | Row Letters, Row Press)", "(Smith et al. | Row Letters)": a bar parts people and year from the venue.</summary>
    private bool ReadBar(NameList names, Stretch rest)
    {
        var year = rest.IsEmpty ? null : YearReader.ReadAt(text, rest.Start, rest.End);
        var behind = (rest with { Start = year?.Whole.End ?? rest.Start }).TrimStart(text);
        if (behind.IsEmpty || text[behind.Start] is not '|')
        {
            return false;
        }

        fields.Take(names);
        fields.Year ??= year;
        fields.Venue ??= Venues.WithoutPlace(text, behind.Trim(text, "|"));
        return true;
    }

    /// <summary>"(Smith, Machine-made lists 2015)": between people and a year that closes the brackets, a few words name the venue.</summary>
    private bool ReadFewWords(Stretch rest, PrintedYear year)
    {
        var venue = (rest with { End = year.Whole.Start }).TrimEnd(text, ",");
        if (year.Whole.End < rest.End || Titles.CountWords(text, venue) > 6 || !char.IsUpper(text[venue.Start]))
        {
            return false;
        }

        fields.Venue ??= venue;
        fields.Year ??= year;
        return true;
    }

    /// <summary>"(J. Listing Res 2023)", not "(J. Smith, 2023)": no comma parts the words of a venue from the year.</summary>
    private bool IsVenueBefore(NameList names, Stretch rest) =>
        names is { EtAl: false, Names: [{ Name: { Literal: null } name }] }
            && !text.AsSpan(names.At.End, rest.Start - names.At.End).Contains(',')
            && (name.Given is null || Venues.IsVenue(names.At.Of(text)));

    /// <summary>"[2021 Neurocomputing]", "(2019, ICRA)"; "(2018, Smith)" names people.</summary>
    private bool IsVenueBehind(PrintedYear year, Stretch after)
    {
        var words = after.Of(text);
        return !after.IsEmpty
            && (Venues.IsVenue(words)
                || Venues.IsAcronym(words)
                || (Titles.CountWords(text, after) <= 5
                    && (Venues.HasShape(words) || Venues.IsAcronym(words))
                    && text.AsSpan(year.Whole.End, after.Start - year.Whole.End).IsWhiteSpace()));
    }

    /// <summary>"(CCF-A; USENIX 2022)": the venue is named next to the year.</summary>
    private Stretch BehindSemicolon(Stretch at, PrintedYear year)
    {
        var mark = text.AsSpan(at.Start, Math.Max(0, year.Whole.Start - at.Start)).LastIndexOfAny(';', '；');
        return mark < 0 ? at : (at with { Start = at.Start + mark + 1 }).TrimStart(text);
    }

    /// <summary>"acl'23", "2022-ECCV": a venue with or without its year.</summary>
    public void ReadLabel(Stretch label)
    {
        label = Venues.WithoutRank(text, label);
        if (Venues.IsYearAndVenue(label.Of(text)))
        {
            fields.Year ??= YearReader.OfFull(text, label.Start);
            label = (label with { Start = label.Start + "2022".Length }).TrimStart(text, "-–—");
        }

        var year = YearReader.FindFull(text, label) ?? YearReader.FindShort(text, label);
        fields.Year ??= year;
        var venue = Venues.WithoutTextWord(text, (year is null ? label : label with { End = year.Whole.Start }).Trim(text, ",.:;-–'’("));
        venue = Venues.WithoutNumber(text, Venues.WithoutVolume(text, venue));
        fields.Venue = Titles.CountWords(text, venue) > 0 ? venue : null;
    }

    [GeneratedRegex(
        @"\A(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|revised|new)\s+(?:edition|edn?)\b|\A(?:draft|reprint(?:ed)?|in progress|updated)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Edition();

    // "(PDF - June 2009)": what the file is.
    [GeneratedRegex(@"\A(?:pdf|ps|html|epub|docx?|pptx?)\z", RegexOptions.IgnoreCase)]
    private static partial Regex FormatWord();

    [GeneratedRegex(@"\A(?:text)?book|\bthesis|\btalk|\blecture|\bblog|\bslides|\bvideo|\bcourse", RegexOptions.IgnoreCase)]
    private static partial Regex KindWord();
}
