using Lucene.Net.Tartarus.Snowball.Ext;

namespace OptTopics.Catalog.FullText;

/// <summary>What English words have in common: "optimizers" and "optimization" are "optim" (M. Porter's second English stemmer).</summary>
internal static class Stem
{
    private const int LongestWord = 40;

    /// <summary>Words whose stems are remembered: most of a text is made of fewer.</summary>
    private const int MostKnown = 20_000;

    [ThreadStatic]
    private static EnglishStemmer? stemmer;

    [ThreadStatic]
    private static Dictionary<string, string>? known;

    /// <summary>Words with digits stay as they are.</summary>
    public static string Of(string word)
    {
        if (word.Length is < 3 or > LongestWord || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        known ??= new(StringComparer.Ordinal);
        if (!known.TryGetValue(word, out var stem))
        {
            if (known.Count == MostKnown)
            {
                known.Clear();
            }

            known[word] = stem = Find(word);
        }

        return stem;
    }

    private static string Find(string word)
    {
        stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(word);
        return stemmer.Stem() ? stemmer.Current : word;
    }
}
