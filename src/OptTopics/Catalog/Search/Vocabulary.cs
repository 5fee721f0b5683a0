using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>The words of the library.</summary>
internal static class Vocabulary
{
    /// <summary>The words with unknown ones replaced by near ones; null when all are known or nothing is near.</summary>
    public static IReadOnlyList<string>? Correct(IndexSnapshot index, IReadOnlyList<string> words)
    {
        if (MultiFields.GetTerms(index.Searcher.IndexReader, IndexFields.Words) is not { } library)
        {
            return null;
        }

        var corrected = new List<string>(words.Count);
        foreach (var word in words)
        {
            if ((IsKnown(index, word) ? word : Nearest(library, word)) is not { } near)
            {
                return null;
            }

            corrected.Add(near);
        }

        return corrected.SequenceEqual(words, StringComparer.Ordinal) ? null : corrected;
    }

    private static bool IsKnown(IndexSnapshot index, string word) =>
        index.Searcher.IndexReader.DocFreq(new Term(IndexFields.Words, word)) > 0
        || index.Searcher.IndexReader.DocFreq(new Term(IndexFields.Stems, Stem.Of(word))) > 0;

    // The nearest word; of equally near ones the most frequent.
    private static string? Nearest(Terms library, string word)
    {
        var (nearest, best) = ((string?)null, (Distance: int.MaxValue, Fewer: 0));
        var near = new FuzzyTermsEnum(
            library,
            new AttributeSource(),
            new Term(IndexFields.Words, word),
            minSimilarity: word.Length < 5 ? 1 : 2,
            prefixLength: 0,
            transpositions: true);
        while (near.MoveNext())
        {
            var candidate = near.Term.Utf8ToString();
            var rank = (EditDistance.Between(word, candidate, limit: 2), -near.DocFreq);
            if (!candidate.All(char.IsAsciiDigit) && rank.CompareTo(best) < 0)
            {
                (nearest, best) = (candidate, rank);
            }
        }

        return nearest;
    }
}
