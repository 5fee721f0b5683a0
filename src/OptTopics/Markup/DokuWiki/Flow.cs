using Markdig.Syntax;

namespace OptTopics.Markup.DokuWiki;

/// <summary>How a container takes text.</summary>
internal enum FlowStyle
{
    /// <summary>In paragraphs, which an empty line ends.</summary>
    Page,

    /// <summary>Of a quote: every line end is a line break.</summary>
    Quote,

    /// <summary>Of a list item or table cell: plain, but what follows a block is a paragraph.</summary>
    Item,

    /// <summary>Of a footnote: always plain.</summary>
    Note,
}

/// <summary>A container being filled, with the block of text that is open in it.</summary>
internal sealed class Flow(ContainerBlock container, FlowStyle style)
{
    public ContainerBlock Container { get; } = container;

    public FlowStyle Style { get; } = style;

    /// <summary>Whether this is what a quote goes on with after a quote within it, which is a paragraph.</summary>
    public bool FollowsQuote { get; init; }

    public ParagraphBlock? Text { get; set; }

    /// <summary>Whether a block has been added.</summary>
    public bool HasBlock { get; set; }

    /// <summary>Line ends that wait for more text: only then are they breaks.</summary>
    public int Breaks { get; set; }

    /// <summary>Where the last of them is.</summary>
    public int BreakAt { get; set; }
}
