using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;

namespace OptTopics.Extraction;

/// <summary>A node of a page's tree, shown in a part of its block.</summary>
internal sealed class ViewInline(Inline shown) : LeafInline
{
    public Inline Shown { get; } = shown;
}

/// <summary>The place where a block's HTML is cut.</summary>
internal sealed class CutInline(Fragment fragment) : LeafInline
{
    public Fragment Fragment { get; } = fragment;
}
