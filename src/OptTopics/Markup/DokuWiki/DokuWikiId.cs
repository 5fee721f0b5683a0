namespace OptTopics.Markup.DokuWiki;

/// <summary>DokuWiki's page ids.</summary>
public static class DokuWikiId
{
    /// <summary>DokuWiki's cleanID: "Foo Bar" is <c>foo_bar</c>.</summary>
    public static string Clean(string raw) => raw.Trim().ToLowerInvariant().Replace(' ', '_');
}
