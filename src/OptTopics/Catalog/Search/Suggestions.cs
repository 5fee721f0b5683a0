using Microsoft.EntityFrameworkCore;

namespace OptTopics.Catalog.Search;

/// <summary>Words to look for instead, and how many papers they find.</summary>
public sealed record Suggestion(string Words, int PaperCount);

/// <summary>What to try when nothing was found. All of it finds something.</summary>
public sealed record Suggestions
{
    private const int MaxWords = 8;

    /// <summary>The question with unknown words replaced by near ones of the library.</summary>
    public Suggestion? DidYouMean { get; init; }

    /// <summary>Each known word of the question alone.</summary>
    public IReadOnlyList<Suggestion> SingleWords { get; init; } = [];

    /// <summary>The question with one word dropped, most found first.</summary>
    public IReadOnlyList<Suggestion> FewerWords { get; init; } = [];

    public static async Task<Suggestions> ForAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken = default)
    {
        var words = SearchExpression.Parse(query.Words).Terms.Take(MaxWords).ToArray();
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var known = await catalog.Database.SqlQuery<KnownWord>($"SELECT term AS Word, doc AS PaperCount FROM PaperWord")
            .Where(w => EF.Parameter(words).Contains(w.Word)).ToDictionaryAsync(w => w.Word, w => w.PaperCount, StringComparer.Ordinal, cancellationToken);
        return new Suggestions
        {
            DidYouMean = await CorrectAsync(catalog, query, words, known, cancellationToken),
            SingleWords = words.Length > 1 ? [.. words.Where(known.ContainsKey).Select(w => new Suggestion(w, known[w]))] : [],
            FewerWords = await DropAsync(catalog, query, words, cancellationToken),
        };
    }

    private static async Task<Suggestion?> CorrectAsync(
        CatalogContext catalog, PaperQuery query, string[] words, Dictionary<string, int> known, CancellationToken cancellationToken)
    {
        var corrected = new List<string>();
        foreach (var word in words)
        {
            if ((known.ContainsKey(word) ? word : await NearestAsync(catalog, word, cancellationToken)) is not { } near)
            {
                return null;
            }

            corrected.Add(near);
        }

        return corrected.SequenceEqual(words, StringComparer.Ordinal) ? null : await TryAsync(catalog, query, corrected, cancellationToken);
    }

    private static async Task<IReadOnlyList<Suggestion>> DropAsync(CatalogContext catalog, PaperQuery query, string[] words, CancellationToken cancellationToken)
    {
        var fewer = new List<Suggestion>();
        for (var i = 0; i < words.Length && words.Length > 1; i++)
        {
            if (await TryAsync(catalog, query, [.. words[..i], .. words[(i + 1)..]], cancellationToken) is { } found)
            {
                fewer.Add(found);
            }
        }

        return [.. fewer.OrderByDescending(s => s.PaperCount)];
    }

    private static async Task<Suggestion?> TryAsync(CatalogContext catalog, PaperQuery query, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var text = string.Join(' ', words);
        var filter = await PaperFilter.MakeAsync(catalog, query with { Words = text }, cancellationToken);
        return (await filter.MatchesAsync(cancellationToken)).Count(m => filter.Failed(m.Number) == Filters.None) is > 0 and var count ? new Suggestion(text, count) : null;
    }

    // The nearest word of the library, of equally near ones the most frequent.
    private static async Task<string?> NearestAsync(CatalogContext catalog, string word, CancellationToken cancellationToken)
    {
        var limit = word.Length < 5 ? 1 : 2;
        var near = await catalog.Database.SqlQuery<KnownWord>(
            $"SELECT term AS Word, doc AS PaperCount FROM PaperWord WHERE length(term) BETWEEN {word.Length - limit} AND {word.Length + limit}")
            .ToListAsync(cancellationToken);
        return near.Select(n => (n.Word, n.PaperCount, Distance: EditDistance.Between(word, n.Word, limit)))
            .Where(n => n.Distance <= limit && !n.Word.All(char.IsAsciiDigit))
            .OrderBy(n => n.Distance).ThenByDescending(n => n.PaperCount).ThenBy(n => n.Word, StringComparer.Ordinal)
            .Select(n => n.Word).FirstOrDefault();
    }
}

/// <summary>A word of the full-text index.</summary>
public sealed class KnownWord
{
    public required string Word { get; set; }

    public int PaperCount { get; set; }
}
