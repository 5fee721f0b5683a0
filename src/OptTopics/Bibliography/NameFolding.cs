using AnyAscii;

namespace OptTopics.Bibliography;

/// <summary>
/// The form names are compared in: letters of any script in ASCII and lower case, words apart by one space. "Mądry" is <c>madry</c>,
/// "Łukasiewicz" <c>lukasiewicz</c>, "Weiß" <c>weiss</c>, "O’Neil" <c>oneil</c>, "Жуков" <c>zhukov</c>, "J.-P. Ma" <c>j p ma</c>.
/// </summary>
public static class NameFolding
{
    private const int LongestOnStack = 256;

    public static string Fold(string text) => Join(text, ' ');

    internal static string Join(string text, char separator)
    {
        var ascii = Ascii(text);
        var folded = ascii.Length <= LongestOnStack ? stackalloc char[ascii.Length] : new char[ascii.Length];
        var length = 0;
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '`') && length > 0 && folded[length - 1] != separator)
            {
                folded[length++] = separator;
            }
        }

        return folded[..length].TrimEnd(separator).ToString();
    }

    private static string Ascii(string text) => System.Text.Ascii.IsValid(text) ? text : text.Transliterate();
}
