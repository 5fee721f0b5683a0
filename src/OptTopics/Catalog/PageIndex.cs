using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog;

/// <summary>The pages that list papers.</summary>
public static class PageIndex
{
    /// <summary>"Week 2" comes before "Week 10".</summary>
    public static StringComparer ByTitle { get; } = StringComparer.Create(
        CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);

    /// <summary>All of them by title, without their topics.</summary>
    public static async Task<IReadOnlyList<PageSummary>> LoadAsync(CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var counts = await MatchCounts.OfAllAsync(catalog, cancellationToken);
        var pages = await LoadAsync(catalog, counts, await CountedAsync(catalog, counts, cancellationToken), withTopics: false, cancellationToken);
        return [.. pages.OrderBy(p => p.Page.Title, ByTitle).ThenBy(p => p.Page.Id, StringComparer.Ordinal)];
    }

    /// <summary>The row ids of all of them, in order of their ids, with how many papers each lists.</summary>
    internal static async Task<IReadOnlyList<(int RowId, int PaperCount)>> CountedAsync(
        CatalogContext catalog, MatchCounts counts, CancellationToken cancellationToken)
    {
        var rows = await catalog.Pages.OrderBy(p => p.Id).Select(p => p.RowId).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (RowId: row, PaperCount: counts.Places[PlaceNumber.OfPage(row)])).Where(p => p.PaperCount > 0)];
    }

    /// <summary>Some of them, in order of their ids.</summary>
    internal static async Task<IReadOnlyList<PageSummary>> LoadAsync(
        CatalogContext catalog,
        MatchCounts counts,
        IReadOnlyList<(int RowId, int PaperCount)> wanted,
        bool withTopics,
        CancellationToken cancellationToken)
    {
        var rows = wanted.Select(p => p.RowId).ToArray();
        var pages = await catalog.Pages.AsNoTracking().Where(p => EF.Parameter(rows).Contains(p.RowId))
            .OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var topics = (withTopics ? await TopicsAsync(catalog, rows, cancellationToken) : []).ToLookup(t => t.PageId);
        return pages.ConvertAll(p => new PageSummary(p, counts.Places[PlaceNumber.OfPage(p.RowId)], [.. Summaries(topics[p.RowId], counts.Places)]));
    }

    private static Task<List<Topic>> TopicsAsync(CatalogContext catalog, int[] pages, CancellationToken cancellationToken) => catalog.Topics
        .AsNoTracking().Where(t => EF.Parameter(pages).Contains(t.PageId))
        .OrderBy(t => t.PageId).ThenBy(t => t.Order).ToListAsync(cancellationToken);

    private static IEnumerable<TopicSummary> Summaries(IEnumerable<Topic> topics, NumberCounts counts)
    {
        var depths = new Dictionary<int, int>();
        foreach (var topic in topics)
        {
            depths[topic.Id] = topic.ParentId is { } parent ? depths[parent] + 1 : 1;
            yield return new TopicSummary(topic, depths[topic.Id], counts[PlaceNumber.OfTopic(topic.Id)]);
        }
    }
}
