using Lucene.Net.Documents;
using Lucene.Net.Util;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.FullText;

/// <summary>Makes a paper's document.</summary>
internal sealed class PaperDocument
{
    private readonly Document document = [];
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    private PaperDocument()
    {
    }

    public static Document Of(PaperText paper)
    {
        var made = new PaperDocument();
        made.document.Add(new StringField(IndexFields.Paper, Ids.Text(paper.PaperId), Field.Store.NO));
        made.document.Add(new BinaryDocValuesField(IndexFields.Columns, new BytesRef(ColumnBytes.Write(paper))));
        made.Add(IndexFields.Title, IndexFields.Measured, paper.Titles, isEnglish: true);
        made.Add(IndexFields.Author, IndexFields.InPlaces, paper.Names, isEnglish: false);
        made.Add(IndexFields.Label, IndexFields.InPlaces, paper.Labels, isEnglish: true);
        made.Add(IndexFields.Note, IndexFields.InPlaces, paper.Notes, isEnglish: true);
        made.Add(IndexFields.Topic, IndexFields.InPlaces, paper.Topics, isEnglish: true);
        made.Add(IndexFields.Venue, IndexFields.InPlaces, paper.Venues, isEnglish: true);
        made.Add(IndexFields.Id, IndexFields.InPlaces, paper.Identifiers, isEnglish: false);
        made.Add(IndexFields.Key, IndexFields.There, [paper.Key], isEnglish: false);
        made.Add(IndexFields.Year, IndexFields.There, [string.Join(' ', paper.Years)], isEnglish: false);

        // "paper" is not meant to find all that are of this kind.
        made.document.Add(new Field(IndexFields.Kind, SearchText.Fold(paper.Kind.ToString()), IndexFields.There));
        made.document.Add(new Field(IndexFields.Stems, string.Join(' ', made.stems), IndexFields.There));
        return made.document;
    }

    private void Add(string field, FieldType type, IEnumerable<string> texts, bool isEnglish)
    {
        foreach (var text in texts)
        {
            var folded = SearchText.Index(text);
            document.Add(new Field(field, field == IndexFields.Title ? $"{IndexFields.Start} {folded}" : folded, type));
            document.Add(new Field(IndexFields.Words, folded, IndexFields.InPlaces));
            foreach (var word in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                stems.Add(isEnglish ? Stem.Of(word) : word);
            }
        }
    }
}
