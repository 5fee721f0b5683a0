using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog;

/// <summary>
/// Loads papers with all that cards show: authors and persons; citations, their entries, topics and pages. Flat questions that are put together
/// here. Persons, topics and pages are shared by many papers: those that were loaded lately are not loaded again.
/// </summary>
internal static class WholePapers
{
    /// <summary>The papers with these row ids, in their order.</summary>
    public static List<Paper> Load(CatalogContext catalog, RecentRows recent, int[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var papers = LoadWithAuthors(catalog, recent, ids);
        AddCitations(catalog, recent, ids, papers);
        return [.. ids.Where(papers.ContainsKey).Select(id => papers[id])];
    }

    /// <summary>The papers with these row ids, by them, without what cites them.</summary>
    public static Dictionary<int, Paper> LoadWithAuthors(CatalogContext catalog, RecentRows recent, int[] ids)
    {
        var papers = WorkRows.Papers(catalog, ids).ToDictionary(p => p.Id);
        var authorships = WorkRows.Authorships(catalog, ids);
        var persons = Rows(recent, WorkRows.Persons, catalog, authorships.Select(a => a.AuthorId), p => p.Id);
        foreach (var authorship in authorships.OrderBy(a => a.Order))
        {
            authorship.Author = authorship.AuthorId is { } person ? persons[person] : null;
            authorship.Paper = papers[authorship.PaperId];
            authorship.Paper.Authors.Add(authorship);
        }

        return papers;
    }

    /// <summary>The entries with these row ids, by them, with their topics and pages.</summary>
    public static Dictionary<int, Entry> Entries(CatalogContext catalog, RecentRows recent, int[] ids)
    {
        var entries = WorkRows.Entries(catalog, ids).ToDictionary(e => e.Id);
        var topics = Rows(recent, WorkRows.Topics, catalog, entries.Values.Select(e => e.TopicId), t => t.Id);
        var pages = Rows(recent, WorkRows.Pages, catalog, entries.Values.Select(e => (int?)e.PageId), p => p.RowId);
        foreach (var entry in entries.Values)
        {
            entry.Page = pages[entry.PageId];
            entry.Topic = entry.TopicId is { } topic ? topics[topic] : null;
            entry.Topic?.Page = entry.Page;
        }

        return entries;
    }

    private static Dictionary<int, T> Rows<T>(
        RecentRows recent, Func<CatalogContext, int[], List<T>> load, CatalogContext catalog, IEnumerable<int?> ids, Func<T, int> idOf)
        where T : class =>
        recent.Get([.. ids.OfType<int>().Distinct()], idOf, missing => load(catalog, missing)).ToDictionary(idOf);

    private static void AddCitations(CatalogContext catalog, RecentRows recent, int[] ids, Dictionary<int, Paper> papers)
    {
        var citations = WorkRows.Citations(catalog, ids);

        // Each once: a paragraph that cites one work a thousand times would come a thousand times with its citations.
        var entries = Entries(catalog, recent, [.. citations.Select(c => c.EntryId).Distinct()]);
        foreach (var citation in citations)
        {
            citation.Entry = entries[citation.EntryId];
            citation.Paper = papers[citation.PaperId!.Value];
            citation.Paper.Citations.Add(citation);
            citation.Entry.Citations.Add(citation);
        }

        foreach (var paper in papers.Values)
        {
            paper.Citations.Sort(InOrder);
        }

        AddBeside(catalog, entries);
    }

    // A sentence may cite further works, which are shown in it.
    private static void AddBeside(CatalogContext catalog, Dictionary<int, Entry> entries)
    {
        var known = entries.ToDictionary(e => e.Key, e => e.Value.Citations.Select(c => c.Order).ToHashSet());
        var lacking = entries.Values.Where(e => e.Content.OfType<CitationFragment>().Any(f => !known[e.Id].Contains(f.Order)))
            .Select(e => e.Id).ToArray();
        if (lacking.Length == 0)
        {
            return;
        }

        var beside = WorkRows.CitationsIn(catalog, lacking).FindAll(c => known[c.EntryId].Add(c.Order));
        var papers = WorkRows.Papers(catalog, beside.Select(c => c.PaperId).OfType<int>().Distinct()).ToDictionary(p => p.Id);
        foreach (var citation in beside)
        {
            citation.Entry = entries[citation.EntryId];
            citation.Paper = citation.PaperId is { } paper ? papers[paper] : null;
            citation.Entry.Citations.Add(citation);
        }
    }

    private static int InOrder(Citation a, Citation b) =>
        string.CompareOrdinal(a.Entry.Page.Id, b.Entry.Page.Id) is not 0 and var page
            ? page
            : (a.Entry.Order, a.Order).CompareTo((b.Entry.Order, b.Order));
}
