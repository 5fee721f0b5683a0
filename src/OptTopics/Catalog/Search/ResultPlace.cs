using OptTopics.Bibliography;

namespace OptTopics.Catalog.Search;

/// <summary>Where a paper stands among the results of a search, and its neighbours there.</summary>
/// <param name="Number">From 1.</param>
public sealed record ResultPlace(PaperQuery Query, int Number, int Total, Paper? Previous, Paper? Next)
{
    /// <summary>The place; null when the result of that number is another paper (by now).</summary>
    public static async Task<ResultPlace?> OfAsync(
        CatalogContext catalog, PaperQuery query, int number, string key, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var (paper, total) = await ResultAsync(number);
        if (paper?.Key != key)
        {
            return null;
        }

        var previous = (await ResultAsync(number - 1)).Paper;
        var next = number < total ? (await ResultAsync(number + 1)).Paper : null;
        return new ResultPlace(query, number, total, previous, next);

        // Whoever looks at a result comes from its page of results, which is still known.
        async Task<(Paper? Paper, int Listed)> ResultAsync(int wanted)
        {
            var (page, index) = Math.DivRem(wanted - 1, query.PageSize);
            var results = wanted > 0 ? await PaperSearch.FindAsync(catalog, query with { Page = page + 1 }, cancellationToken) : PaperResults.None;
            return (results.Hits.ElementAtOrDefault(index), results.Listed);
        }
    }
}
