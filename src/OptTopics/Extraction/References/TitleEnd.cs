using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Tells where a title ends in words that go on with a venue, a year, names in brackets or an address.</summary>
internal sealed partial class TitleEnd(BlockText block, Fields fields)
{
    private const int LongestTitle = 400;

    private readonly string text = block.Text;

    /// <summary>Takes what is no title off the end: "(2014)", "(ICLR 2021)", "(10 minutes)", a year with names, an address, "[pdf]".</summary>
    public Stretch Drop(Stretch label)
    {
        label = WithoutPart(text, BeforeAddress(label));
        while (!label.IsEmpty && DropLast(ref label))
        {
        }

        return label;
    }

    private Stretch BeforeAddress(Stretch label) =>
        label.Of(text).IndexOf("http", StringComparison.Ordinal) is > 0 and var address
            && text.AsSpan(label.Start + address, label.Length - address).Contains("://", StringComparison.Ordinal)
            ? (label with { End = label.Start + address }).TrimEnd(text, ":-–")
            : label;

    /// <summary>Takes one thing off the end; false when nothing stands before it that could be taken too.</summary>
    private bool DropLast(ref Stretch label)
    {
        if (label.Length < LongestTitle)
        {
            if (DropNumber(ref label))
            {
                return true;
            }

            if (DropShortYear(ref label))
            {
                return false;
            }

            if (DropJournal(ref label))
            {
                return false;
            }
        }

        return LastBracket().Match(text, label.Start, label.Length) is { Success: true, Index: var open } && open > label.Start
            ? DropBrackets(ref label, open)
            : DropVenueAndYear(ref label);
    }

    /// <summary>"Title - arXiv:1801.00001".</summary>
    private bool DropNumber(ref Stretch label)
    {
        if (Number().Match(text, label.Start, label.Length) is not { Success: true } number)
        {
            return false;
        }

        fields.Numbers.Add(new Stretch(number.Groups["id"].Index, label.End));
        label = label with { End = number.Index };
        return true;
    }

    /// <summary>"Title, MobiCom 20": behind a comma an abbreviation and two digits.</summary>
    private bool DropShortYear(ref Stretch label)
    {
        if (fields.Year is not null
            || ShortYear().Match(text, label.Start, label.Length) is not { Success: true, Groups: var groups } match
            || match.Index == label.Start
            || !(Venues.IsAbbreviation(groups["venue"].Value) || Venues.IsAcronym(groups["venue"].Value)))
        {
            return false;
        }

        fields.Year = YearReader.OfShort(text, groups["year"].Index);
        fields.Venue ??= new Stretch(groups["venue"].Index, groups["venue"].Index + groups["venue"].Length);
        label = label with { End = match.Index };
        return true;
    }

    /// <summary>"Title? Row Review 108.3 (2003): 735-762": the numbers, and the venue they belong to.</summary>
    private bool DropJournal(ref Stretch label)
    {
        if (Journal().Match(text, label.Start, label.Length) is not { Success: true, Groups: var groups } || !Venues.HasShape(groups["venue"].Value))
        {
            return false;
        }

        var venue = new Stretch(groups["venue"].Index, groups["venue"].Index + groups["venue"].Length);
        fields.Venue ??= venue;
        fields.Year ??= YearReader.FindIn(text, label with { Start = venue.End });
        label = label with { End = venue.Start };
        return true;
    }

    /// <summary>"Title - ICCV - 2001", "Title | SIGIR'18", "Title, CVPR 2018", "Title - 2018": the last parts are a venue and its year.</summary>
    private bool DropVenueAndYear(ref Stretch label)
    {
        label = label.Length > 5 && text[label.End - 1] is '.' && char.IsAsciiDigit(text[label.End - 2]) ? label with { End = label.End - 1 } : label;
        if (fields.Year is not null
            || Years().IsMatch(label.Of(text))
            || YearAtEnd().Match(text, label.Start, label.Length) is not { Success: true } match
            || match.Index <= label.Start
            || YearReader.ReadAt(text, match.Index, label.End) is not { } year)
        {
            return false;
        }

        var before = (label with { End = match.Index }).TrimEnd(text, ",-–—|");
        var border = LastBorder().Match(text, before.Start, before.Length);
        var venue = border.Success && border.Index > before.Start && !IsInitial(before.Start, border.Index)
            ? before with { Start = border.Index + border.Length }
            : default;
        venue = Venues.WithoutIn(text, venue);
        if (!venue.IsEmpty && !fields.HasAuthors && text[border.Index] is '.' or ',' && ReadKnownPerson(venue))
        {
            before = (label with { End = border.Index }).TrimEnd(text);
        }
        else if (!venue.IsEmpty && IsVenue(venue.Of(text), isSetApart: !char.IsPunctuation(text[border.Index])))
        {
            fields.Venue ??= Venues.IsStatus(venue.Of(text)) ? null : venue;
            before = (label with { End = text[border.Index] is '?' or '!' ? border.Index + 1 : border.Index }).TrimEnd(text);
        }
        else if (!(before.Length > 0 && text[before.End - 1] is '.')
            && !text[before.End..match.Index].Any(c => Characters.IsDash(c) || c is '|' or ','))
        {
            return false;
        }

        fields.Year = year;
        label = before;
        return true;
    }

    /// <summary>"Ann L. Smith": the full stop belongs to the name.</summary>
    private bool IsInitial(int start, int stop) =>
        text[stop] is '.' && stop - 2 > start && char.IsUpper(text[stop - 1]) && Characters.IsSpace(text[stop - 2]);

    /// <summary>The words name a venue that a year follows.</summary>
    /// <param name="isSetApart">Dashes or bars stand round it, so any words in capitals name a venue.</param>
    private static bool IsVenue(string words, bool isSetApart) =>
        words.Length < 80
            && !words.EndsWith('?')
            && (Venues.IsVenue(words)
                || Venues.IsAcronym(words)
                || Venues.IsStatus(words)
                || (Venues.HasShape(words) && (isSetApart || (words.Count(char.IsWhiteSpace) < 5 && !Words.IsMonth(words.Split(' ')[0])))));

    // "Title - arXiv:1801.00001".
    [GeneratedRegex(@"[\s–—:,.(\[-]*(?<id>arXiv:\s?\d{4}\.\d{4,5}(?:v\d+)?)[)\]]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    // Titles tell of COVID 19, and no venue of a time to come.
    [GeneratedRegex(@",\s+(?<venue>(?!COVID)\p{L}[\p{L}-]{2,14})\s(?<year>[01]\d|2[0-9]|[89]\d)\s*$", RegexOptions.RightToLeft)]
    private static partial Regex ShortYear();

    // "Title? Row Review 108.3 (2003): 735-762": behind the sentence a venue and its numbers. Each number can be read in one way only, for pages are
    // written by anybody.
    [GeneratedRegex(
        @"(?<=[.?!][”""]?)\s+(?<venue>\p{Lu}[\p{L}&’' -]{3,80}?),?\s+(?:[Vv]ol\.?\s*)?\d[\w.:–()-]*" +
        @"(?:[\s,]+(?:(?:no|pp?)\.(?=\s\S)|(?=[^\s,]*\d)[\w.:–()-]+))+\.?\s*$")]
    private static partial Regex Journal();

    // "Diaries (1993-1994)", "The Row Archive, 1888-2010": the years that a work tells of.
    [GeneratedRegex(@"(?<![\d\p{L}])(?:1\d|20)\d\d\s?[-–—]\s?(?:(?:1\d|20)\d\d|\d\d)\W*\z", RegexOptions.RightToLeft)]
    private static partial Regex Years();

    // "2018", "'18", "March 3, 2018", "2018/03/03".
    [GeneratedRegex(
        @"(?:\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?" + YearReader.Month +
        @"\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?)?(?:(?:19|20)\d\d(?:[/.-](?:0[1-9]|1[0-2])(?:[/.-]\d\d)?)?|['’]\d\d)(?=\s*\z)",
        RegexOptions.RightToLeft | RegexOptions.IgnoreCase)]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"(?:\s[-–—|]|[,.?!])\s+(?!\s)", RegexOptions.RightToLeft)]
    private static partial Regex LastBorder();
}
