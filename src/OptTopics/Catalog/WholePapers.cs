using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>
/// Loads papers with all that cards show: authors and persons; citations, their entries, topics and pages. Four flat questions that are
/// put together here (and a fifth for the works that a sentence cites beside them): EF's own include of lists in lists takes several times as long.
/// </summary>
internal static class WholePapers
{
    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Paper>> Papers = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Papers.AsNoTracking().Where(p => ids.Contains(p.Id)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Written>> Authors = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Authorships.AsNoTracking()
            .Where(a => ids.Contains(a.PaperId)).OrderBy(a => a.PaperId).ThenBy(a => a.Order)
            .Select(a => new Written(a, a.Author)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Citation>> Citations = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Citations.AsNoTracking().Where(c => ids.Contains(c.PaperId!.Value)));

    // Each once: a paragraph that cites one work a thousand times would come a thousand times with its citations.
    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Placed>> Entries = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] entries) => catalog.Entries.AsNoTracking()
            .Where(e => entries.Contains(e.Id)).Select(e => new Placed(e, e.Topic, e.Page)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Beside>> CitationsIn = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] entries) => catalog.Citations.AsNoTracking()
            .Where(c => entries.Contains(c.EntryId)).Select(c => new Beside(c, c.Paper)));

    /// <summary>The papers with these row ids, in their order.</summary>
    public static async Task<List<Paper>> LoadAsync(CatalogContext catalog, int[] ids, CancellationToken cancellationToken)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var papers = await LoadWithAuthorsAsync(catalog, ids, cancellationToken);
        await AddCitationsAsync(catalog, ids, papers, cancellationToken);
        return [.. ids.Where(papers.ContainsKey).Select(id => papers[id])];
    }

    /// <summary>The papers with these row ids, by them, without what cites them.</summary>
    public static async Task<Dictionary<int, Paper>> LoadWithAuthorsAsync(CatalogContext catalog, int[] ids, CancellationToken cancellationToken)
    {
        var papers = new Dictionary<int, Paper>(ids.Length);
        await foreach (var paper in Papers(catalog, ids).WithCancellation(cancellationToken))
        {
            papers.Add(paper.Id, paper);
        }

        await AddAuthorsAsync(catalog, ids, papers, cancellationToken);
        return papers;
    }

    private static async Task AddAuthorsAsync(CatalogContext catalog, int[] ids, Dictionary<int, Paper> papers, CancellationToken cancellationToken)
    {
        var persons = new Dictionary<int, Author>();
        await foreach (var (authorship, author) in Authors(catalog, ids).WithCancellation(cancellationToken))
        {
            authorship.Author = author is null ? null : Once(persons, author.Id, author);
            authorship.Paper = papers[authorship.PaperId];
            authorship.Paper.Authors.Add(authorship);
        }
    }

    private static async Task AddCitationsAsync(CatalogContext catalog, int[] ids, Dictionary<int, Paper> papers, CancellationToken cancellationToken)
    {
        var citations = new List<Citation>();
        await foreach (var citation in Citations(catalog, ids).WithCancellation(cancellationToken))
        {
            citations.Add(citation);
        }

        var entries = await EntriesAsync(catalog, [.. citations.Select(c => c.EntryId).Distinct()], cancellationToken);
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

    private static async Task<Dictionary<int, Entry>> EntriesAsync(CatalogContext catalog, int[] ids, CancellationToken cancellationToken)
    {
        var (entries, topics, pages) = (new Dictionary<int, Entry>(ids.Length), new Dictionary<int, Topic>(), new Dictionary<int, ContentPage>());
        await foreach (var (entry, topic, page) in Entries(catalog, ids).WithCancellation(cancellationToken))
        {
            entry.Page = Once(pages, page.RowId, page);
            entry.Topic = topic is null ? null : Once(topics, topic.Id, topic);
            entry.Topic?.Page = entry.Page;
            entries.Add(entry.Id, entry);
        }

        return entries;
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

    private static T Once<T>(Dictionary<int, T> known, int id, T row) => known.TryAdd(id, row) ? row : known[id];

    private sealed record Written(Authorship Authorship, Author? Author);

    private sealed record Beside(Citation Citation, Paper? Paper);

    private sealed record Placed(Entry Entry, Topic? Topic, ContentPage Page);
}
