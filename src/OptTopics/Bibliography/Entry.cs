namespace OptTopics.Bibliography;

/// <summary>What an <see cref="Entry"/> is in its page.</summary>
public enum EntryKind
{
    Paragraph,

    /// <summary>An item of an unordered list.</summary>
    Bullet,

    /// <summary>An item of an ordered list.</summary>
    Numbered,

    /// <summary>A table; its rows are its children.</summary>
    Table,

    /// <summary>A row of a table; its HTML is the whole <c>tr</c>.</summary>
    TableRow,
    Quote,
    Code,
    Rule,
    Picture,

    /// <summary>A footnote.</summary>
    Note,
}

/// <summary>One block of a page in its order, nested as written.</summary>
public sealed class Entry
{
    private string? contentText;

    public int Id { get; set; }

    public ContentPage Page { get; set; } = null!;

    public int PageId { get; set; }

    /// <summary>The topic it stands under; null before the first heading.</summary>
    public Topic? Topic { get; set; }

    public int? TopicId { get; set; }

    /// <summary>The bullet, quote or table it stands in.</summary>
    public Entry? Parent { get; set; }

    public int? ParentId { get; set; }

    /// <summary>It stands in another entry, whether that one is loaded or not.</summary>
    public bool IsNested => Parent is not null || ParentId is not null;

    /// <summary>Place among all entries of the page, from 0, in document order.</summary>
    public required int Order { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>Depth in its list, from 1; 0 for what is no list item.</summary>
    public int Depth { get; init; }

    public required SourcePosition Position { get; init; }

    /// <summary>Its HTML, cut at its citations and page links; without its children.</summary>
    public required IReadOnlyList<Fragment> Content { get; init; }

    /// <summary>The text of <see cref="Content"/>, with the labels of its citations; kept like <see cref="Citation.NoteText"/>.</summary>
    public string ContentText => contentText ??= FragmentText.Of(Content, this);

    /// <summary>Its text without markup, for search.</summary>
    public required string Text { get; init; }

    /// <summary>Its source, where it could not be read as the reference it looks like; else null.</summary>
    public string? Unread { get; init; }

    /// <summary>
    /// Its whole text went into a citation of the entry it stands in or behind (authors on the next line, a comment in a child bullet), and
    /// is shown there.
    /// </summary>
    public bool IsPartOfCitation { get; init; }

    public List<Citation> Citations { get; init; } = [];

    public List<Entry> Children { get; init; } = [];

    /// <summary>A bullet with children and no citation heads them: "Batch normalization".</summary>
    public bool IsLead => Kind is EntryKind.Bullet or EntryKind.Numbered && Children.Count > 0 && Citations.Count == 0;
}
