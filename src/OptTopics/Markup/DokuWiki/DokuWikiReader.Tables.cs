using Markdig.Extensions.Tables;

namespace OptTopics.Markup.DokuWiki;

/// <content>Tables: lines that begin with <c>|</c> or <c>^</c>.</content>
public sealed partial class DokuWikiReader
{
    /// <summary>Reads a table from the line end before it.</summary>
    private void ReadTable()
    {
        var start = position + 1;
        var table = Place(new Table(), start, start + 1);
        AddBlock(table);
        page.SectionIds.Add("table");

        var outer = flow;
        var grid = new TableGrid();
        do
        {
            position++;
            ReadRow(grid);
        }
        while (position + 1 < text.Length && text[position] == '\n' && text[position + 1] is '|' or '^');

        flow = outer;
        foreach (var row in grid.ToRows(page.Text.Length))
        {
            table.Add(row);
        }

        table.Span.End = table.LastChild!.Span.End;
        position = textStart = Math.Min(position + 1, text.Length);
    }

    /// <summary>Reads the cells of a row; what stands after the last delimiter is none.</summary>
    private void ReadRow(TableGrid grid)
    {
        var start = position;
        var row = grid.AddRow(Place(new TableRow(), start, start + 1));
        while (position < text.Length && text[position] is '|' or '^')
        {
            var notes = page.Notes.LinkCount;
            ReadCell(row);
            if (position >= text.Length || text[position] == '\n')
            {
                row.DropLast();
                page.Notes.Truncate(notes);
            }
            else
            {
                row.Block.Span.End = source.Origin(position);
            }
        }
    }

    private void ReadCell(TableGrid.Row row)
    {
        var start = position + 1;
        var block = Place(new WikiTableCell { IsHeader = text[position] == '^' }, start, start);
        var cell = row.Add(block);
        flow = new Flow(block, FlowStyle.Item);
        position = textStart = start;
        if (FindRowSpanEnd(start) is > 0 and var end)
        {
            cell.ContinuesAbove = true;
            position = textStart = end;
            return;
        }

        ReadText(Mode.Table);
        cell.IsEmpty = position == start;
        block.Alignment = AlignmentOfCell(start);
        FlushText(TrimmedEnd());
        EndText();
        block.Span.End = EndOf(start, Math.Min(position, text.Length));
    }

    /// <summary>The end of a cell that holds <c>:::</c> alone, or -1.</summary>
    private int FindRowSpanEnd(int start)
    {
        var end = SkipBlanks(start);
        end = IsAt(":::", end) ? SkipBlanks(end + 3) : start;
        return end > start && text[end] is '|' or '^' ? end : -1;
    }

    private int SkipBlanks(int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Two blanks or a tab set the text off from the side they are on.</summary>
    private TableColumnAlign? AlignmentOfCell(int start)
    {
        var left = SkipBlanks(start);
        var right = TrimmedEnd();
        var isSetRight = IsWide(start, left);
        var isSetLeft = position <= text.Length && IsWide(right, position);
        return (isSetRight, isSetLeft) switch
        {
            _ when left >= position => isSetLeft ? TableColumnAlign.Left : null,
            (true, true) => TableColumnAlign.Center,
            (true, false) => TableColumnAlign.Right,
            (false, true) => TableColumnAlign.Left,
            _ => null,
        };
    }

    private bool IsWide(int start, int end) => end - start >= 2 || (end > start && text[start] == '\t');

    /// <summary>In a row an indented line is preformatted text of the cell it interrupts.</summary>
    private bool ReadPreformattedInRow()
    {
        if (!IsIndented(position) || text[position + (text[position + 1] == '\t' ? 2 : 3)] is '*' or '-')
        {
            return false;
        }

        FlushText(position);
        ReadPreformatted();
        return true;
    }
}
