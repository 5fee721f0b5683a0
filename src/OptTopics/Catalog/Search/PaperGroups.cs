namespace OptTopics.Catalog.Search;

/// <summary>Puts the results of one year, topic or author together.</summary>
internal static class PaperGroups
{
    /// <summary>Of more, nobody reads the groups: they stay in their order.</summary>
    public const int MostGrouped = 50_000;

    /// <summary>The ids by groups; in a group they stay in their order.</summary>
    public static async Task<int[]> OrderAsync(
        CatalogContext catalog, int[] ids, List<PaperMatch> found, PaperGroup group, CancellationToken cancellationToken)
    {
        if (group == PaperGroup.Year)
        {
            var years = found.ToDictionary(m => m.PaperId, m => m.Year);
            return [.. ids.OrderByDescending(id => years[id])];
        }

        var names = await NamesAsync(catalog, ids, group == PaperGroup.Author ? FirstAuthor : FirstTopic, cancellationToken);
        return [.. ids.OrderBy(id => names.GetValueOrDefault(id, Last), StringComparer.Ordinal)];
    }

    private const string Last = "\uffff";

    private const string FirstAuthor = "SELECT Id, SortName FROM Papers WHERE Id IN (SELECT value FROM json_each(@found))";

    // With min() SQLite takes the other columns from the row that has it.
    private const string FirstTopic = """
        SELECT c.PaperId, g.Id || char(1) || printf('%010d', coalesce(t."Order", -1)), min(g.Id || char(1) || printf('%010d', e."Order"))
        FROM Citations c JOIN Entries e ON e.Id = c.EntryId JOIN Pages g ON g.RowId = e.PageId LEFT JOIN Topics t ON t.Id = e.TopicId
        WHERE c.PartOf IS NULL AND c.PaperId IN (SELECT value FROM json_each(@found))
        GROUP BY c.PaperId
        """;

    private static async Task<Dictionary<int, string>> NamesAsync(
        CatalogContext catalog, int[] ids, string question, CancellationToken cancellationToken)
    {
        var names = new Dictionary<int, string>(ids.Length);
        await using var command = PaperOrder.Command(catalog, question);
        command.Parameters.AddWithValue("@found", PaperOrder.Json(ids));
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            names[rows.GetInt32(0)] = rows.GetString(1);
        }

        return names;
    }
}
