using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>A way to ask, as it is explained, and a question of that form that finds something in the library at hand.</summary>
/// <param name="Form">As one would write it down: "author:NAME".</param>
/// <param name="Words">The question; null when the library has nothing to ask so for.</param>
public sealed record LanguageExample(string Form, string Meaning, string? Words, int PaperCount)
{
    /// <summary>Among so many works a good one for examples is looked for.</summary>
    private const int Considered = 100;

    /// <summary>Every way to ask, with examples made of one work of the library that is known well.</summary>
    public static async Task<IReadOnlyList<LanguageExample>> ForAsync(CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        var (paper, other) = await WellKnownAsync(catalog, cancellationToken);
        var examples = new List<LanguageExample>();
        foreach (var (form, meaning, words) in Forms(paper, other))
        {
            var count = words is null ? 0 : await PaperSearch.CountAsync(catalog, index, new PaperQuery { Words = words }, cancellationToken);
            examples.Add(new LanguageExample(form, meaning, count > 0 ? words : null, count));
        }

        return examples;
    }

    // Two by different first authors: of the newest those of which most is known.
    private static async Task<(Paper? One, Paper? Other)> WellKnownAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var newest = await catalog.Papers.AsNoTracking().OrderByDescending(p => p.Year).ThenBy(p => p.Key).Take(Considered)
            .Include(p => p.Authors.OrderBy(a => a.Order)).Include(p => p.Citations).ThenInclude(c => c.Entry.Topic).ToListAsync(cancellationToken);
        var papers = newest.Where(p => p.Year is not null && p.Title is not null && p.Authors.Count > 0)
            .OrderByDescending(p => p.Kind == WorkKind.Paper)
            .ThenByDescending(p => p.Identifiers.Any(i => i.Scheme is "arxiv" or "doi"))
            .ThenByDescending(p => p.Venue is not null)
            .ThenByDescending(p => p.Citations.Count)
            .DistinctBy(p => p.Authors[0].Name.Family, StringComparer.Ordinal).Take(2).ToList();
        return (papers.FirstOrDefault(), papers.LastOrDefault());
    }

    private static IEnumerable<(string Form, string Meaning, string? Words)> Forms(Paper? paper, Paper? other)
    {
        var title = SearchText.Words(paper?.Title ?? "");
        var longest = title.MaxBy(w => w.Length);
        var (family, otherFamily) = (Family(paper), Family(other));
        var year = paper?.Year?.ToString(CultureInfo.InvariantCulture);
        yield return (
            "WORD WORD",
            "Works that have all of the words, anywhere: in title, authors, notes, topics, venue or year.",
            Join(" ", family, year));
        yield return (
            "\"WORDS IN ORDER\"",
            "The words as they stand, next to each other.",
            title.Count > 1 ? $"\"{title[0]} {title[1]}\"" : null);
        yield return (
            "WORD -WORD",
            "Works without a word.",
            longest is null || other is null || other == paper ? null : $"{longest} -{otherFamily}");
        yield return (
            "WORD OR WORD",
            "One of them is enough. OR in capitals.",
            otherFamily == family ? null : Join(" OR ", family, otherFamily));
        yield return ("BEGINNING", "The last word may be the beginning of one.", longest is { Length: > 5 } ? longest[..5] : null);
        yield return ("author:NAME", "Among the authors, in any spelling.", With("author", family));
        yield return ("title:WORD", "In the title.", With("title", longest));
        yield return ("year:2018", "A year the work goes by, printed or published.", With("year", year));
        yield return ("year:2016-2019", "Years, both included.", year is null ? null : $"year:{year}-{LaterYear(paper!)}");
        yield return ("year:>=2018", "From a year on; also <=, < and >.", year is null ? null : $"year:>={year}");
        yield return ("topic:WORD", "In the heading it is listed under, or one above.", With("topic", Longest(TopicOf(paper))));
        yield return ("venue:WORD", "In the journal, proceedings or publisher.", With("venue", Longest(paper?.Venue)));
        yield return ("kind:paper", $"Works of a kind: {string.Join(", ", Kinds)}.", With("kind", paper?.Kind.ToString().ToLowerInvariant()));
        yield return ("key:KEY", "The citation key, as in the work’s address.", With("key", paper?.Key));
        yield return ("id:NUMBER", "An identifier: arXiv, DOI, ACL Anthology and others.", With("id", NumberOf(paper)));
        yield return ("IDENTIFIER", "An identifier alone finds its work, whatever its version.", Alone(paper));
        yield return ("ADDRESS", "An address pasted from a browser finds the work it leads to.", paper?.Links.Select(l => l.Url).FirstOrDefault());
    }

    private static IEnumerable<string> Kinds => Enum.GetNames<WorkKind>()
        .Where(k => k is not (nameof(WorkKind.Profile) or nameof(WorkKind.Wiki)))
        .Select(k => k.ToLowerInvariant());

    private static string? Family(Paper? paper) =>
        paper is not null && SearchText.Words(paper.Authors[0].Name.WholeFamily) is [.., var last] ? last : null;

    private static string? TopicOf(Paper? paper) => paper?.Citations.Select(c => c.Entry.Topic?.Title).FirstOrDefault(t => t is not null);

    private static string? NumberOf(Paper? paper) => paper?.Identifiers.Select(i => i.Value).FirstOrDefault();

    private static string? Alone(Paper? paper) => paper?.Identifiers switch
    {
        [{ Scheme: "arxiv" } arXiv, ..] => $"arXiv:{arXiv.Value}",
        [var first, ..] => first.Value,
        _ => null,
    };

    private static string? Longest(string? text) => SearchText.Words(text ?? "").MaxBy(w => w.Length);

    private static string LaterYear(Paper paper) => (paper.Year!.Value + 3).ToString(CultureInfo.InvariantCulture);

    private static string? With(string field, string? value) => value switch
    {
        null => null,
        _ when value.Contains(' ', StringComparison.Ordinal) => $"{field}:\"{value}\"",
        _ => $"{field}:{value}",
    };

    private static string? Join(string separator, string? first, string? second) =>
        first is null || second is null ? null : $"{first}{separator}{second}";
}
