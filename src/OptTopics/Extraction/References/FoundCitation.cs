using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <summary>A citation found in a block, before it is cut out of the block.</summary>
internal sealed class FoundCitation
{
    public required Fields Fields { get; init; }

    public required WorkKind Kind { get; init; }

    /// <summary>The link it is reached by; null for a reference without one.</summary>
    public Mark? Link { get; init; }

    /// <summary>The words of the link; null for a bare address.</summary>
    public string? Label { get; init; }

    /// <summary>All links to the work itself.</summary>
    public IReadOnlyList<Mark> Links { get; init; } = [];

    /// <summary>From the first to the last of what is printed of it.</summary>
    public required Stretch At { get; init; }

    /// <summary>For a side link: the work it belongs to.</summary>
    public FoundCitation? Owner { get; init; }

    /// <summary>For a link to a page: its id and the place on it.</summary>
    public string? PageId { get; init; }

    public string? Anchor { get; init; }

    public IReadOnlyList<Stretch> Annotation { get; set; } = [];

    public bool AnnotationIsQuote { get; set; }
}
