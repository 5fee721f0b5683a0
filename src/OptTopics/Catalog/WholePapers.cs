using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog;

/// <summary>
/// Loads papers with all that cards show: authors and persons; citations, their entries, topics and pages. Flat questions that are put together
/// here: EF's own include of lists in lists takes several times as long. Persons, topics and pages are shared by many papers: those that were
/// loaded lately are not loaded again.
/// </summary>
internal static class WholePapers
{
    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Paper>> Papers = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Papers.AsNoTracking().Where(p => ids.Contains(p.Id)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Authorship>> Authorships = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Authorships.AsNoTracking().Where(a => ids.Contains(a.PaperId)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Author>> Persons = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Authors.AsNoTracking().Where(a => ids.Contains(a.Id)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Citation>> Citations = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Citations.AsNoTracking().Where(c => ids.Contains(c.PaperId!.Value)));

    // Each once: a paragraph that cites one work a thousand times would come a thousand times with its citations.
    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Entry>> Entries = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Topic>> Topics = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Topics.AsNoTracking().Where(t => ids.Contains(t.Id)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<ContentPage>> Pages = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Pages.AsNoTracking().Where(p => ids.Contains(p.RowId)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Beside>> CitationsIn = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] entries) => catalog.Citations.AsNoTracking()
            .Where(c => entries.Contains(c.EntryId)).Select(c => new Beside(c, c.Paper)));

    /// <summary>The papers with these row ids, in their order.</summary>
    public static async Task<List<Paper>> LoadAsync(CatalogContext catalog, RecentRows recent, int[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var papers = await LoadWithAuthorsAsync(catalog, recent, ids, cancellationToken);
        await AddCitationsAsync(catalog, recent, ids, papers, cancellationToken);
        return [.. ids.Where(papers.ContainsKey).Select(id => papers[id])];
    }

    /// <summary>The papers with these row ids, by them, without what cites them.</summary>
    public static async Task<Dictionary<int, Paper>> LoadWithAuthorsAsync(
        CatalogContext catalog, RecentRows recent, int[] ids, CancellationToken cancellationToken)
    {
        var papers = (await Papers(catalog, ids).ToListAsync(cancellationToken)).ToDictionary(p => p.Id);
        var authorships = await Authorships(catalog, ids).ToListAsync(cancellationToken);
        var persons = await RowsAsync(recent, Persons, catalog, authorships.Select(a => a.AuthorId), p => p.Id, cancellationToken);
        foreach (var authorship in authorships.OrderBy(a => a.Order))
        {
            authorship.Author = authorship.AuthorId is { } person ? persons[person] : null;
            authorship.Paper = papers[authorship.PaperId];
            authorship.Paper.Authors.Add(authorship);
        }

        return papers;
    }

    /// <summary>The entries with these row ids, by them, with their topics and pages.</summary>
    public static async Task<Dictionary<int, Entry>> EntriesAsync(
        CatalogContext catalog, RecentRows recent, int[] ids, CancellationToken cancellationToken)
    {
        var entries = (await Entries(catalog, ids).ToListAsync(cancellationToken)).ToDictionary(e => e.Id);
        var topics = await RowsAsync(recent, Topics, catalog, entries.Values.Select(e => e.TopicId), t => t.Id, cancellationToken);
        var pages = await RowsAsync(recent, Pages, catalog, entries.Values.Select(e => (int?)e.PageId), p => p.RowId, cancellationToken);
        foreach (var entry in entries.Values)
        {
            entry.Page = pages[entry.PageId];
            entry.Topic = entry.TopicId is { } topic ? topics[topic] : null;
            entry.Topic?.Page = entry.Page;
        }

        return entries;
    }

    private static async Task<Dictionary<int, T>> RowsAsync<T>(
        RecentRows recent,
        Func<CatalogContext, int[], IAsyncEnumerable<T>> load,
        CatalogContext catalog,
        IEnumerable<int?> ids,
        Func<T, int> idOf,
        CancellationToken cancellationToken)
        where T : class
    {
        var rows = await recent.GetAsync([.. ids.OfType<int>().Distinct()], idOf, async missing =>
            await load(catalog, missing).ToListAsync(cancellationToken));
        return rows.ToDictionary(idOf);
    }

    private static async Task AddCitationsAsync(
        CatalogContext catalog, RecentRows recent, int[] ids, Dictionary<int, Paper> papers, CancellationToken cancellationToken)
    {
        var citations = await Citations(catalog, ids).ToListAsync(cancellationToken);
        var entries = await EntriesAsync(catalog, recent, [.. citations.Select(c => c.EntryId).Distinct()], cancellationToken);
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

        await AddBesideAsync(catalog, entries, cancellationToken);
    }

    // A sentence may cite further works, which are shown in it.
    private static async Task AddBesideAsync(CatalogContext catalog, Dictionary<int, Entry> entries, CancellationToken cancellationToken)
    {
        var known = entries.ToDictionary(e => e.Key, e => e.Value.Citations.Select(c => c.Order).ToHashSet());
        var lacking = entries.Values.Where(e => e.Content.OfType<CitationFragment>().Any(f => !known[e.Id].Contains(f.Order)))
            .Select(e => e.Id).ToArray();
        if (lacking.Length == 0)
        {
            return;
        }

        await foreach (var (citation, paper) in CitationsIn(catalog, lacking).WithCancellation(cancellationToken))
        {
            var entry = entries[citation.EntryId];
            if (known[entry.Id].Add(citation.Order))
            {
                (citation.Entry, citation.Paper) = (entry, paper);
                entry.Citations.Add(citation);
            }
        }
    }

    private static int InOrder(Citation a, Citation b) =>
        string.CompareOrdinal(a.Entry.Page.Id, b.Entry.Page.Id) is not 0 and var page
            ? page
            : (a.Entry.Order, a.Order).CompareTo((b.Entry.Order, b.Order));

    private sealed record Beside(Citation Citation, Paper? Paper);
}
