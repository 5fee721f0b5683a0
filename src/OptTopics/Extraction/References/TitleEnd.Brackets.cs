using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>What stands in brackets behind a title.</content>
internal sealed partial class TitleEnd
{
    /// <summary>"A study of lists (Chapter 1)", "A study of lists, Chapters 2 and 7": without what of it is to be read, or who said so.</summary>
    public static Stretch WithoutPart(string text, Stretch title) =>
        Part().Match(text, title.Start, title.Length) is { Success: true, Index: var open } && open > title.Start
            ? (title with { End = open }).TrimEnd(text)
            : title;

    private bool DropBrackets(ref Stretch label, int open)
    {
        var inner = new Stretch(open + 1, label.End).TrimEnd(text, ".").TrimEnd(text, ")]）");
        var title = (label with { End = open }).TrimEnd(text);
        if (Years().IsMatch(inner.Of(text)))
        {
            return false;
        }

        var isRead = Duration().IsMatch(inner.Of(text))
            || ReadPeopleBeforeYear(inner)
            || new VenueAndYear(block, fields).Read(inner)
            || (LabelRoles.Of(inner.Of(text)) is not LabelRole.Reference && !Version().IsMatch(inner.Of(text)))
            || ReadPeopleBehindYear(inner, ref title)
            || ReadAliasBehindYear(inner, title)
            || ReadKnownPerson(inner);
        label = isRead ? title : label;
        return isRead;
    }

    /// <summary>"Title (Breiman) (2001)": the brackets behind held the year.</summary>
    private bool ReadPeopleBeforeYear(Stretch inner)
    {
        if (fields is not { HasAuthors: false, Year: not null, Venue: null }
            || NameListParser.ReadAt(text, inner) is not { } names
            || names.At.End < inner.End
            || Venues.IsVenue(inner.Of(text)))
        {
            return false;
        }

        fields.Take(names);
        return true;
    }

    /// <summary>"Title (Ann Smith)".</summary>
    private bool ReadKnownPerson(Stretch inner)
    {
        if (fields.HasAuthors || NameListParser.ReadAt(text, inner) is not { } names || names.At.End < inner.End || !GivenNames.Begins(names))
        {
            return false;
        }

        fields.Take(names);
        return true;
    }

    /// <summary>"Title, Row Science, 2008 (RowNet)": behind the year a word says what the work is known for.</summary>
    private bool ReadAliasBehindYear(Stretch inner, Stretch title)
    {
        if (Titles.CountWords(text, inner) > 2 || !YearBehindMark().IsMatch(title.Of(text)))
        {
            return false;
        }

        fields.After.Add(inner);
        return true;
    }

    /// <summary>"Title 2017 (Aggarwal, Bhatia".</summary>
    private bool ReadPeopleBehindYear(Stretch inner, ref Stretch title)
    {
        if (fields.HasAuthors
            || NameListParser.ReadAt(text, inner, isDated: TrailingYear().IsMatch(title.Of(text))) is not { } names
            || names.Names.Count < 2)
        {
            return false;
        }

        fields.Take(names);
        if (TrailingYear().Match(text, title.Start, title.Length) is { Success: true } match
            && YearReader.FindIn(text, new Stretch(match.Index, title.End)) is { } year)
        {
            fields.Year ??= year;
            title = (title with { End = match.Index }).TrimEnd(text, ",");
        }

        return true;
    }

    [GeneratedRegex(@"[(\[（](?=[^()\[\]（）]*[)\]）]*\.?\s*$)", RegexOptions.RightToLeft)]
    private static partial Regex LastBracket();

    // "A study of lists (extended version)": the title says so itself.
    [GeneratedRegex(@"\b(?:version|abstract|edition)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(
        @"\((?:(?:ch(?:apter|ap)?s?|sec(?:tion|t)?s?|pages?|pp?)\b\.?\s*[\dIVX][^()]*|" +
        @"(?:up to|through|until)\s(?!\d{4})[^()]{1,80}|via\s(?-i:\p{Lu})[^()]{1,40})\)\W*$|" +
        @",\s+chapters?\s+\d{1,2}(?:(?:,?\s+(?:and|&)\s+|,\s*|\s?[-–]\s?)\d{1,2})*\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^\s*(?:chapters?|sections?)\s+\d|^\s*\d+\s*(?:hours?|h|minutes?|mins?|min\.?|m|pages?|pp\.?|slides?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"[,.]\s(?:19|20)\d\d\z", RegexOptions.RightToLeft)]
    private static partial Regex YearBehindMark();

    [GeneratedRegex(@"[\s,]+\d{4}\s*$", RegexOptions.RightToLeft)]
    private static partial Regex TrailingYear();
}
