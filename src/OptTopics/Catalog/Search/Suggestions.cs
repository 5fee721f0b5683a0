namespace OptTopics.Catalog.Search;

/// <summary>A word of the library's own and how many papers have it.</summary>
public sealed record Suggestion(string Word, int Papers);

/// <summary>What to try when nothing was found.</summary>
public sealed record Suggestions
{
    /// <summary>The question with its unknown words replaced by near ones of the library, and how many papers it finds.</summary>
    public IReadOnlyList<Suggestion> DidYouMean { get; init; } = [];

    /// <summary>Each word of the question with how many papers have it.</summary>
    public IReadOnlyList<Suggestion> Words { get; init; } = [];

    public static Task<Suggestions> ForAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Suggestions());
}
