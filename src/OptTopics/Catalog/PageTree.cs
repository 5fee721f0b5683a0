using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>Loads a page in a fixed number of queries and puts its topics and entries back into trees.</summary>
internal static class PageTree
{
    public static async Task<ContentPage?> LoadTopicsAsync(CatalogContext catalog, string id, CancellationToken cancellationToken)
    {
        var page = await catalog.Pages.AsNoTracking().Include(p => p.Topics.OrderBy(t => t.Order)).FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
        var topics = page?.Topics.ToDictionary(t => t.Id) ?? [];
        foreach (var topic in topics.Values.Where(t => t.ParentId is not null).OrderBy(t => t.Order))
        {
            topic.Parent = topics[topic.ParentId!.Value];
            topic.Parent.Children.Add(topic);
        }

        if (page is not null)
        {
            await AddFormerAnchorsAsync(catalog, page, cancellationToken);
        }

        return page;
    }

    /// <summary>Loads the entries of some topics; of the whole page when none are given.</summary>
    public static async Task LoadEntriesAsync(CatalogContext catalog, ContentPage page, IReadOnlyList<int>? topics, CancellationToken cancellationToken)
    {
        var wanted = topics?.ToArray() ?? [];
        var all = catalog.Entries.Where(e => e.PageId == page.RowId);
        var loaded = await (topics is null ? all : all.Where(e => EF.Parameter(wanted).Contains(e.TopicId!.Value)))
            .AsNoTrackingWithIdentityResolution()
            .OrderBy(e => e.Order)
            .Include(e => e.Citations.OrderBy(c => c.Order)).ThenInclude(c => c.Paper!).ThenInclude(p => p.Authors.OrderBy(a => a.Order)).ThenInclude(a => a.Author)
            .Include(e => e.Citations).ThenInclude(c => c.Author)
            .ToListAsync(cancellationToken);
        var entries = loaded.ToDictionary(e => e.Id);
        var topicOf = page.Topics.ToDictionary(t => t.Id);
        foreach (var entry in loaded)
        {
            // EF has put together what it happened to load together; the trees are built here, in order and whole.
            entry.Children.Clear();
        }

        foreach (var entry in loaded)
        {
            entry.Page = page;
            page.Entries.Add(entry);
            if (entry.TopicId is { } topic)
            {
                entry.Topic = topicOf[topic];
                entry.Topic.Entries.Add(entry);
            }

            if (entry.ParentId is { } parent)
            {
                entry.Parent = entries[parent];
                entry.Parent.Children.Add(entry);
            }
        }
    }

    // An anchor that a topic has now is its own, whoever had it before.
    private static async Task AddFormerAnchorsAsync(CatalogContext catalog, ContentPage page, CancellationToken cancellationToken)
    {
        var former = await catalog.FormerAddresses.Where(a => a.ToPage == page.Id && a.Anchor != null).OrderBy(a => a.Page).ThenBy(a => a.Anchor).ToListAsync(cancellationToken);
        var taken = page.Topics.SelectMany(t => t.FurtherAnchors.Append(t.Anchor)).ToHashSet(StringComparer.Ordinal);
        foreach (var address in former)
        {
            if (page.Topics.Find(t => t.Anchor == address.ToAnchor) is { } topic && taken.Add(address.Anchor!))
            {
                topic.FurtherAnchors = [.. topic.FurtherAnchors, address.Anchor!];
            }
        }
    }

    /// <summary>The ids of a topic and of all its subtopics.</summary>
    public static IReadOnlyList<int> SubtreeOf(Topic topic) => [topic.Id, .. topic.Children.SelectMany(SubtreeOf)];
}
