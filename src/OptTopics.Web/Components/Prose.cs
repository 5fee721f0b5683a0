using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using OptTopics.Bibliography;

namespace OptTopics.Web.Components;

/// <summary>
/// What a keeper wrote as a paragraph, where it can be one: the reader mode of browsers leaves out other boxes that hold links.
/// </summary>
internal static partial class Prose
{
    /// <summary>The text in a <c>p</c>, or in a <c>div</c> when it holds what no paragraph may, such as lists or code blocks.</summary>
    public static RenderFragment Of(string cssClass, IReadOnlyList<Fragment> content, RenderFragment text) => builder =>
    {
        builder.OpenElement(0, HoldsBlocks(content) ? "div" : "p");
        builder.AddAttribute(1, "class", cssClass);
        builder.AddContent(2, text);
        builder.CloseElement();
    };

    private static bool HoldsBlocks(IReadOnlyList<Fragment> content) => content.OfType<HtmlFragment>().Any(f => Block.IsMatch(f.Html));

    // The elements that end an open paragraph: HTML Living Standard, 4.4.1.
    [GeneratedRegex(
        @"<(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|main|" +
        @"menu|nav|ol|p|pre|search|section|table|ul|tr|td|th|li|dt|dd|summary)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Block { get; }
}
