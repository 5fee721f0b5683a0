using System.Text;
using AnyAscii;

namespace OptTopics.Bibliography;

/// <summary>
/// The form names are compared in: letters of any script in ASCII and lower case, words apart by one space. "Mądry" is <c>madry</c>,
/// "Łukasiewicz" <c>lukasiewicz</c>, "Weiß" <c>weiss</c>, "O’Neil" <c>oneil</c>, "Жуков" <c>zhukov</c>, "J.-P. Ma" <c>j p ma</c>.
/// </summary>
public static class NameFolding
{
    public static string Fold(string text) => Join(text, ' ');

    internal static string Join(string text, char separator)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Ascii(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '`') && folded.Length > 0 && folded[^1] != separator)
            {
                folded.Append(separator);
            }
        }

        return folded.ToString().TrimEnd(separator);
    }

    private static string Ascii(string text) => System.Text.Ascii.IsValid(text) ? text : text.Transliterate();
}
