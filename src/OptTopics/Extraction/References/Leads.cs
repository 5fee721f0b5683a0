using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Passes what stands in front of a reference: numbers, check boxes, a short name in brackets, and a venue with its year, "[NeurIPS'17] ".
/// </summary>
internal static partial class Leads
{
    /// <summary>What may stand behind a label in code.</summary>
    public const string BehindTag = "*|,/";

    /// <summary>The stretch without its lead, whose fields are taken.</summary>
    public static Stretch Skip(BlockText block, Fields fields, Stretch at)
    {
        var text = block.Text;
        while (true)
        {
            var rest = at.TrimStart(text, "*|");
            rest = SkipNumber(text, rest);
            rest = rest with { Start = SkipDay(text, rest) };
            rest = rest with { Start = rest.Start + KindWord().Match(text, rest.Start, Math.Max(0, rest.Length)).Length };
            rest = rest with { Start = SkipPeople(block, fields, rest) };
            rest = rest with { Start = SkipGroup(block, fields, rest) };
            rest = rest with { Start = SkipFileName(text, fields, rest) };
            rest = rest with { Start = SkipYear(text, fields, rest) };
            rest = rest with { Start = SkipGlued(text, fields, rest) };
            if (rest.Start >= rest.End || rest == at)
            {
                return rest.TrimStart(text);
            }

            at = rest;
        }
    }

    /// <summary>Without the number, the key or the mark that the list gives the reference.</summary>
    public static Stretch SkipNumber(string text, Stretch at) =>
        at with { Start = at.Start + Enumerator().Match(text, at.Start, Math.Max(0, at.Length)).Length };

    /// <summary>"`ROWS` ": a few words in code that open the stretch are a label of the list's own.</summary>
    public static Stretch? TagAt(BlockText block, Stretch at) =>
        !at.IsEmpty
            && block.MarksIn(at with { End = at.Start + 1 }).FirstOrDefault(m => m.Kind is MarkKind.Code)?.At is { IsEmpty: false } tag
            && tag.End <= at.End
            && Titles.CountWords(block.Text, tag) <= 4
            ? tag
            : null;

    /// <summary>"[Smith 23] ", "[Smith et al. 2020] ": who wrote it and when, as a key in brackets; "[Smith et al.] [A study of lists]".</summary>
    private static int SkipPeople(BlockText block, Fields fields, Stretch at)
    {
        var text = block.Text;
        if (at.IsEmpty
            || fields.HasAuthors
            || text[at.Start] is not '['
            || block.LinkAt(at.Start) is not null
            || Brackets.Inside(text, at.Start, at.End) is not { Length: > 4 and < 60 } inner
            || NumberedPart().IsMatch(text.AsSpan(inner.Start, inner.Length))
            || NameListParser.ReadAt(text, inner) is not { } names
            || Venues.IsVenue(names.At.Of(text)))
        {
            return at.Start;
        }

        var rest = (inner with { Start = names.At.End }).Trim(text, ",.");
        var year = YearOf(text, rest);
        var behind = (at with { Start = inner.End + 1 }).TrimStart(text);
        var isGroup = names.EtAl && rest.IsEmpty && !behind.IsEmpty && text[behind.Start] is '[';
        if ((year is null && !isGroup) || Titles.CountWords(text, at with { Start = inner.End + 1 }) < 2)
        {
            return at.Start;
        }

        fields.Take(names);
        fields.Year ??= year;
        return inner.End + 1;
    }

    /// <summary>"23", "2020": a year and nothing else.</summary>
    private static PrintedYear? YearOf(string text, Stretch at)
    {
        if (at.Length is 2 && char.IsAsciiDigit(text[at.Start]) && char.IsAsciiDigit(text[at.Start + 1]))
        {
            return YearReader.OfShort(text, at.Start);
        }

        return at.Length >= 4 && YearReader.ReadAt(text, at.Start, at.End) is { } full && full.Whole.End == at.End ? full : null;
    }

    /// <summary>"[ICML 2018]", "(2017/06)", or code that holds the same.</summary>
    private static int SkipGroup(BlockText block, Fields fields, Stretch at)
    {
        var text = block.Text;
        if (at.IsEmpty)
        {
            return at.Start;
        }

        var isBracket = text[at.Start] is '[' or '(' && block.LinkAt(at.Start) is null;
        var inner = isBracket ? Brackets.Inside(text, at.Start, at.End)
            : block.MarksIn(at with { End = at.Start + 1 })
                .FirstOrDefault(m => m.At.End <= at.End && (m.Kind is MarkKind.Code || (m.Kind is MarkKind.Strong && IsDated(text, m.At))))?.At;
        if (isBracket && inner is { Length: < 60 } dated && SkipDatedGroup(block, fields, dated))
        {
            return dated.End + 1;
        }

        if (inner is not { Length: > 1 and < 60 } group
            || !((group.Length > 2 && new VenueAndYear(block, fields).Read(group)) || (isBracket && IsShortName(text, group, at))))
        {
            return at.Start;
        }

        return isBracket ? group.End + 1 : group.End;
    }

    /// <summary>"**WACV 2021** A study of lists": a known venue with its year in bold.</summary>
    private static bool IsDated(string text, Stretch at) => at.Length < 40 && (Venues.IsNamed(at.Of(text)) || Venues.IsDated(at.Of(text)));

    /// <summary>"[2010-ECCV] ", "[1981-AI, Row method] ": year and venue, and behind a comma what the method is called.</summary>
    private static bool SkipDatedGroup(BlockText block, Fields fields, Stretch group)
    {
        var comma = block.Text.AsSpan(group.Start, group.Length).IndexOfAny(',', ';');
        var label = comma < 0 ? group : group with { End = group.Start + comma };
        if (!Venues.IsYearAndVenue(label.Of(block.Text)))
        {
            return false;
        }

        new VenueAndYear(block, fields).ReadLabel(label);
        return true;
    }

    /// <summary>"21_WWW_": the year and the venue of a work called as its file is.</summary>
    private static int SkipFileName(string text, Fields fields, Stretch at)
    {
        if (FileName().Match(text, at.Start, Math.Max(0, at.Length)) is not { Success: true, Groups: var groups } match)
        {
            return at.Start;
        }

        var (year, venue) = (groups["year"], groups["venue"]);
        fields.Year ??= year.Length > 2 ? YearReader.OfFull(text, year.Index) : YearReader.OfShort(text, year.Index);
        fields.Venue ??= new Stretch(venue.Index, venue.Index + venue.Length);
        return match.Index + match.Length;
    }

    /// <summary>"Read Ann Smith, ...", "Bob presents: Smith (2010) ...": without the words that ask for it, where people stand behind them.</summary>
    public static Stretch SkipRequest(string text, Stretch at)
    {
        if (at.IsEmpty || !char.IsLetter(text[at.Start]) || Request().Match(text, at.Start, at.Length) is not { Success: true } match)
        {
            return at;
        }

        var rest = at with { Start = match.Index + match.Length };
        return NameListParser.ReadAt(text, rest) is { } names
                && (rest with { Start = names.At.End }).TrimStart(text) is var behind
                && (behind.IsEmpty
                    || text[behind.Start] is ',' or '.' or '(' or ':'
                    || Characters.OpeningQuotes.Contains(text[behind.Start], StringComparison.Ordinal))
            ? rest
            : at;
    }

    /// <summary>"(2022-02-16) A study of lists. ICML 2021": a day, when another year is printed, is the day the line was written.</summary>
    public static int SkipDay(string text, Stretch at) =>
        Meeting().Match(text, at.Start, Math.Max(0, at.Length)) is { Success: true } meeting ? meeting.Index + meeting.Length
            : Day().Match(text, at.Start, Math.Max(0, at.Length)) is { Success: true, Length: var length }
                && YearReader.FindIn(text, at with { Start = at.Start + length }) is not null
            ? at.Start + length
            : at.Start;

    /// <summary>"2015 | A study of lists".</summary>
    private static int SkipYear(string text, Fields fields, Stretch at)
    {
        if (YearBeforeBar().Match(text, at.Start, Math.Max(0, at.Length)) is not { Success: true } match)
        {
            return at.Start;
        }

        fields.Year ??= YearReader.OfFull(text, match.Index);
        return match.Index + match.Length;
    }

    /// <summary>"arxiv2016, A study of lists", "arXiv 2023.05, A study", "CVPR19: A study": a known venue and its year, up to a mark.</summary>
    private static int SkipGlued(string text, Fields fields, Stretch at)
    {
        if (Glued().Match(text, at.Start, Math.Max(0, at.Length)) is not { Success: true, Groups: var groups } match
            || !Venues.IsAbbreviation(groups["venue"].Value))
        {
            return at.Start;
        }

        fields.Venue ??= new Stretch(groups["venue"].Index, groups["venue"].Index + groups["venue"].Length);
        fields.Year ??= groups["short"].Success ? YearReader.OfShort(text, groups["short"].Index) : YearReader.OfFull(text, groups["year"].Index);
        return match.Index + match.Length;
    }

    /// <summary>"[YOLO v1] You only look once", "(UniLM) Unified models"; "(How) do lists work?" is a title.</summary>
    private static bool IsShortName(string text, Stretch group, Stretch at) =>
        Titles.IsShortName(group.Of(text))
            || (text[at.Start] is '['
                && Titles.CountWords(text, group) is 1 or 2 or 3
                && char.IsUpper(text[group.Start])
                && (Titles.CountWords(text, at with { Start = group.End }) > 1
                    || (at with { Start = group.End + 1 }).TrimStart(text) is { IsEmpty: false } next && text[next.Start] is '['));

    [GeneratedRegex(@"\G\((?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\)\s*")]
    private static partial Regex Day();

    // "(October 28, 2022 2pm CEST) A study of lists": when it is talked about.
    [GeneratedRegex(
        @"\G\((?:\p{L}+,?\s+)?" + YearReader.Month + @"\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d,?\s+\d{1,2}(?::\d\d)?\s?[ap]\.?m\b" +
        @"[^()]{0,20}\)\s*",
        RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    // "paper: A study of lists".
    [GeneratedRegex(
        @"\G(?:(?:(?:review|research|survey)\s+)?paper|article|pre-?print|manuscript|(?:text)?book|thesis|pdf|" +
        @"title(?!.*\b(?:authors?|year|venue|journal)\s*[:=]))\s?:\s+(?=\S)",
        RegexOptions.IgnoreCase)]
    private static partial Regex KindWord();

    // "[Week 10]", "[Lecture 05]": a part of the course or of the book.
    [GeneratedRegex(
        @"\A(?:weeks?|days?|sessions?|meetings?|lectures?|lessons?|talks?|units?|modules?|parts?|chapters?|chap|sections?|appendix|figures?|" +
        @"tables?|notes?|items?|topics?|questions?|problems?|exercises?|assignments?|homework|labs?|projects?|papers?|groups?|levels?|steps?|" +
        @"phases?|versions?|volumes?|vol|issues?|no|pages?|books?|series|seasons?|episodes?|tier|class|grade)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NumberedPart();

    // "Before class, please read Ann Smith, ...", "Bob presents: Smith (2010) ...".
    [GeneratedRegex(
        @"\G(?:(?:\p{L}+(?:\s\p{L}+){0,3}[,:]\s+)?(?:please\s+)?(?:re-?read|read|skim|browse|watch|listen to|review|see(?: also)?|consult)\b:?|" +
        @"\p{L}+(?:\s\p{L}+){0,4}\s(?:presents?|presented|presenting|leads|led|discusses)\s?:)\s+",
        RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(@"\G(?:19|20)[0-9]{2}\s*\|\s*(?=\S)")]
    private static partial Regex YearBeforeBar();

    [GeneratedRegex(
        @"\G(?<venue>\p{L}{3,12})(?:\s?(?<year>(?:19|20)[0-9]{2})(?:\.(?:0[1-9]|1[0-2]))?|['’]?(?<short>[01][0-9]|2[0-9]|9[0-9]))" +
        @"(?:\s(?:submission|workshop|oral|poster))?\s*[,:|-]\s+(?=\S|\z)")]
    private static partial Regex Glued();

    [GeneratedRegex(@"\G(?<year>(?:19|20)?[0-9]{2})_(?<venue>\p{Lu}[\p{L}&. -]{1,30})_(?=\S)")]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"\G\s*(?:\[@[\w:.-]{1,80}\]:?|" +
        @"\[(?!\d{4}\])\w{1,6}\]|\[\d{4}\.\d{4,5}(?:v\d+)?\]|\d{4}\.\d{4,5}(?:v\d+)?(?=\s+\p{L})|" +
        @"\(?\d{1,3}[.)](?=\s)|#\d+|[•·*+-](?=\s)|\[(?:[ xX]|[✓✔✅☑❌✗]\uFE0F?)\]|:[a-z0-9_+-]+:|" +
        @"[\p{So}\p{Cs}\uFE0F★☆]+|\((?:skim|optional|required|recommended|must read|background)\))\s*",
        RegexOptions.IgnoreCase)]
    private static partial Regex Enumerator();
}
