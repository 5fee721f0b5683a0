using System.Buffers;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>
/// Reads lists of names by their shapes: "J. Yosinski et al.", "Goble CA and De Roure D", "Agrawal, A., &amp; Gupta, B.",
/// "Hinton, Geoffrey E., Simon Osindero", "Gori, Marco and Tsoi, Ah Chung and others", "Salimans &amp; Kingma".
/// </summary>
public static partial class NameListParser
{
    // The marks between two names, as NameListFormat reads them.
    internal const char And = '&';
    private const char None = ' ';

    private static readonly SearchValues<char> EtAlStarts = SearchValues.Create("eEaA&uUиИ等");

    /// <summary>The largest collaborations print no more names than this in a list for people.</summary>
    private const int LongestList = 500;

    /// <summary>The list of names that starts here; null when there is none.</summary>
    /// <param name="isDated">The year stands elsewhere, as with a list of family names: "Aggarwal, Bhatia" are two people.</param>
    /// <param name="arePeople">A key or a heading says that these are names, so words of titles are names as well.</param>
    public static NameList? ReadAt(string text, Stretch within, bool isDated = false, bool arePeople = false) =>
        ReadNames(text, within, isDated, arePeople) is { } list
            ? list with { At = list.At with { End = BehindNamesake(text, list.At.End, within.End) } }
            : null;

    private static NameList? ReadNames(string text, Stretch within, bool isDated, bool arePeople)
    {
        var place = within.TrimStart(text).Start;
        if (ReadPair(text, place, within.End) is { } pair)
        {
            return pair;
        }

        if (SpacedNames.ReadAt(text, within with { Start = place }) is { } spaced)
        {
            return spaced;
        }

        var items = new List<NameItem>();
        var separators = new List<char>();
        Stretch? etAl = null;
        while (items.Count < LongestList && NameItemReader.ReadAt(text, place, within.End, NamesBefore.Of(items, separators)) is { } item)
        {
            items.Add(item);
            var behind = BehindNamesake(text, item.At.End, within.End);
            behind += item.IsSingle ? 0 : Degrees().Match(text, behind, within.End - behind).Length;
            behind += Affiliation().Match(text, behind, within.End - behind).Length;
            var closing = ReadEtAl(text, BehindMark(text, behind, within.End), within.End);
            etAl = closing ?? etAl;
            var (separator, next) = closing is null ? ReadSeparator(text, behind, within.End) : (None, place);
            place = separator is None ? behind : next;
            if (MayBeLeftOut(text, place, within.End)
                && Ellipsis().Match(text, place, within.End - place) is { Success: true, Groups: [_, var dots] } gap)
            {
                (etAl, separator) = (new Stretch(dots.Index, dots.Index + dots.Length), ',');
                place = gap.Index + gap.Length;
            }

            if (separator is None)
            {
                break;
            }

            if (Bodies.GroupAt(text, new Stretch(place, within.End)) is { } group)
            {
                return NameListFormat.Read(text, items, separators, etAl, isDated, arePeople, within.End)?.With(group);
            }

            separators.Add(separator);
        }

        return items.Count == 0 ? null : NameListFormat.Read(text, items, separators, etAl, isDated, arePeople, within.End);
    }

    /// <summary>"Smith1 et al.": the number of an affiliation.</summary>
    private static int BehindMark(string text, int place, int end) =>
        place < end - 1 && char.IsAsciiDigit(text[place]) && Characters.IsSpace(text[place + 1]) ? place + 1 : place;

    /// <summary>"Ann Smith 0004": the number that tells people of one name apart in an index.</summary>
    private static int BehindNamesake(string text, int place, int end) =>
        place < end && Characters.IsSpace(text[place]) ? place + Namesake().Match(text, place, end - place).Length : place;

    /// <summary>"et al" in whatever spelling, with the comma or "and" before it.</summary>
    public static Stretch? ReadEtAl(string text, int place, int end) =>
        MayBeEtAl(text, place, end) && EtAl().Match(text, place, end - place) is { Success: true, Groups: [_, var words] }
            ? new Stretch(words.Index, words.Index + words.Length)
            : null;

    /// <summary>What stands behind the marks begins as "et al", "and others" and the like do: most places are told by one letter.</summary>
    private static bool MayBeEtAl(string text, int place, int end)
    {
        while (place < end && (char.IsWhiteSpace(text[place]) || text[place] is ',' or ';'))
        {
            place++;
        }

        return place < end && EtAlStarts.Contains(text[place]);
    }

    private static bool MayBeLeftOut(string text, int place, int end)
    {
        while (place < end && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place < end && text[place] is '.' or '…';
    }

    /// <summary>"first..last", "Hintonetal1996" as in keys, and "hinton et al" in lower case, which is a name by what follows it.</summary>
    private static NameList? ReadPair(string text, int place, int end)
    {
        if (place >= end || !char.IsLetter(text[place]))
        {
            return null;
        }

        if (FirstToLast().Match(text, place, end - place) is { Success: true, Groups: [_, var first, var last] }
            && !Words.IsCommon(first.Value)
            && !Words.IsCommon(last.Value))
        {
            var names = new[] { first, last }.Select(g => Printed(g.Value, g.Index)).ToList();
            return new NameList(
                names,
                true,
                new Stretch(first.Index + first.Length, last.Index),
                new Stretch(place, last.Index + last.Length),
                Evidence.Strong);
        }

        if (GrownTogether().Match(text, place, end - place) is { Success: true, Groups: [_, var family, var others] })
        {
            var whole = new Stretch(family.Index, others.Index + others.Length);
            return new NameList([Printed(family.Value, family.Index)], true, new Stretch(others.Index, whole.End), whole, Evidence.Strong);
        }

        if (char.IsLower(text[place])
            && LowerCaseName().Match(text, place, end - place) is { Success: true } lower
            && ReadEtAl(text, lower.Index + lower.Length, end) is { } etAl)
        {
            return new NameList([Printed(lower.Value, lower.Index)], true, etAl, new Stretch(place, etAl.End), Evidence.Strong);
        }

        return null;
    }

    private static PrintedName Printed(string family, int at) => new(new Bibliography.Name(family), new Stretch(at, at + family.Length));

    private static (char Separator, int Next) ReadSeparator(string text, int place, int end)
    {
        var match = Between().Match(text, place, end - place);
        if (!match.Success || match.Length == 0 || (match.Groups["with"].Success && !GivenNames.StandAt(text, match.Index + match.Length)))
        {
            return (None, place);
        }

        var separator = match.Groups["and"].Success ? And
            : match.Groups["mark"] is { Success: true } mark ? mark.ValueSpan is ";" or "；" ? ';' : ','
            : None;
        return (separator, match.Index + match.Length);
    }

    [GeneratedRegex(
        @"\G[\s¹²³⁰-⁹⁺*†‡§]*(?:\d{1,2}(?!\d)(?:,\d{1,2}(?!\d))*)?\s*(?:(?<mark>[,;，；、•·])\s*)?" +
        @"(?<and>(?:(?:and|&|und|et|(?-i:[yeи])|(?<with>with))(?=[\s,]|$)\s*){1,2})?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"\G[\s,]*(?:[,;]?\s*(?:and|&)\s+)?(et\.?\s{0,2}al(?:ii|ia)?\b\.?|etal\b\.?|etc\.?\s{0,2}al\b\.?|(?<=(?:and|&)\s)(?:others|al\.|colleagues|" +
        @"co-?workers|co-?authors|collaborators)\b|(?-i:u\.\s?a\.)|и\s+др\b\.?|等)",
        RegexOptions.IgnoreCase)]
    private static partial Regex EtAl();

    [GeneratedRegex(@"\G(\p{L}[\p{L}'’-]+)\.\.\.?(\p{L}[\p{L}'’-]+)")]
    private static partial Regex FirstToLast();

    [GeneratedRegex(@"\G(\p{Lu}[\p{L}'’-]{0,40}\p{Ll})(etal)(?=(?:19|20)[0-9]{2}\b)")]
    private static partial Regex GrownTogether();

    // "Smith, A., ... & Doe, B.": names are left out before the last.
    [GeneratedRegex(@"\G\s*(\.\s?\.\s?\.|…)[\s,]*(?:(?:and|&)\s*)?")]
    private static partial Regex Ellipsis();

    // "Ann Smith (University of Lists), Bob Doe (Row Labs) et al."
    [GeneratedRegex(@"\G\s*\((?![^()]*(?:19|20)\d\d)[^()]{2,60}\)(?=\s*(?:[,;]|et\b|and\b|&))")]
    private static partial Regex Affiliation();

    // "Ann Smith, PhD, MBA, Bob Doe, RN": degrees behind a full name.
    [GeneratedRegex(
        @"\G(?:,\s*(?:Ph\.?\s?D|M\.?\s?D|Dr\.?P\.?H|M\.?P\.?H|M\.?B\.?A|M\.?S(?:c|N|W)?|B\.?Sc?|B\.?A|M\.?A|J\.?D|D\.?Phil|Ed\.?D|R\.?[ND]|IBCLC)" +
        @"\b\.?(?=\s*(?:[,;]|\.(?:\s*$|\s+\P{Lu})|and\b|&|$)))+")]
    private static partial Regex Degrees();

    [GeneratedRegex(@"\G\s+0[0-9]{3}(?![\p{L}\d]|[./-]\d)")]
    private static partial Regex Namesake();

    [GeneratedRegex(@"\G\p{Ll}[\p{L}'’-]+(?=[\s,]+et)")]
    private static partial Regex LowerCaseName();
}
