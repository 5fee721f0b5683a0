using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Where a paper stands among the results of a search, and its neighbours there.</summary>
/// <param name="Number">From 1.</param>
public sealed record ResultPlace(PaperQuery Query, int Number, int Total, Paper? Previous, Paper? Next)
{
    /// <summary>The place; null when the result of that number is another paper (by now).</summary>
    public static async Task<ResultPlace?> OfAsync(CatalogContext catalog, PaperQuery query, int number, string key, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        var first = Math.Max(1, number - 1);
        var (papers, total) = await PaperSearch.RangeAsync(catalog, index, query, first - 1, number - first + 2, cancellationToken);
        var at = number - first;
        return at >= 0 && at < papers.Count && papers[at].Key == key
            ? new ResultPlace(query, number, total, at > 0 ? papers[at - 1] : null, at + 1 < papers.Count ? papers[at + 1] : null)
            : null;
    }
}
