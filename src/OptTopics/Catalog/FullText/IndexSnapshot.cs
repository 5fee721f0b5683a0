using Lucene.Net.Index;
using Lucene.Net.Search;

namespace OptTopics.Catalog.FullText;

/// <summary>The index as it was for one version of the catalog, open until everybody who has it disposed of it.</summary>
internal sealed class IndexSnapshot : IDisposable
{
    private readonly DirectoryReader reader;

    /// <summary>Takes a reader over.</summary>
    public IndexSnapshot(DirectoryReader reader, long version)
    {
        (this.reader, Version) = (reader, version);
        Searcher = new IndexSearcher(reader) { Similarity = FieldSimilarity.Instance };
    }

    public long Version { get; }

    public IndexSearcher Searcher { get; }

    public Lucene.Net.Store.Directory Directory => reader.Directory;

    /// <summary>What was read from the catalog of this version and may be asked for again, as long as there is room.</summary>
    public RecentRows Recent { get; } = new();

    /// <summary>The index of the catalog as its snapshot sees it.</summary>
    public static async Task<IndexSnapshot> OpenAsync(CatalogContext catalog, CancellationToken cancellationToken) =>
        await OpenIndexes.GetAsync(CatalogFile.PathOf(catalog), await catalog.VersionAsync(cancellationToken), cancellationToken);

    /// <summary>Has it for one more; false when it is closed already.</summary>
    public bool TryShare() => reader.TryIncRef();

    public void Dispose() => reader.DecRef();

    /// <summary>The index as of another commit in the same directory; parts that are the same stay open.</summary>
    public IndexSnapshot At(IndexCommit commit)
    {
        // Parts of an index that was built anew only have the same names.
        if (IndexFolder.BuildOf(reader.IndexCommit) != IndexFolder.BuildOf(commit))
        {
            return Of(commit);
        }

        if (DirectoryReader.OpenIfChanged(reader, commit) is { } changed)
        {
            return new IndexSnapshot(changed, IndexFolder.VersionOf(commit));
        }

        reader.IncRef();
        return new IndexSnapshot(reader, IndexFolder.VersionOf(commit));
    }

    public static IndexSnapshot Of(IndexCommit commit) => new(DirectoryReader.Open(commit), IndexFolder.VersionOf(commit));
}
