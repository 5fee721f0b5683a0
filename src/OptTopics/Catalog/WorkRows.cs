using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>The rows that a work and its places are made of, by the row ids of what they belong to, not yet put together.</summary>
internal static class WorkRows
{
    private const string Asked = "(SELECT value FROM json_each(@ids))";

    public static List<Paper> Papers(CatalogContext catalog, IEnumerable<int> ids) => RowReader.Read(
        catalog,
        $"SELECT Id, Key, Kind, Title, EtAl, Year, Years, Added, Venue, RecordType, Fields, Identifiers, Links FROM Papers WHERE Id IN {Asked}",
        ids,
        row => new Paper
        {
            Id = row.Int(0),
            Key = row.Text(1),
            Kind = (WorkKind)row.Int(2),
            Title = row.TextOrNull(3),
            EtAl = row.Flag(4),
            Year = row.IntOrNull(5),
            Years = row.Json<IReadOnlyList<int>>(6),
            Added = row.Day(7),
            Venue = row.TextOrNull(8),
            RecordType = row.TextOrNull(9),
            Fields = row.Json<IReadOnlyDictionary<string, string>>(10),
            Identifiers = row.Json<IReadOnlyList<Identifier>>(11),
            Links = row.Json<IReadOnlyList<Link>>(12),
        });

    public static List<Authorship> Authorships(CatalogContext catalog, IEnumerable<int> papers) => RowReader.Read(
        catalog,
        $"SELECT Id, PaperId, \"Order\", Name, AuthorId FROM Authorships WHERE PaperId IN {Asked}",
        papers,
        row => new Authorship
        {
            Id = row.Int(0),
            PaperId = row.Int(1),
            Order = row.Int(2),
            Name = row.Json<Name>(3),
            AuthorId = row.IntOrNull(4),
        });

    public static List<Author> Persons(CatalogContext catalog, IEnumerable<int> ids) => RowReader.Read(
        catalog,
        $"SELECT Id, Slug, Name, OtherNames FROM Authors WHERE Id IN {Asked}",
        ids,
        row => new Author { Id = row.Int(0), Slug = row.Text(1), Name = row.Json<Name>(2), OtherNames = row.Json<IReadOnlyList<string>>(3) });

    public static List<Citation> Citations(CatalogContext catalog, IEnumerable<int> papers) =>
        RowReader.Read(catalog, $"{SelectCitation} WHERE PaperId IN {Asked}", papers, Citation);

    /// <summary>In their order, those of an entry together.</summary>
    public static List<Citation> CitationsIn(CatalogContext catalog, IEnumerable<int> entries) =>
        RowReader.Read(catalog, $"""{SelectCitation} WHERE EntryId IN {Asked} ORDER BY EntryId, "Order" """, entries, Citation);

    public static List<Entry> Entries(CatalogContext catalog, IEnumerable<int> ids) =>
        RowReader.Read(catalog, $"{SelectEntry} WHERE Id IN {Asked}", ids, Entry);

    /// <summary>In document order.</summary>
    public static List<Entry> EntriesOn(CatalogContext catalog, int page) =>
        RowReader.Read(catalog, $"""{SelectEntry} WHERE PageId IN {Asked} ORDER BY "Order" """, [page], Entry);

    /// <summary>In document order.</summary>
    public static List<Entry> EntriesUnder(CatalogContext catalog, IEnumerable<int> topics) =>
        RowReader.Read(catalog, $"""{SelectEntry} WHERE TopicId IN {Asked} ORDER BY "Order" """, topics, Entry);

    public static List<Topic> Topics(CatalogContext catalog, IEnumerable<int> ids) =>
        RowReader.Read(catalog, $"{SelectTopic} WHERE Id IN {Asked}", ids, Topic);

    /// <summary>In document order, those of a page together.</summary>
    public static List<Topic> TopicsOn(CatalogContext catalog, IEnumerable<int> pages) =>
        RowReader.Read(catalog, $"""{SelectTopic} WHERE PageId IN {Asked} ORDER BY PageId, "Order" """, pages, Topic);

    /// <summary>Without what was found wrong in them, which nobody sees who reads them.</summary>
    public static List<ContentPage> Pages(CatalogContext catalog, IEnumerable<int> ids) =>
        RowReader.Read(catalog, $"{SelectPage} WHERE RowId IN {Asked}", ids, Page);

    /// <summary>As above; null when no page has this id.</summary>
    public static ContentPage? Page(CatalogContext catalog, string id) =>
        RowReader.Read(catalog, $"{SelectPage} WHERE Id = @id", id, Page).FirstOrDefault();

    private const string SelectEntry =
        """
        SELECT Id, PageId, TopicId, ParentId, "Order", Kind, Depth, Position, Content, Text, Unread, IsPartOfCitation FROM Entries
        """;

    private const string SelectTopic =
        """
        SELECT Id, PageId, ParentId, Anchor, FurtherAnchors, Title, Level, "Order", Position FROM Topics
        """;

    private const string SelectPage = "SELECT RowId, Id, File, Title, Description, Added, Changed FROM Pages";

    private const string SelectCitation =
        """
        SELECT Id, EntryId, "Order", Kind, Reference, Position, LeadsEntry, Annotation, AnnotationIsQuote, Note, PartOf,
            TargetPageId, TargetAnchor, PaperId, AuthorId, Occurrence FROM Citations
        """;

    private static Citation Citation(RowReader row) => new()
    {
        Id = row.Int(0),
        EntryId = row.Int(1),
        Order = row.Int(2),
        Kind = (WorkKind)row.Int(3),
        Reference = row.Json<Reference>(4),
        Position = row.Position(5),
        LeadsEntry = row.Flag(6),
        Annotation = row.TextOrNull(7),
        AnnotationIsQuote = row.Flag(8),
        Note = row.Json<IReadOnlyList<Fragment>>(9),
        PartOf = row.IntOrNull(10),
        TargetPageId = row.TextOrNull(11),
        TargetAnchor = row.TextOrNull(12),
        PaperId = row.IntOrNull(13),
        AuthorId = row.IntOrNull(14),
        Occurrence = row.Int(15),
    };

    private static Entry Entry(RowReader row) => new()
    {
        Id = row.Int(0),
        PageId = row.Int(1),
        TopicId = row.IntOrNull(2),
        ParentId = row.IntOrNull(3),
        Order = row.Int(4),
        Kind = (EntryKind)row.Int(5),
        Depth = row.Int(6),
        Position = row.Position(7),
        Content = row.Json<IReadOnlyList<Fragment>>(8),
        Text = row.Text(9),
        Unread = row.TextOrNull(10),
        IsPartOfCitation = row.Flag(11),
    };

    private static Topic Topic(RowReader row) => new()
    {
        Id = row.Int(0),
        PageId = row.Int(1),
        ParentId = row.IntOrNull(2),
        Anchor = row.Text(3),
        FurtherAnchors = row.Json<IReadOnlyList<string>>(4),
        Title = row.Text(5),
        Level = row.Int(6),
        Order = row.Int(7),
        Position = row.Position(8),
    };

    private static ContentPage Page(RowReader row) => new()
    {
        RowId = row.Int(0),
        Id = row.Text(1),
        File = row.Text(2),
        Title = row.Text(3),
        Description = row.TextOrNull(4),
        Added = row.Day(5),
        Changed = row.Day(6),
    };
}
