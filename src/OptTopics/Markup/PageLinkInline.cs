using Markdig.Syntax.Inlines;

namespace OptTopics.Markup;

/// <summary>A link to a page of the same collection, <c>[[ml:optimization#sgd|SGD]]</c>, with its target resolved to a page id.</summary>
public sealed class PageLinkInline : LinkInline
{
    /// <summary>The page's id, resolved against the page that links: <c>ml:optimization</c>.</summary>
    public required string PageId { get; init; }

    /// <summary>The place on that page, as a section id; null for its top.</summary>
    public string? Anchor { get; init; }
}
