using Microsoft.EntityFrameworkCore;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// The indexes of a catalog that is filled from nothing: each is made when its table is full, for sorting once takes a fraction of the
/// time, and of the memory, that finding a place for each row does.
/// </summary>
internal sealed class LateIndexes
{
    private readonly CatalogContext catalog;
    private readonly List<Index> open;

    private LateIndexes(CatalogContext catalog, List<Index> open) => (this.catalog, this.open) = (catalog, open);

    /// <summary>Takes the indexes away, but those that tell rows apart.</summary>
    public static async Task<LateIndexes> TakeAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var indexes = await catalog.Database.SqlQuery<Index>(
            $"SELECT name AS Name, tbl_name AS TableName, sql AS Text FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX %'")
            .ToListAsync(cancellationToken);
        foreach (var index in indexes)
        {
            await RunAsync(catalog, $"DROP INDEX \"{index.Name}\"", cancellationToken);
        }

        return new LateIndexes(catalog, indexes);
    }

    /// <summary>Makes those by which the works of what is written are found. The paper of a citation is told later.</summary>
    public Task MakeForMatchingAsync(CancellationToken cancellationToken) =>
        MakeAsync(i => i.Name is "IX_MatchKeys_Hash" or "IX_Citations_EntryId", cancellationToken);

    /// <summary>Makes those by which the works of a person and of a key are found. What papers and persons sort by is told later.</summary>
    public Task MakeForNamingAsync(CancellationToken cancellationToken) => MakeAsync(
        i => i.Name is "IX_Authorships_AuthorId" or "IX_Citations_PersonSlug" or "IX_Papers_KeyStem" or "IX_Records_KeyStem", cancellationToken);

    /// <summary>Makes those by which all that is said of a paper is found.</summary>
    public Task MakeForIndexingAsync(CancellationToken cancellationToken) =>
        MakeAsync(i => i.Name is "IX_Authorships_PaperId" or "IX_Citations_PaperId" or "IX_Topics_PageId", cancellationToken);

    /// <summary>Makes all that are not made yet.</summary>
    public Task MakeRestAsync(CancellationToken cancellationToken) => MakeAsync(_ => true, cancellationToken);

    private async Task MakeAsync(Predicate<Index> which, CancellationToken cancellationToken)
    {
        foreach (var index in open.FindAll(which))
        {
            await RunAsync(catalog, index.Text, cancellationToken);
            open.Remove(index);
        }
    }

    // The text is the catalog's own.
    private static Task<int> RunAsync(CatalogContext catalog, string text, CancellationToken cancellationToken) =>
        catalog.Database.ExecuteSqlRawAsync(text, cancellationToken);

#pragma warning disable CA1812 // EF makes them.
    private sealed record Index(string Name, string TableName, string Text);
#pragma warning restore CA1812
}
