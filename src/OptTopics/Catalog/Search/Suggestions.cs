using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Words to look for instead, and how many papers they find.</summary>
public sealed record Suggestion(string Words, int PaperCount);

/// <summary>What to try when nothing was found. All of it finds something.</summary>
public sealed record Suggestions
{
    private const int MaxWords = 8;

    /// <summary>The question with unknown words replaced by near ones of the library.</summary>
    public Suggestion? DidYouMean { get; init; }

    /// <summary>Each word of the question alone, a near one of the library for an unknown one.</summary>
    public IReadOnlyList<Suggestion> SingleWords { get; init; } = [];

    /// <summary>The question with one word dropped, most found first.</summary>
    public IReadOnlyList<Suggestion> FewerWords { get; init; } = [];

    /// <summary>The question without its filters, with near words when it finds nothing even so.</summary>
    public Suggestion? WithoutFilters { get; init; }

    public static async Task<Suggestions> ForAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken = default)
    {
        var words = SearchExpression.Parse(query.Words).Terms.Take(MaxWords).ToArray();
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        var corrected = Vocabulary.Correct(index, words) is { } near ? string.Join(' ', near) : null;
        var fewer = words.Length > 1 ? await TryAsync(words.Select((_, i) => string.Join(' ', words.Where((_, j) => j != i)))) : [];
        return new Suggestions
        {
            DidYouMean = corrected is not null && await TryAsync([corrected]) is [var meant] ? meant : null,
            SingleWords = words.Length > 1 ? await TryAsync(words.Select(Known).Distinct(StringComparer.Ordinal)) : [],
            WithoutFilters = await WithoutFiltersAsync(),
            FewerWords = [.. fewer.OrderByDescending(s => s.PaperCount)],
        };

        string Known(string word) => Vocabulary.Correct(index, [word]) is [var near] ? near : word;

        async Task<Suggestion?> WithoutFiltersAsync() =>
            !query.HasFilters ? null : await UnfilteredAsync(query.Words) ?? (corrected is null ? null : await UnfilteredAsync(corrected));

        async Task<Suggestion?> UnfilteredAsync(string? question) =>
            await CountAsync(new PaperQuery { Words = question }) is > 0 and var all ? new Suggestion(question ?? "", all) : null;

        async Task<int> CountAsync(PaperQuery question) => await PaperSearch.CountAsync(catalog, index, question, cancellationToken);

        async Task<IReadOnlyList<Suggestion>> TryAsync(IEnumerable<string> questions)
        {
            var found = new List<Suggestion>();
            foreach (var question in questions)
            {
                if (await CountAsync(query with { Words = question }) is > 0 and var count)
                {
                    found.Add(new Suggestion(question, count));
                }
            }

            return found;
        }
    }
}
