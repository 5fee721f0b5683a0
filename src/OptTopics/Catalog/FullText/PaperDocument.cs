using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.FullText;

/// <summary>The document of a paper, filled anew for each: making its fields costs more than filling them. One thread's own.</summary>
#pragma warning disable CA1001 // The index closes a stream after each document, and it holds nothing.
internal sealed class PaperDocument
#pragma warning restore CA1001
{
    private readonly StringField id = new(IndexFields.Paper, "", Field.Store.NO);
    private readonly BinaryDocValuesField columns = new(IndexFields.Columns, new BytesRef());
    private readonly WordStream titles = new(IndexFields.Title, IndexFields.Measured);
    private readonly WordStream names = new(IndexFields.Author, IndexFields.InPlaces);
    private readonly WordStream topics = new(IndexFields.Topic, IndexFields.InPlaces);
    private readonly WordStream venues = new(IndexFields.Venue, IndexFields.InPlaces);
    private readonly WordStream identifiers = new(IndexFields.Id, IndexFields.InPlaces);
    private readonly WordStream key = new(IndexFields.Key, IndexFields.There);
    private readonly WordStream years = new(IndexFields.Year, IndexFields.There);
    private readonly WordStream kind = new(IndexFields.Kind, IndexFields.There);
    private readonly WordStream words = new(IndexFields.Words, IndexFields.InPlaces);
    private readonly WordStream stems = new(IndexFields.Stems, IndexFields.There);
    private readonly HashSet<string> foundBy = new(StringComparer.Ordinal);
    private readonly List<IIndexableField> document = [];

    /// <summary>Good until the next is filled.</summary>
    public IReadOnlyList<IIndexableField> Of(PaperText paper)
    {
        document.Clear();
        foundBy.Clear();
        words.Clear();
        id.SetStringValue(Ids.Text(paper.PaperId));
        columns.SetBytesValue(new BytesRef(ColumnBytes.Write(paper)));
        document.AddRange([id, columns]);
        FillTexts(paper);
        Add(words);

        // "paper" is not meant to find all that are of this kind.
        kind.Clear();
        kind.Add(SearchText.Words(paper.Kind.ToString()));
        Add(kind);
        stems.Clear();
        stems.AddSet(foundBy);
        Add(stems);
        return document;
    }

    private void FillTexts(PaperText paper)
    {
        FillTitles(paper.Titles);
        FillFound(names, paper.Names, isEnglish: false);
        AddFound(paper.Labels);
        AddFound(paper.Notes);
        FillFound(topics, paper.Topics, isEnglish: true);
        FillFound(venues, paper.Venues, isEnglish: true);
        FillFound(identifiers, paper.Identifiers, isEnglish: false);
        FillFound(key, [paper.Key], isEnglish: false);
        FillFound(years, [string.Join(' ', paper.Years)], isEnglish: false);
    }

    /// <summary>What a paper is found by lies in its own field, and all together too.</summary>
    private void FillFound(WordStream field, IEnumerable<string> texts, bool isEnglish)
    {
        field.Clear();
        foreach (var text in texts.Select(SearchText.Index))
        {
            field.Add(text);
            AddFound(text, isEnglish);
        }

        Add(field);
    }

    private void FillTitles(IEnumerable<string> texts)
    {
        titles.Clear();
        foreach (var text in texts.Select(SearchText.Index))
        {
            titles.AddWithStart(text);
            AddFound(text, isEnglish: true);
        }

        Add(titles);
    }

    // Nobody asks for these alone.
    private void AddFound(IEnumerable<string> texts)
    {
        foreach (var text in texts.Select(SearchText.Index))
        {
            AddFound(text, isEnglish: true);
        }
    }

    private void AddFound(IReadOnlyList<string> text, bool isEnglish)
    {
        words.Add(text);
        for (var i = 0; i < text.Count; i++)
        {
            foundBy.Add(isEnglish ? Stem.Of(text[i]) : text[i]);
        }
    }

    private void Add(WordStream field)
    {
        if (!field.IsEmpty)
        {
            document.Add(field.Field);
        }
    }
}
