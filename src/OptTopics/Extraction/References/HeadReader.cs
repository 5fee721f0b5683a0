using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Reads what stands before a title: "S. Lange and M. Riedmiller, ", "2018 ICLR ", "Peters et al. (2018) - ", or words of its own.</summary>
/// <param name="opensWithPeople">The page lists references that people open.</param>
internal sealed partial class HeadReader(BlockText block, Fields fields, bool opensWithPeople = false)
{
    private const int LongestDate = 40;

    private const int LongestTopic = 4;

    private const int LongestVenue = 80;

    private readonly string text = block.Text;

    public void Read(Stretch head)
    {
        head = Leads.SkipRequest(text, SkipTags(Leads.Skip(block, fields, head)).Trim(text, "*|").TrimEnd(text, "[<"));
        if (head.IsEmpty)
        {
            return;
        }

        if (fields.Year is null && (ReadDateAndVenue(head) || ReadDatedVenue(head) || ReadUnknownVenue(head)))
        {
            return;
        }

        if (!fields.HasAuthors && ReadPeople(head) is { } rest)
        {
            ReadComment(rest, wasRead: true);
        }
        else if (fields.Year is null && ReadYearAndVenue(head))
        {
            return;
        }
        else if (!fields.HasAuthors && (ReadOwner(head) ?? ReadPeopleAtEnd(head)) is { } before)
        {
            ReadComment(before);
        }
        else
        {
            ReadComment(head);
        }
    }

    /// <summary>"`ROWS` `ICML 2018` ": words in code before the title are labels of the list's own, but for a venue or a year.</summary>
    private Stretch SkipTags(Stretch head)
    {
        while (Leads.TagAt(block, head) is { } tag)
        {
            new VenueAndYear(block, fields).Read(tag);
            head = (head with { Start = tag.End }).TrimStart(text, Leads.BehindTag);
        }

        return head;
    }

    /// <summary>"20191008 arXiv ", "ICLR-22 ", "20181117 AAAI-19 ": the year of the venue counts before that of the day.</summary>
    private bool ReadDateAndVenue(Stretch head)
    {
        if (head.Length > LongestDate || (!char.IsAsciiDigit(head.LastOf(text)) && !char.IsAsciiDigit(head.FirstOf(text))))
        {
            return false;
        }

        if (DateAndVenue().Match(head.Of(text)) is not { Success: true, Groups: var groups } || groups["day"].Length + groups["short"].Length == 0)
        {
            return false;
        }

        var venue = new Stretch(head.Start + groups["venue"].Index, head.Start + groups["venue"].Index + groups["venue"].Length);
        if (!(Venues.IsVenue(venue.Of(text)) || Venues.HasShape(venue.Of(text))))
        {
            return false;
        }

        fields.Venue ??= venue;
        fields.Year = groups["short"].Success
            ? YearReader.OfShort(text, head.Start + groups["short"].Index)
            : YearReader.OfFull(text, head.Start + groups["day"].Index);
        return true;
    }

    /// <summary>"OSDI 2016, ", "IEEE Cloud 2022 - ".</summary>
    private bool ReadDatedVenue(Stretch head)
    {
        var words = head.Trim(text, ",:;-–—|.()");
        return words.Length is > 5 and < LongestDate && Venues.IsDated(words.Of(text)) && new VenueAndYear(block, fields).Read(words);
    }

    /// <summary>"Row Computing 2019, ": a few words in capitals, a year and a comma.</summary>
    private bool ReadUnknownVenue(Stretch head)
    {
        var words = head.Trim(text, ",:");
        return words.Length is > 8 and < LongestDate
            && words.End < head.TrimEnd(text).End
            && YearReader.ReadAt(text, words.End - 4, words.End) is not null
            && (words with { End = words.End - 4 }).TrimEnd(text) is var venue
            && Venues.HasShape(venue.Of(text))
            && !venue.Of(text).Any(char.IsAsciiDigit)
            && !Season().IsMatch(venue.Of(text))
            && NameListParser.ReadAt(text, venue) is null
            && new VenueAndYear(block, fields).Read(words, mayBePeople: false);
    }

    private PrintedYear? YearBehind(Stretch rest)
    {
        var start = rest.TrimStart(text, "([.").Start;
        return start < rest.End ? YearReader.ReadAt(text, start, rest.End) : null;
    }

    /// <summary>"2018 ICLR ", "2016 Blog ".</summary>
    private bool ReadYearAndVenue(Stretch head)
    {
        if (YearBehind(head) is not { } year)
        {
            return false;
        }

        fields.Year = year;
        var rest = (head with { Start = year.Whole.End }).Trim(text, ")].,:;-–—|");
        if (rest.IsEmpty)
        {
            return true;
        }

        var words = rest.Of(text);
        if (Titles.CountWords(text, rest) <= 6 && (Venues.IsVenue(words) || Venues.HasShape(words)))
        {
            fields.Venue ??= rest;
        }
        else
        {
            ReadComment(rest);
        }

        return true;
    }

    /// <summary>
    /// Words that are no field comment the work, but for what only leads to it ("in their paper", "See also") and for the
    /// short name of a thing in front of its reference ("AdaGAN - ").
    /// </summary>
    /// <param name="wasRead">People were read before it, so only a sentence of its own comments.</param>
    public void ReadComment(Stretch rest, bool wasRead = false)
    {
        var closing = rest.TrimEnd(text);
        var comment = rest.Trim(text, " ,;:([-–—|\"“");
        comment = comment with { End = comment.End - LeadingOver().Match(comment.Of(text)).Length };
        comment = comment.Trim(text, " ,;:([-–—|");
        var count = Titles.CountWords(text, comment);
        if (count == 0)
        {
            return;
        }

        var isSentence = !wasRead || text[comment.End - 1] is '.';
        var isAlias = (count <= 2 || (count <= LongestTopic && fields.HasAuthors && text[closing.End - 1] is ':'))
            && !closing.IsEmpty
            && text[closing.End - 1] is '-' or '–' or '—' or ':' or '|' or ',';
        if (isSentence && !isAlias && !Connectives().IsMatch(comment.Of(text)))
        {
            fields.Before.Add(comment);
        }
    }

    // "Fall 2019", "Updated May 2019": when something was done, and where nothing appeared.
    [GeneratedRegex(
        @"\A(?:spring|summer|autumn|fall|winter|week|day|updated?|published|posted|accessed|since|from|in|" + YearReader.Month + @")\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Season();

    [GeneratedRegex(
        @"\A\s*(?:(?<day>(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]))\s+)?(?<venue>\p{L}[\p{L}&]+(?:\s\p{L}+)?)" +
        @"(?:[-'’](?<short>[0-9]{2}))?\s*$")]
    private static partial Regex DateAndVenue();

    [GeneratedRegex(
        @"(?:^|(?<=[.,;(\s]))\s*(?:(?:in|the|their|this|that|his|her|its|paper|article|work|book|study|is|was|are|and|see|also|cited|here|called|" +
        @"titled|entitled|a|an|by|e\.g\.|i\.e\.|cf\.)[\s,:]*)+$",
        RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex LeadingOver();

    [GeneratedRegex(
        @"^\W*(?:(?:in|the|their|this|that|his|her|its|paper|article|work|book|study|is|was|are|and|or|see|also|cited|here|called|titled|entitled|" +
        @"a|an|by|with|from|on|e\.g|i\.e|cf)\b\W*)*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Connectives();
}
