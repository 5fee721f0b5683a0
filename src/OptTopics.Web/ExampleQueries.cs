using System.Globalization;
using OptTopics.Bibliography;

namespace OptTopics.Web;

/// <summary>Searches to show as examples: they come from the library itself, so each has results.</summary>
public static class ExampleQueries
{
    /// <summary>A word of a title, a name with a year, and an identifier or a year, as far as some works with authors and years have them.</summary>
    public static IReadOnlyList<string> From(IReadOnlyList<Paper> works)
    {
        var examples = works.Where(p => p.Authors.Count > 0 && p.Year is not null).ToList();
        var title = examples.Select(p => p.Title).OfType<string>().Select(LongestWord).FirstOrDefault(w => w is not null);
        var who = examples.Take(2).LastOrDefault();
        var identifier = examples.SelectMany(p => p.Identifiers).Where(i => i.Scheme is "arxiv" or "doi")
            .OrderBy(i => i.Scheme, StringComparer.Ordinal).ThenByDescending(i => i.Value, StringComparer.Ordinal)
            .Select(i => (Identifier?)i).FirstOrDefault();
        return
        [
            .. new[]
            {
                title,
                who is null ? null : NameAndYear(who),
                identifier is null ? OfYear(examples) : Spoken(identifier.Value),
            }.OfType<string>(),
        ];
    }

    private static string NameAndYear(Paper paper) => string.Create(
        CultureInfo.InvariantCulture, $"{paper.Authors[0].Name.WholeFamily.ToLowerInvariant()} {paper.Year}");

    private static string? OfYear(List<Paper> works) =>
        works.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"year:{works[0].Year}");

    private static string Spoken(Identifier identifier) => identifier.Scheme == "arxiv" ? $"arXiv {identifier.Value}" : identifier.Value;

    private static string? LongestWord(string title) =>
        title.Split([' ', ':', ',', '?', '-', '–', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.All(char.IsLetter)).MaxBy(w => w.Length)?.ToLowerInvariant();
}
