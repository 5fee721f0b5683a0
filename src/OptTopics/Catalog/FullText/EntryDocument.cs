using Lucene.Net.Documents;
using Lucene.Net.Index;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.FullText;

/// <summary>The document of an entry that cites nothing, filled anew for each. One thread's own.</summary>
#pragma warning disable CA1001 // The index closes a stream after each document, and it holds nothing.
internal sealed class EntryDocument
#pragma warning restore CA1001
{
    private readonly StringField page = new(IndexFields.Page, "", Field.Store.NO);
    private readonly StoredField id = new(IndexFields.Entry, 0);
    private readonly WordStream words = new(IndexFields.Prose, IndexFields.Measured);
    private readonly WordStream stems = new(IndexFields.ProseStems, IndexFields.There);
    private readonly IIndexableField[] document;

    public EntryDocument() => document = [page, id, words.Field, stems.Field];

    /// <summary>Good until the next is filled.</summary>
    public IReadOnlyList<IIndexableField> Of(int entry, int pageId, string text)
    {
        var folded = SearchText.Index(text);
        id.SetInt32Value(entry);
        page.SetStringValue(Ids.Text(pageId));
        words.Clear();
        words.Add(folded);
        stems.Clear();
        stems.AddSet(folded.Select(Stem.Of).ToHashSet(StringComparer.Ordinal));
        return document;
    }
}
