using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>What the column of a table holds, by its heading.</summary>
internal enum ColumnRole
{
    Unknown,
    Title,
    Authors,
    Year,
    Venue,

    /// <summary>"Venue" in a plan of meetings: where one was held, or where the work appeared.</summary>
    Place,

    /// <summary>Links to the text.</summary>
    Text,

    /// <summary>Links to code, data and the like.</summary>
    Side,
    Comment,
}

internal static partial class ColumnRoles
{
    /// <summary>What the columns hold; where one holds the titles, another with names has the short ones.</summary>
    public static List<ColumnRole> Of(IEnumerable<string> headings)
    {
        var names = headings.ToList();
        var roles = names.ConvertAll(Of);
        if (roles.Count(r => r is ColumnRole.Title) > 1)
        {
            var isNamed = names.Exists(TitleWord().IsMatch);
            roles = [.. roles.Zip(names, (role, name) => AmongTitles(role, name, isNamed))];
        }

        if (!roles.Contains(ColumnRole.Title) && names.FindIndex(ShortName().IsMatch) is >= 0 and var named && roles[named] is ColumnRole.Unknown)
        {
            roles[named] = ColumnRole.Title;
        }

        if (names.Exists(Schedule().IsMatch) || IsReadAloud(roles, names))
        {
            roles = [.. roles.Zip(names, AmongMeetings)];
        }

        var published = names.FindIndex(PublicationYear().IsMatch);
        return published < 0 ? roles : [.. roles.Select((role, i) => role is ColumnRole.Year && i != published ? ColumnRole.Unknown : role)];
    }

    /// <summary>
    /// Of several columns that may hold titles, those named for something shorter hold that; beside a "Title", "Paper" leads to the text.
    /// </summary>
    private static ColumnRole AmongTitles(ColumnRole role, string name, bool isNamed) =>
        role is not ColumnRole.Title ? role
            : ShortName().IsMatch(name) ? ColumnRole.Unknown
            : Publication().IsMatch(name) ? ColumnRole.Venue
            : isNamed && Paper().IsMatch(name) ? ColumnRole.Text
            : role;

    /// <summary>"Date | Speaker | Title | Link": with a link to what was read, the speaker of a day is not who wrote it.</summary>
    private static bool IsReadAloud(List<ColumnRole> roles, List<string> names) =>
        roles.Contains(ColumnRole.Text) && roles.Contains(ColumnRole.Title) && names.Exists(Speaker().IsMatch) && names.Exists(Day().IsMatch);

    private static ColumnRole AmongMeetings(ColumnRole role, string name) => role switch
    {
        ColumnRole.Year when Day().IsMatch(name) => ColumnRole.Unknown,
        ColumnRole.Authors when Speaker().IsMatch(name) => ColumnRole.Unknown,
        ColumnRole.Venue when Room().IsMatch(name) => ColumnRole.Place,
        _ => role,
    };

    public static ColumnRole Of(string heading)
    {
        if (Foreign().Match(heading) is { Success: true, Groups: var groups })
        {
            return groups["title"].Success ? ColumnRole.Title
                : groups["authors"].Success ? ColumnRole.Authors
                : groups["year"].Success ? ColumnRole.Year
                : groups["venue"].Success ? ColumnRole.Venue
                : groups["side"].Success ? ColumnRole.Side
                : groups["text"].Success ? ColumnRole.Text
                : ColumnRole.Comment;
        }

        if (Schedule().IsMatch(heading) || DayOfKeeper().IsMatch(heading))
        {
            return ColumnRole.Unknown;
        }

        if (TitleWord().IsMatch(heading))
        {
            return ColumnRole.Title;
        }

        var match = Heading().Match(heading);
        return match.Success ? match.Groups.Values.Skip(1).First(g => g.Success).Name switch
        {
            "side" => ColumnRole.Side,
            "text" => ColumnRole.Text,
            "authors" => ColumnRole.Authors,
            "venue" => ColumnRole.Venue,
            "year" => ColumnRole.Year,
            "title" => ColumnRole.Title,
            _ => ColumnRole.Comment,
        }
        : ColumnRole.Unknown;
    }

    // "Date read", "Finished on": of the keeper, not of the work.
    [GeneratedRegex(
        @"\A\W*(?:(?:(?:date|year|day|month|when)\s+(?:of\s+)?|last\s+)(?:read|reading|finished|started|completed|added|bought)|" +
        @"(?:read|finished|started|completed|added|bought)(?:\s+(?:on|in|date))?)\W*\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex DayOfKeeper();

    [GeneratedRegex(@"\b(?:names?|project|models?|methods?|alias)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShortName();

    /// <summary>"Model", "Method": the heading names something shorter than titles.</summary>
    public static bool NamesThing(string heading) => ShortName().IsMatch(heading);

    /// <summary>"Tags", "Keywords": words, and no sentence, stand below.</summary>
    public static bool ListsWords(string heading) => WordList().IsMatch(heading);

    [GeneratedRegex(
        @"\b(?:tags?|keywords?|categor(?:y|ies)|subjects?|datasets?|metrics?|languages?|institut(?:e|ion)s?|affiliations?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex WordList();

    [GeneratedRegex(@"^\W*(?:papers?|articles?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Paper();

    // Beside the titles: where they were published.
    [GeneratedRegex(@"^\W*publications?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Publication();

    [GeneratedRegex(
        @"^\W*(?:(?<title>标题|題目|题目|论文|論文|名字|名称|タイトル|tite[ln]|titre|título|titolo)|(?<authors>作者|著者|autor(?:en|es|i)?|auteurs?|autore)|" +
        @"(?<year>年份?|时间|jahr|année|año|anno)|(?<venue>会议|期刊|出处|zeitschrift|revue|revista)|" +
        @"(?<side>代码|コード)|(?<text>链接|地址|リンク)|(?<comment>简介|备注|说明|笔记|概要|bemerkung|remarque))\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\btitle\b", RegexOptions.IgnoreCase)]
    private static partial Regex TitleWord();

    // A plan of meetings: its dates are when a work was talked about.
    [GeneratedRegex(
        @"\b(?:presenters?|presented by|discussants?|discussion|leaders?|led by|facilitators?|moderators?|hosts?|scribes?|person)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Schedule();

    [GeneratedRegex(@"\bdate\b|\bday\b", RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(@"\bspeakers?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"\bvenue\b|\bwhere\b", RegexOptions.IgnoreCase)]
    private static partial Regex Room();

    // Beside it, "Year" is another year: of a prize, of the list.
    [GeneratedRegex(@"\bpub(?:lication|lished)?\.?\s?year\b|\byear (?:of )?publi", RegexOptions.IgnoreCase)]
    private static partial Regex PublicationYear();

    [GeneratedRegex(
        @"^\W*(?:\w+\s+)?(?<title>titles?|papers? title|papers?|articles?|publications?|references?|readings?|works?|books?|names?|videos?|" +
        @"project)\W*$|" +
        @"(?<authors>\bauthors?\b|\bauthor\(s\)|\bwriters?\b|\bspeakers?\b|\bby\b)|" +
        @"(?<year>\b(?:pub)?years?\b|\bdate\b|^\W*time\W*$|\brelease time\b|\bpublished in\b)|" +
        @"(?<venue>\bvenue\b|^\W*(?:pub|source)\W*$|\bjournal\b|\bconf(?:erence)?\b|\bpublish(?:er|ed)?\b|\bpublication\b|\bproceedings\b|" +
        @"\bpublished at\b|\bwhere\b)|" +
        @"(?<side>^\W*(?:(?:links?|urls?)\s+(?:to|of)\s+(?:the\s+)?)?(?:code|implementations?|github|repo(?:sitory)?|source code|data|datasets?|" +
        @"video|slides|data \w+|demo|project page|website)\W*$)|" +
        @"(?<text>\blinks?\b|\burls?\b|\bpdfs?\b|\bdownload\b|\bdoi\b|\bpapers?\b|\barxiv\b)|" +
        @"(?<comment>\bcomments?\b|\bnotes?\b|\bremarks?\b|\bdescriptions?\b|\bsummary\b|\babstract\b|" +
        @"\btl;?dr\b|\btopics?\b|\bcontributions?\b|\b(?:key|core|main) ideas?\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
