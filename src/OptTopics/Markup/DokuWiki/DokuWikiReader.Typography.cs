using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <content>Signs written with several characters, quotation marks, line breaks and macros.</content>
public sealed partial class DokuWikiReader
{
    private static readonly (string Written, string Sign)[] Signs =
    [
        ("<->", "↔"), ("->", "→"), ("<-", "←"), ("<=>", "⇔"), ("=>", "⇒"), ("<=", "⇐"), (">>", "»"), ("<<", "«"),
        ("---", "—"), ("--", "–"), ("(c)", "©"), ("(tm)", "™"), ("(r)", "®"), ("...", "…"),
    ];

    private static readonly string[] Macros = ["~~NOTOC~~", "~~NOCACHE~~"];

    /// <summary>How many quotation marks are open.</summary>
    private int openQuotationMarks;

    /// <summary>What is written at [Start, End) stands for; null when it stands for itself, as a smiley does.</summary>
    private readonly record struct Sign(int Start, int End, string? Replacement);

    private bool ReadTypography()
    {
        if (!TryFindTypography(position, textStart, out var sign))
        {
            return false;
        }

        if (sign.Replacement is not null)
        {
            ReplaceText(sign.Start, sign.End, sign.Replacement);
        }

        position = sign.End;
        return true;
    }

    private void ReplaceText(int start, int end, string replacement)
    {
        FlushText(start);
        Append(new LiteralInline(new StringSlice(replacement)), start, end);
        position = textStart = end;
    }

    private bool TryFindTypography(int at, int floor, out Sign sign)
    {
        if (TryFindSmiley(at, floor, out sign))
        {
            return true;
        }

        if (text[at] is 'x' or 'X')
        {
            sign = new Sign(at, at + 1, "×");
            return IsMultiplication(at, floor);
        }

        foreach (var (written, replacement) in Signs)
        {
            if (written[0] == text[at] && IsAt(written, at))
            {
                sign = new Sign(at, at + written.Length, replacement);
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Smileys stay as written; they matter by the brackets and slashes they take up. Those without any are left to be text.
    /// </summary>
    private bool TryFindSmiley(int at, int floor, out Sign sign)
    {
        var (start, end) = text[at] switch
        {
            '-' => (at - 1, at + 2),
            '(' => (at - 1, at + 1),
            '=' => (at, at + 2),
            _ => (at, at),
        };
        sign = new Sign(start, end, null);
        return start >= floor
            && start > 0
            && end < text.Length
            && end > start
            && IsSmiley(text.AsSpan(start, end - start))
            && !Characters.IsWord(text[start - 1])
            && !Characters.IsWord(text[end]);
    }

    private static bool IsSmiley(ReadOnlySpan<char> text) => text switch
    {
        ['8', '-', ')' or 'O' or 'o'] => true,
        [':', '-', '(' or ')' or '/' or '\\' or '?' or 'D' or 'P' or 'o' or 'O' or 'x' or 'X' or '|'] => true,
        [';', '-', ')'] => true,
        ['=', ')'] or ['m', '('] => true,
        _ => false,
    };

    /// <summary>Whether an x stands between two numbers, <c>640x480</c>; the first is no zero.</summary>
    private bool IsMultiplication(int at, int floor)
    {
        var start = at;
        while (start > floor && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var end = at + 1;
        if (start == at || Characters.IsWord(text[start - 1]) || (start == at - 1 && text[start] == '0') || !char.IsAsciiDigit(text[end]))
        {
            return false;
        }

        while (char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return !Characters.IsWord(text[end]);
    }

    private bool ReadQuotationMark()
    {
        var opens = openQuotationMarks == 0
            || (IsBesideQuotation(text[position - 1])
                && !IsBesideQuotation(text[position + 1])
                && !";,.?!".Contains(text[position + 1], StringComparison.Ordinal));
        openQuotationMarks += opens ? 1 : -1;
        ReplaceText(position, position + 1, opens ? "“" : "”");
        return true;
    }

    private static bool IsBesideQuotation(char c) =>
        Characters.IsSpace(c) || "/#~:+=&%@-()][{}><\"'*_".Contains(c, StringComparison.Ordinal);

    private bool ReadLineBreak()
    {
        if (text[position + 1] != '\\' || text[position + 2] is not (' ' or '\t' or '\n'))
        {
            return false;
        }

        FlushText(position);
        var end = position + (text[position + 2] == '\n' ? 2 : 3);
        if (flow.Style != FlowStyle.Quote || formatted is not null || flow.Text is not null || flow.HasBlock)
        {
            Append(new LineBreakInline { IsHard = true }, position, end);
        }

        position = textStart = end;
        return true;
    }

    /// <summary>An instruction to the wiki, which prints nothing.</summary>
    private bool ReadMacro()
    {
        var end = Array.Find(Macros, m => IsAt(m, position)) is { } macro ? position + macro.Length : FindInfoEnd();
        if (end < 0)
        {
            return false;
        }

        FlushText(position);
        if (flow.Text is not null)
        {
            OpenInlines(position);
        }

        position = textStart = end;
        return true;
    }

    /// <summary>The end of <c>~~INFO:name~~</c>, which lists what is installed on a wiki.</summary>
    private int FindInfoEnd()
    {
        const string Opener = "~~INFO:";
        if (!IsAt(Opener, position))
        {
            return -1;
        }

        var start = position + Opener.Length;
        var end = start;
        while (Characters.IsWord(text[end]))
        {
            end++;
        }

        return end > start && IsAt("~~", end) ? end + 2 : -1;
    }

    private bool IsAt(string expected, int at) => string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;
}
