using Microsoft.EntityFrameworkCore;

namespace OptTopics.Catalog.Search;

/// <summary>All pages and their topics in the order in which they are shown, numbered.</summary>
internal sealed class TopicTree
{
    private readonly List<FacetValue> values = [];
    private readonly Dictionary<int, int> numbers = [];
    private readonly Dictionary<int, int[]> paths = [];

    public IReadOnlyList<FacetValue> Values => values;

    public static async Task<TopicTree> LoadAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var pages = await catalog.Pages.OrderBy(p => p.Id).Select(p => new { p.RowId, p.Id, p.Title }).ToListAsync(cancellationToken);
        var topics = (await catalog.Topics.OrderBy(t => t.PageId).ThenBy(t => t.Order)
            .Select(t => new { t.Id, t.PageId, t.ParentId, t.Anchor, t.Title }).ToListAsync(cancellationToken)).ToLookup(t => t.PageId);
        var tree = new TopicTree();
        foreach (var page in pages)
        {
            tree.numbers[page.RowId] = tree.Add(new FacetValue(page.Id, page.Title, 0));
            foreach (var topic in topics[page.RowId])
            {
                int[] above = topic.ParentId is { } parent ? tree.paths[parent] : [];
                tree.paths[topic.Id] = [.. above, tree.Add(new FacetValue($"{page.Id}/{topic.Anchor}", topic.Title, 0, above.Length + 1))];
            }
        }

        return tree;
    }

    /// <summary>The number of a page; -1 for none.</summary>
    public int OfPage(int page) => numbers.GetValueOrDefault(page, -1);

    /// <summary>The number of a topic; -1 for none.</summary>
    public int OfTopic(int topic) => paths.TryGetValue(topic, out var path) ? path[^1] : -1;

    /// <summary>The numbers of a page, of a topic of it, and of the topics above.</summary>
    public IEnumerable<int> PathOf(int page, int? topic) => (topic is { } id ? paths[id] : []).Prepend(numbers[page]);

    private int Add(FacetValue value)
    {
        values.Add(value);
        return values.Count - 1;
    }
}
