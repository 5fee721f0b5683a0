using System.Globalization;
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
        var pages = Load(catalog, counts, Counted(catalog, counts), withTopics: false);
        return [.. pages.OrderBy(p => p.Page.Title, ByTitle).ThenBy(p => p.Page.Id, StringComparer.Ordinal)];
    }

    /// <summary>The row ids of all of them, in order of their ids, with how many papers each lists.</summary>
    internal static IReadOnlyList<(int RowId, int PaperCount)> Counted(CatalogContext catalog, MatchCounts counts) =>
    [
        .. RowReader.Read(catalog, "SELECT RowId FROM Pages ORDER BY Id", row => row.Int(0))
            .Select(row => (RowId: row, PaperCount: counts.Places[PlaceNumber.OfPage(row)])).Where(p => p.PaperCount > 0),
    ];

    /// <summary>Some of them, in order of their ids.</summary>
    internal static IReadOnlyList<PageSummary> Load(
        CatalogContext catalog, MatchCounts counts, IReadOnlyList<(int RowId, int PaperCount)> wanted, bool withTopics)
    {
        var rows = wanted.Select(p => p.RowId).ToArray();
        var topics = (withTopics ? WorkRows.TopicsOn(catalog, rows) : []).ToLookup(t => t.PageId);
        return
        [
            .. WorkRows.Pages(catalog, rows).OrderBy(p => p.Id, StringComparer.Ordinal)
                .Select(p => new PageSummary(p, counts.Places[PlaceNumber.OfPage(p.RowId)], [.. Summaries(topics[p.RowId], counts.Places)])),
        ];
    }

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
