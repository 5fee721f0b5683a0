using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <content>What a line end begins: paragraphs, headings, rules, and the blocks of the other parts.</content>
public sealed partial class DokuWikiReader
{
    /// <summary>Reads what only stands at the start of a line, whatever came before it.</summary>
    private bool ReadLineStart(Mode mode) => mode switch
    {
        Mode.Page => ReadHeading() || ReadQuote(),
        Mode.Note when !isQuoted => ReadQuote(),
        _ => false,
    };

    /// <summary>Reads a line end and the block that begins there; false when it ends a list or the row of a table.</summary>
    private bool ReadLineEnd(Mode mode)
    {
        switch (mode)
        {
            case Mode.List:
                return false;
            case Mode.Table:
                return ReadPreformattedInRow();
            case Mode.Page or Mode.Quote or Mode.Note:
                ReadBlockOrLineEnd(mode);
                return true;
            default:
                ReadInnerLineEnd();
                return true;
        }
    }

    /// <summary>A line end within formatting is text, whatever follows it.</summary>
    private void ReadInnerLineEnd()
    {
        FlushText(position);
        if (position + 1 < text.Length)
        {
            Append(new LineBreakInline { IsHard = isQuoted && !isInNote }, position, position + 1);
        }

        textStart = ++position;
    }

    private void ReadBlockOrLineEnd(Mode mode)
    {
        // White space before a list or table belongs to it; on an empty line it belongs to the line end, which then begins nothing else.
        var blanks = position;
        while (blanks > textStart && Characters.IsBlank(text[blanks - 1]))
        {
            blanks--;
        }

        if (IsListMarker(position))
        {
            FlushText(blanks);
            ReadList(blanks);
        }
        else if (position + 1 < text.Length && text[position + 1] is '^' or '|')
        {
            FlushText(blanks);
            ReadTable();
        }
        else if (mode != Mode.Note && blanks < position && text[blanks - 1] == '\n')
        {
            ReadLineEndOfText(mode, blanks);
        }
        else if (IsIndented(position))
        {
            FlushText(position);
            ReadPreformatted();
        }
        else if (FindRuleEnd(position) is > 0 and var end)
        {
            FlushText(position);
            AddBlock(Place(new ThematicBreakBlock(null!), position + 1, end));
            position = textStart = end;
        }
        else
        {
            ReadLineEndOfText(mode, blanks);
        }
    }

    private void ReadLineEndOfText(Mode mode, int blanks)
    {
        FlushText(blanks);
        if (mode == Mode.Note || flow.Breaks == 0)
        {
            EndLine(position);
        }
        else
        {
            EndParagraph(position);
        }

        textStart = ++position;
    }

    /// <summary>An empty line: in a quote a further break, elsewhere the end of the paragraph.</summary>
    private void EndParagraph(int at)
    {
        if (flow.Style == FlowStyle.Quote && flow.Text is not null)
        {
            flow.Breaks = 2;
            flow.BreakAt = at;
        }
        else if (flow.Style == FlowStyle.Page)
        {
            EndText();
        }
    }

    /// <summary>The end of a line of four or more dashes that follows a line end, or -1.</summary>
    private int FindRuleEnd(int lineEnd)
    {
        var end = lineEnd + 1;
        while (end < text.Length && text[end] == '-')
        {
            end++;
        }

        return end - lineEnd > 4 && end < text.Length && text[end] == '\n' ? end : -1;
    }

    /// <summary>The end of the lines after a line end that a note reads as a whole, or -1.</summary>
    private int FindOpaqueLinesEnd(int lineEnd) =>
        !isQuoted && lineEnd + 1 < text.Length && text[lineEnd + 1] == '>' ? FindQuoteEnd(lineEnd + 1) : FindRuleEnd(lineEnd);

    /// <summary>A line that begins and ends with at least two equals signs: the more it begins with, the higher the heading.</summary>
    private bool ReadHeading()
    {
        var start = position;
        while (Characters.IsBlank(text[start]))
        {
            start++;
        }

        if (!IsAt("==", start))
        {
            return false;
        }

        var lineEnd = text.IndexOf('\n', start);
        var end = lineEnd;
        while (Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        if (end - start < 5 || !IsAt("==", end - 2))
        {
            return false;
        }

        EndText();
        AddHeading(start, end);
        position = textStart = lineEnd;
        return true;
    }

    private void AddHeading(int start, int end)
    {
        var signs = text.AsSpan(start, end - start).IndexOfAnyExcept('=');
        if (signs < 0)
        {
            return;
        }

        var closing = text.AsSpan(start, end - start).LastIndexOfAnyExcept('=') + 1;
        var (titleStart, titleEnd) = Characters.Trim(text, start + signs, start + closing);
        if (titleStart == titleEnd)
        {
            return;
        }

        var heading = Place(new HeadingBlock(null!) { Level = Math.Max(1, 7 - signs), HeaderChar = '=' }, start, end);
        heading.Inline = Place(new ContainerInline(), titleStart, titleEnd);
        heading.Inline.AppendChild(Place(Literal(titleStart, titleEnd), titleStart, titleEnd));
        heading.GetAttributes().Id = page.SectionIds.Add(text[titleStart..titleEnd]);
        AddBlock(heading);
    }
}
