namespace OptTopics.Catalog;

/// <summary>The two FTS5 tables, which keep no text of their own: row ids are those of papers and entries.</summary>
internal static class FullText
{
    /// <summary>The columns of PaperText. A match in a title weighs most, then in a name; see the numbers of bm25 below.</summary>
    public const string PaperColumns = "title, authors, years, labels, annotations, topics, venue, identifiers, key, kind";

    public const string Schema = $"""
        CREATE VIRTUAL TABLE PaperText USING fts5(
            {PaperColumns}, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
        INSERT INTO PaperText(PaperText, rank) VALUES ('rank', 'bm25(10, 8, 6, 3, 3, 2, 2, 8, 4, 0)');
        CREATE VIRTUAL TABLE EntryText USING fts5(
            text, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE PaperWord USING fts5vocab(PaperText, 'row');
        """;
}
