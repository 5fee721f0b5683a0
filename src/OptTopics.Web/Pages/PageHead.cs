namespace OptTopics.Web.Pages;

/// <summary>What a page says about itself in its head, and how the frame around it stands.</summary>
/// <param name="Title">Without the library's name.</param>
/// <param name="Description">In the page's own words; null when it has none.</param>
/// <param name="Url">Its one address, for <c>rel=canonical</c>; null for pages that have none.</param>
public sealed record PageHead(string Title, string? Description = null, string? Url = null)
{
    /// <summary>The part of the site it belongs to, marked in the bar.</summary>
    public SitePart Part { get; init; }

    /// <summary>It has a search box of its own, so the bar has none.</summary>
    public bool HasSearch { get; init; }

    public bool NoIndex { get; init; }

    /// <summary>Formats it can be had in beside HTML: media type and address.</summary>
    public IReadOnlyList<(string MediaType, string Url)> Alternates { get; init; } = [];
}

/// <summary>The parts of the site in its bar.</summary>
public enum SitePart
{
    None,
    Topics,
    Papers,
    People,
}
