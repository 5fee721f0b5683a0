using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Gives nodes their exact places. Markdig counts the spaces of a table's cell and the backslash of an escape among a literal, loses count
/// where a tab is cut, gives an underlined heading the line of its underline, and lets an open block end after the text.
/// </summary>
internal sealed class Places(PageLines page)
{
    /// <summary>How far from its supposed place a literal is looked for.</summary>
    private const int Reach = 4096;

    private readonly string text = page.Text.Replace('\0', CharHelper.ReplacementChar);

    /// <summary>Where the last literal of the leaf ends.</summary>
    private int read;

    public static void Correct(MarkdownDocument document, PageLines page) => new Places(page).CorrectChildren(document, depth: 1);

    private void CorrectChildren(ContainerBlock container, int depth)
    {
        CostGuard.CheckDepth(depth);
        foreach (var block in container)
        {
            Correct(block);
            if (block is ContainerBlock inner)
            {
                CorrectChildren(inner, depth + 1);
            }
            else if (block is LeafBlock { Inline: { } inline })
            {
                read = block.Span.Start;
                CorrectChildren(inline, depth + 1);
            }
        }
    }

    private void CorrectChildren(ContainerInline container, int depth)
    {
        CostGuard.CheckDepth(depth);
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline is LiteralInline literal)
            {
                CorrectLiteral(literal);
            }

            Correct(inline);
            if (inline is ContainerInline inner)
            {
                CorrectChildren(inner, depth + 1);
            }

            inline = next;
        }
    }

    private void CorrectLiteral(LiteralInline literal)
    {
        if (literal.Content.IsEmpty)
        {
            literal.Remove();
        }
        else if (literal.Parent is not LinkInline { IsImage: true })
        {
            literal.Span = Find(literal);
            read = literal.Span.End + 1;
        }
    }

    private SourceSpan Find(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        var start = literal.Span.Start;
        if (start < read || start > text.Length || !text.AsSpan(start).StartsWith(content))
        {
            var from = Math.Min(read, text.Length);
            var shift = text.AsSpan(from, Math.Min(Reach, text.Length - from)).IndexOf(content);
            if (shift < 0)
            {
                return literal.Span;
            }

            start = from + shift;
        }

        return new SourceSpan(start, start + content.Length - 1);
    }

    /// <summary>Line and column follow from the span.</summary>
    private void Correct(MarkdownObject node)
    {
        node.Span.End = Math.Min(node.Span.End, text.Length - 1);
        node.Span.Start = Math.Clamp(node.Span.Start, 0, node.Span.End + 1);
        (node.Line, node.Column) = page.At(node.Span.Start);
    }
}
