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

    /// <summary>Takes over when lines of pages were first committed. Returns the keys of which the day changed.</summary>
    public async Task<IReadOnlyList<long>> WriteKeysAsync(IReadOnlyDictionary<long, DateOnly> committed, CancellationToken cancellationToken)
    {
        var known = await catalog.CommittedKeys.AsNoTracking().ToDictionaryAsync(k => k.Hash, k => k.Day, cancellationToken);
        var gone = known.Keys.Where(hash => !committed.ContainsKey(hash)).ToList();
        var told = committed.Where(k => !known.TryGetValue(k.Key, out var day) || day != k.Value).ToList();
        foreach (var chunk in gone.Chunk(1000))
        {
            await catalog.CommittedKeys.Where(k => EF.Parameter(chunk).Contains(k.Hash)).ExecuteDeleteAsync(cancellationToken);
        }

        using var rows = RowWriter<CommittedKey>.Replace(catalog);
        told.ForEach(k => rows.Write(new CommittedKey { Hash = k.Key, Day = k.Value }));
        return [.. gone, .. told.Select(k => k.Key)];
    }

    /// <summary>
    /// Tells the days of papers on pages and with keys whose days changed, and of some more: what the ledger says, else when what prints them
    /// was first committed, else since when new works of their pages count.
    /// </summary>
    public async Task WritePapersAsync(
        IReadOnlyList<int> pages, IReadOnlyList<long> keys, IEnumerable<int> further, CancellationToken cancellationToken)
    {
        var papers = further.ToHashSet();
        foreach (var chunk in pages.Chunk(1000))
        {
            papers.UnionWith(await catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.Entry.PageId) && c.PaperId != null)
                .Select(c => c.PaperId!.Value).Distinct().ToListAsync(cancellationToken));
        }

        foreach (var chunk in keys.Chunk(1000))
        {
            papers.UnionWith(await catalog.MatchKeys.Where(k => EF.Parameter(chunk).Contains(k.Hash))
                .Join(catalog.Citations, k => k.CitationId, c => c.Id, (_, c) => c.PaperId)
                .Where(id => id != null).Select(id => id!.Value).ToListAsync(cancellationToken));
        }

        foreach (var chunk in papers.Order().Chunk(1000))
        {
            await catalog.Papers.Where(p => EF.Parameter(chunk).Contains(p.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(
                    p => p.Added,
                    p => EF.Property<DateOnly?>(p, CatalogModel.FirstSeen)
                        ?? catalog.Citations.Where(c => c.PaperId == p.Id)
                            .Join(catalog.MatchKeys, c => c.Id, k => k.CitationId, (_, k) => k.Hash)
                            .Join(catalog.CommittedKeys, hash => hash, k => k.Hash, (_, k) => (DateOnly?)k.Day).Min()
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
