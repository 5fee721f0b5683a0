using Lucene.Net.Search;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Answers questions for papers.</summary>
public static class PaperSearch
{
    private const int MaxEntryHits = 10;

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Placed>> Entries = EF.CompileAsyncQuery((CatalogContext catalog, int[] ids) =>
        catalog.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new Placed(e, e.Topic, e.Page)));

    public static async Task<PaperResults> FindAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        var expression = SearchExpression.Parse(query.Words);
        using var counts = await MatchesAsync(catalog, index, query, expression, cancellationToken);
        var isRanked = IsRanked(query, expression);
        var ids = await PaperOrder.PageAsync(catalog, counts.Found, query, isRanked, index.Searcher.IndexReader.NumDocs, cancellationToken);
        var entries = await EntriesAsync(catalog, index, query, expression, cancellationToken);
        return new PaperResults
        {
            Total = counts.Found.Count,
            Hits = await index.Recent.GetAsync(ids, p => p.Id, missing => WholePapers.LoadAsync(catalog, missing, cancellationToken)),
            Facets = await FacetReader.ReadAsync(catalog, index, counts, query, cancellationToken),
            LeftOutWithoutYear = counts.WithoutYear,
            Terms = expression.Terms,
            EntryHits = entries.Hits,
            EntryTotal = entries.Total,
        };
    }

    /// <summary>Some of the results, and how many there are in all.</summary>
    internal static async Task<(IReadOnlyList<Paper> Papers, int Total)> RangeAsync(
        CatalogContext catalog, IndexSnapshot index, PaperQuery query, int skipped, int size, CancellationToken cancellationToken)
    {
        var expression = SearchExpression.Parse(query.Words);
        using var counts = await MatchesAsync(catalog, index, query, expression, cancellationToken);
        var found = counts.Found;
        var ids = await PaperOrder.RangeAsync(catalog, found, query, IsRanked(query, expression), index.Searcher.IndexReader.NumDocs, skipped, size, cancellationToken);
        return (await index.Recent.GetAsync(ids, p => p.Id, missing => WholePapers.LoadAsync(catalog, missing, cancellationToken)), found.Count);
    }

    /// <summary>How many papers a question finds.</summary>
    internal static async Task<int> CountAsync(CatalogContext catalog, IndexSnapshot index, PaperQuery query, CancellationToken cancellationToken)
    {
        using var counts = await MatchesAsync(catalog, index, query with { Sort = PaperSort.Newest }, SearchExpression.Parse(query.Words), cancellationToken);
        return counts.Found.Count;
    }

    private static bool IsRanked(PaperQuery query, SearchExpression expression) => query.Sort == PaperSort.Relevance && expression.Clauses.Any(c => !c.IsNegated);

    private static async Task<MatchCounts> MatchesAsync(
        CatalogContext catalog, IndexSnapshot index, PaperQuery query, SearchExpression expression, CancellationToken cancellationToken)
    {
        var filter = await PaperFilter.MakeAsync(catalog, query, cancellationToken);
        var counts = new MatchCounts(filter, IsRanked(query, expression));

        // Where something was asked for, of which no word is left, nothing is found.
        if (!expression.IsEmpty || string.IsNullOrWhiteSpace(query.Words))
        {
            counts.Search(index, TextQuery.Papers(expression) ?? new MatchAllDocsQuery());
        }

        return counts;
    }

    private static async Task<List<Entry>> LoadAsync(CatalogContext catalog, int[] ids, CancellationToken cancellationToken)
    {
        var entries = new List<Entry>();
        await foreach (var (entry, topic, page) in Entries(catalog, ids).WithCancellation(cancellationToken))
        {
            (entry.Topic, entry.Page) = (topic, page);
            topic?.Page = page;
            entries.Add(entry);
        }

        return entries;
    }

    private static async Task<(IReadOnlyList<Entry> Hits, int Total)> EntriesAsync(
        CatalogContext catalog, IndexSnapshot index, PaperQuery query, SearchExpression expression, CancellationToken cancellationToken)
    {
        if (query.HasFilters || query.Page > 1 || !expression.AsksForProse || TextQuery.Prose(expression) is not { } match)
        {
            return ([], 0);
        }

        var best = TopScoreDocCollector.Create(MaxEntryHits, docsScoredInOrder: true);
        index.Searcher.Search(match, best);
        var found = best.GetTopDocs();
        var ids = found.ScoreDocs.Select(d => index.Searcher.Doc(d.Doc).GetField(IndexFields.Entry).GetInt32Value()!.Value).ToArray();
        return (await index.Recent.GetAsync(ids, e => e.Id, missing => LoadAsync(catalog, missing, cancellationToken)), found.TotalHits);
    }

    private sealed record Placed(Entry Entry, Topic? Topic, ContentPage Page);
}
