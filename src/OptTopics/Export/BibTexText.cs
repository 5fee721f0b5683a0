using System.Text;

namespace OptTopics.Export;

/// <summary>Writes text as BibTeX values, in UTF-8 with the signs escaped that LaTeX reads as its own.</summary>
internal static class BibTexText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '&' or '%' or '$' or '#' or '_' => $"\\{c}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\\' => "\\textbackslash{}",
                '`' => "\\textasciigrave{}",
                '-' or '\'' when escaped.Length > 0 && escaped[^1] == c => $"{{}}{c}",
                _ when char.IsControl(c) && c != '\n' => "",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>
    /// A title with braces around what a style must not put in lower case: words with capitals inside or signs (PyHessian, C++), and in
    /// a title in sentence case the words with a capital (Lipschitz). A title in capitals stays as it is.
    /// </summary>
    public static string Title(string title)
    {
        if (!title.Any(char.IsLower))
        {
            return Escape(title);
        }

        var words = title.Split(' ');
        var longWords = words.Skip(1).Where(w => w.Length > 3).ToList();
        var isSentenceCase = longWords.Count(w => char.IsLower(w[0])) > longWords.Count(w => char.IsUpper(w[0]));
        return string.Join(' ', words.Select((word, i) => IsFixed(word, isSentenceCase && i > 0) ? Braced(word) : Escape(word)));
    }

    /// <summary>An address, which is no LaTeX; only what would end the value is encoded.</summary>
    public static string Verbatim(string address) =>
        address.Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal);

    private static bool IsFixed(string word, bool capitalIsFixed)
    {
        var bare = word.Trim('.', ',', ':', ';', '!', '?', '(', ')', '"', '“', '”', '\'');
        return bare.Split('-', '/').Any(part =>
            part.Skip(1).Any(char.IsUpper) || (part.Any(char.IsUpper) && part.Any(c => c is '+' or '#' || char.IsDigit(c)))) ||
            (capitalIsFixed && bare.Length > 0 && char.IsUpper(bare[0]));
    }

    /// <summary>Punctuation at the end stays outside.</summary>
    private static string Braced(string word)
    {
        var bare = word.TrimEnd('.', ',', ':', ';', '!', '?');
        return $"{{{Escape(bare)}}}{Escape(word[bare.Length..])}";
    }
}
