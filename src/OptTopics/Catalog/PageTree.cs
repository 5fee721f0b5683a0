using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog;

/// <summary>Loads a page in a fixed number of flat questions and puts its topics and entries back into trees.</summary>
internal static class PageTree
{
    public static ContentPage? LoadTopics(CatalogContext catalog, string id)
    {
        if (WorkRows.Page(catalog, id) is not { } page)
        {
            return null;
        }

        page.Topics.AddRange(WorkRows.TopicsOn(catalog, [page.RowId]));
        var topics = page.Topics.ToDictionary(t => t.Id);
        foreach (var topic in page.Topics)
        {
            topic.Page = page;
            topic.Parent = topic.ParentId is { } parent ? topics[parent] : null;
            topic.Parent?.Children.Add(topic);
        }

        AddFormerAnchors(catalog, page);
        return page;
    }

    /// <summary>Loads the entries of some topics; of the whole page when none are given.</summary>
    public static void LoadEntries(CatalogContext catalog, ContentPage page, IReadOnlyList<int>? topics)
    {
        var (entries, topicOf) = (new Dictionary<int, Entry>(), page.Topics.ToDictionary(t => t.Id));
        foreach (var entry in topics is null ? WorkRows.EntriesOn(catalog, page.RowId) : WorkRows.EntriesUnder(catalog, topics))
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

        AddCitations(catalog, entries);
    }

    private static void AddCitations(CatalogContext catalog, Dictionary<int, Entry> entries)
    {
        var citations = WorkRows.CitationsIn(catalog, entries.Keys);
        var persons = WorkRows.Persons(catalog, citations.Select(c => c.AuthorId).OfType<int>().Distinct()).ToDictionary(p => p.Id);
        foreach (var citation in citations)
        {
            citation.Entry = entries[citation.EntryId];
            citation.Author = citation.AuthorId is { } person ? persons[person] : null;
            citation.Entry.Citations.Add(citation);
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
    private static void AddFormerAnchors(CatalogContext catalog, ContentPage page)
    {
        var former = RowReader.Read(
            catalog,
            "SELECT Anchor, ToAnchor FROM FormerAddresses WHERE ToPage = @page AND Anchor IS NOT NULL ORDER BY Page, Anchor",
            page.Id,
            row => (Anchor: row.Text(0), ToAnchor: row.TextOrNull(1)));
        var taken = page.Topics.SelectMany(t => t.FurtherAnchors.Append(t.Anchor)).ToHashSet(StringComparer.Ordinal);
        foreach (var address in former)
        {
            if (page.Topics.Find(t => t.Anchor == address.ToAnchor) is { } topic && taken.Add(address.Anchor))
            {
                topic.FurtherAnchors = [.. topic.FurtherAnchors, address.Anchor];
            }
        }
    }

    /// <summary>The ids of a topic and of all its subtopics.</summary>
    public static IReadOnlyList<int> SubtreeOf(Topic topic) => [topic.Id, .. topic.Children.SelectMany(SubtreeOf)];
}
