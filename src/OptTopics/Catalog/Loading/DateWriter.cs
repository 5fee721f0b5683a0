using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>Tells when pages and works came, by the rule of <see cref="PageDays"/>.</summary>
internal sealed class DateWriter(CatalogContext catalog)
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

    /// <summary>Returns the pages of which a day changed.</summary>
    /// <param name="files">Whose pages may have changed; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IReadOnlyList<int>> WritePagesAsync(IReadOnlyList<string>? files, CancellationToken cancellationToken)
    {
        var remembered = await catalog.RememberedPages.ToDictionaryAsync(p => p.Id, p => p.FirstSeen, StringComparer.Ordinal, cancellationToken);
        using var update = RowWriter<ContentPage>.Update(catalog, nameof(ContentPage.Added), nameof(ContentPage.Changed), CatalogModel.NewWorksSince);
        var redated = new List<int>();
        foreach (var chunk in files?.Chunk(1000) ?? [null!])
        {
            var pages = chunk is null ? catalog.Pages : catalog.Pages.Where(p => EF.Parameter(chunk).Contains(p.File));
            var dated = pages.Join(catalog.Files, p => p.File, f => f.Path, (p, f) => new Dated(
                p.RowId, p.Id, p.Added, p.Changed, EF.Property<DateOnly>(p, CatalogModel.NewWorksSince), f.Modified, f.Commits));
            foreach (var page in await dated.ToListAsync(cancellationToken))
            {
                DateOnly? known = remembered.TryGetValue(page.Id, out var day) ? day : null;
                if (page.Days(known) is var (added, changed, since) && (page.Added, page.Changed, page.Since) != (added, changed, since))
                {
                    redated.Add(page.RowId);
                    update.Write(added, changed, since, page.RowId);
                }
            }
        }

        return redated;
    }

    /// <summary>Tells the days of papers on pages whose days changed.</summary>
    public async Task WritePapersAsync(IReadOnlyList<int> pages, CancellationToken cancellationToken)
    {
        var papers = new HashSet<int>();
        foreach (var chunk in pages.Chunk(1000))
        {
            papers.UnionWith(await catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.Entry.PageId) && c.PaperId != null)
                .Select(c => c.PaperId!.Value).Distinct().ToListAsync(cancellationToken));
        }

        foreach (var chunk in papers.Order().Chunk(1000))
        {
            await catalog.Papers.Where(p => EF.Parameter(chunk).Contains(p.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(
                    p => p.Added,
                    p => EF.Property<DateOnly?>(p, CatalogModel.FirstSeen)
                        ?? catalog.Citations.Where(c => c.PaperId == p.Id).Min(c => EF.Property<DateOnly>(c.Entry.Page, CatalogModel.NewWorksSince))),
                cancellationToken);
        }
    }

    private sealed record Dated(int RowId, string Id, DateOnly Added, DateOnly Changed, DateOnly Since, long Modified, FileDates? Commits)
    {
        public PageDays Days(DateOnly? remembered) =>
            PageDays.Of(remembered, Commits, DateOnly.FromDateTime(new DateTime(Modified, DateTimeKind.Utc)));
    }
}
