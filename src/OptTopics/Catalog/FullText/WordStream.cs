using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace OptTopics.Catalog.FullText;

/// <summary>One field of the documents that one thread writes: filled anew for each, its words go to the index as they are.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly List<(string Word, int Step)> words = [];
    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute position;
    private int next;

    public WordStream(string field, FieldType type)
    {
        term = AddAttribute<ICharTermAttribute>();
        position = AddAttribute<IPositionIncrementAttribute>();
        Field = new Field(field, this, type);
    }

    public Field Field { get; }

    public bool IsEmpty => words.Count == 0;

    public void Clear() => words.Clear();

    /// <summary>Adds the words of a text, so far from those of the text before that no phrase reaches over both.</summary>
    public void Add(IReadOnlyList<string> text)
    {
        var step = IsEmpty ? 1 : IndexFields.Gap + 1;
        for (var i = 0; i < text.Count; i++)
        {
            words.Add((text[i], i == 0 ? step : 1));
        }
    }

    /// <summary>Adds words that have no order.</summary>
    public void AddSet(HashSet<string> set)
    {
        foreach (var word in set)
        {
            words.Add((word, 1));
        }
    }

    /// <summary>As <see cref="Add"/>, and a phrase can be looked for at its start.</summary>
    public void AddWithStart(IReadOnlyList<string> text)
    {
        if (text.Count > 0)
        {
            words.Add((IndexFields.Start + text[0], IsEmpty ? 1 : IndexFields.Gap + 1));
            for (var i = 0; i < text.Count; i++)
            {
                words.Add((text[i], i == 0 ? 0 : 1));
            }
        }
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    public override bool IncrementToken()
    {
        if (next == words.Count)
        {
            return false;
        }

        ClearAttributes();
        var (word, step) = words[next++];
        term.Append(word);
        position.PositionIncrement = step;
        return true;
    }
}
