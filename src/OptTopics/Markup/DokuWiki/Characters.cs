using System.Buffers;

namespace OptTopics.Markup.DokuWiki;

/// <summary>DokuWiki's classes of characters: it looks at bytes, so only ASCII letters make words and only ASCII blanks are blank.</summary>
internal static class Characters
{
    private static readonly SearchValues<char> Trimmed = SearchValues.Create(" \t\n\r\0\v");

    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Narrows [start, end) to what is left without white space at both ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && Trimmed.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Trimmed.Contains(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    public static bool IsBlankText(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Trimmed);
}
