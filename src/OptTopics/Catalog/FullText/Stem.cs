using Lucene.Net.Tartarus.Snowball.Ext;

namespace OptTopics.Catalog.FullText;

/// <summary>What English words have in common: "optimizers" and "optimization" are "optim" (M. Porter's second English stemmer).</summary>
internal static class Stem
{
    private const int LongestWord = 40;

    [ThreadStatic]
    private static EnglishStemmer? stemmer;

    /// <summary>Words with digits stay as they are.</summary>
    public static string Of(string word)
    {
        if (word.Length is < 3 or > LongestWord || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(word);
        return stemmer.Stem() ? stemmer.Current : word;
    }
}
