using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>Gives literals the exact place of their text, where Markdig counts the spaces of a table's cell or the backslash of an escape.</summary>
internal static class LiteralPlaces
{
    public static void Correct(MarkdownDocument document, string text)
    {
        foreach (var literal in document.Descendants<LiteralInline>().ToList())
        {
            if (literal.Content.IsEmpty)
            {
                literal.Remove();
            }
            else if (literal.IsFirstCharacterEscaped || literal.Span.Length != literal.Content.Length)
            {
                Correct(literal, text);
            }
        }
    }

    private static void Correct(LiteralInline literal, string text)
    {
        var start = literal.Span.Start;
        if (literal.IsFirstCharacterEscaped && text[start] == '\\')
        {
            start++;
        }

        while (start + literal.Content.Length <= literal.Span.End && text[start] is ' ' or '\t')
        {
            start++;
        }

        literal.Column += start - literal.Span.Start;
        literal.Span = new SourceSpan(start, start + literal.Content.Length - 1);
    }
}
