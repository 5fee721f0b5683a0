using System.Buffers;
using System.Globalization;

namespace OptTopics.Extraction;

/// <summary>Classes of characters that lists of references are written with.</summary>
public static class Characters
{
    public const string Dashes = "-–—−‐‑";

    public const string Apostrophes = "'’‘ʼ´`";

    public const string OpeningQuotes = "\"“„«‹「『《";

    public const string ClosingQuotes = "\"”“»›」』》";

    private static readonly SearchValues<char> AnyOpeningQuote = SearchValues.Create(OpeningQuotes);

    private static readonly SearchValues<char> AnyClosingQuote = SearchValues.Create(ClosingQuotes);

    public static bool HoldOpeningQuote(ReadOnlySpan<char> words) => words.ContainsAny(AnyOpeningQuote);

    public static bool HoldClosingQuote(ReadOnlySpan<char> words) => words.ContainsAny(AnyClosingQuote);

    /// <summary>White space, and what editors leave invisibly: a byte order mark, a zero-width space.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    public static bool IsDash(char c) => Dashes.Contains(c, StringComparison.Ordinal);

    public static bool IsApostrophe(char c) => Apostrophes.Contains(c, StringComparison.Ordinal);

    /// <summary>A star, an emoji or half of one: what marks an entry, and is no word of it.</summary>
    public static bool IsPictograph(char c) =>
        c is '\uFE0F' || char.IsSurrogate(c) || (c > '\u00FF' && char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol);

    /// <summary>A letter of a script without upper and lower case that writes names without spaces: Han, kana, hangul.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>The text with each run of white space as one space, and none at its ends.</summary>
    public static string Collapse(string text)
    {
        var isCollapsed = true;
        for (var i = 0; i < text.Length && isCollapsed; i++)
        {
            isCollapsed = !char.IsWhiteSpace(text[i]) || (text[i] == ' ' && i > 0 && i + 1 < text.Length && text[i - 1] != ' ');
        }

        return isCollapsed ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public static bool IsLetterOrMark(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
