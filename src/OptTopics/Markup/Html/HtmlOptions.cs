namespace OptTopics.Markup.Html;

/// <summary>Where what a page names is to be found in the output.</summary>
public sealed record HtmlOptions
{
    /// <summary>The address of a link to a page: <c>ml/optimization.html#sgd</c>; null shows its label alone.</summary>
    public Func<PageLinkInline, string?> PageHref { get; init; } = link =>
        RelativePath(link.PageId) + ".html" + (link.Anchor is null ? "" : "#" + link.Anchor);

    /// <summary>The address of a picture or file of the collection by its id, <c>ml:loss.png</c>; null shows its title alone.</summary>
    public Func<string, string?> MediaHref { get; init; } = RelativePath;

    /// <summary>The address of what a page names relative to itself, <c>papers/codd.pdf</c>; null shows its label alone.</summary>
    public Func<string, string?> RelativeHref { get; init; } = link => link;

    /// <summary>Whether pictures from other sites are shown; otherwise they are links, so that reading a page tells nobody.</summary>
    public bool ShowsForeignMedia { get; init; } = true;

    private static string RelativePath(string id) => id.Replace(':', '/');
}
