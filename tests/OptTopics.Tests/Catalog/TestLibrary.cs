using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Catalog.Search;
using OptTopics.Content;

namespace OptTopics.Tests.Catalog;

/// <summary>A content folder and its catalog, on a disk of their own.</summary>
public sealed class TestLibrary : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("opttopics-");
    private DateTime clock = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public TestLibrary() => Directory.CreateDirectory(ContentPath);

    public string ContentPath => Path.Combine(root.FullName, "content");

    public CatalogFile File => new(Path.Combine(root.FullName, "catalog.db"));

    public ContentFolder Folder => new(ContentPath);

    /// <summary>A library with these pages, loaded.</summary>
    public static async Task<TestLibrary> OfAsync(params (string Path, string Text)[] files)
    {
        var library = new TestLibrary();
        foreach (var (path, text) in files)
        {
            library.Write(path, text);
        }

        await library.LoadAsync();
        return library;
    }

    /// <summary>A library with one page, loaded.</summary>
    public static Task<TestLibrary> OfAsync(string page) => OfAsync(("page.txt", page));

    public void Write(string path, string text)
    {
        var full = Path.Combine(ContentPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);

        // Each save has a time of its own, however fast the test is.
        System.IO.File.SetLastWriteTimeUtc(full, clock = clock.AddHours(7));
    }

    public void Delete(string path) => System.IO.File.Delete(Path.Combine(ContentPath, path));

    public bool Has(string path) => System.IO.File.Exists(Path.Combine(ContentPath, path));

    /// <summary>What lies where the catalog lies.</summary>
    public IEnumerable<string> FilesBesideContent() => root.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal);

    public void ForgetCatalog() => System.IO.File.Delete(File.Path);

    public void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(ContentPath, to))!);
        System.IO.File.Move(Path.Combine(ContentPath, from), Path.Combine(ContentPath, to));
    }

    /// <summary>Does what the verb ledger does.</summary>
    public async Task<LedgerUpdate> RecordAsync()
    {
        var update = await LedgerUpdate.OfAsync(Folder, TinyReaders.Readers, Today);
        Write(Ledger.FileName, update.After.ToString());
        return update;
    }

    /// <summary>The day of the next save.</summary>
    public DateOnly Today
    {
        get => DateOnly.FromDateTime(clock);
        set => clock = value.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }

    public async Task<LoadReport> LoadAsync()
    {
        if (File.Check() != CatalogFileState.Usable)
        {
            LoadReport? report = null;
            await File.BuildAsync(async (built, token) => report = await new CatalogLoader(built, TinyReaders.Readers).LoadAsync(Folder, token));
            return report!;
        }

        await using var catalog = Open();
        return await new CatalogLoader(catalog, TinyReaders.Readers).LoadAsync(Folder);
    }

    public CatalogContext Open() => new(CatalogFile.Options(File.Path, pooling: false));

    public async Task<PaperResults> FindAsync(PaperQuery query)
    {
        await using var catalog = Open();
        return await PaperSearch.FindAsync(catalog, query);
    }

    /// <summary>The keys of what a question finds, in order, with spaces between.</summary>
    public async Task<string> KeysAsync(PaperQuery query) => string.Join(' ', (await FindAsync(query)).Hits.Select(p => p.Key));

    public Task<string> KeysAsync(string words) => KeysAsync(new PaperQuery { Words = words });

    /// <summary>All keys in ordinal order.</summary>
    public async Task<string> AllKeysAsync()
    {
        await using var catalog = Open();
        return string.Join(' ', (await catalog.Papers.Select(p => p.Key).ToListAsync()).Order(StringComparer.Ordinal));
    }

    public async Task<Paper> PaperAsync(string key)
    {
        await using var catalog = Open();
        return await catalog.PaperAsync(key) ?? throw new InvalidOperationException($"There is no {key}, but {await AllKeysAsync()}.");
    }

    /// <summary>Everything the catalog holds, as text without row ids: equal for equal catalogs.</summary>
    public async Task<string> DumpAsync()
    {
        await using var catalog = Open();
        var dump = new StringBuilder();
        foreach (var id in await catalog.Pages.OrderBy(p => p.Id).Select(p => p.Id).ToListAsync())
        {
            var page = (await catalog.PageAsync(id))!;
            dump.Append(CultureInfo.InvariantCulture, $"page {page.Id} {page.File} {page.Title} {page.Added:O} {page.Changed:O}\n");
            page.Topics.ForEach(t => dump.Append(
                CultureInfo.InvariantCulture,
                $"  topic {t.Order} {t.Anchor} under {t.Parent?.Anchor} was {string.Join(',', t.FurtherAnchors)}\n"));
            foreach (var entry in page.Entries)
            {
                dump.Append(CultureInfo.InvariantCulture, $"  entry {entry.Order} {entry.Topic?.Anchor} {entry.Text}\n");
                entry.Citations.ForEach(c => dump.Append(
                    CultureInfo.InvariantCulture, $"    cites {c.Order} {c.Paper?.Key} {c.Occurrence} {c.Author?.Slug}\n"));
            }
        }

        foreach (var key in await catalog.Papers.OrderBy(p => p.Key).Select(p => p.Key).ToListAsync())
        {
            var p = (await catalog.PaperAsync(key))!;
            dump.Append(
                CultureInfo.InvariantCulture,
                $"paper {p.Key} {p.Kind} {p.Title} {p.Year} [{string.Join(',', p.Years)}] {p.EtAl} {p.Venue} {p.RecordType} ");
            dump.Append(CultureInfo.InvariantCulture, $"{p.Citations.Count} {p.Added:O}\n");
            dump.AppendJoin(
                '\n',
                [
                    .. p.Identifiers.Select(i => $"  {i}"),
                    .. p.Links.Select(l => $"  {l}"),
                    .. p.Authors.Select(a => $"  {a.Order} {a.Name} {a.Author?.Slug}"),
                ]).Append('\n');
        }

        foreach (var author in await catalog.Authors.OrderBy(a => a.Slug).ToListAsync())
        {
            dump.Append(CultureInfo.InvariantCulture, $"author {author.Slug} {author.Name} [{string.Join(", ", author.OtherNames)}]\n");
        }

        var identifiers = catalog.PaperIdentifiers.Join(
            catalog.Papers, i => i.PaperId, p => p.Id, (i, p) => i.Scheme + ":" + i.Value + " is " + p.Key);
        dump.AppendJoin('\n', (await identifiers.ToListAsync()).Order(StringComparer.Ordinal)).Append('\n');
        dump.AppendJoin('\n', await IndexDump.OfAsync(catalog));
        return dump.ToString();
    }

    public void Dispose() => root.Delete(recursive: true);
}
