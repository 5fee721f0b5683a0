using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>Reads any text as paragraphs of words: stretches of lines between blank lines.</summary>
internal static class PlainText
{
    public static MarkdownDocument Read(string text)
    {
        var document = new MarkdownDocument { LineStartIndexes = [] };
        ContainerInline? paragraph = null;
        var reader = new LineReader(text);
        while (reader.ReadLine() is { Text: not null } line)
        {
            document.LineStartIndexes.Add(line.Start);
            line.Trim();
            if (line.IsEmpty)
            {
                paragraph = null;
                continue;
            }

            if (paragraph is null)
            {
                paragraph = new ContainerInline();
                document.Add(new ParagraphBlock { ProcessInlines = false, Inline = paragraph, Span = new SourceSpan(line.Start, line.End) });
            }
            else
            {
                paragraph.AppendChild(new LineBreakInline { Span = new SourceSpan(document[^1].Span.End + 1, line.Start - 1) });
            }

            paragraph.AppendChild(new LiteralInline(line) { Span = new SourceSpan(line.Start, line.End) });
            document[^1].Span.End = line.End;
        }

        document.Span = new SourceSpan(0, text.Length - 1);
        document.LineCount = document.LineStartIndexes.Count;
        Places.Correct(document, new PageLines(text, document));
        return document;
    }
}
