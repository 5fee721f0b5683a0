using Markdig.Syntax.Inlines;

namespace OptTopics.Markup;

/// <summary>A place of the page that links can name beside its headings: <c>&lt;a name="sgd"&gt;</c>.</summary>
public sealed class AnchorInline : LeafInline
{
    public required string Name { get; init; }
}
