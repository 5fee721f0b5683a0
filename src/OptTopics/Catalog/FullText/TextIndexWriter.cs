using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace OptTopics.Catalog.FullText;

/// <summary>Brings the full-text index up to date beside a load; what is not committed never was.</summary>
internal sealed class TextIndexWriter : IDisposable
{
    private const double MegabytesInMemory = 64;

    // Each part costs a question about as much as a thousand matches: a new index becomes one, and loads add few to it.
    private const int FewParts = 4;
    private const int NoMerges = 1_000;

    private readonly FileSwitchDirectory directory;
    private readonly IndexWriter writer;
    private readonly EntryDocument entry = new();
    private readonly string build;
    private readonly bool isNew;
    private bool isCommitted;

    private TextIndexWriter(FileSwitchDirectory directory, IndexCommit? served)
    {
        this.directory = directory;
        // A catalog that was just made has an index with nothing in it.
        isNew = served is null || IndexFolder.VersionOf(served) == 0;
        build = served is null ? Guid.NewGuid().ToString("N") : IndexFolder.BuildOf(served);
        writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = served is null ? OpenMode.CREATE : OpenMode.APPEND,
            IndexCommit = served,
            IndexDeletionPolicy = new KeepServed(served is null ? -1 : IndexFolder.VersionOf(served)),
            RAMBufferSizeMB = MegabytesInMemory,
            MergePolicy = new TieredMergePolicy
            {
                SegmentsPerTier = isNew ? NoMerges : FewParts,
                MaxMergeAtOnceExplicit = NoMerges,
                NoCFSRatio = 0,
            },
            UseCompoundFile = false,
        });
    }

    /// <summary>Goes on from the index of the catalog's version; without one, from nothing.</summary>
    public static async Task<TextIndexWriter> OpenAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var version = await catalog.VersionAsync(cancellationToken);
        var opened = IndexFolder.Of(catalog).Open();
        return new TextIndexWriter(opened, IndexFolder.Find(opened, version));
    }

    /// <summary>Adds papers or puts them in the place of what was there. Several threads may.</summary>
    public void Put(IEnumerable<PaperText> papers)
    {
        var document = new PaperDocument();
        foreach (var paper in papers)
        {
            Put(paper.PaperId, document.Of(paper));
        }
    }

    public void RemovePapers(IEnumerable<int> ids) => writer.DeleteDocuments([.. ids.Select(id => Ids.Term(IndexFields.Paper, id))]);

    public void AddEntry(int id, int page, string text) => writer.AddDocument(entry.Of(id, page, text));

    public void RemoveEntries(int page) => writer.DeleteDocuments(Ids.Term(IndexFields.Page, page));

    /// <summary>Makes one part of all. Waits for it.</summary>
    public void Merge() => writer.ForceMerge(maxNumSegments: 1);

    /// <summary>Comes before the catalog's own commit: an index without a catalog is nothing, a catalog needs its index.</summary>
    public void Commit(long version)
    {
        writer.SetCommitData(IndexFolder.Describe(version, build));
        writer.Commit();
        isCommitted = true;
    }

    public void Dispose()
    {
        if (isCommitted)
        {
            // What is left to tidy up can be done with the next load.
            writer.Dispose(waitForMerges: false);
        }
        else
        {
            writer.Rollback();
        }

        directory.Dispose();
    }

    private void Put(int paper, IReadOnlyList<IIndexableField> document)
    {
        if (isNew)
        {
            writer.AddDocument(document);
        }
        else
        {
            writer.UpdateDocument(Ids.Term(IndexFields.Paper, paper), document);
        }
    }
}
