namespace OptTopics.Web;

/// <summary>Where the site lives: section <c>Site</c> of the settings.</summary>
public sealed class SiteOptions
{
    /// <summary>The public origin for canonical links, <c>https://papers.example.org</c>; never taken from the Host header.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>The path the site is mounted at, <c>/library</c>; empty for the root.</summary>
    public string PathBase { get; set; } = "";

    /// <summary>How much memory pages may take that are kept until the catalog changes; 0 keeps none.</summary>
    public int CacheMegabytes { get; set; } = 12;
}
