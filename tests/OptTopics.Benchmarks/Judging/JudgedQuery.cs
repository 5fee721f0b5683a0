using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Benchmarks.Judging;

/// <summary>What a reader types, and the works that must be among the first three results, by the beginning of their titles.</summary>
internal sealed record JudgedQuery(string Words, IReadOnlyList<string> Titles)
{
    private const int First = 3;

    /// <summary>Reads <c>query, tab, title, tab, title</c>; lines that begin with # are remarks.</summary>
    public static IReadOnlyList<JudgedQuery> Read(IEnumerable<string> lines) =>
        [.. lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Select(f => new JudgedQuery(f[0], f[1..]))];

    /// <summary>The titles that are not among the first three.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<Paper> found)
    {
        var first = found.Take(First).Select(p => SearchText.Fold(p.Title ?? "")).ToList();
        return [.. Titles.Where(t => !first.Exists(f => f.StartsWith(SearchText.Fold(t), StringComparison.Ordinal)))];
    }
}
