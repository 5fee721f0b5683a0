using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>The library at a glance.</summary>
public sealed record LibraryOverview
{
    /// <summary>In order of their ids.</summary>
    public required IReadOnlyList<PageSummary> Pages { get; init; }

    /// <summary>Papers of each year they go by, ascending.</summary>
    public required IReadOnlyList<YearCount> PapersPerYear { get; init; }

    /// <summary>Persons with more than one work, most listed first, fifty at most.</summary>
    public required IReadOnlyList<AuthorSummary> FrequentAuthors { get; init; }

    /// <summary>Works that came after the library's first day, latest first, with authors; five at most.</summary>
    public IReadOnlyList<Paper> RecentPapers { get; init; } = [];

    public required int PaperCount { get; init; }

    public required int CitationCount { get; init; }

    public required int AuthorCount { get; init; }

    public static async Task<LibraryOverview> LoadAsync(CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var frequent = await catalog.Authors.AsNoTracking().Where(a => a.Works.Count > 1)
            .OrderByDescending(a => a.Works.Count).ThenBy(a => a.Slug).Take(50)
            .Select(a => new { Author = a, a.Works.Count }).ToListAsync(cancellationToken);
        return new LibraryOverview
        {
            Pages = await PagesAsync(catalog, cancellationToken),
            PapersPerYear = await catalog.PaperYears.GroupBy(y => y.Year).OrderBy(g => g.Key)
                .Select(g => new YearCount(g.Key, g.Count())).ToListAsync(cancellationToken),
            FrequentAuthors = frequent.ConvertAll(a => new AuthorSummary(a.Author, a.Count)),
            RecentPapers = await catalog.Papers.AsNoTracking().Where(p => p.Added > catalog.Papers.Min(f => f.Added))
                .OrderByDescending(p => p.Added).ThenBy(p => p.Key).Take(5).Include(p => p.Authors.OrderBy(a => a.Order)).ToListAsync(cancellationToken),
            PaperCount = await catalog.Papers.CountAsync(cancellationToken),
            CitationCount = await catalog.Citations.CountAsync(cancellationToken),
            AuthorCount = await catalog.Authors.CountAsync(cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<PageSummary>> PagesAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var pages = await catalog.Pages.AsNoTracking().Include(p => p.Topics.OrderBy(t => t.Order)).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var listed = await catalog.Citations.Where(c => c.PaperId != null)
            .Select(c => new { c.Entry.PageId, c.Entry.TopicId, Paper = c.PaperId!.Value }).Distinct().ToListAsync(cancellationToken);
        var counts = TopicCounts.Of(pages.SelectMany(p => p.Topics), listed.Select(l => (l.PageId, l.TopicId, l.Paper)));
        return pages.ConvertAll(p => new PageSummary(
            p, counts.OfPage(p.RowId), p.Topics.ConvertAll(t => new TopicSummary(t, counts.DepthOf(t.Id), counts.OfTopic(t.Id)))));
    }
}

/// <summary>A page with its topics in document order (without entries) and how many papers it lists.</summary>
public sealed record PageSummary(ContentPage Page, int PaperCount, IReadOnlyList<TopicSummary> Topics);

/// <summary>A topic and how many papers it lists, its subtopics' among them. Depth is 1 for a page's outermost topics.</summary>
public sealed record TopicSummary(Topic Topic, int Depth, int PaperCount);

/// <summary>How many papers go by a year.</summary>
public sealed record YearCount(int Year, int PaperCount);

/// <summary>A person and how many works of theirs are listed.</summary>
public sealed record AuthorSummary(Author Author, int PaperCount);
