using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <content>Formatting: <c>**strong**</c>, <c>//emphasis//</c>, <c>__underline__</c>, <c>''monospace''</c> and the tags.</content>
public sealed partial class DokuWikiReader
{
    /// <summary>The innermost formatting or note that is open: what opens within it has to close within it.</summary>
    private Mode guard = Mode.Page;

    private bool ReadFormatted(Mode format, Mode mode)
    {
        var start = position;
        var from = start + Openers[(int)format]!.Length;
        if (mode == format || nesting >= MaxNesting || !IsOpener(format, start) || !ClosesInTime(format, from))
        {
            return false;
        }

        FlushText(start);
        var inline = CreateFormatted(format);
        Append(inline, start, from);

        var (outer, outerGuard) = (formatted, guard);
        (formatted, guard) = (inline, format);
        nesting++;
        position = textStart = from;
        ReadText(format);
        nesting--;
        (formatted, guard) = (outer, outerGuard);
        inline.Span.End = EndOf(start, position);
        return true;
    }

    private bool IsOpener(Mode format, int at)
    {
        var opener = Openers[(int)format]!;
        if (string.CompareOrdinal(text, at, opener, 0, opener.Length) != 0 || at + opener.Length >= text.Length)
        {
            return false;
        }

        var next = text[at + opener.Length];
        return !Characters.IsSpace(next) && (next != opener[0] || opener[0] == '<');
    }

    private bool IsCloser(Mode mode, int at) =>
        Closers[(int)mode] is { } closer
        && text[at] == closer[0]
        && string.CompareOrdinal(text, at, closer, 0, closer.Length) == 0
        && (mode == Mode.Note || !Characters.IsSpace(text[at - 1]));

    private static ContainerInline CreateFormatted(Mode format) => format switch
    {
        Mode.Strong => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 },
        Mode.Emphasis => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 },
        Mode.Underline => new TagInline("u"),
        Mode.Monospace => new TagInline("code"),
        Mode.Subscript => new TagInline("sub"),
        Mode.Superscript => new TagInline("sup"),
        _ => new TagInline("del"),
    };
}
