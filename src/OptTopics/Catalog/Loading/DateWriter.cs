using Microsoft.EntityFrameworkCore;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Tells when pages and works came: what the ledger says, else the history of the file, else its time. A work that the ledger does not
/// know on a page that it knows came with the page's last change.
/// </summary>
internal sealed class DateWriter(CatalogContext catalog, Affected affected)
{
    /// <summary>Takes over what git knows of the files.</summary>
    public async Task WriteHistoryAsync(IReadOnlyDictionary<string, FileDates> history, CancellationToken cancellationToken)
    {
        foreach (var file in await catalog.Files.ToListAsync(cancellationToken))
        {
            var commits = history.GetValueOrDefault(file.Path);
            if (commits != file.Commits)
            {
                catalog.Entry(file).Property(f => f.Commits).CurrentValue = commits;
            }
        }

        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
    }

    /// <summary>Returns whether a day of a page changed.</summary>
    public async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        var redated = await WritePagesAsync(cancellationToken);
        foreach (var chunk in redated.Chunk(1000))
        {
            affected.DatedPapers.UnionWith(await catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.Entry.PageId) && c.PaperId != null)
                .Select(c => c.PaperId!.Value).Distinct().ToListAsync(cancellationToken));
        }

        foreach (var chunk in affected.DatedPapers.Union(affected.Papers).Order().Chunk(1000))
        {
            await catalog.Papers.Where(p => EF.Parameter(chunk).Contains(p.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(
                    p => p.Added,
                    p => EF.Property<DateOnly?>(p, CatalogModel.FirstSeen)
                        ?? catalog.Citations.Where(c => c.PaperId == p.Id).Min(c => EF.Property<DateOnly>(c.Entry.Page, CatalogModel.NewWorksSince))),
                cancellationToken);
        }

        return redated.Count > 0;
    }

    private async Task<List<int>> WritePagesAsync(CancellationToken cancellationToken)
    {
        var remembered = await catalog.RememberedPages.ToDictionaryAsync(p => p.Id, p => p.FirstSeen, StringComparer.Ordinal, cancellationToken);
        var pages = await catalog.Pages.Join(catalog.Files, p => p.File, f => f.Path, (p, f) => new
        {
            p.RowId,
            p.Id,
            p.Added,
            p.Changed,
            Since = EF.Property<DateOnly>(p, CatalogModel.NewWorksSince),
            f.Modified,
            f.Commits,
        }).ToListAsync(cancellationToken);
        var redated = new List<int>();
        foreach (var page in pages)
        {
            var saved = DateOnly.FromDateTime(new DateTime(page.Modified, DateTimeKind.Utc));
            var changed = page.Commits?.Changed ?? saved;
            DateOnly? known = remembered.TryGetValue(page.Id, out var day) ? day : null;
            var added = known ?? page.Commits?.Added ?? saved;
            var since = known is null ? added : changed;
            if ((page.Added, page.Changed, page.Since) != (added, changed, since))
            {
                redated.Add(page.RowId);
                await catalog.Pages.Where(p => p.RowId == page.RowId).ExecuteUpdateAsync(
                    set => set.SetProperty(p => p.Added, added).SetProperty(p => p.Changed, changed)
                        .SetProperty(p => EF.Property<DateOnly>(p, CatalogModel.NewWorksSince), since),
                    cancellationToken);
            }
        }

        return redated;
    }
}
