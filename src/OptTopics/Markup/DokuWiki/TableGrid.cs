using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace OptTopics.Markup.DokuWiki;

/// <summary>The cells of a table as they are written, before those that are joined are taken together.</summary>
internal sealed class TableGrid
{
    private readonly List<Row> rows = [];

    public sealed class Cell(WikiTableCell block)
    {
        public WikiTableCell Block { get; } = block;

        /// <summary>Nothing is between its delimiters: it belongs to the cell on its left.</summary>
        public bool IsEmpty { get; set; }

        /// <summary>It holds <c>:::</c> and belongs to the cell above.</summary>
        public bool ContinuesAbove { get; set; }

        /// <summary>The cell it became part of.</summary>
        public Cell? PartOf { get; set; }
    }

    public sealed class Row(TableRow block)
    {
        private int headers;
        private int others;
        private WikiTableCell? end;

        public TableRow Block { get; } = block;

        public List<Cell> Cells { get; } = [];

        /// <summary>Whether it heads the table; the delimiter at its end counts like one before a cell.</summary>
        public bool IsHead => headers > 0 && others <= 2 && 2 * others <= headers;

        public Cell Add(WikiTableCell block)
        {
            headers += block.IsHeader ? 1 : 0;
            others += block.IsHeader ? 0 : 1;
            Cells.Add(new Cell(block));
            return Cells[^1];
        }

        /// <summary>Takes the last cell out: no delimiter ends it, so it is none.</summary>
        public void DropLast()
        {
            end = Cells[^1].Block;
            Cells.RemoveAt(Cells.Count - 1);
        }

        /// <summary>A cell to fill the row up with, at its end.</summary>
        public WikiTableCell CreateMissing()
        {
            var at = end ?? (Block)Block;
            var nothing = new SourceSpan(at.Span.Start, at.Span.Start - 1);
            return new WikiTableCell { IsHeader = false, Line = at.Line, Column = at.Column, Span = nothing };
        }
    }

    public Row AddRow(TableRow block)
    {
        rows.Add(new Row(block));
        return rows[^1];
    }

    /// <summary>The finished rows, cells joined and short rows filled up with at most <paramref name="maxFill"/> cells in all.</summary>
    public IEnumerable<TableRow> ToRows(int maxFill)
    {
        var heads = rows.TakeWhile(r => r.IsHead).Count();
        heads = heads == rows.Count ? 0 : heads;
        var columns = rows.Max(r => r.Cells.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            JoinAcross(rows[i]);
            JoinDown(rows[i], i > 0 && (i != heads || heads == 0) ? rows[i - 1] : null);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var block = rows[i].Block;
            block.IsHeader = i < heads;
            foreach (var cell in rows[i].Cells.Where(c => c.PartOf is null))
            {
                block.Add(cell.Block);
            }

            for (var missing = columns - rows[i].Cells.Count; missing > 0 && maxFill > 0; missing--, maxFill--)
            {
                block.Add(rows[i].CreateMissing());
            }

            yield return block;
        }
    }

    private static void JoinAcross(Row row)
    {
        Cell? left = null;
        foreach (var cell in row.Cells)
        {
            if (!cell.IsEmpty)
            {
                left = cell;
                continue;
            }

            cell.PartOf = left ?? cell;
            if (left is not null)
            {
                left.Block.ColumnSpan++;
            }
        }
    }

    private static void JoinDown(Row row, Row? above)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].ContinuesAbove && above is not null && i < above.Cells.Count)
            {
                var origin = above.Cells[i] is { ContinuesAbove: true, PartOf: { } top } ? top : above.Cells[i];
                row.Cells[i].PartOf = origin;
                origin.Block.RowSpan++;
            }
        }
    }
}
