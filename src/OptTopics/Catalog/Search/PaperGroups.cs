using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Puts the results of one year, topic or author together.</summary>
internal static class PaperGroups
{
    /// <summary>Of more, nobody reads the groups: they stay in their order.</summary>
    public const int MostGrouped = 50_000;

    private const string FirstAuthor = "SELECT Id, SortName FROM Papers WHERE Id IN (SELECT value FROM json_each(@found))";

    private const string Topics = """
        SELECT DISTINCT c.PaperId, e.PageId, e.TopicId, g.Id, coalesce(t."Order", -1)
        FROM Citations c JOIN Entries e ON e.Id = c.EntryId JOIN Pages g ON g.RowId = e.PageId LEFT JOIN Topics t ON t.Id = e.TopicId
        WHERE c.PaperId IN (SELECT value FROM json_each(@found))
        """;

    /// <summary>The ids by groups; in a group they stay in their order.</summary>
    public static async Task<List<PlacedPaper>> OrderAsync(
        CatalogContext catalog, int[] ids, MatchCounts counts, PaperQuery query, CancellationToken cancellationToken) => query.Group switch
        {
            PaperGroup.Year => ByYear(ids, counts),
            PaperGroup.Author => await ByAuthorAsync(catalog, ids, cancellationToken),
            _ => await ByTopicAsync(catalog, ids, counts, query, cancellationToken),
        };

    private static List<PlacedPaper> ByYear(int[] ids, MatchCounts counts)
    {
        var years = counts.Found.ToDictionary(m => m.PaperId, m => m.Year);
        return [.. ids.OrderByDescending(id => years[id]).Select(id => new PlacedPaper(id))];
    }

    private static async Task<List<PlacedPaper>> ByAuthorAsync(CatalogContext catalog, int[] ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<int, string>(ids.Length);
        await using var command = PaperOrder.Command(catalog, FirstAuthor);
        command.Parameters.AddWithValue("@found", PaperOrder.Json(ids));
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            names[rows.GetInt32(0)] = rows.GetString(1);
        }

        return [.. ids.OrderBy(id => names[id], StringComparer.Ordinal).Select(id => new PlacedPaper(id))];
    }

    // A work stands under each topic that lists it, as the topics count it; where topics are chosen, under these and what is under them.
    private static async Task<List<PlacedPaper>> ByTopicAsync(
        CatalogContext catalog, int[] ids, MatchCounts counts, PaperQuery query, CancellationToken cancellationToken)
    {
        var places = new List<(PlacedPaper Paper, string Page, int Topic)>(ids.Length);
        await using var command = PaperOrder.Command(catalog, Topics);
        command.Parameters.AddWithValue("@found", PaperOrder.Json(ids));
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            var place = new TopicPlace(rows.GetInt32(1), rows.GetValue(2) is long topicId ? (int)topicId : null);
            if (counts.IsWanted(place.TopicId is { } topic ? PlaceNumber.OfTopic(topic) : PlaceNumber.OfPage(place.PageId)))
            {
                places.Add((new PlacedPaper(rows.GetInt32(0), place), rows.GetString(3), rows.GetInt32(4)));
            }
        }

        var ranks = ids.Index().ToDictionary(i => i.Item, i => i.Index);
        var ordered = places.OrderBy(p => p.Page, StringComparer.Ordinal)
            .ThenBy(p => p.Topic)
            .ThenBy(p => ranks[p.Paper.PaperId])
            .Select(p => p.Paper);
        return [.. query.EachOnce ? ordered.DistinctBy(p => p.PaperId) : ordered];
    }
}
