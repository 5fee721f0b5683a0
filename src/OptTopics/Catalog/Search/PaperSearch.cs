using Lucene.Net.Search;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Answers questions for papers.</summary>
public static class PaperSearch
{
    private const int MaxEntryHits = 10;

    /// <summary>More results than these are asked for once, to be taken away.</summary>
    private const int LargestKept = 100;

    public static async Task<PaperResults> FindAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        var found = query.PageSize <= LargestKept
            ? await index.Recent.AnswerAsync(query, () => AskAsync(catalog, index, query, cancellationToken))
            : await AskAsync(catalog, index, query, cancellationToken);
        return found.Results with
        {
            Hits = index.Recent.Get(found.PaperIds, p => p.Id, missing => WholePapers.Load(catalog, index.Recent, missing), areLarge: true),
            EntryHits = index.Recent.Get<Entry>(
                found.EntryIds, e => e.Id, missing => [.. WholePapers.Entries(catalog, index.Recent, missing).Values], areLarge: true),
        };
    }

    /// <summary>How many papers a question finds.</summary>
    internal static async Task<int> CountAsync(CatalogContext catalog, IndexSnapshot index, PaperQuery query, CancellationToken cancellationToken)
    {
        var unsorted = query with { Sort = PaperSort.Newest };
        using var counts = await MatchesAsync(catalog, index, unsorted, SearchExpression.Parse(query.Words), cancellationToken);
        return counts.Found.Count;
    }

    private static async Task<Found> AskAsync(CatalogContext catalog, IndexSnapshot index, PaperQuery query, CancellationToken cancellationToken)
    {
        var expression = SearchExpression.Parse(query.Words);
        using var counts = await MatchesAsync(catalog, index, query, expression, cancellationToken);
        var total = index.Searcher.IndexReader.NumDocs;
        var page = await PaperOrder.PageAsync(catalog, counts, query, IsRanked(query, expression), total, cancellationToken);
        var entries = Entries(index, query, expression);
        var results = new PaperResults
        {
            Total = counts.Found.Count,
            Listed = page.Listed,
            Places = [.. page.Papers.Select(p => p.Place).OfType<TopicPlace>()],
            Facets = await FacetReader.ReadAsync(catalog, index, counts, query, cancellationToken),
            LeftOutWithoutYear = counts.WithoutYear,
            Terms = expression.Terms,
            EntryTotal = entries.Total,
        };
        return new Found(results, [.. page.Papers.Select(p => p.PaperId)], entries.Ids);
    }

    private static bool IsRanked(PaperQuery query, SearchExpression expression) =>
        query.Sort == PaperSort.Relevance && expression.Clauses.Any(c => !c.IsNegated);

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

    private static (int[] Ids, int Total) Entries(IndexSnapshot index, PaperQuery query, SearchExpression expression)
    {
        if (query.HasFilters || query.Page > 1 || !expression.AsksForProse || TextQuery.Prose(expression) is not { } match)
        {
            return ([], 0);
        }

        var best = TopScoreDocCollector.Create(MaxEntryHits, docsScoredInOrder: true);
        index.Searcher.Search(match, best);
        var found = best.GetTopDocs();
        return ([.. found.ScoreDocs.Select(d => index.Searcher.Doc(d.Doc).GetField(IndexFields.Entry).GetInt32Value()!.Value)], found.TotalHits);
    }

    /// <summary>The answer to a question, without the rows it shows.</summary>
    private sealed record Found(PaperResults Results, int[] PaperIds, int[] EntryIds);
}
