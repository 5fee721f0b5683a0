using Lucene.Net.Search.Similarities;

namespace OptTopics.Catalog.FullText;

/// <summary>Okapi BM25; of names it only counts that they are there, for a person is spelled in one way or in five.</summary>
internal sealed class FieldSimilarity : PerFieldSimilarityWrapper
{
    public static readonly FieldSimilarity Instance = new();

    private static readonly BM25Similarity Often = new();
    private static readonly BM25Similarity Once = new(k1: 0, b: 0);

    public override Similarity Get(string name) => name == IndexFields.Author ? Once : Often;
}
