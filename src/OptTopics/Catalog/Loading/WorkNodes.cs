using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.Loading;

/// <summary>Loads what is needed of citations and records to group them.</summary>
internal static class WorkNodes
{
    /// <summary>Takes ids as <see cref="AffectedWorks.Sets"/> has them.</summary>
    public static async Task<IReadOnlyList<WorkNode>> LoadAsync(CatalogContext catalog, IReadOnlyCollection<int> works, CancellationToken cancellationToken)
    {
        var citations = works.Where(w => w > 0).ToArray();
        var records = works.Where(w => w < 0).Select(w => -w).ToArray();
        var rows = await catalog.Citations.Where(c => EF.Parameter(citations).Contains(c.Id))
            .Select(c => new { c.Id, c.EntryId, c.Order, c.Kind, c.Reference, c.PartOf, EntryOrder = c.Entry.Order, c.Entry.PageId, c.Entry.Page.File })
            .ToListAsync(cancellationToken);
        var entries = rows.Select(r => r.EntryId).Distinct().ToArray();
        var sides = await catalog.Citations.Where(c => EF.Parameter(entries).Contains(c.EntryId) && c.PartOf != null)
            .Select(c => new { c.Id, c.EntryId, c.Order, c.Kind, c.Reference, c.PartOf })
            .ToListAsync(cancellationToken);
        var byEntry = rows.Select(r => Light(r.Id, r.EntryId, r.Order, r.Kind, r.Reference, r.PartOf))
            .UnionBy(sides.Select(r => Light(r.Id, r.EntryId, r.Order, r.Kind, r.Reference, r.PartOf)), c => c.Id)
            .ToLookup(c => c.EntryId);
        var nodes = new List<WorkNode>(rows.Count + records.Length);
        foreach (var row in rows)
        {
            var entry = byEntry[row.EntryId].ToList();
            var citation = entry.Find(c => c.Id == row.Id)!;
            nodes.Add(WorkNode.Of(citation, row.File, row.PageId, row.EntryOrder, [.. entry.Where(c => SideLinks.WorkOf(c, entry) == citation)]));
        }

        var stored = await catalog.Records.AsNoTracking().Where(r => EF.Parameter(records).Contains(r.Id)).ToListAsync(cancellationToken);
        nodes.AddRange(stored.Select(r => r.Record is { } record ? WorkNode.Of(record) : WorkNode.Of(r.Remembered!)));
        return nodes;
    }

    // Only what grouping needs: a stub to attach, not the whole citation.
    private static Citation Light(int id, int entry, int order, WorkKind kind, Reference reference, int? partOf) =>
        new() { Id = id, EntryId = entry, Order = order, Kind = kind, Reference = reference, PartOf = partOf, Position = default };
}
