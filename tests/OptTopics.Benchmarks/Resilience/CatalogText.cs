using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;

namespace OptTopics.Benchmarks.Resilience;

/// <summary>What a catalog says, without the numbers of its rows, which depend on the way it came about.</summary>
internal static class CatalogText
{
    private const int Searches = 20;

    private static readonly string[] Questions =
    [
        "SELECT Path, PageId, Hash FROM Files ORDER BY 1",
        "SELECT p.Id, t.\"Order\", t.Anchor, t.Title FROM Topics t JOIN Pages p ON p.RowId = t.PageId ORDER BY 1, 2",
        """
        SELECT p.Id, e."Order", e.Text, c."Order", k.Key, c.Occurrence, c.Annotation FROM Entries e JOIN Pages p ON p.RowId = e.PageId
        LEFT JOIN Citations c ON c.EntryId = e.Id LEFT JOIN Papers k ON k.Id = c.PaperId ORDER BY 1, 2, 4
        """,
        "SELECT Key, Kind, Title, Years, Venue, Identifiers, Links, SortName, SortTitle FROM Papers ORDER BY 1",
        """
        SELECT p.Key, a."Order", a.Name, w.Slug, w.Name, w.OtherNames
        FROM Authorships a JOIN Papers p ON p.Id = a.PaperId LEFT JOIN Authors w ON w.Id = a.AuthorId
        ORDER BY 1, 2
        """,
    ];

    /// <summary>A hash of it. Throws where SQLite finds the file damaged.</summary>
    public static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var question in Questions.Prepend("PRAGMA quick_check"))
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The questions are constant.
            command.CommandText = question;
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync(cancellationToken);
            while (await rows.ReadAsync(cancellationToken))
            {
                for (var i = 0; i < rows.FieldCount; i++)
                {
                    hash.AppendData(Encoding.UTF8.GetBytes(rows.GetValue(i) + "\n"));
                }
            }
        }

        foreach (var found in await FoundAsync(path, cancellationToken))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(found));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The full-text index is another file than the catalog, and must say the same.
    private static async Task<IReadOnlyList<string>> FoundAsync(string path, CancellationToken cancellationToken)
    {
        await using var catalog = new CatalogContext(CatalogFile.Options(path, pooling: false));
        var titles = await catalog.Papers.Where(p => p.Title != null).OrderByDescending(p => p.Key).Take(Searches)
            .Select(p => p.Title!).ToListAsync(cancellationToken);
        var found = new List<string>();
        foreach (var word in titles.SelectMany(SearchText.Words).Distinct(StringComparer.Ordinal).Take(Searches))
        {
            var results = await PaperSearch.FindAsync(catalog, new PaperQuery { Words = word, Sort = PaperSort.Title }, cancellationToken);
            var keys = string.Join(' ', results.Hits.Select(p => p.Key));
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{word} {results.Total} {results.EntryTotal} {keys}\n"));
        }

        return found;
    }
}
