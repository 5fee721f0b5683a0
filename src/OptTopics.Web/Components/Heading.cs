using Microsoft.AspNetCore.Components;

namespace OptTopics.Web.Components;

/// <summary>
/// A heading whose level depends on where it stands, in the direction of its words. No component: a page has hundreds, and making them
/// takes long.
/// </summary>
public static class Heading
{
    private static readonly string[] Tags = ["h1", "h2", "h3", "h4", "h5", "h6"];

    /// <summary>Deeper levels than HTML has are the deepest it has.</summary>
    public static RenderFragment Of(int level, RenderFragment content, string? css = null, string? id = null) => html =>
    {
        html.OpenElement(0, Tags[Math.Clamp(level, 1, Tags.Length) - 1]);
        html.AddAttribute(1, "id", id);
        html.AddAttribute(2, "class", css);
        html.AddAttribute(3, "dir", "auto");
        html.AddContent(4, content);
        html.CloseElement();
    };
}
