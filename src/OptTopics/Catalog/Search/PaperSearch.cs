using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.Search;

/// <summary>Answers questions for papers.</summary>
public static class PaperSearch
{
    private const int MaxEntryHits = 10;

    public static async Task<PaperResults> FindAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var filter = await PaperFilter.MakeAsync(catalog, query, cancellationToken);
        var entries = await EntriesAsync(catalog, query, filter.Expression, cancellationToken);
        return new PaperResults
        {
            Total = await filter.Papers().CountAsync(cancellationToken),
            Hits = await HitsAsync(catalog, query, filter, cancellationToken),
            Facets = await FacetCounts.CountAsync(catalog, filter, cancellationToken),
            LeftOutWithoutYear = filter.HasYears
                ? await filter.Papers(without: Filters.Years).Where(p => !catalog.PaperYears.Any(y => y.PaperId == p.Id))
                    .GroupBy(p => p.Kind).ToDictionaryAsync(g => g.Key, g => g.Count(), cancellationToken)
                : PaperResults.None.LeftOutWithoutYear,
            Terms = filter.Expression.Terms,
            EntryHits = entries.Hits,
            EntryTotal = entries.Total,
        };
    }

    private static async Task<IReadOnlyList<Paper>> HitsAsync(CatalogContext catalog, PaperQuery query, PaperFilter filter, CancellationToken cancellationToken)
    {
        var size = Math.Max(1, query.PageSize);
        var page = Math.Clamp(query.Page, 1, int.MaxValue / size);
        var ids = await Ordered(catalog, query, filter).Skip((page - 1) * size).Take(size).ToArrayAsync(cancellationToken);
        var papers = await catalog.Papers.Where(p => EF.Parameter(ids).Contains(p.Id)).Whole().ToDictionaryAsync(p => p.Id, cancellationToken);
        return [.. ids.Select(id => papers[id])];
    }

    private static IQueryable<int> Ordered(CatalogContext catalog, PaperQuery query, PaperFilter filter)
    {
        var papers = filter.Papers();
        if (query.Sort == PaperSort.Relevance && filter.Match is { } match)
        {
            return papers
                .Join(catalog.Database.SqlQuery<Ranked>($"SELECT rowid AS Id, rank AS Rank FROM PaperText WHERE PaperText MATCH {match}"), p => p.Id, r => r.Id, (p, r) => new { Paper = p, r.Rank })
                .OrderBy(r => r.Rank).ThenByDescending(r => r.Paper.Year).ThenBy(r => r.Paper.Key).Select(r => r.Paper.Id);
        }

        var ordered = query.Sort switch
        {
            PaperSort.Oldest => papers.OrderBy(p => p.Year == null).ThenBy(p => p.Year),
            PaperSort.Author => papers.OrderBy(p => EF.Property<string>(p, CatalogModel.SortName)),
            PaperSort.Title => papers.OrderBy(p => EF.Property<string>(p, CatalogModel.SortTitle)),
            PaperSort.Added => papers.OrderByDescending(p => p.Added).ThenByDescending(p => p.Year),
            _ => papers.OrderByDescending(p => p.Year),
        };
        return ordered.ThenBy(p => p.Key).Select(p => p.Id);
    }

    private static async Task<(IReadOnlyList<Entry> Hits, int Total)> EntriesAsync(
        CatalogContext catalog, PaperQuery query, SearchExpression expression, CancellationToken cancellationToken)
    {
        if (query.HasFilters || query.Page > 1 || !expression.AsksForProse || MatchExpression.OfProse(expression) is not { } match)
        {
            return ([], 0);
        }

        var found = catalog.Database.SqlQuery<Ranked>($"SELECT rowid AS Id, rank AS Rank FROM EntryText WHERE EntryText MATCH {match}");
        if (MatchExpression.ExcludedProse(expression) is { } excluded)
        {
            var ruledOut = catalog.Database.SqlQuery<int>($"SELECT rowid AS Value FROM EntryText WHERE EntryText MATCH {excluded}");
            found = found.Where(e => !ruledOut.Contains(e.Id));
        }

        var ids = await found.OrderBy(e => e.Rank).ThenBy(e => e.Id).Take(MaxEntryHits).Select(e => e.Id).ToArrayAsync(cancellationToken);
        var entries = await catalog.Entries.AsNoTrackingWithIdentityResolution().Where(e => EF.Parameter(ids).Contains(e.Id))
            .Include(e => e.Page).Include(e => e.Topic).Include(e => e.Citations.OrderBy(c => c.Order)).ThenInclude(c => c.Paper)
            .ToDictionaryAsync(e => e.Id, cancellationToken);
        return ([.. ids.Select(id => entries[id])], await found.CountAsync(cancellationToken));
    }
}

/// <summary>A row of a full-text table with how well it matches: the lower, the better.</summary>
public sealed class Ranked
{
    public int Id { get; set; }

    public double Rank { get; set; }
}
