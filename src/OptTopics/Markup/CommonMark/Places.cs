using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Gives nodes their exact places. Markdig counts the spaces of a table's cell and the backslash of an escape among a literal, loses count
/// where a tab is cut, gives an underlined heading the line of its underline, and lets an open block end after the text.
/// </summary>
internal static class Places
{
    /// <summary>How far from its supposed place a literal is looked for.</summary>
    private const int Reach = 4096;

    public static void Correct(MarkdownDocument document, PageLines page)
    {
        var text = page.Text.Replace('\0', CharHelper.ReplacementChar);
        foreach (var block in document.Descendants<Block>())
        {
            Correct(block, page);
            if (block is LeafBlock { Inline: { } inline })
            {
                Correct(inline, block.Span.Start, text, page);
            }
        }
    }

    private static void Correct(ContainerInline root, int start, string text, PageLines page)
    {
        foreach (var inline in root.Descendants().ToList())
        {
            if (inline is LiteralInline { Content.IsEmpty: true } empty)
            {
                empty.Remove();
            }
            else if (inline is LiteralInline { Parent: not LinkInline { IsImage: true } } literal)
            {
                literal.Span = Find(literal, start, text);
                start = literal.Span.End + 1;
            }

            Correct(inline, page);
        }
    }

    /// <summary>Where a literal stands, given that it stands at <paramref name="start"/> or after.</summary>
    private static SourceSpan Find(LiteralInline literal, int start, string text)
    {
        var content = literal.Content.AsSpan();
        var place = literal.Span.Start;
        if (place < start || place > text.Length || !text.AsSpan(place).StartsWith(content))
        {
            start = Math.Min(start, text.Length);
            var shift = text.AsSpan(start, Math.Min(Reach, text.Length - start)).IndexOf(content);
            if (shift < 0)
            {
                return literal.Span;
            }

            place = start + shift;
        }

        return new SourceSpan(place, place + content.Length - 1);
    }

    /// <summary>Line and column follow from the span.</summary>
    private static void Correct(MarkdownObject node, PageLines page)
    {
        node.Span.End = Math.Min(node.Span.End, page.Text.Length - 1);
        node.Span.Start = Math.Clamp(node.Span.Start, 0, node.Span.End + 1);
        (node.Line, node.Column) = page.At(node.Span.Start);
    }
}
