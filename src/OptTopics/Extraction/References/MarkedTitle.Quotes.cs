using System.Buffers;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>Titles in quotation marks.</content>
internal sealed partial class MarkedTitle
{
    private static readonly SearchValues<char> ClosingQuotes = SearchValues.Create(Characters.ClosingQuotes);

    public Stretch? Quoted(Stretch within)
    {
        for (var i = within.Start; i < within.End; i++)
        {
            if (text[i] is '‘' or '\''
                && (text[i] is '‘' || i == within.Start || Characters.IsSpace(text[i - 1]) || text[i - 1] is '(')
                && SingleQuoted(within with { Start = i + 1 }) is { } single
                && Titles.CountWords(text, single) > 2
                && EndsPart(within, i))
            {
                return single;
            }

            var opensByClosing = text[i] is '”' or '»'
                && (i == within.Start || Characters.IsSpace(text[i - 1]))
                && i + 1 < within.End
                && char.IsLetterOrDigit(text[i + 1]);
            if (!opensByClosing && !Characters.OpeningQuotes.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            var close = text[i] is '“' ? BalancedClose(i + 1, within.End)
                : text[i] is '"' ? StraightClose(i + 1, within.End)
                : text[i] is '»' ? text.AsSpan(i + 1, within.End - i - 1).IndexOf('«')
                : text.AsSpan(i + 1, within.End - i - 1).IndexOfAny(ClosingQuotes);
            if (close < 0)
            {
                return null;
            }

            var inner = new Stretch(i + 1, i + 1 + close);
            if (Titles.CountWords(text, inner) > 1
                || (inner.Length > 3 && (text[inner.End - 1] is ',' or '.' || IsBehindPeople(within, i)))
                || IsSigned(inner.End + 1, within.End))
            {
                return EndsPart(within, i) || block.LinkAt(new Stretch(inner.End + 1, text.Length).TrimStart(text).Start) is not null ? inner : null;
            }

            i = inner.End;
        }

        return null;
    }

    /// <summary>"“A study of “long” lists”": where the mark closes that was opened first; the next one when they do not pair.</summary>
    private int BalancedClose(int start, int end)
    {
        var open = 1;
        for (var i = start; i < end; i++)
        {
            open += text[i] switch { '“' => 1, '”' => -1, _ => 0 };
            if (open == 0)
            {
                return i - start;
            }
        }

        return text.AsSpan(start, end - start).IndexOfAny(ClosingQuotes);
    }

    /// <summary>""A study of “long” lists"": behind the pairs that lie between.</summary>
    private int StraightClose(int start, int end)
    {
        var open = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '“' || (text[i] is '”' && open > 0))
            {
                open += text[i] is '“' ? 1 : -1;
            }
            else if (ClosingQuotes.Contains(text[i]))
            {
                return i - start;
            }
        }

        return text.AsSpan(start, end - start).IndexOfAny(ClosingQuotes);
    }

    /// <summary>Up to the quotation mark that no letter follows; "authors’ names" goes on where a mark closes a later one.</summary>
    private Stretch? SingleQuoted(Stretch rest)
    {
        var close = ClosingSingle().Match(text, rest.Start, rest.Length);
        return close.Success ? rest with { End = close.Index } : null;
    }

    /// <summary>""1984" by Ann Smith": even a number is a title where names follow it.</summary>
    private bool IsSigned(int start, int end)
    {
        var by = start < end ? By().Match(text, start, end - start) : Match.Empty;
        return by.Success
            && NameListParser.ReadAt(text, new Stretch(start + by.Length, end)) is { } names
            && names.Names.All(n => n.Name.Given is not null);
    }

    /// <summary>Only people, and perhaps the year, stand before the quotation mark: even "Rows and Towns" is no list of names then.</summary>
    private bool IsBehindPeople(Stretch within, int quote)
    {
        if (NameListParser.ReadAt(text, Leads.SkipNumber(text, within with { End = quote })) is not { } names
            || (names.Evidence is Evidence.Weak && names.Names[0].Name.Given is null))
        {
            return false;
        }

        var rest = new Stretch(names.At.End, quote).TrimStart(text, ",.(");
        return rest.IsEmpty
            || (YearReader.ReadAt(text, rest.Start, quote) is { } year && (rest with { Start = year.Whole.End }).Trim(text, "),.:").IsEmpty);
    }

    /// <summary>A quoted title stands at the start or behind a mark or a year; a quoted word of a title stands behind a word.</summary>
    private bool EndsPart(Stretch within, int quote)
    {
        var before = (within with { End = quote }).TrimEnd(text);
        return before.IsEmpty
            || !char.IsLetter(text[before.End - 1])
            || (NameListParser.ReadAt(text, before) is { Evidence: not Evidence.Weak } names && names.At.End >= before.End)
            || NameListParser.ReadEtAl(text, Math.Max(before.Start, before.End - 6), before.End) is not null;
    }

    public bool IsQuoted(Stretch at) => OutsideQuotes(at).Start < at.Start;

    public Stretch OutsideQuotes(Stretch at)
    {
        var before = at.Start == 0 ? ' ' : text[at.Start - 1];
        if (!(before is '‘' or '\'' or '”' or '»' || Characters.OpeningQuotes.Contains(before, StringComparison.Ordinal)))
        {
            return at;
        }

        var end = at.End;
        while (end < text.Length && text[end] is '.' or ',')
        {
            end++;
        }

        var closed = end < text.Length && (text[end] is '’' or '\'' or '«' || Characters.ClosingQuotes.Contains(text[end], StringComparison.Ordinal));
        return new Stretch(at.Start - 1, closed ? end + 1 : at.End);
    }

    [GeneratedRegex(@"(?<=[.,?!])['’](?!\p{L})|['’](?=[.,;:)]|\s*$)|['’](?=\s+(?:in\s+)?[\p{Lu}([])")]
    private static partial Regex ClosingSingle();

    [GeneratedRegex(@"\G[*_\s]*by\s+")]
    private static partial Regex By();
}
