using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>A folder with <c>content/</c> (or content that lies elsewhere) and its catalog beside it, read as the site reads it.</summary>
internal sealed class MeasuredLibrary(string folder, string? content = null)
{
    private static readonly ContentReaders Readers = new(file => PageReader.Read(file), file =>
    {
        var read = BibTexReader.Read(file.Text, file.Path);
        return new RecordFile(read.Records, [.. file.Diagnostics, .. read.Diagnostics]);
    });

    public string ContentPath => content ?? Path.Combine(folder, "content");

    public CatalogFile File { get; } = new(Path.Combine(folder, "catalog.db"));

    public CatalogContext Open() => new(CatalogFile.Options(File.Path));

    public Task<LoadReport> BuildAsync(CancellationToken cancellationToken) => BuildAsync(File, progress: null, cancellationToken);

    public async Task<LoadReport> BuildAsync(CatalogFile file, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        LoadReport? report = null;
        await file.BuildAsync(
            async (catalog, token) => report = await new CatalogLoader(catalog, Readers, progress).LoadAsync(new ContentFolder(ContentPath), token),
            cancellationToken);
        return report!;
    }

    public async Task<LoadReport> UpdateAsync(CancellationToken cancellationToken)
    {
        await using var catalog = Open();
        return await new CatalogLoader(catalog, Readers).LoadAsync(new ContentFolder(ContentPath), cancellationToken);
    }
}
