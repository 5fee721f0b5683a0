using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace OptTopics.Catalog.FullText;

/// <summary>The index as it was for one version of the catalog, open until it is disposed of.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    /// <summary>Of how many catalogs the last snapshot is kept open.</summary>
    private const int MostOpen = 4;

    private static readonly ConcurrentDictionary<string, IndexSnapshot> Latest = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim Opening = new(1, 1);

    private readonly DirectoryReader reader;
    private readonly long version;

    private IndexSnapshot(DirectoryReader reader, long version)
    {
        (this.reader, this.version) = (reader, version);
        Searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    public IndexSearcher Searcher { get; }

    public IReadOnlyList<AtomicReaderContext> Segments => (IReadOnlyList<AtomicReaderContext>)reader.Leaves;

    /// <summary>The index of the catalog as its snapshot sees it.</summary>
    public static async Task<IndexSnapshot> OpenAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var version = await catalog.VersionAsync(cancellationToken);
        var path = CatalogFile.PathOf(catalog);
        if (Shared(path, version) is { } known)
        {
            return known;
        }

        await Opening.WaitAsync(cancellationToken);
        try
        {
            return Shared(path, version) ?? Open(path, version);
        }
        finally
        {
            Opening.Release();
        }
    }

    public void Dispose() => reader.DecRef();

    // One that is being replaced may be closed at any moment, then it is opened anew.
    private static IndexSnapshot? Shared(string path, long version) =>
        Latest.TryGetValue(path, out var known) && known.version == version && known.reader.TryIncRef() ? known : null;

    private static IndexSnapshot Open(string path, long version)
    {
        Latest.TryRemove(path, out var last);
        var directory = new IndexFolder(path).Open();
        var commit = IndexFolder.Find(directory, version) ?? throw new InvalidOperationException($"The index {path} has no version {version}.");

        // Segments that are still the same stay open; those of another build only have the same names.
        var isSameBuild = last is not null && IndexFolder.BuildOf(last.reader.IndexCommit) == IndexFolder.BuildOf(commit);
        var reader = isSameBuild ? DirectoryReader.OpenIfChanged(last!.reader, commit) : DirectoryReader.Open(commit);
        if (reader is null)
        {
            reader = last!.reader;
            reader.IncRef();
        }

        last?.Dispose();
        Close(Latest.Keys.Skip(MostOpen - 1));
        var opened = new IndexSnapshot(reader, version);
        Latest[path] = opened;
        reader.IncRef();
        return opened;
    }

    private static void Close(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Latest.TryRemove(path, out var closed))
            {
                closed.Dispose();
            }
        }
    }
}
