using OptTopics.Bibliography;
using OptTopics.Catalog.Loading;

namespace OptTopics.Checks;

/// <summary>The works that pages cite, each once and with its citation key, as the catalog would make them without any record.</summary>
public static class CitedWorks
{
    public static IReadOnlyList<Paper> Of(IEnumerable<ContentPage> pages)
    {
        var clusters = WorkGroups.Of([.. pages.SelectMany(NodesOf)]).OrderBy(c => c.First, StringComparer.Ordinal);
        var drafts = clusters.Select(c => PaperComposer.Compose(c.Nodes, [])).ToList();
        drafts.ForEach(d => d.Paper.Citations.AddRange(d.Nodes.Select(n => n.Citation).OfType<Citation>()));
        foreach (var stem in drafts.GroupBy(d => d.Key.Stem, StringComparer.Ordinal))
        {
            foreach (var (paper, key) in CitationKeys.Resolve([.. stem.Select(d => (d.Paper, d.Key))], new HashSet<string>(StringComparer.Ordinal)))
            {
                paper.Key = key;
            }
        }

        return drafts.ConvertAll(d => d.Paper);
    }

    internal static IEnumerable<WorkNode> NodesOf(ContentPage page) =>
        from entry in page.Entries
        from citation in entry.Citations
        where SideLinks.HasPaper(citation.Kind) && SideLinks.WorkOf(citation, entry.Citations) is null
        select WorkNode.Of(citation, page.File, 0, entry.Order, [.. entry.Citations.Where(c => SideLinks.WorkOf(c, entry.Citations) == citation)]);
}
