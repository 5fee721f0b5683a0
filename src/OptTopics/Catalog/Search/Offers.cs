using Lucene.Net.Search;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>
/// What a reader is offered while typing: the most listed persons, and these with topics and years. Bounded, however large the library is.
/// </summary>
public sealed record Offers(IReadOnlyList<string> Words, IReadOnlyList<string> People)
{
    private const int Most = 200;

    /// <summary>Counted once for each version of the catalog.</summary>
    public static async Task<Offers> ForAsync(CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        return await index.Recent.AnswerAsync(typeof(Offers), () => ReadAsync(catalog, index, cancellationToken));
    }

    private static async Task<Offers> ReadAsync(CatalogContext catalog, IndexSnapshot index, CancellationToken cancellationToken)
    {
        var query = new PaperQuery();
        using var counts = new MatchCounts(await PaperFilter.MakeAsync(catalog, query, cancellationToken), isRanked: false);
        counts.Search(index, new MatchAllDocsQuery());
        var library = await FacetReader.ReadAsync(catalog, index, counts, query, cancellationToken);
        var people = library.Authors.Select(a => a.Label).ToList();
        var words = people.Concat(library.Topics.Select(t => t.Label)).Concat(library.Years.Select(y => y.Label));
        return new Offers([.. words.Distinct(StringComparer.Ordinal).Take(Most)], people);
    }
}
