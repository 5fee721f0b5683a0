using OptTopics.Catalog.Search;

namespace OptTopics.Web;

/// <summary>
/// How like texts are to some words: the share of their letter triples that both have (Tversky's index), 0 to 1. What a text says beyond the words
/// counts little, so that a few words of a long title find it.
/// </summary>
public sealed class Likeness(IReadOnlyList<string> words)
{
    private const double WeightOfRest = 0.1;

    private readonly HashSet<string> sought = Triples(words);

    public double To(string text)
    {
        var triples = Triples(SearchText.Words(text));
        var shared = triples.Count(sought.Contains);
        return shared == 0 ? 0 : shared / (sought.Count + (WeightOfRest * (triples.Count - shared)));
    }

    // The beginning and the end of a word are letters too.
    private static HashSet<string> Triples(IReadOnlyList<string> words) => words
        .Select(w => $"^{w}$")
        .SelectMany(w => Enumerable.Range(0, w.Length - 2).Select(i => w.Substring(i, 3)))
        .ToHashSet(StringComparer.Ordinal);
}
