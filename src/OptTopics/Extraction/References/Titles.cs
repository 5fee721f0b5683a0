namespace OptTopics.Extraction.References;

/// <summary>Cuts titles out of what stands round them.</summary>
internal static class Titles
{
    /// <summary>The title without quotation marks, closing full stop and brackets around the whole.</summary>
    public static Stretch Clean(string text, Stretch at)
    {
        var title = at.Trim(text, "*_|").TrimEnd(text, ",;:.-–—([");
        if (title.Length > 0 && IsStray(text.AsSpan(title.Start, title.Length)))
        {
            title = (title with { End = title.End - 1 }).TrimEnd(text);
        }

        while (title.Length > 1 && Characters.IsPictograph(text[title.End - 1]))
        {
            title = (title with { End = title.End - 1 }).TrimEnd(text);
        }

        while (title.Length > 1 && IsPair(text[title.Start], text[title.End - 1]))
        {
            title = new Stretch(title.Start + 1, title.End - 1).TrimEnd(text, ",;:.-–—").TrimStart(text);
        }

        if (title.Length > 1 && text[title.Start] is '"' or '“' && text.AsSpan(title.Start + 1, title.Length - 1).IndexOfAny("\"”") < 0)
        {
            title = title with { Start = title.Start + 1 };
        }

        if (title.Length > 2
            && text[title.End - 1] is '"' or '”'
            && text[title.End - 2] is ',' or '.'
            && !Characters.HoldOpeningQuote(text.AsSpan(title.Start, title.Length - 1)))
        {
            title = title with { End = title.End - 2 };
        }

        var strayClosing = title.Length > 1
            && Characters.IsSpace(text[title.End - 2])
            && (Characters.IsApostrophe(text[title.End - 1]) || Characters.ClosingQuotes.Contains(text[title.End - 1], StringComparison.Ordinal));
        return strayClosing ? (title with { End = title.End - 1 }).TrimEnd(text) : title;
    }

    /// <summary>The two print one title, marks and capitals aside.</summary>
    public static bool AreSame(string text, Stretch? one, Stretch other) =>
        one is { } first && AreSame(first.Of(text), other.Of(text));

    public static bool AreSame(string one, string other) => string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string title) => string.Concat(title.Where(char.IsLetterOrDigit));

    /// <summary>Nearly each word of four letters or more has a capital or a digit: "Listing for Long Rows via B-Trees".</summary>
    public static bool IsWrittenLarge(string words)
    {
        var longer = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Count(char.IsLetter) > 3).ToList();
        return longer.Count > 1 && longer.Count(w => w.Any(c => char.IsUpper(c) || char.IsAsciiDigit(c))) * 10 >= longer.Count * 8;
    }

    /// <summary>What a work is called for short is one word with a capital or a digit behind its first letter: "NeuralGCM", "R-FCN", "MetNet-3".</summary>
    public static bool IsShortName(string words) =>
        words.Length > 1
            && char.IsLetter(words[0])
            && words.All(c => char.IsLetterOrDigit(c) || c is '.' or '+' or '-')
            && words.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c));

    public static int CountWords(string text, Stretch at)
    {
        var (count, unspaced) = (0, 0);
        for (var i = at.Start; i < at.End; i++)
        {
            if (char.IsAscii(text[i]) ? !char.IsAsciiLetter(text[i]) : !char.IsLetter(text[i]))
            {
                continue;
            }

            if (!char.IsAscii(text[i]) && Characters.IsUnspaced(text[i]))
            {
                unspaced++;
            }
            else if (i == at.Start || !(char.IsLetterOrDigit(text[i - 1]) || Characters.IsApostrophe(text[i - 1]) || Characters.IsDash(text[i - 1])))
            {
                count++;
            }
        }

        return count + ((unspaced + 1) / 2);
    }

    /// <summary>The bracket that closes the title was not opened in it.</summary>
    private static bool IsStray(ReadOnlySpan<char> title) => title[^1] switch
    {
        ']' => !title.Contains('['),
        ')' => !title.Contains('('),
        _ => false,
    };

    private static bool IsPair(char open, char close)
    {
        return (open == '[' && close == ']')
            || (Characters.OpeningQuotes.Contains(open, StringComparison.Ordinal)
                && Characters.ClosingQuotes.Contains(close, StringComparison.Ordinal));
    }
}
