using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog;

/// <summary>Loads a page in a fixed number of flat questions and puts its topics and entries back into trees.</summary>
internal static class PageTree
{
    private static readonly Func<CatalogContext, int, IAsyncEnumerable<Entry>> AllEntries = EF.CompileAsyncQuery(
        (CatalogContext catalog, int page) => catalog.Entries.AsNoTracking()
            .OrderBy(e => e.Order).Where(e => e.PageId == page));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Entry>> EntriesIn = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] topics) => catalog.Entries.AsNoTracking()
            .OrderBy(e => e.Order).Where(e => topics.Contains(e.TopicId!.Value)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Cited>> Citations = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] entries) => catalog.Citations.AsNoTracking()
            .Where(c => entries.Contains(c.EntryId))
            .OrderBy(c => c.EntryId).ThenBy(c => c.Order)
            .Select(c => new Cited(c, c.Author)));

    public static async Task<ContentPage?> LoadTopicsAsync(CatalogContext catalog, string id, CancellationToken cancellationToken)
    {
        var page = await catalog.Pages.AsNoTracking().Include(p => p.Topics.OrderBy(t => t.Order))
            .FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
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
    public static async Task LoadEntriesAsync(
        CatalogContext catalog, ContentPage page, IReadOnlyList<int>? topics, CancellationToken cancellationToken)
    {
        var loaded = topics is null ? AllEntries(catalog, page.RowId) : EntriesIn(catalog, [.. topics]);
        var (entries, topicOf) = (new Dictionary<int, Entry>(), page.Topics.ToDictionary(t => t.Id));
        await foreach (var entry in loaded.WithCancellation(cancellationToken))
        {
            entries.Add(entry.Id, entry);
            entry.Page = page;
            page.Entries.Add(entry);
            if (entry.TopicId is { } topic)
            {
                entry.Topic = topicOf[topic];
                entry.Topic.Entries.Add(entry);
            }
        }

        foreach (var entry in page.Entries.Where(e => e.ParentId is not null))
        {
            entry.Parent = entries[entry.ParentId!.Value];
            entry.Parent.Children.Add(entry);
        }

        await AddCitationsAsync(catalog, entries, cancellationToken);
    }

    private static async Task AddCitationsAsync(CatalogContext catalog, Dictionary<int, Entry> entries, CancellationToken cancellationToken)
    {
        var citations = new List<Citation>();
        await foreach (var (citation, person) in Citations(catalog, [.. entries.Keys]).WithCancellation(cancellationToken))
        {
            citation.Entry = entries[citation.EntryId];
            citation.Author = person;
            citation.Entry.Citations.Add(citation);
            citations.Add(citation);
        }

        var cited = citations.Select(c => c.PaperId).OfType<int>().Distinct();
        var papers = WholePapers.LoadWithAuthors(catalog, new RecentRows(), [.. cited]);
        foreach (var citation in citations.Where(c => c.PaperId is not null))
        {
            citation.Paper = papers[citation.PaperId!.Value];
            citation.Paper.Citations.Add(citation);
        }
    }

    // An anchor that a topic has now is its own, whoever had it before.
    private static async Task AddFormerAnchorsAsync(CatalogContext catalog, ContentPage page, CancellationToken cancellationToken)
    {
        var former = await catalog.FormerAddresses.Where(a => a.ToPage == page.Id && a.Anchor != null)
            .OrderBy(a => a.Page).ThenBy(a => a.Anchor).ToListAsync(cancellationToken);
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

    private sealed record Cited(Citation Citation, Author? Person);
}
