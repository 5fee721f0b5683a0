namespace OptTopics.Bibliography;

/// <summary>One place that cites: what is printed there of the work (<see cref="Reference"/>) and what is said about it.</summary>
public sealed class Citation
{
    private string? noteText;

    public int Id { get; set; }

    public Entry Entry { get; set; } = null!;

    public int EntryId { get; set; }

    /// <summary>Place among the citations of its entry, from 0.</summary>
    public required int Order { get; init; }

    public required WorkKind Kind { get; init; }

    public required Reference Reference { get; init; }

    public required SourcePosition Position { get; init; }

    /// <summary>
    /// The citation opens its entry (or is all of it, or the one work of a table's row), so the entry is shown as its card; else it stands inside
    /// a sentence.
    /// </summary>
    public bool LeadsEntry { get; init; }

    /// <summary>The text that comments the work, raw markup kept, without the marks around a whole quotation; null when there is none.</summary>
    public string? Annotation { get; init; }

    /// <summary>The whole annotation is a quotation.</summary>
    public bool AnnotationIsQuote { get; init; }

    /// <summary>The annotation as HTML, cut at the citations and page links inside it.</summary>
    public IReadOnlyList<Fragment> Note { get; init; } = [];

    /// <summary>The text of the note; for a citation inside a sentence, what stands there. Kept, for a card asks for it several times.</summary>
    public string NoteText => LeadsEntry ? noteText ??= FragmentText.Of(Note, Entry) : Entry.ContentText;

    /// <summary>For a side link (code, video, slides): the <see cref="Order"/> of the work it belongs to, in the same entry.</summary>
    public int? PartOf { get; init; }

    /// <summary>For a link to a page: the page's id, e.g. <c>ml:optimization</c>.</summary>
    public string? TargetPageId { get; init; }

    /// <summary>For a link to a place of a page: its anchor.</summary>
    public string? TargetAnchor { get; init; }

    /// <summary>The work. Null until the catalog has matched it, and for profiles and links to pages.</summary>
    public Paper? Paper { get; set; }

    public int? PaperId { get; set; }

    /// <summary>The person, for a profile.</summary>
    public Author? Author { get; set; }

    public int? AuthorId { get; set; }

    /// <summary>The first citation of a paper on a page is 1, and so on: <c>#cite.{key}</c>, <c>#cite.{key}.2</c>.</summary>
    public int Occurrence { get; set; } = 1;
}
