using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;

namespace OptTopics.Web;

/// <summary>Searches to show as examples: they come from the library itself, so each has results.</summary>
public static class ExampleQueries
{
    /// <summary>A name, a name with a year, and an identifier, as far as the library has them.</summary>
    public static async Task<IReadOnlyList<string>> ForAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var examples = await catalog.Papers.AsNoTracking()
            .Where(p => p.Year != null && p.Authors.Any())
            .OrderByDescending(p => p.Citations.Count).ThenBy(p => p.Key)
            .Include(p => p.Authors.OrderBy(a => a.Order))
            .Take(12)
            .ToListAsync(cancellationToken);
        var identifier = await catalog.PaperIdentifiers.AsNoTracking()
            .Where(i => i.Scheme == "arxiv" || i.Scheme == "doi").OrderBy(i => i.Scheme).ThenByDescending(i => i.Value)
            .FirstOrDefaultAsync(cancellationToken);

        var title = examples.Select(p => p.Title).OfType<string>().Select(LongestWord).FirstOrDefault(w => w is not null);
        var who = examples.Count > 1 ? examples[1] : examples.FirstOrDefault();
        return
        [
            .. new[]
            {
                title,
                who is null ? null : $"{who.Authors[0].Name.WholeFamily.ToLowerInvariant()} {who.Year!.Value.ToString(CultureInfo.InvariantCulture)}",
                identifier is null ? null : identifier.Scheme == "arxiv" ? $"arXiv {identifier.Value}" : identifier.Value,
            }.OfType<string>(),
        ];
    }

    private static string? LongestWord(string title) =>
        title.Split([' ', ':', ',', '?', '-', '–', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.All(char.IsLetter)).MaxBy(w => w.Length)?.ToLowerInvariant();
}
