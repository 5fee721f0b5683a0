using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Util;

namespace OptTopics.Catalog.FullText;

/// <summary>Text comes folded: what stands between spaces is a word.</summary>
internal sealed class FoldedAnalyzer : Analyzer
{
    public static readonly FoldedAnalyzer Instance = new();

    public override int GetPositionIncrementGap(string fieldName) => IndexFields.Gap;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader));
}
