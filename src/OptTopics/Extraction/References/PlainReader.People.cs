using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>People and year before the title.</content>
internal sealed partial class PlainReader
{
    private const int LongestTopic = 80;

    private int? ReadPeopleFirst(Stretch words, NameList names)
    {
        var rest = (words with { Start = names.At.End }).TrimStart(text, ",");
        rest = rest with { Start = rest.Start + EditorMark().Match(text, rest.Start, rest.Length).Length };
        var open = rest.TrimStart(text, "([.:").Start;
        var year = open < rest.End ? YearReader.ReadAt(text, open, rest.End) : null;
        var behind = (words with { Start = names.At.End }).TrimStart(text);
        var mark = behind.IsEmpty ? ' ' : text[behind.Start];
        var isList = names.Evidence is Evidence.Strong
            || year is not null
            || UndatedMark().Match(text, rest.Start, rest.Length).Success
            || (names.Evidence is Evidence.Fair && mark is '.' or ':' or ',')
            || (names.Names is [{ Name: { Given: not null } or { Literal: not null } }]
                && (mark is ',' or '.' || (mark is ':' && IsPersonBeforeColon(names, behind))));
        if (!isList)
        {
            return null;
        }

        var start = year is null ? names.At.End : YearEnd(year, words.End);
        if (!names.EtAl && names.Evidence is not Evidence.Strong && IsTitle(names, year, behind, words.End))
        {
            return null;
        }

        if (names is { EtAl: false, Names.Count: 1 } && year is not null && IsPeople(SkipMark(start, words.End).Start, words.End))
        {
            return null;
        }

        if (year is null && WithoutTitle(names, words) is { } shorter)
        {
            (names, start) = (shorter, shorter.At.End);
        }

        fields.Take(names);
        fields.Year ??= year;
        start += UndatedMark().Match(text, start, words.End - start).Length;
        start += EditorMark().Match(text, start, words.End - start).Length;
        var (title, mode) = SkipMark(start, words.End);
        return title < words.End ? ReadTitle(words with { Start = title }, mode) : title;
    }

    private bool IsPersonBeforeColon(NameList names, Stretch behind) =>
        (GivenNames.Begins(names) && (EndsWithYear(behind) || EndsWithPages().IsMatch(text.AsSpan(behind.Start, behind.Length))))
            || (opensWithPeople && names.Names is [{ Name.Given: not null }])
            || (names.Names[0].IsTurned(text) && YearReader.FindIn(text, behind) is not null);

    /// <summary>
    /// "Disk Paxos, DISC 2000", "Viewpoints and Keypoints (2015)", "Cluster, Split, Fuse, and Update: ...": what looks like names is the title.
    /// </summary>
    private bool IsTitle(NameList names, PrintedYear? year, Stretch behind, int end)
    {
        var areFamilies = names.Names.All(n => n.Name is { Given: null, Literal: null });
        return year is null
            ? (names.Names.Count == 1 && IsDated(behind.Trim(text, ",."), isPerson: GivenNames.Begins(names)))
                || (areFamilies && names.Names.Count > 2)
            : areFamilies
                && Titles.CountWords(text, new Stretch(year.Whole.End, end)) == 0
                && year.Whole.Start > 0
                && text[year.Whole.Start - 1] is '(';
    }

    private bool IsDated(Stretch rest, bool isPerson) =>
        rest.Length is > 4 and < 60 && (Venues.IsDated(rest.Of(text))
            || (!isPerson && YearReader.ReadAt(text, rest.End - 4, rest.End) is not null && Titles.CountWords(text, rest) == 1));

    /// <summary>
    /// "Ann Smith, Bob Doe, Eve Roe, Prioritized Row Replay, ArXiv, 2015": the last of the names was the title when else there is none.
    /// </summary>
    private NameList? WithoutTitle(NameList names, Stretch words)
    {
        if (names is not { EtAl: false, Names.Count: > 2 }
            || names.Names.Any(n => n.Name.Given is null)
            || Titles.CountWords(text, names.Names[^1].At) < 3
            || names.Names[^1].At.Of(text).Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var rest = (words with { Start = names.At.End }).TrimStart(text, ",");
        if (rest.IsEmpty || text[rest.Start] is '.' || !IsVenueAndYear(rest.Start, rest.End, mustBeKnown: true))
        {
            return null;
        }

        IReadOnlyList<PrintedName> people = [.. names.Names.Take(names.Names.Count - 1)];
        return names with { Names = people, At = names.At with { End = people[^1].At.End } };
    }

    /// <summary>
    /// "Ann Smith: A study, SIGIR 1999.": a list of references names its people first; without a year it may be "Topic: what is said of it".
    /// </summary>
    private bool EndsWithYear(Stretch rest)
    {
        var end = rest.TrimEnd(text, ".)").End;
        return end - 4 > rest.Start && YearReader.ReadAt(text, end - 4, end) is not null;
    }

    /// <summary>"The first study: Smith, A., and Doe, B. (1989). ...": people with initials stand behind a few words, which comment.</summary>
    private Stretch? BehindTopic(Stretch words)
    {
        var lead = text.AsSpan(words.Start, Math.Min(words.Length, LongestTopic));
        var (colon, dash) = (lead.IndexOf(": "), lead.IndexOf(" - "));
        var isColon = colon > 0 && (dash <= 0 || colon < dash);
        if (!isColon && dash <= 0)
        {
            return null;
        }

        var rest = words with { Start = words.Start + (isColon ? colon + 2 : dash + 3) };
        if (NameListParser.ReadAt(text, rest) is not { } names)
        {
            return null;
        }

        var goesOn = isColon
            ? names.Evidence is Evidence.Strong && IsReferenceBehind(rest with { Start = names.At.End })
            : IsTitleBehind(words with { End = rest.Start }, names, rest.End);
        if (!goesOn)
        {
            return null;
        }

        new HeadReader(block, fields).ReadComment(words with { End = rest.Start });
        return rest;
    }

    private bool IsDashBehind(NameList names, int end) =>
        new Stretch(names.At.End, end).TrimStart(text) is { IsEmpty: false } rest && text[rest.Start] is '-';

    /// <summary>
    /// "Rows - Ann Smith, Bob Doe et al., A study of long lists (ICML 2015)": behind several full names a comma and more words than stand before
    /// them, which name no venue.
    /// </summary>
    private bool IsTitleBehind(Stretch topic, NameList names, int end)
    {
        var behind = new Stretch(names.At.End, end).TrimStart(text);
        var words = (behind with { End = block.NextBorder(behind.Start, end) }).TrimStart(text, ",");
        return names.Names.Count > 1
            && names.Names.All(n => n.Name.Given is not null)
            && Titles.CountWords(text, topic) <= 3
            && !behind.IsEmpty
            && text[behind.Start] is ','
            && Titles.CountWords(text, words) > 3
            && !Venues.IsVenue(text[words.Start..EndBySentence(words)]);
    }

    /// <summary>A year in brackets or a title in quotation marks goes on with the people.</summary>
    private bool IsReferenceBehind(Stretch rest)
    {
        var next = rest.TrimStart(text, ",.");
        return !next.IsEmpty && (Characters.OpeningQuotes.Contains(text[next.Start], StringComparison.Ordinal)
            || (text[next.Start] is '(' && YearReader.ReadAt(text, next.Start + 1, next.End) is not null));
    }

    /// <summary>The end of the brackets that hold the year.</summary>
    private int YearEnd(PrintedYear year, int end)
    {
        var close = text.AsSpan(year.Whole.End, Math.Min(end - year.Whole.End, 30)).IndexOf(')');
        var isOpen = year.Whole.Start > 0 && text[year.Whole.Start - 1] is '(' or '[';
        return isOpen && close >= 0 ? year.Whole.End + close + 1 : year.Whole.End;
    }

    /// <summary>Passes the mark between people and title and tells which it is.</summary>
    private (int Start, char Mark) SkipMark(int start, int end)
    {
        var mark = ' ';
        while (start < end
            && (Characters.IsSpace(text[start]) || Characters.IsDash(text[start]) || text[start] is ',' or '.' or ':' or ';' or ')' or '|'))
        {
            mark = Characters.IsSpace(text[start]) || text[start] is ')' ? mark : Characters.IsDash(text[start]) ? '-' : text[start];
            start++;
        }

        return (start, mark);
    }

    // "Ann Smith: A study. SIGIR 1999: 12-20".
    [GeneratedRegex(@"\s(?:19|20)\d\d:\s*\d+(?:[–-]\d+)?\W*\z")]
    private static partial Regex EndsWithPages();

    // " (Eds.)", behind the names.
    [GeneratedRegex(@"\G\s*\((?:" + HeadReader.Editors + @")\.?\)", RegexOptions.IgnoreCase)]
    internal static partial Regex EditorMark();

    [GeneratedRegex(@"\G\s*\((?:n\.\s?d\.|in press|to appear|forthcoming|submitted)\)\.?", RegexOptions.IgnoreCase)]
    private static partial Regex UndatedMark();
}
