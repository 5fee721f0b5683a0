namespace OptTopics.Catalog.Search;

/// <summary>Answers questions for papers.</summary>
public static class PaperSearch
{
    public static Task<PaperResults> FindAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken = default) =>
        Task.FromResult(PaperResults.None);
}
