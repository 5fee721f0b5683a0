using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.Loading;

/// <summary>What is needed of citations and records to group them: loaded as it is stored, so that it can be read on another core.</summary>
internal sealed class WorkNodes
{
    private readonly HashSet<int> asked;
    private readonly List<CitationRow> citationRows;
    private readonly List<StoredRecord> recordRows;

    private WorkNodes(HashSet<int> asked, List<CitationRow> citationRows, List<StoredRecord> recordRows) =>
        (this.asked, this.citationRows, this.recordRows) = (asked, citationRows, recordRows);

    /// <summary>Takes ids as <see cref="AffectedWorks.Batches"/> has them.</summary>
    public static async Task<WorkNodes> LoadAsync(CatalogContext catalog, IReadOnlyCollection<int> works, CancellationToken cancellationToken)
    {
        var wanted = works.Where(w => w > 0).ToHashSet();
        var ids = $"[{string.Join(',', wanted.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]";

        // With all of their entries, for code and video beside them belong to the work.
        var citations = await catalog.Database.SqlQuery<CitationRow>(
            $"""
            SELECT c.Id, c.EntryId, c."Order", c.Kind, c.Reference, c.PartOf, e."Order" AS EntryOrder, e.PageId, p.File, p.NewWorksSince
            FROM Citations c JOIN Entries e ON e.Id = c.EntryId JOIN Pages p ON p.RowId = e.PageId
            WHERE c.EntryId IN (SELECT EntryId FROM Citations WHERE Id IN (SELECT value FROM json_each({ids})))
            """).ToListAsync(cancellationToken);
        var recordIds = works.Where(w => w < 0).Select(w => -w).ToArray();
        var records = recordIds.Length == 0
            ? []
            : await catalog.Records.AsNoTracking().Where(r => EF.Parameter(recordIds).Contains(r.Id)).ToListAsync(cancellationToken);
        return new WorkNodes(wanted, citations, records);
    }

    public IReadOnlyList<WorkNode> Read()
    {
        var nodes = new List<WorkNode>(citationRows.Count + recordRows.Count);
        foreach (var rows in citationRows.GroupBy(c => c.EntryId))
        {
            var entry = rows.Select(r => r.Read()).ToList();
            var beside = entry.ToLookup(side => SideLinks.WorkOf(side, entry));
            nodes.AddRange(rows.Zip(entry).Where(c => asked.Contains(c.First.Id)).Select(c => NodeOf(c.First, c.Second, [.. beside[c.Second]])));
        }

        nodes.AddRange(recordRows.Select(r => r.Record is { } record ? WorkNode.Of(record) : WorkNode.Of(r.Remembered!)));
        return nodes;
    }

    private static WorkNode NodeOf(CitationRow row, Citation citation, IReadOnlyList<Citation> sideLinks) =>
        WorkNode.Of(citation, row.File, row.PageId, row.EntryOrder, sideLinks, row.NewWorksSince);

#pragma warning disable CA1812 // EF makes them.
    private sealed record CitationRow(
        int Id, int EntryId, int Order, WorkKind Kind, string Reference, int? PartOf, int EntryOrder, int PageId, string File, DateOnly NewWorksSince)
    {
        // Only what grouping needs: a stub to attach, not the whole citation.
        public Citation Read() => new()
        {
            Id = Id,
            EntryId = EntryId,
            Order = Order,
            Kind = Kind,
            Reference = JsonSerializer.Deserialize(Reference, JsonColumn.TypeOf<Reference>())!,
            PartOf = PartOf,
            Position = default,
        };
    }
#pragma warning restore CA1812
}
