using Markdig.Syntax.Inlines;

namespace OptTopics.Markup;

/// <summary>Formatted text that Markdown has no emphasis for: <c>u</c>, <c>code</c>, <c>sub</c>, <c>sup</c>, <c>del</c>.</summary>
public sealed class TagInline(string tag) : ContainerInline
{
    /// <summary>The HTML element, from a fixed set.</summary>
    public string Tag { get; } = tag;
}
