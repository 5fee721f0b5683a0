using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Reads fields that are named where they stand: "Authors: A. Smith, B. Doe", "Venue: ICML 2020", "comment: the first".</summary>
internal sealed partial class KeyedReader(BlockText block, Fields fields)
{
    private readonly string text = block.Text;

    /// <summary>The stretch begins with a key.</summary>
    public static bool IsKeyed(string text, Stretch at) => Key().Match(text, at.Start, at.Length).Success;

    /// <summary>The text begins with "Title:".</summary>
    public static bool NamesTitle(string text) => Key().Match(text, 0, text.Length) is { Success: true } key && key.Groups["title"].Success;

    /// <summary>The text begins with "Authors:".</summary>
    public static bool NamesPeople(string text) => Key().Match(text, 0, text.Length) is { Success: true } key && key.Groups["authors"].Success;

    /// <summary>The stretch is one named field of a work that is told of elsewhere: "Authors: Ann Smith".</summary>
    public static bool IsFieldAlone(string text, Stretch at) =>
        Key().Match(text, at.Start, at.Length) is { Success: true } key
            && !key.Groups["title"].Success
            && !InnerKey().IsMatch(text.AsSpan(key.Index + key.Length, at.End - key.Index - key.Length));

    /// <summary>Reads a line that begins with a key; false when it does not.</summary>
    public bool ReadLine(Stretch line)
    {
        if (Key().Match(text, line.Start, line.Length) is not { Success: true } key)
        {
            return false;
        }

        Read(key, line with { Start = key.Index + key.Length });
        return true;
    }

    /// <summary>Reads a text of several keys, a title among them; false when it is none.</summary>
    public bool ReadAll(Stretch words)
    {
        var keys = InnerKey().Matches(words.Of(text)).ToList();
        if (keys.Count < 2 || keys[0].Index > 3 || !keys.Exists(k => k.Groups["title"].Success))
        {
            return false;
        }

        for (var i = 0; i < keys.Count; i++)
        {
            var end = i + 1 < keys.Count ? words.Start + keys[i + 1].Index : words.End;
            Read(keys[i], new Stretch(words.Start + keys[i].Index + keys[i].Length, end));
        }

        return true;
    }

    private void Read(Match key, Stretch value)
    {
        value = value.Trim(text, ",;|*[(");
        if (key.Groups["title"].Success)
        {
            fields.Title ??= Titles.Clean(text, value);
        }
        else if (key.Groups["authors"].Success && NameListParser.ReadAt(text, value, arePeople: true) is { } names)
        {
            fields.Take(names);
        }
        else if (key.Groups["year"].Success)
        {
            fields.Year ??= YearReader.FindIn(text, value);
        }
        else if (key.Groups["venue"].Success && fields.Venue is null && !value.IsEmpty)
        {
            new VenueAndYear(block, fields).ReadLabel(value.TrimEnd(text, "."));
        }
        else if (key.Groups["id"].Success)
        {
            fields.Numbers.Add(new Stretch(value.Start - (key.Index + key.Length == value.Start ? key.Length : 0), value.End));
        }
        else if (key.Groups["comment"].Success)
        {
            fields.After.Add(value);
        }
    }

    private const string Keys =
        @"(?:(?<title>title)|(?<authors>authors?|by|speakers?)|(?<year>year|date)|" +
        @"(?<venue>(?:venue|journal|conference|publication)(?: info(?:rmation)?| name| title)?|published in|publisher|book ?title)|" +
        @"(?<id>doi|isbn|pmid|arxiv)|" +
        @"(?<other>institutions?|affiliations?|organi[sz]ations?|url|link|links|pdf|paper|code|keywords?|tags?|date read|read|added|updated|status|" +
        @"key|pages?|volume|presenters?|presented by|hosts?)|" +
        @"(?<comment>comments?|notes?|remarks?|summary|abstract|description|tl;?dr|key ideas?|contributions?))\s*[:=]\s*";

    [GeneratedRegex(@"\G\W{0,6}" + Keys, RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=^|[.;,|]\s{0,3}|\n)" + Keys, RegexOptions.IgnoreCase)]
    private static partial Regex InnerKey();
}
