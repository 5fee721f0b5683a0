using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog;

/// <summary>What lies at a catalog's path.</summary>
public enum CatalogFileState
{
    /// <summary>A catalog of this program as it is built now.</summary>
    Usable,
    Missing,

    /// <summary>A catalog of another build of the program, which may have read the content otherwise.</summary>
    Outdated,
    Damaged,

    /// <summary>Something else, not ours to delete.</summary>
    Foreign,
}

/// <summary>
/// The SQLite file of a catalog: told from others by SQLite's application id, and from other builds by a stamp in its user version.
/// </summary>
public sealed class CatalogFile(string path)
{
    /// <summary>"OptT".</summary>
    private const int ApplicationId = 0x4F707454;

    // Whatever changes in the program, its readers or its tables, changes the module's id.
    private static readonly int Stamp = BinaryPrimitives.ReadInt32BigEndian(typeof(CatalogFile).Module.ModuleVersionId.ToByteArray()) | 1;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public static DbContextOptions<CatalogContext> Options(string path, bool pooling = true)
    {
        var builder = new DbContextOptionsBuilder<CatalogContext>();
        Configure(builder, path, pooling);
        return builder.Options;
    }

    /// <summary>Sets a context up for this file.</summary>
    public void Configure(DbContextOptionsBuilder builder) => Configure(builder, Path, pooling: true);

    /// <summary>Looks at the file without changing it.</summary>
    public CatalogFileState Check()
    {
        if (!File.Exists(Path))
        {
            return CatalogFileState.Missing;
        }

        var header = new byte[100];
        using (var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            var length = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
            if (length < header.Length || !header.AsSpan().StartsWith("SQLite format 3\0"u8) || ReadInt(header, 68) != ApplicationId)
            {
                return length == 0 ? CatalogFileState.Damaged : CatalogFileState.Foreign;
            }

            if (stream.Length < (long)PageSize(header) * ReadInt(header, 28))
            {
                return CatalogFileState.Damaged;
            }
        }

        return ReadInt(header, 60) != Stamp ? CatalogFileState.Outdated : CanBeRead() ? CatalogFileState.Usable : CatalogFileState.Damaged;
    }

    /// <summary>
    /// Builds a catalog beside the file and puts it in its place when it is whole. What was there is deleted, or set aside where it is
    /// foreign. Nobody may use the file meanwhile.
    /// </summary>
    public async Task BuildAsync(Func<CatalogContext, CancellationToken, Task> fill, CancellationToken cancellationToken = default)
    {
        var beside = Path + ".new";
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        Delete(beside);
        new IndexFolder(beside).Delete();
        await using (var catalog = new CatalogContext(Options(beside, pooling: false)))
        {
            await catalog.Database.OpenConnectionAsync(cancellationToken);
            await CreateAsync(catalog, cancellationToken);

            // Nobody reads it yet, and one that is not finished is thrown away. Its rows come in an order in which what they refer to is there.
            await catalog.Database.ExecuteSqlRawAsync(
                "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF",
                cancellationToken);
            await fill(catalog, cancellationToken);
            await catalog.Database.ExecuteSqlRawAsync(
                "PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL; PRAGMA wal_checkpoint(TRUNCATE)",
                cancellationToken);
        }

        ReplaceBy(beside);
    }

    private void ReplaceBy(string beside)
    {
        if (Check() == CatalogFileState.Foreign)
        {
            File.Move(Path, FreeName(Path + ".foreign"));
        }

        // Connections that are still pooled would go on reading the file that they have open.
        using (var connection = new SqliteConnection(ConnectionString(Path, pooling: true)))
        {
            SqliteConnection.ClearPool(connection);
        }

        // Between these steps the catalog is without its index, which is found out at the next start.
        Delete(Path);
        new IndexFolder(beside).MoveTo(new IndexFolder(Path));
        File.Move(beside, Path);
    }

    /// <summary>The file that a context is connected to.</summary>
    internal static string PathOf(CatalogContext catalog) => catalog.Database.GetDbConnection().DataSource;

    private static async Task CreateAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        await catalog.Database.EnsureCreatedAsync(cancellationToken);
        await catalog.Database.ExecuteSqlRawAsync(
            string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Stamp};"),
            cancellationToken);
        catalog.Versions.Add(new CatalogVersion());
        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
        using var index = await TextIndexWriter.OpenAsync(catalog, cancellationToken);
        index.Commit(version: 0);
    }

    private static void Configure(DbContextOptionsBuilder builder, string path, bool pooling) => builder
        .UseSqlite(ConnectionString(path, pooling), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(ConnectionSettings.Instance);

    private static string ConnectionString(string path, bool pooling) =>
        new SqliteConnectionStringBuilder { DataSource = path, Pooling = pooling }.ToString();

    private bool CanBeRead()
    {
        try
        {
            // A start waits for this, and for the model of a context longer than for the answer.
            using var connection = new SqliteConnection(ConnectionString(Path, pooling: false));
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT Number FROM Versions WHERE (SELECT count(*) FROM Files) >= 0";
            return command.ExecuteScalar() is long version && new IndexFolder(Path).Has(version);
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
    }

    private static string FreeName(string name) =>
        Enumerable.Range(2, int.MaxValue - 1)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{name}{i}"))
            .Prepend(name)
            .First(n => !File.Exists(n));

    private static int PageSize(byte[] header) => BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(16)) is var size && size == 1 ? 65536 : size;

    private static int ReadInt(byte[] header, int offset) => BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(offset));
}
