using Markdig.Helpers;

namespace OptTopics.Markup.CommonMark;

/// <summary>Cuts HTML into tags and text, in one pass; comments, declarations and processing instructions are left out.</summary>
internal sealed class HtmlScanner(string html)
{
    private int position;

    /// <summary>The HTML ended within a tag: so would every further one.</summary>
    private bool isCut;

    public static IEnumerable<HtmlPiece> Read(string html) => new HtmlScanner(html).Pieces();

    private IEnumerable<HtmlPiece> Pieces()
    {
        var text = 0;
        while (position < html.Length)
        {
            var start = html.IndexOf('<', position);
            if (start < 0 || isCut)
            {
                break;
            }

            position = start;
            var tag = ReadTag();
            if (tag is null && !SkipDeclaration())
            {
                position = start + 1;
                continue;
            }

            if (start > text)
            {
                yield return new HtmlPiece(text, start, Tag: null);
            }

            if (tag is not null)
            {
                yield return new HtmlPiece(start, position, tag);
            }

            text = position;
        }

        if (text < html.Length)
        {
            yield return new HtmlPiece(text, html.Length, Tag: null);
        }
    }

    /// <summary>As in HTML, what is not closed goes on to the end.</summary>
    private bool SkipDeclaration()
    {
        var rest = html.AsSpan(position);
        var close = rest switch
        {
            ['<', '!', '-', '-', ..] => "-->",
            ['<', '!', '[', 'C', 'D', 'A', 'T', 'A', '[', ..] => "]]>",
            ['<', '!' or '?', ..] => ">",
            _ => null,
        };
        if (close is null)
        {
            return false;
        }

        var end = rest[2..].IndexOf(close, StringComparison.Ordinal);
        position = end < 0 ? html.Length : position + 2 + end + close.Length;
        return true;
    }

    private HtmlTag? ReadTag()
    {
        var start = position++;
        var isEnd = Take('/');
        if (position >= html.Length || !char.IsAsciiLetter(html[position]))
        {
            position = start;
            return null;
        }

        var name = TakeUntil("/> \t\r\n\f").ToLowerInvariant();
        var attributes = new List<HtmlAttribute>();
        while (true)
        {
            SkipAny(" \t\r\n\f/");
            if (position >= html.Length)
            {
                isCut = true;
                position = start;
                return null;
            }

            if (Take('>'))
            {
                return new HtmlTag(name, isEnd, start, position, attributes);
            }

            attributes.Add(ReadAttribute());
        }
    }

    private HtmlAttribute ReadAttribute()
    {
        var start = position++;
        TakeUntil("=/> \t\r\n\f");
        var name = html[start..position].ToLowerInvariant();
        var afterName = position;
        SkipAny(" \t\r\n\f");
        if (!Take('='))
        {
            position = afterName;
            return new HtmlAttribute(name, "", position, position);
        }

        SkipAny(" \t\r\n\f");
        var quote = position < html.Length && html[position] is '"' or '\'' ? html[position++].ToString() : null;
        var valueStart = position;
        var value = TakeUntil(quote ?? "> \t\r\n\f");
        var valueEnd = position;
        position = Math.Min(html.Length, position + (quote?.Length ?? 0));
        return new HtmlAttribute(name, HtmlHelper.Unescape(value, removeBackSlash: false), valueStart, valueEnd);
    }

    private bool Take(char c)
    {
        var isThere = position < html.Length && html[position] == c;
        position += isThere ? 1 : 0;
        return isThere;
    }

    private string TakeUntil(ReadOnlySpan<char> ends)
    {
        var start = position;
        var length = html.AsSpan(start).IndexOfAny(ends);
        position = length < 0 ? html.Length : start + length;
        return html[start..position];
    }

    private void SkipAny(ReadOnlySpan<char> chars)
    {
        var length = html.AsSpan(position).IndexOfAnyExcept(chars);
        position = length < 0 ? html.Length : position + length;
    }
}
