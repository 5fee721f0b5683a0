using Markdig.Extensions.Tables;
using OptTopics.Markup;

namespace OptTopics.Extraction.References;

/// <summary>Reads the rows of one table by the headings of its columns.</summary>
internal sealed class TableReader(Passage table)
{
    private readonly IReadOnlyList<ColumnRole> roles = RolesOf(table);

    public IReadOnlyList<FoundCitation> ReadRow(Passage row) =>
        IsHeading(row) ? [] : new RowReader(row.Text, CellsOf(row.Text), roles, row.Topic?.Title).Read();

    private static List<ColumnRole> RolesOf(Passage table) =>
        table.Children.FirstOrDefault() is { } first && IsHeading(first) ? [.. CellsOf(first.Text).Select(c => ColumnRoles.Of(c.Of(first.Text.Text)))] : [];

    private static bool IsHeading(Passage row) => row.Node is TableRow { IsHeader: true } || ((TableRow)row.Node).All(c => c is WikiTableCell { IsHeader: true });

    private static List<Stretch> CellsOf(BlockText text)
    {
        var cells = new List<Stretch>();
        var start = 0;
        while (start <= text.Text.Length)
        {
            var end = text.NextBorder(start, text.Text.Length);
            cells.Add(new Stretch(start, end));
            start = end + 1;
        }

        return cells;
    }
}
