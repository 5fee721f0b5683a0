using Lucene.Net.Search;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog;

/// <summary>The library at a glance.</summary>
public sealed record LibraryOverview
{
    private const int MaxAuthors = 50;

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
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        var counts = new MatchCounts(await PaperFilter.MakeAsync(catalog, new PaperQuery(), cancellationToken), isRanked: false);
        counts.Search(index, new MatchAllDocsQuery());
        return new LibraryOverview
        {
            Pages = await PagesAsync(catalog, counts.Places, cancellationToken),
            PapersPerYear = await catalog.PaperYears.GroupBy(y => y.Year).OrderBy(g => g.Key)
                .Select(g => new YearCount(g.Key, g.Count())).ToListAsync(cancellationToken),
            FrequentAuthors = await FrequentAuthorsAsync(catalog, counts.Authors, cancellationToken),
            RecentPapers = await catalog.Papers.AsNoTracking().Where(p => p.Added > catalog.Papers.Min(f => f.Added))
                .OrderByDescending(p => p.Added).ThenBy(p => p.Key).Take(5).Include(p => p.Authors.OrderBy(a => a.Order)).ToListAsync(cancellationToken),
            PaperCount = counts.Found.Count,
            CitationCount = await catalog.Citations.CountAsync(cancellationToken),
            AuthorCount = await catalog.Authors.CountAsync(cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<PageSummary>> PagesAsync(CatalogContext catalog, NumberCounts counts, CancellationToken cancellationToken)
    {
        var pages = await catalog.Pages.AsNoTracking().Include(p => p.Topics.OrderBy(t => t.Order)).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        return pages.ConvertAll(p => new PageSummary(p, counts[PlaceNumber.OfPage(p.RowId)], [.. Topics(p, counts)]));
    }

    private static IEnumerable<TopicSummary> Topics(ContentPage page, NumberCounts counts)
    {
        var depths = new Dictionary<int, int>();
        foreach (var topic in page.Topics)
        {
            depths[topic.Id] = topic.ParentId is { } parent ? depths[parent] + 1 : 1;
            yield return new TopicSummary(topic, depths[topic.Id], counts[PlaceNumber.OfTopic(topic.Id)]);
        }
    }

    private static async Task<IReadOnlyList<AuthorSummary>> FrequentAuthorsAsync(CatalogContext catalog, NumberCounts counts, CancellationToken cancellationToken)
    {
        var most = counts.Most(MaxAuthors).Where(a => a.Count > 1).ToList();
        var ids = most.ConvertAll(a => a.Number).ToArray();
        var authors = await catalog.Authors.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        return [.. most.Select(a => new AuthorSummary(authors[a.Number], a.Count)).OrderByDescending(a => a.PaperCount).ThenBy(a => a.Author.Slug, StringComparer.Ordinal)];
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
