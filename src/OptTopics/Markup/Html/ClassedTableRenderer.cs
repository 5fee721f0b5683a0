using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OptTopics.Markup.Html;

/// <summary>Tables, aligned by classes named as Bootstrap's where Markdig would write styles.</summary>
internal sealed class ClassedTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<table").WriteAttributes(obj).WriteLine('>');
        var rows = obj.OfType<TableRow>().ToList();
        WriteRows(renderer, obj, "thead", rows.TakeWhile(r => r.IsHeader));
        WriteRows(renderer, obj, "tbody", rows.SkipWhile(r => r.IsHeader));
        renderer.WriteLine("</table>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string tag, IEnumerable<TableRow> rows)
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            if (!isOpen)
            {
                renderer.Write('<').Write(tag).WriteLine('>');
                isOpen = true;
            }

            renderer.Write("<tr").WriteAttributes(row).WriteLine('>');
            for (var i = 0; i < row.Count; i++)
            {
                var cell = (TableCell)row[i];
                WriteCell(renderer, cell, IsHeader(row, cell), AlignmentOf(table, cell, i));
            }

            renderer.WriteLine("</tr>");
        }

        if (isOpen)
        {
            renderer.Write("</").Write(tag).WriteLine('>');
        }
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        renderer.Write(isHeader ? "<th" : "<td");
        if (cell.ColumnSpan != 1)
        {
            renderer.Write($" colspan=\"{cell.ColumnSpan}\"");
        }

        if (cell.RowSpan != 1)
        {
            renderer.Write($" rowspan=\"{cell.RowSpan}\"");
        }

        if (alignment is not null)
        {
            renderer.Write(alignment switch
            {
                TableColumnAlign.Center => " class=\"text-center\"",
                TableColumnAlign.Right => " class=\"text-end\"",
                _ => " class=\"text-start\"",
            });
        }

        renderer.Write('>');
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.WriteLine(isHeader ? "</th>" : "</td>");
    }

    private static bool IsHeader(TableRow row, TableCell cell) => cell is WikiTableCell wiki ? wiki.IsHeader : row.IsHeader;

    private static TableColumnAlign? AlignmentOf(Table table, TableCell cell, int index)
    {
        if (cell is WikiTableCell wiki)
        {
            return wiki.Alignment;
        }

        var column = cell.ColumnIndex < 0 ? index : cell.ColumnIndex;
        return column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
    }
}
