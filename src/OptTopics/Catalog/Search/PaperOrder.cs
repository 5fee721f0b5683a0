using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace OptTopics.Catalog.Search;

/// <summary>Puts what was found in order, as far as one page of results needs it.</summary>
internal static class PaperOrder
{
    /// <summary>How many rows of an index in order are gone through in the time that looking one row up takes.</summary>
    private const int RowsPerLookUp = 5;

    /// <summary>One page of results.</summary>
    public static async Task<OrderedPapers> PageAsync(
        CatalogContext catalog, MatchCounts counts, PaperQuery query, bool isRanked, int total, CancellationToken cancellationToken)
    {
        var found = counts.Found;
        var size = Math.Max(1, query.PageSize);
        var skipped = (Math.Clamp(query.Page, 1, int.MaxValue / size) - 1) * size;
        if (query.Group != PaperGroup.None && found.Count <= PaperGroups.MostGrouped)
        {
            var all = isRanked ? Best(found, found.Count) : await LookUpAsync(catalog, found, query.Sort, 0, found.Count, cancellationToken);
            var grouped = await PaperGroups.OrderAsync(catalog, all, counts, query, cancellationToken);
            return new([.. grouped.Skip(skipped).Take(size)], grouped.Count);
        }

        var ids = skipped < found.Count
            ? await PageAsync(catalog, found, query.Sort, isRanked, skipped, Math.Min(size, found.Count - skipped), total, cancellationToken)
            : [];
        return new([.. ids.Select(id => new PlacedPaper(id))], found.Count);
    }

    private static async Task<int[]> PageAsync(
        CatalogContext catalog,
        List<PaperMatch> found,
        PaperSort sort,
        bool isRanked,
        int skipped,
        int size,
        int total,
        CancellationToken cancellationToken)
    {
        if (isRanked)
        {
            return Best(found, skipped + size)[skipped..];
        }

        // Either the order is gone through until enough of the found have come, or each of the found is looked up.
        var gone = (long)(skipped + size) * total / found.Count;
        return gone < (long)found.Count * RowsPerLookUp
            ? await WalkAsync(catalog, found, sort, skipped, size, cancellationToken)
            : await LookUpAsync(catalog, found, sort, skipped, size, cancellationToken);
    }

    private static int[] Best(List<PaperMatch> found, int many)
    {
        var best = new PriorityQueue<int, PaperMatch>(many + 1, WorstFirst);
        foreach (var match in found)
        {
            if (best.Count < many)
            {
                best.Enqueue(match.PaperId, match);
            }
            else
            {
                best.EnqueueDequeue(match.PaperId, match);
            }
        }

        var ids = new int[best.Count];
        for (var i = ids.Length - 1; i >= 0; i--)
        {
            ids[i] = best.Dequeue();
        }

        return ids;
    }

    // Among equals that which is listed more often, then the newer.
    private static readonly IComparer<PaperMatch> WorstFirst = Comparer<PaperMatch>.Create((a, b) =>
        (a.Score, a.Listed, a.Year, -a.PaperId).CompareTo((b.Score, b.Listed, b.Year, -b.PaperId)));

    private static async Task<int[]> WalkAsync(
        CatalogContext catalog, List<PaperMatch> found, PaperSort sort, int skipped, int size, CancellationToken cancellationToken)
    {
        var isFound = new System.Collections.BitArray(found.Max(m => m.PaperId) + 1);
        found.ForEach(m => isFound[m.PaperId] = true);
        var ids = new List<int>(size);
        await using var command = Command(catalog, $"SELECT Id FROM Papers ORDER BY {Keys(sort)}");
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (ids.Count < size && await rows.ReadAsync(cancellationToken))
        {
            if (rows.GetInt32(0) is var id && id < isFound.Length && isFound[id] && skipped-- <= 0)
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }

    private static async Task<int[]> LookUpAsync(
        CatalogContext catalog, List<PaperMatch> found, PaperSort sort, int skipped, int size, CancellationToken cancellationToken)
    {
        var ids = new List<int>(size);
        await using var command = Command(
            catalog,
            $"""
            SELECT Id FROM Papers WHERE Id IN (SELECT value FROM json_each(@found))
            ORDER BY {Keys(sort)} LIMIT @size OFFSET @skipped
            """);
        command.Parameters.AddWithValue("@found", Json(found.Select(m => m.PaperId)));
        command.Parameters.AddWithValue("@size", size);
        command.Parameters.AddWithValue("@skipped", skipped);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            ids.Add(rows.GetInt32(0));
        }

        return [.. ids];
    }

    /// <summary>Ids as SQLite's <c>json_each</c> reads them.</summary>
    public static string Json(IEnumerable<int> ids) => $"[{string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]";

#pragma warning disable CA2100 // The orders are those below.
    public static SqliteCommand Command(CatalogContext catalog, string text)
    {
        var command = ((SqliteConnection)catalog.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)catalog.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        return command;
    }
#pragma warning restore CA2100

    // As the indexes of the table have them.
    private static string Keys(PaperSort sort) => sort switch
    {
        PaperSort.Oldest => "Year NULLS LAST, Key",
        PaperSort.Author => "SortName, Key",
        PaperSort.Title => "SortTitle, Key",
        PaperSort.Added => "Added DESC, Year DESC, Key",
        _ => "Year DESC, Key",
    };
}
