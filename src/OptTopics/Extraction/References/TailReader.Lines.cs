using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>Comments, and the lines below the reference.</content>
internal sealed partial class TailReader
{
    private const int LongestGroup = 4;

    /// <summary>A line below names its field, or holds the authors, else it comments.</summary>
    private void ReadLineBelow()
    {
        if (isBehindLink && ReadGroup())
        {
            return;
        }

        if (!new KeyedReader(block, fields).ReadLine(new Stretch(place, block.NextBorder(place, end))))
        {
            if (ReadAuthors() || ReadAuthorAlone())
            {
                isBelow = false;
                return;
            }

            if (ReadNumbers())
            {
                return;
            }

            var line = new Stretch(place, block.NextBorder(place, end)).TrimEnd(text, ".");
            line = line with { Start = line.Start + AnyKey().Match(text, line.Start, line.Length).Length };
            if (IsLinks(line))
            {
                place = line.End;
                return;
            }

            var words = BeforeLinks(line);
            if (fields.Venue is not null || !((EndsInYear(words) && dated.Read(words)) || ReadAbbreviation(line)))
            {
                AddComment();
            }
        }

        place = block.NextBorder(place, end);
    }

    private Stretch BeforeLinks(Stretch line) =>
        (line with { End = block.MarksIn(line).FirstOrDefault(m => m.Kind is MarkKind.Link && m.At.Start > line.Start)?.At.Start ?? line.End })
            .TrimEnd(text, ".,[(|-");

    private bool EndsInYear(Stretch line) =>
        line.Length >= 4 && YearReader.ReadAt(text, Math.Max(line.Start, line.End - 4), line.End)?.Whole.End == line.End;

    /// <summary>"arXiv 2212": a known venue and a number fill the line.</summary>
    private bool ReadAbbreviation(Stretch line)
    {
        var venue = line.TrimEnd(text, "0123456789.:'’-");
        if (Titles.CountWords(text, venue) != 1 || !Venues.IsAbbreviation(venue.Of(text)))
        {
            return false;
        }

        fields.Venue = venue;
        return true;
    }

    /// <summary>One full name fills the line, and the next lines name their fields.</summary>
    private bool ReadAuthorAlone()
    {
        var line = new Stretch(place, block.NextBorder(place, end));
        if (fields.HasAuthors
            || NameListParser.ReadAt(text, line) is not { Names: [{ Name.Given: not null }] } names
            || !(line with { Start = names.At.End }).TrimStart(text, ".").IsEmpty
            || !KeyedReader.IsKeyed(text, new Stretch(Math.Min(line.End + 1, end), end)))
        {
            return false;
        }

        fields.Take(names);
        place = names.At.End;
        return true;
    }

    private bool IsVenueLine(int start)
    {
        var line = new Stretch(start, block.NextBorder(start, end)).TrimStart(text, "*");
        return fields.Venue is null
            && YearReader.FindIn(text, line with { End = Math.Min(line.End, line.Start + 40) }) is { } year
            && Venues.IsAbbreviation(text[line.Start..year.Whole.Start]);
    }

    private bool IsBeforeSignedLine(int place)
    {
        var rest = new Stretch(place, block.NextBorder(place, end));
        return rest.End < end && rest.Trim(text).IsEmpty && IsSignedLine(rest.End + 1);
    }

    /// <summary>"by Ann Smith and Bob Doe": full names fill the line.</summary>
    private bool IsSignedLine(int start)
    {
        var line = new Stretch(start, block.NextBorder(start, end));
        return !fields.HasAuthors
            && By().Match(text, line.Start, line.Length) is { Success: true } by
            && NameListParser.ReadAt(text, line with { Start = by.Index + by.Length }) is { } names
            && names.Names.All(n => n.Name.Given is not null)
            && (line with { Start = names.At.End }).Trim(text, ".,").IsEmpty;
    }

    /// <summary>
    /// The rest of the block comments; what stands below is read by itself, and a line that begins with a known venue and its year, or that "by" and
    /// names fill.
    /// </summary>
    private int AddComment()
    {
        var below = block.MarksIn(new Stretch(place, end))
                .FirstOrDefault(m => m.Kind is MarkKind.BlockEnd || (m.Kind is MarkKind.Break && (IsVenueLine(m.At.End) || IsSignedLine(m.At.End))))
                ?.At.Start
            ?? end;
        var comment = WithoutVenue(WithoutDate(new Stretch(place, below)));
        fields.After.Add(comment);
        fields.Year ??= YearAtEnd(comment) ?? (fields.HasAuthors ? MonthIn(comment) : null);
        return below;
    }

    /// <summary>" – Row Labs (Feb 2024)": behind a dash or a bar, who had the work made and when.</summary>
    private Stretch WithoutDate(Stretch comment)
    {
        var whole = comment.TrimEnd(text, ".");
        var open = whole.IsEmpty || text[whole.End - 1] is not ')' ? -1 : text.LastIndexOf('(', whole.End - 1, whole.Length);
        if (open < 0 || separator is not ('-' or '|') || fields is not { Title: not null, Year: null })
        {
            return comment;
        }

        var (group, date) = (comment with { End = open }, new Stretch(open + 1, whole.End - 1));
        if (Titles.CountWords(text, group) is 0 or > LongestGroup
            || !Venues.HasShape(group.Of(text))
            || YearReader.ReadAt(text, date.Start, date.End) is not { } year
            || year.Whole.End < date.End)
        {
            return comment;
        }

        fields.Year = year;
        return group.TrimEnd(text);
    }

    /// <summary>"how rows end | arXiv 2026", "how rows end - 2016": behind the last bar or dash stand the venue and its year, or the year.</summary>
    private Stretch WithoutVenue(Stretch comment)
    {
        if (fields is not { Title: not null, Year: null, Venue: null }
            || LastPart().Match(text, comment.Start, comment.Length) is not { Success: true, Groups: [_, var last] } match)
        {
            return comment;
        }

        var part = new Stretch(last.Index, last.Index + last.Length).TrimEnd(text, ".");
        if ((YearReader.FindIn(text, part) ?? YearReader.FindShort(text, part)) is not { } year
            || year.Whole.End < part.End
            || (text[part.Start..year.Whole.Start] is { Length: > 0 } venue && !Venues.HasShape(venue) && !Venues.IsVenue(venue)))
        {
            return comment;
        }

        new VenueAndYear(block, fields).ReadLabel(part);
        return (comment with { End = match.Index }).TrimEnd(text);
    }

    /// <summary>
    /// "Book chapter: Listing for all, 2021. [pdf](url)", "Row Press, Rowtown, p. 83 (2000).": a year behind the last comma or full stop, before the
    /// links, or in brackets behind the pages.
    /// </summary>
    private PrintedYear? YearAtEnd(Stretch comment)
    {
        var link = block.MarksIn(comment).FirstOrDefault(m => m.Kind is MarkKind.Link)?.At.Start ?? comment.End;
        var words = (comment with { End = link }).TrimEnd(text, ".[(");
        if (YearBehindPages().Match(text, words.Start, words.Length) is { Success: true, Groups: [_, var dated] })
        {
            return YearReader.OfFull(text, dated.Index);
        }

        var year = words.Length > 6 && words.Length < 120 ? YearReader.ReadAt(text, words.End - 4, words.End) : null;
        return year is not null && text[words.End - 6] is ',' or '.' && text.AsSpan(words.Start, words.Length - 6).IndexOf(". ") < 0 ? year : null;
    }

    /// <summary>"Master's thesis. Row Institute, Rowtown. May 2021. Supervisor: Bob Doe": the only month with a year is when it appeared.</summary>
    private PrintedYear? MonthIn(Stretch comment)
    {
        var words = comment with { End = Math.Min(comment.End, comment.Start + ReferenceParser.LongestReference) };
        return Month().Count(text.AsSpan(words.Start, words.Length)) == 1
                && Month().Match(text, words.Start, words.Length) is { Success: true, Groups: [_, var year] }
            ? YearReader.OfFull(text, year.Index)
            : null;
    }

    [GeneratedRegex(
        @"(?<!(?:accessed|retrieved|viewed|updated|revised|posted|talk|on)\W{1,3}(?:on\s)?(?:\d{1,2}\s)?)\b" + YearReader.Month +
        @"[.,]?\s(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?,\s)?((?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"\s(?:\||[-–—])\s+(?<last>[^|\s][^|]{2,30})\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex LastPart();

    [GeneratedRegex(@",\s(?:pp?\.?|S\.)\s?\d+(?:\s?[-–]\s?\d+)?\s\(((?:19|20)\d\d)\)\z", RegexOptions.RightToLeft)]
    private static partial Regex YearBehindPages();

    // "intro: ICCV 2017": the name of a field that is not known.
    [GeneratedRegex(@"\G\W*\p{L}[\p{L} ]{1,20}(?:\([^()]*\)\s*)?:\s+")]
    private static partial Regex AnyKey();
}
