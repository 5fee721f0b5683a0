using System.Text;
using Markdig.Syntax;

namespace OptTopics.Markup.DokuWiki;

/// <content>Quotes: lines that begin with <c>></c>. What is quoted is read as a text of its own.</content>
public sealed partial class DokuWikiReader
{
    private bool ReadQuote()
    {
        if (text[position] != '>')
        {
            return false;
        }

        var end = FindQuoteEnd(position);
        var quotes = new Stack<QuoteBlock>();
        for (var at = position; at < end;)
        {
            var depth = FindQuoted(at, end).Depth;
            while (quotes.Count > depth)
            {
                quotes.Pop();
            }

            OpenQuotes(quotes, depth, at);
            at = ReadQuoted(quotes.Peek(), at, end);
            var last = EndOf(position, at - 1);
            foreach (var quote in quotes)
            {
                quote.Span.End = last;
            }
        }

        position = textStart = end;
        return true;
    }

    /// <summary>The line end after the last of the lines that begin with <c>></c>.</summary>
    private int FindQuoteEnd(int lineStart)
    {
        var end = text.IndexOf('\n', lineStart);
        while (end + 1 < text.Length && text[end + 1] == '>')
        {
            end = text.IndexOf('\n', end + 1);
        }

        return end;
    }

    private void OpenQuotes(Stack<QuoteBlock> quotes, int depth, int at)
    {
        while (quotes.Count < depth)
        {
            var quote = Place(new QuoteBlock(null!) { QuoteChar = '>' }, at, at + 1);
            if (quotes.TryPeek(out var outer))
            {
                outer.Add(quote);
            }
            else
            {
                AddBlock(quote);
            }

            quotes.Push(quote);
        }
    }

    /// <summary>How deep a line is quoted, each mark with one space after it, and where its text starts.</summary>
    private (int Depth, int Start) FindQuoted(int at, int end)
    {
        var depth = 0;
        while (at < end && text[at] == '>' && depth < MaxNesting)
        {
            depth++;
            at++;
            at += at < end && text[at] == ' ' ? 1 : 0;
        }

        return (depth, at);
    }

    /// <summary>Reads the lines from a place on that are equally deep; the start of the first that is not.</summary>
    private int ReadQuoted(QuoteBlock quote, int at, int end)
    {
        var depth = FindQuoted(at, end).Depth;
        var body = new StringBuilder("\n");
        var lines = new List<WikiText.Line>();
        while (at < end && FindQuoted(at, end) is var (lineDepth, start) && lineDepth == depth)
        {
            var line = source.LineAt(start);
            lines.Add(new WikiText.Line(body.Length, line.Origin + start - line.Start, line.Number, line.Column + start - line.Start));
            at = text.IndexOf('\n', start) + 1;
            body.Append(text, start, at - start);
        }

        var quoted = new Flow(quote, FlowStyle.Quote) { FollowsQuote = quote.Count > 0 && !isInNote };
        new DokuWikiReader(page, new WikiText(body.ToString(), [.. lines]), quoted) { isQuoted = true }.ReadAll(Mode.Quote);
        return at;
    }
}
