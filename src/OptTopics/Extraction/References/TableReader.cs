using Markdig.Extensions.Tables;
using OptTopics.Markup;

namespace OptTopics.Extraction.References;

/// <summary>Reads the rows of one table by the headings of its columns.</summary>
internal sealed class TableReader(Passage table)
{
    private readonly IReadOnlyList<ColumnRole> roles = RolesOf(table);

    public IReadOnlyList<FoundCitation> ReadRow(Passage row, string? heading) =>
        IsHeading(row) ? [] : new RowReader(row.Text, row.Text.Cells(), roles, heading).Read();

    private static List<ColumnRole> RolesOf(Passage table) =>
        table.Children.FirstOrDefault() is { } first && IsHeading(first) ? ColumnRoles.Of(first.Text.Cells().Select(c => c.Of(first.Text.Text))) : [];

    private static bool IsHeading(Passage row) => row.Node is TableRow { IsHeader: true } || ((TableRow)row.Node).All(c => c is WikiTableCell { IsHeader: true });
}
