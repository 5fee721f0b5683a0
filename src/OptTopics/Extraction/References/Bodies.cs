using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>Reads bodies that write: "OpenAI (2023). GPT-4 Technical Report", "World Health Organization (2020). ...".</summary>
internal static partial class Bodies
{
    /// <summary>
    /// A body or two at the start, followed by the year in brackets, a full stop and a title or the end; behind "et al." without the full stop.
    /// Else null.
    /// </summary>
    public static NameList? ReadAt(string text, Stretch within)
    {
        if (Body().Match(text, within.Start, within.Length) is not { Success: true, Groups: var groups }
            || !IsBody(groups["body"].Value)
            || (groups["title"] is { Success: true, Index: var title }
                && NameListParser.ReadAt(text, new Stretch(title, within.End)) is { Evidence: Evidence.Strong }))
        {
            return null;
        }

        var names = Parted(groups["body"]);
        var others = groups["others"] is { Success: true } etAl ? new Stretch(etAl.Index, etAl.Index + etAl.Length) : (Stretch?)null;
        return new NameList(names, others is not null, others, new Stretch(names[0].At.Start, others?.End ?? names[^1].At.End), Evidence.Weak);
    }

    /// <summary>Each is called as only bodies are, though two of their words might be a name: "Row Stiftung &amp; List Institut".</summary>
    public static bool AreSure(NameList bodies) => bodies.Names.All(n => OfBodies().IsMatch(n.Name.Literal!));

    /// <summary>"LIST Collaboration", "The Row Genome Consortium": bodies that are called so write wherever people do.</summary>
    public static NameList? CollaborationAt(string text, Stretch within)
    {
        var match = Collaboration().Match(text, within.Start, within.Length);
        if (!match.Success)
        {
            return null;
        }

        var at = new Stretch(match.Index, match.Index + match.Length).TrimStart(text);
        return new NameList([new PrintedName(new Name(Literal: at.Of(text)), at)], false, null, at, Evidence.Fair);
    }

    /// <summary>", and the Row Disease Listing Initiative (2014)": a group that closes a list of people, before the year.</summary>
    public static PrintedName? GroupAt(string text, Stretch within) =>
        within.Length > 8 && Group().Match(text, within.Start, within.Length) is { Success: true, Groups: [_, var name] }
            ? new PrintedName(new Name(Literal: name.Value), new Stretch(name.Index, name.Index + name.Length))
            : null;

    /// <summary>
    /// "by Row Labs (2023)", "by OpenRow and LIST - ": behind "by" one body or two whose words or capitals tell that they are none of people.
    /// </summary>
    public static NameList? SignedAt(string text, Stretch within)
    {
        if (Signed().Match(text, within.Start, within.Length) is not { Success: true, Groups: var groups }
            || !groups["body"].Captures.All(c => IsHouse(c.Value)))
        {
            return null;
        }

        var names = Printed(groups["body"].Captures);
        return new NameList(names, false, null, new Stretch(names[0].At.Start, names[^1].At.End), Evidence.Fair);
    }

    private static List<PrintedName> Printed(IEnumerable<Capture> bodies) =>
        [.. bodies.Select(c => new PrintedName(new Name(Literal: c.Value), new Stretch(c.Index, c.Index + c.Length)))];

    /// <summary>"Row Stiftung &amp; List Institut" are two bodies, "R&amp;L Labs" is one.</summary>
    private static List<PrintedName> Parted(Group bodies)
    {
        var parts = Part().Matches(bodies.Value);
        return !parts.All(p => OfBodies().IsMatch(p.Value))
            ? Printed([bodies])
            : [.. parts.Select(p => (p.Value, Start: bodies.Index + p.Index))
                .Select(p => new PrintedName(new Name(Literal: p.Value), new Stretch(p.Start, p.Start + p.Value.Length)))];
    }

    /// <summary>A word of bodies, or one word with capitals inside: "Row Institute of Lists", "OpenRow", "LIST".</summary>
    private static bool IsHouse(string name) =>
        OfBodies().IsMatch(name) || Houses().IsMatch(name) || (!name.Contains(' ', StringComparison.Ordinal) && Venues.IsAcronym(name));

    private static bool IsBody(string name) =>
        !Venues.IsVenue(name) && (OfBodies().IsMatch(name) || (Venues.HasShape(name) && !name.Split(' ').Any(Words.IsCommon)));

    [GeneratedRegex(
        @"\G(?<body>\p{Lu}[\p{L}\d&' -]{2,80}?)(?:,?\s(?<others>et\s?al\.?))?\.?\s*" +
        @"\((?:19|20)\d\d[a-z]?\)(?:(?(others)\.?|\.))(?:\s+(?=(?<title>\p{Lu}))|\W*\z)")]
    private static partial Regex Body();

    [GeneratedRegex(@"[^\s&](?:[^&]*[^\s&])?")]
    private static partial Regex Part();

    [GeneratedRegex(@"\G\s*(?:[Tt]he\s)?[\p{Lu}\d][\p{L}\d&-]*(?:\s\p{Lu}[\p{L}\d&-]*){0,4}\s(?:Collaboration|Consortium)\b")]
    private static partial Regex Collaboration();

    [GeneratedRegex(
        @"\G\s*(?:&\s)?(?:[Tt]he\s)?(\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Lu}[\p{L}'’-]*|of|for|and)){1,7}\s" +
        @"(?:Initiative|Group|Network|Investigators|Team|Consortium|Collaboration))(?=\.?\s*\((?:19|20))")]
    private static partial Regex Group();

    [GeneratedRegex(
        @"\b(?:team|group|project|foundation|organi[sz]ation|association|society|committee|consortium|collaboration|council|" +
        @"agency|ministry|department|media|alliance|cent(?:er|re)|academy|college|school|laboratory|labs?|inc|corporation|company|" +
        @"editors|staff|board|bureau|authority|union|stiftung|institut[eo]?|universit(?:ät|é|ad|y)|fondation|fundación|gesellschaft|ministerium)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OfBodies();

    [GeneratedRegex(
        @"\G(?<body>\p{Lu}[\p{L}\d&-]*(?:\s(?:of\s)?\p{Lu}[\p{L}\d&-]*){0,4})" +
        @"(?:,?\s(?:and|&)\s(?<body>\p{Lu}[\p{L}\d&-]*(?:\s(?:of\s)?\p{Lu}[\p{L}\d&-]*){0,4}))?(?=\s*(?:$|\.\s*$|\(|\s[-–—]\s|\n))")]
    private static partial Regex Signed();

    // Houses that are no acronym.
    [GeneratedRegex(
        @"\A(?:Google|Microsoft|Facebook|Meta|Apple|Amazon|Nvidia|Intel|Anthropic|Salesforce|Uber|Netflix|Baidu|Tencent|Alibaba|Huawei|Adobe|" +
        @"Oracle|Spotify|Twitter)\b")]
    private static partial Regex Houses();
}
