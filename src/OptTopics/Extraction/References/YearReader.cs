using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>A year as printed.</summary>
/// <param name="At">The digits: "2018", "'18".</param>
/// <param name="Whole">With the month and brackets around: "(Sept/Oct 2018)".</param>
public sealed record PrintedYear(int Year, Stretch At, Stretch Whole);

/// <summary>
/// Reads years: "2018", "2018a", "'18", "03/1976", "03-1976", "Jan 2017", and in a number of bioRxiv, "2026.05.06.723381".
/// Page ranges, numbers and the digits of other scripts are none.
/// </summary>
public static partial class YearReader
{
    /// <summary>Digits, apostrophes and the first letters of months: most places are told by one character.</summary>
    private static readonly SearchValues<char> MayBegin = SearchValues.Create("0123456789'’‘JjFfMmAaSsOoNnDd");

    public static PrintedYear? ReadAt(string text, int place, int end) =>
        place < end && MayBegin.Contains(text[place]) ? Of(Here().Match(text, place, end - place)) : null;

    /// <summary>The first year in the stretch.</summary>
    public static PrintedYear? FindIn(string text, Stretch within) => within.IsEmpty ? null : Of(Anywhere().Match(text, within.Start, within.Length));

    /// <summary>"USENIX2022", "ECCV-2020", "ACL2020 SRW": a year grown to the word before it that ends the stretch.</summary>
    public static PrintedYear? FindGlued(string text, Stretch within) => within.IsEmpty ? null : Of(Glued().Match(text, within.Start, within.Length));

    /// <summary>A year of four digits, by itself or grown to a word.</summary>
    public static PrintedYear? FindFull(string text, Stretch within) => FindIn(text, within) ?? FindGlued(text, within);

    /// <summary>"ICCV 23", "ICML-20", "CVPR23": two digits that end the words behind a known venue.</summary>
    public static PrintedYear? FindShort(string text, Stretch within) =>
        !within.IsEmpty
                && Short().Match(text, within.Start, within.Length) is { Success: true, Groups: var groups }
                && (Venues.IsAbbreviation(groups["venue"].Value) || Venues.IsOfSociety(text[within.Start..groups["short"].Index]))
            ? OfShort(text, groups["short"].Index)
            : null;

    /// <summary>Two digits that are known to be a year: "22".</summary>
    public static PrintedYear OfShort(string text, int place) => Printed(text, new Stretch(place, place + 2));

    /// <summary>The four digits of a year that a day follows: "20191008".</summary>
    public static PrintedYear OfFull(string text, int place) => Printed(text, new Stretch(place, place + 4));

    private static PrintedYear Printed(string text, Stretch digits) => new(YearOf(text.AsSpan(digits.Start, digits.Length)), digits, digits);

    private static int YearOf(ReadOnlySpan<char> digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return year + (digits.Length > 2 ? 0 : year > 50 ? 1900 : 2000);
    }

    private static PrintedYear? Of(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var digits = match.Groups["year"] is { Success: true } full ? full : match.Groups["short"];
        return new PrintedYear(
            YearOf(digits.ValueSpan),
            new Stretch(digits.Index, digits.Index + digits.Length),
            new Stretch(match.Index, match.Index + match.Length));
    }

    /// <summary>The name of a month, whole or cut, as part of a pattern that ignores case.</summary>
    internal const string Month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";

    private const string Pattern =
        @"(?:(?<![\p{L}\d./:_=-])" +
        @"(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+(?=" + Month + @"\.?,?\s+\d))?" +
        @"(?:" + Month + @"\.?[\s/-]{1,3}){1,2}(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|\d{1,2}/|(?:0[1-9]|1[0-2])-)?" +
        @"(?<year>(?<!arxiv[\s:]{1,2})1[5-9][0-9]{2}|20[0-9]{2})(?:[a-z]|[/.-](?:0[1-9]|1[0-2])(?:[/.-]\d\d(?:\.\d{6}(?:v\d)?)?)?)?" +
        @"(?![\p{L}\d_?=-]|/\S|\.\d|:\d(?!\d*[–-]\d))" +
        // "5, 1552 (2022)", "1626–1641": the number of a page.
        @"(?!\s*\((?:19|20)\d\d\)|\s?[–—−]\s?(?:(?!(?:19|20)\d\d)\d{3,}|\d{4}\s*\((?:19|20)\d\d\)))|" +
        // "ICCV'2021".
        @"['’‘](?<year>20[0-9]{2})(?![\p{L}\d-])|" +
        @"['’‘]\s?(?<short>[0-9]{2})(?=[\s)\],.;:]|$))";

    [GeneratedRegex(@"(?<=\p{L}{2}-?)(?<year>19[0-9]{2}|20[0-9]{2})(?<short>\A)?(?=\W*\z|\s+\p{Lu}+\W*\z)")]
    private static partial Regex Glued();

    [GeneratedRegex(@"(?<venue>\p{L}{2,})(?:\s(?:\p{L}+\s)?|-)?(?<short>(?:0[0-9]|1[0-9]|2[0-9]|9[0-9]))\W*$", RegexOptions.RightToLeft)]
    private static partial Regex Short();

    [GeneratedRegex(@"\G" + Pattern, RegexOptions.IgnoreCase)]
    private static partial Regex Here();

    [GeneratedRegex(Pattern, RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();
}
