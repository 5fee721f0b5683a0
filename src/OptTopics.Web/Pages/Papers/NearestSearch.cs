using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;
using OptTopics.Web.Pages.Topics;

namespace OptTopics.Web.Pages.Papers;

/// <summary>
/// The search a spoiled or old address means: values of filters that are unknown as they stand, but known where a page or a topic went, or without
/// what mail left behind them.
/// </summary>
public static class NearestSearch
{
    public static async Task<PaperQuery> OfAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        return query with
        {
            Authors = await EachAsync(query.Authors, author => AuthorAsync(catalog, author, cancellationToken)),
            Topics = await EachAsync(query.Topics, topic => TopicAsync(catalog, topic, cancellationToken)),
            Venues = await EachAsync(query.Venues, venue => VenueAsync(catalog, venue, cancellationToken)),
        };
    }

    private static async Task<IReadOnlyList<string>> EachAsync(IReadOnlyList<string> values, Func<string, Task<string>> meant)
    {
        var all = new List<string>(values.Count);
        foreach (var value in values)
        {
            all.Add(await meant(value));
        }

        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    private static async Task<string> TopicAsync(CatalogContext catalog, string topic, CancellationToken cancellationToken)
    {
        if (topic.Split('/', 2) is not [var id, var anchor])
        {
            return await NearestPage.OfAsync(catalog, topic, cancellationToken) ?? topic;
        }

        return await catalog.Topics.AnyAsync(t => t.Page.Id == id && t.Anchor == anchor, cancellationToken)
            || await NearestTopic.OfAsync(catalog, id, anchor, cancellationToken) is not var (page, now) ? topic
            : now is null ? page : $"{page}/{now}";
    }

    // Part of a name is a value as well: only the slug of a person is known to be meant.
    private static async Task<string> AuthorAsync(CatalogContext catalog, string author, CancellationToken cancellationToken)
    {
        var trimmed = SpoiledAddress.Trim(author);
        return trimmed != author && await catalog.Authors.AnyAsync(a => a.Slug == trimmed, cancellationToken) ? trimmed : author;
    }

    private static async Task<string> VenueAsync(CatalogContext catalog, string venue, CancellationToken cancellationToken)
    {
        var trimmed = SpoiledAddress.Trim(venue);
        return trimmed == venue || await HasAsync(venue) || !await HasAsync(trimmed) ? venue : trimmed;

        async Task<bool> HasAsync(string name) =>
            (await PaperSearch.FindAsync(catalog, new PaperQuery { Venues = [name], PageSize = 1 }, cancellationToken)).Total > 0;
    }
}
