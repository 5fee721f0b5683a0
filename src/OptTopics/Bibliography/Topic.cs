namespace OptTopics.Bibliography;

/// <summary>A heading and what stands under it.</summary>
public sealed class Topic
{
    public int Id { get; set; }

    public ContentPage Page { get; set; } = null!;

    public int PageId { get; set; }

    /// <summary>The topic it stands under; null for the page's outermost headings.</summary>
    public Topic? Parent { get; set; }

    public int? ParentId { get; set; }

    /// <summary>DokuWiki's section id in a .txt page ("instability_of_fine-tuning"), GitHub's heading anchor in a .md page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Anchors it is also reached by: <c>&lt;a name&gt;</c> in Markdown, names it used to have.</summary>
    public IReadOnlyList<string> FurtherAnchors { get; set; } = [];

    /// <summary>The heading's text, without markup.</summary>
    public required string Title { get; init; }

    /// <summary>1 to 6, as in HTML.</summary>
    public required int Level { get; init; }

    /// <summary>Place among all topics of the page, from 0, in document order.</summary>
    public required int Order { get; init; }

    public required SourcePosition Position { get; init; }

    public List<Topic> Children { get; init; } = [];

    public List<Entry> Entries { get; init; } = [];
}
