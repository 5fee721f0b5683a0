using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;

namespace OptTopics.Tests.Catalog;

public sealed class CatalogFileTests
{
    private const string Page = "- Lee | 2018 | Flat minima";

    [Fact]
    public async Task A_catalog_that_was_filled_has_all_indexes_of_an_empty_one()
    {
        using var empty = await TestLibrary.OfAsync();
        using var filled = await TestLibrary.OfAsync("- Nesterov | 1983 | A method of convergence");

        Assert.Equal(await IndexesAsync(empty), await IndexesAsync(filled));
        Assert.NotEmpty(await IndexesAsync(filled));

        static async Task<IReadOnlyList<string>> IndexesAsync(TestLibrary library)
        {
            await using var catalog = library.Open();
            return await catalog.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE sql LIKE 'CREATE %INDEX %' ORDER BY 1")
                .ToListAsync();
        }
    }

    [Fact]
    public async Task A_catalog_that_was_built_is_usable_and_one_file()
    {
        using var library = new TestLibrary();
        Assert.Equal(CatalogFileState.Missing, library.File.Check());
        library.Write("a.txt", Page);
        await library.LoadAsync();
        Assert.Equal(CatalogFileState.Usable, library.File.Check());
        Assert.Equal(["catalog.db"], library.FilesBesideContent());
    }

    [Fact]
    public async Task A_catalog_of_another_build_is_outdated_and_built_anew()
    {
        using var library = await TestLibrary.OfAsync(Page);
        await ExecuteAsync(library, "PRAGMA user_version = 7; PRAGMA wal_checkpoint(TRUNCATE)");
        Assert.Equal(CatalogFileState.Outdated, library.File.Check());
        Assert.Equal(1, (await library.LoadAsync()).FilesRead);
        Assert.Equal(["catalog.db"], library.FilesBesideContent());
    }

    [Fact]
    public async Task A_catalog_that_was_cut_off_is_damaged_and_built_anew()
    {
        using var library = await TestLibrary.OfAsync(Page);
        await using (var stream = File.OpenWrite(library.File.Path))
        {
            stream.SetLength(stream.Length / 2);
        }

        Assert.Equal(CatalogFileState.Damaged, library.File.Check());
        await library.LoadAsync();
        Assert.Equal("lee2018flat", await library.AllKeysAsync());
    }

    [Theory]
    [InlineData("somebody's letters, and no database at all")]
    [InlineData(null)]
    public async Task A_file_that_is_not_ours_is_set_aside(string? text)
    {
        using var library = new TestLibrary();
        library.Write("a.txt", Page);
        if (text is null)
        {
            await ExecuteAsync(library, "CREATE TABLE Letters (Text); PRAGMA user_version = 1");
        }
        else
        {
            await File.WriteAllTextAsync(library.File.Path, text, TestContext.Current.CancellationToken);
        }

        var before = await File.ReadAllBytesAsync(library.File.Path, TestContext.Current.CancellationToken);
        Assert.Equal(CatalogFileState.Foreign, library.File.Check());
        await library.LoadAsync();
        Assert.Equal("lee2018flat", await library.AllKeysAsync());
        Assert.Equal(before, await File.ReadAllBytesAsync(library.File.Path + ".foreign", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_build_that_fails_leaves_what_was_there()
    {
        using var library = await TestLibrary.OfAsync(Page);
        await Assert.ThrowsAsync<IOException>(
            () => library.File.BuildAsync((_, _) => throw new IOException("disk full"), TestContext.Current.CancellationToken));
        Assert.Equal("lee2018flat", await library.AllKeysAsync());
    }

    [Fact]
    public async Task Pooled_connections_read_the_new_catalog_after_a_build()
    {
        using var library = await TestLibrary.OfAsync(Page);
        Assert.Equal(1, await CountAsync());
        library.Write("b.txt", "- Park | 2017 | Sharp minima");
        await library.File.BuildAsync(
            (catalog, token) => new OptTopics.Catalog.Loading.CatalogLoader(catalog, TinyReaders.Readers).LoadAsync(library.Folder, token),
            TestContext.Current.CancellationToken);
        Assert.Equal(2, await CountAsync());

        async Task<int> CountAsync()
        {
            await using var catalog = new CatalogContext(CatalogFile.Options(library.File.Path));
            return await catalog.Papers.CountAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Readers_see_the_old_catalog_until_a_load_is_done()
    {
        using var library = await TestLibrary.OfAsync(Page);
        await using var reader = library.Open();
        await using (await reader.SnapshotAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal(1, await reader.Papers.CountAsync(TestContext.Current.CancellationToken));
            library.Write("b.txt", "- Park | 2017 | Sharp minima");
            await library.LoadAsync();
            Assert.Equal(1, await reader.Papers.CountAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal(2, await reader.Papers.CountAsync(TestContext.Current.CancellationToken));
    }

    private static async Task ExecuteAsync(TestLibrary library, string sql)
    {
        var path = new SqliteConnectionStringBuilder { DataSource = library.File.Path, Pooling = false };
        await using var connection = new SqliteConnection(path.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own text.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
