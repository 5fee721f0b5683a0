using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;

namespace OptTopics.Extraction;

/// <summary>A block of a page on its way to an <see cref="Entry"/>: its place in the page, its node and its text.</summary>
internal sealed class Passage
{
    public required EntryKind Kind { get; init; }

    public required Block Node { get; init; }

    public Passage? Parent { get; init; }

    public Topic? Topic { get; init; }

    public int Depth { get; init; }

    /// <summary>Its inlines: one container, or one for each cell of a row; none for what has only children or no text.</summary>
    public IReadOnlyList<ContainerInline> Inlines { get; init; } = [];

    /// <summary>Its own text, without its children's.</summary>
    public required BlockText Text { get; init; }

    public List<Passage> Children { get; } = [];

    /// <summary>Its text is read with the passage it stands in or behind.</summary>
    public bool IsPartOfCitation { get; set; }

    /// <summary>It is a heading, which is an entry only when it cites a work.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What may go on saying of it: its children, or the line right behind it.</summary>
    public List<Passage> Below { get; } = [];

    /// <summary>Of a heading or a title on its own: what stands behind it up to the next one.</summary>
    public List<Passage> Following { get; } = [];
}
