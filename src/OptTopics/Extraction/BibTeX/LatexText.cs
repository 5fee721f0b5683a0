using System.Buffers;
using System.Text;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.BibTeX;

/// <summary>
/// Turns the LaTeX of a bibliography into text: <c>Erd{\H o}s--R{\'e}nyi</c> is "Erdős–Rényi", <c>$\ell_1$-norm</c> is "ℓ_1-norm". A command
/// that is not known loses its backslash, or itself when an argument follows. White space becomes one space.
/// </summary>
public sealed class LatexText
{
    /// <summary>Braces around an accented letter are no longer than this.</summary>
    private const int LongestSpecial = 40;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}-`'$~ \t\r\n\u00a0");

    private readonly string latex;
    private readonly bool keepsBraces;
    private readonly StringBuilder text;
    private readonly Stack<int> groups = [];
    private string? accent;
    private int position;

    private LatexText(string latex, bool keepsBraces)
    {
        this.latex = latex;
        this.keepsBraces = keepsBraces;
        text = new StringBuilder(latex.Length);
    }

    /// <summary>The text, its braces dropped.</summary>
    public static string Decode(string latex) => new LatexText(latex, keepsBraces: false).Read();

    /// <summary>The text of a list of names, where braces hold together what belongs together; those of <c>{\'e}</c> are dropped.</summary>
    public static string DecodeNames(string latex) => new LatexText(latex, keepsBraces: true).Read();

    /// <summary>An address or identifier, where <c>~</c> and <c>--</c> mean themselves and only a backslash before a sign is LaTeX.</summary>
    public static string Verbatim(string latex)
    {
        var source = latex.Replace("\\url", "", StringComparison.Ordinal).Replace("\\textasciitilde", "~", StringComparison.Ordinal).Trim();
        var plain = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var isEscape = source[i] == '\\' && i + 1 < source.Length && "_%&#$~{}".Contains(source[i + 1], StringComparison.Ordinal);
            if (isEscape || source[i] is not ('{' or '}'))
            {
                plain.Append(source[isEscape ? ++i : i]);
            }
        }

        return WellFormedText.Of(plain.ToString()).Trim();
    }

    private string Read()
    {
        while (position < latex.Length)
        {
            ReadPlain();
            ReadNext();
        }

        return WellFormedText.Of(text.ToString()).Normalize(NormalizationForm.FormC).Trim();
    }

    private void ReadPlain()
    {
        var rest = latex.AsSpan(position);
        var length = rest.IndexOfAny(Special);
        if (accent is null && length != 0)
        {
            var plain = length < 0 ? rest : rest[..length];
            text.Append(plain);
            position += plain.Length;
        }
    }

    private void ReadNext()
    {
        if (position >= latex.Length)
        {
            return;
        }

        var c = latex[position];
        switch (c)
        {
            case '\\':
                ReadCommand();
                break;
            case '{':
                OpenGroup();
                break;
            case '}':
                CloseGroup();
                break;
            case '-' or '`' or '\'':
                ReadLigature(c);
                break;
            case '$':
                position++;
                break;
            case '~':
                Append(" ");
                position++;
                break;
            default:
                Append(char.IsWhiteSpace(c) ? " " : c.ToString());
                position++;
                break;
        }
    }

    private void ReadCommand()
    {
        var start = ++position;
        while (position < latex.Length && char.IsAsciiLetter(latex[position]))
        {
            position++;
        }

        var isWord = position > start;
        position += !isWord && position < latex.Length ? 1 : 0;
        var name = latex[start..position];
        if (Print(name) && isWord)
        {
            SkipSpace();
        }
    }

    /// <summary>Prints what a command stands for; false when it is not known.</summary>
    private bool Print(string command)
    {
        if (LatexSymbols.Accents.TryGetValue(command, out var combining))
        {
            accent = combining;
        }
        else if (LatexSymbols.Texts.TryGetValue(command, out var symbol))
        {
            Append(accent is null ? symbol : symbol.Replace('ı', 'i').Replace('ȷ', 'j'));
        }
        else if (LatexSymbols.Spaces.Contains(command))
        {
            Append(" ");
        }
        else if (command is "href")
        {
            SkipArgument();
        }
        else if (!LatexSymbols.Silent.Contains(command))
        {
            Append(position < latex.Length && latex[position] == '{' ? "" : command);
            return false;
        }

        return true;
    }

    private void SkipSpace()
    {
        while (position < latex.Length && char.IsWhiteSpace(latex[position]))
        {
            position++;
        }
    }

    /// <summary>Of a link, its address goes and its words stay.</summary>
    private void SkipArgument()
    {
        var end = latex.IndexOf('}', position);
        position = end < 0 ? latex.Length : end + 1;
    }

    private void OpenGroup()
    {
        position++;
        var isArgument = accent is not null;
        if (keepsBraces && !isArgument)
        {
            text.Append('{');
        }

        var mayBeLetter = position < latex.Length && latex[position] == '\\';
        groups.Push(!keepsBraces || isArgument ? -1 : mayBeLetter ? text.Length : 0);
    }

    /// <summary>Braces that hold one accented letter or word are dropped, those that hold words together stay.</summary>
    private void CloseGroup()
    {
        position++;
        accent = null;
        if (!groups.TryPop(out var start) || start < 0)
        {
            return;
        }

        if (start > 0 && text.Length - start <= LongestSpecial && !Enumerable.Range(start, text.Length - start).Any(i => text[i] == ' '))
        {
            text.Remove(start - 1, 1);
            return;
        }

        text.Append('}');
    }

    private void ReadLigature(char c)
    {
        var count = 1;
        while (position + count < latex.Length && latex[position + count] == c && count < 3)
        {
            count++;
        }

        var (ligature, length) = (c, count) switch
        {
            ('-', 3) => ("—", 3),
            ('-', 2) => ("–", 2),
            ('`', >= 2) => ("“", 2),
            ('\'', >= 2) => ("”", 2),
            ('`', _) => ("‘", 1),
            _ => (c.ToString(), 1),
        };
        position += length;
        Append(ligature);
    }

    private void Append(string piece)
    {
        var isSpace = piece is " ";
        if (isSpace && text.Length > 0 && text[^1] == ' ')
        {
            return;
        }

        text.Append(piece);
        if (piece.Length > 0 && !isSpace)
        {
            text.Append(accent);
            accent = null;
        }
    }
}
