using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog;

/// <summary>The library at a glance.</summary>
public sealed record LibraryOverview
{
    /// <summary>Pages are told with their topics where there are no more.</summary>
    private const int MostPagesWithTopics = 24;

    private const int MostPages = 100;
    private const int MostAuthors = 50;
    private const int MostListedPapers = 12;

    private const string Latest =
        "SELECT Id FROM Papers WHERE Added > (SELECT min(Added) FROM Papers) ORDER BY Added DESC, Year DESC, Key LIMIT 5";

    /// <summary>The pages that list papers, in order of their ids; of more than a hundred, the two dozen that list most.</summary>
    public required IReadOnlyList<PageSummary> Pages { get; init; }

    /// <summary>How many pages list papers.</summary>
    public required int PageCount { get; init; }

    /// <summary>Papers of each year they go by, ascending.</summary>
    public required IReadOnlyList<YearCount> PapersPerYear { get; init; }

    /// <summary>Persons with more than one work, most listed first, fifty at most.</summary>
    public required IReadOnlyList<AuthorSummary> FrequentAuthors { get; init; }

    /// <summary>Works that came after the library's first day, latest first, with authors; five at most.</summary>
    public IReadOnlyList<Paper> RecentPapers { get; init; } = [];

    /// <summary>Some of the dated works that are cited in most places, with authors.</summary>
    public IReadOnlyList<Paper> MostListed { get; init; } = [];

    public required int PaperCount { get; init; }

    public required int AuthorCount { get; init; }

    public static async Task<LibraryOverview> LoadAsync(CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        using var counts = await MatchCounts.OfAllAsync(catalog, cancellationToken);
        var pages = PageIndex.Counted(catalog, counts);
        var shown = pages.Count > MostPages ? [.. pages.OrderByDescending(p => p.PaperCount).Take(MostPagesWithTopics)] : pages;
        return new LibraryOverview
        {
            Pages = PageIndex.Load(catalog, counts, shown, withTopics: shown.Count <= MostPagesWithTopics),
            PageCount = pages.Count,
            PapersPerYear = [.. counts.Years.OrderBy(y => y.Key).Select(y => new YearCount(y.Key, y.Value))],
            FrequentAuthors = FrequentAuthorsOf(catalog, counts.Authors),
            RecentPapers = Loaded(catalog, RowReader.Read(catalog, Latest, row => row.Int(0))),
            MostListed = MostListedOf(catalog, counts),
            PaperCount = counts.Found.Count,
            AuthorCount = RowReader.Count(catalog, "Authors"),
        };
    }

    private static List<Paper> MostListedOf(CatalogContext catalog, MatchCounts counts) => Loaded(
        catalog,
        [
            .. counts.Found.Where(p => p.Year > 0).OrderByDescending(p => p.Listed).ThenBy(p => p.PaperId)
                .Take(MostListedPapers).Select(p => p.PaperId),
        ]);

    private static List<Paper> Loaded(CatalogContext catalog, List<int> ids)
    {
        var papers = WholePapers.LoadWithAuthors(catalog, new RecentRows(), [.. ids]);
        return ids.ConvertAll(id => papers[id]);
    }

    private static List<AuthorSummary> FrequentAuthorsOf(CatalogContext catalog, NumberCounts counts)
    {
        var most = counts.Most(MostAuthors).Where(a => a.Count > 1).ToList();
        var authors = WorkRows.Persons(catalog, most.Select(a => a.Number)).ToDictionary(a => a.Id);
        return
        [
            .. most.Select(a => new AuthorSummary(authors[a.Number], a.Count))
                .OrderByDescending(a => a.PaperCount).ThenBy(a => a.Author.Slug, StringComparer.Ordinal),
        ];
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
