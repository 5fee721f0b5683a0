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
        var counts = new FacetCounts(filter);
        foreach (var match in await filter.MatchesAsync(cancellationToken))
        {
            counts.Add(match);
        }

        var entries = await EntriesAsync(catalog, query, filter.Expression, cancellationToken);
        return new PaperResults
        {
            Total = counts.Found.Count,
            Hits = await HitsAsync(catalog, query, filter, counts.Found, cancellationToken),
            Facets = await counts.FacetsAsync(catalog, cancellationToken),
            LeftOutWithoutYear = counts.WithoutYear,
            Terms = filter.Expression.Terms,
            EntryHits = entries.Hits,
            EntryTotal = entries.Total,
        };
    }

    private static async Task<IReadOnlyList<Paper>> HitsAsync(
        CatalogContext catalog, PaperQuery query, PaperFilter filter, List<PaperMatch> found, CancellationToken cancellationToken)
    {
        var size = Math.Max(1, query.PageSize);
        var page = Math.Clamp(query.Page, 1, int.MaxValue / size);
        var places = await filter.Columns.PlacesAsync(catalog, query.Sort == PaperSort.Relevance ? PaperSort.Newest : query.Sort, cancellationToken);
        var ids = found.OrderBy(m => m.Rank).ThenBy(m => places[m.Number]).Skip((page - 1) * size).Take(size).Select(m => filter.Columns.Ids[m.Number]).ToArray();
        var papers = await catalog.Papers.Where(p => EF.Parameter(ids).Contains(p.Id)).Whole().ToDictionaryAsync(p => p.Id, cancellationToken);
        return [.. ids.Select(id => papers[id])];
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
