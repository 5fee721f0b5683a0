using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>Reads any text as paragraphs of words: stretches of lines between blank lines.</summary>
internal static class PlainText
{
    public static MarkdownDocument Read(string text)
    {
        var document = new MarkdownDocument { Span = new SourceSpan(0, text.Length - 1) };
        ParagraphBlock? paragraph = null;
        var reader = new LineReader(text);
        for (var number = 0; reader.ReadLine() is { Text: not null } line; number++)
        {
            line.Trim();
            if (line.IsEmpty)
            {
                paragraph = null;
                continue;
            }

            if (paragraph is null)
            {
                paragraph = new ParagraphBlock { Line = number, Span = new SourceSpan(line.Start, line.End), ProcessInlines = false, Inline = new ContainerInline() };
                document.Add(paragraph);
            }
            else
            {
                paragraph.Inline!.AppendChild(new LineBreakInline { Line = number - 1, Span = new SourceSpan(paragraph.Span.End + 1, line.Start - 1) });
            }

            paragraph.Inline!.AppendChild(new LiteralInline(line) { Line = number, Span = new SourceSpan(line.Start, line.End) });
            paragraph.Span.End = line.End;
        }

        document.LineCount = document.Count == 0 ? 0 : ((ParagraphBlock)document[^1]).Line + 1;
        return document;
    }
}
