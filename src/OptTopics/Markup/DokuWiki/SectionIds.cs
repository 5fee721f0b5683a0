namespace OptTopics.Markup.DokuWiki;

/// <summary>The section ids of a page: the second "Results" is <c>results1</c>.</summary>
internal sealed class SectionIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> suffixes = new(StringComparer.Ordinal);

    public string Add(string title)
    {
        var id = DokuWikiId.SectionId(title);
        var candidate = id;
        var suffix = suffixes.GetValueOrDefault(id);
        while (!taken.Add(candidate))
        {
            candidate = id + (++suffix).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        suffixes[id] = suffix;
        return candidate;
    }
}
