using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>
/// Loads papers with all that cards show: authors and persons; citations, their entries, topics and pages. Three flat questions that are
/// put together here (and a fourth for the works that a sentence cites beside them): EF's own include of lists in lists takes several times as long.
/// </summary>
internal static class WholePapers
{
    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Paper>> Papers = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Papers.AsNoTracking().Where(p => ids.Contains(p.Id)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Written>> Authors = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Authorships.AsNoTracking()
            .Where(a => ids.Contains(a.PaperId)).OrderBy(a => a.PaperId).ThenBy(a => a.Order)
            .Select(a => new Written(a, a.Author)));

    private static readonly Func<CatalogContext, int[], IAsyncEnumerable<Cited>> Citations = EF.CompileAsyncQuery(
        (CatalogContext catalog, int[] ids) => catalog.Citations.AsNoTracking()
            .Where(c => ids.Contains(c.PaperId!.Value))
            .Select(c => new Cited(c, c.Entry, c.Entry.Topic, c.Entry.Page)));

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
        var (entries, topics, pages) = (new Dictionary<int, Entry>(), new Dictionary<int, Topic>(), new Dictionary<int, ContentPage>());
        await foreach (var (citation, entry, topic, page) in Citations(catalog, ids).WithCancellation(cancellationToken))
        {
            citation.Entry = Once(entries, entry.Id, entry);
            citation.Entry.Page = Once(pages, page.RowId, page);
            citation.Entry.Topic = topic is null ? null : Once(topics, topic.Id, topic);
            citation.Entry.Topic?.Page = citation.Entry.Page;
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
        var lacking = entries.Values.Where(LacksCitations).Select(e => e.Id).ToArray();
        if (lacking.Length == 0)
        {
            return;
        }

        await foreach (var (citation, paper) in CitationsIn(catalog, lacking).WithCancellation(cancellationToken))
        {
            var entry = entries[citation.EntryId];
            if (!entry.Citations.Exists(c => c.Order == citation.Order))
            {
                (citation.Entry, citation.Paper) = (entry, paper);
                entry.Citations.Add(citation);
            }
        }
    }

    private static bool LacksCitations(Entry entry) =>
        entry.Content.OfType<CitationFragment>().Any(f => !entry.Citations.Exists(c => c.Order == f.Order));

    private static int InOrder(Citation a, Citation b) =>
        string.CompareOrdinal(a.Entry.Page.Id, b.Entry.Page.Id) is not 0 and var page
            ? page
            : (a.Entry.Order, a.Order).CompareTo((b.Entry.Order, b.Order));

    private static T Once<T>(Dictionary<int, T> known, int id, T row) => known.TryAdd(id, row) ? row : known[id];

    private sealed record Written(Authorship Authorship, Author? Author);

    private sealed record Beside(Citation Citation, Paper? Paper);

    private sealed record Cited(Citation Citation, Entry Entry, Topic? Topic, ContentPage Page);
}
