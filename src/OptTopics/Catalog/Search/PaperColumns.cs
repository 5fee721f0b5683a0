using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.Search;

/// <summary>
/// What papers are filtered, counted and ordered by, in memory, for one version of a catalog: counting 10,000 matches takes a
/// millisecond here and a hundred in SQL. Papers are numbered in the order of their keys, persons in that of their slugs.
/// </summary>
internal sealed class PaperColumns
{
    private static readonly ConcurrentDictionary<string, PaperColumns> Latest = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim Loading = new(1, 1);

    private readonly ConcurrentDictionary<PaperSort, int[]> places = [];
    private readonly Dictionary<int, int> numbers = [];

    private PaperColumns(long version) => Version = version;

    public long Version { get; }

    public int Count => Ids.Length;

    public required int[] Ids { get; init; }

    public required WorkKind[] Kinds { get; init; }

    public required string?[] Venues { get; init; }

    public required IntLists Years { get; init; }

    /// <summary>Numbers of <see cref="AuthorIds"/>.</summary>
    public required IntLists Authors { get; init; }

    public required int[] AuthorIds { get; init; }

    /// <summary>Numbers of <see cref="TopicTree.Values"/>: the pages and topics that list the paper, with all topics above.</summary>
    public required IntLists Topics { get; init; }

    public required TopicTree Tree { get; init; }

    /// <summary>The columns of the catalog as its snapshot sees it.</summary>
    public static async Task<PaperColumns> OfAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var version = await catalog.VersionAsync(cancellationToken);
        var file = catalog.Database.GetDbConnection().DataSource;
        if (Latest.TryGetValue(file, out var known) && known.Version == version)
        {
            return known;
        }

        await Loading.WaitAsync(cancellationToken);
        try
        {
            return Latest.TryGetValue(file, out known) && known.Version == version ? known : Latest[file] = await LoadAsync(catalog, version, cancellationToken);
        }
        finally
        {
            Loading.Release();
        }
    }

    /// <summary>The number of the paper with an id.</summary>
    public int NumberOf(int id) => numbers[id];

    /// <summary>The place of each paper in an order that no question decides.</summary>
    public async Task<int[]> PlacesAsync(CatalogContext catalog, PaperSort sort, CancellationToken cancellationToken)
    {
        if (!places.TryGetValue(sort, out var known))
        {
            known = new int[Count];
            var place = 0;
            foreach (var id in await Ordered(catalog.Papers, sort).ToListAsync(cancellationToken))
            {
                known[NumberOf(id)] = place++;
            }

            places[sort] = known;
        }

        return known;
    }

    private static async Task<PaperColumns> LoadAsync(CatalogContext catalog, long version, CancellationToken cancellationToken)
    {
        var papers = await catalog.Papers.OrderBy(p => p.Key).Select(p => new { p.Id, p.Kind, p.Venue }).ToListAsync(cancellationToken);
        var authors = await catalog.Authors.OrderBy(a => a.Slug).Select(a => a.Id).ToListAsync(cancellationToken);
        var (paperNumbers, authorNumbers) = (Numbers(papers.ConvertAll(p => p.Id)), Numbers(authors));
        var years = await catalog.PaperYears.Select(y => new { y.PaperId, y.Year }).ToListAsync(cancellationToken);
        var works = await catalog.Authorships.Where(a => a.AuthorId != null).Select(a => new { a.PaperId, Author = a.AuthorId!.Value }).ToListAsync(cancellationToken);
        var tree = await TopicTree.LoadAsync(catalog, cancellationToken);
        var listed = await catalog.Citations.Where(c => c.PaperId != null).Select(c => new { Paper = c.PaperId!.Value, c.Entry.PageId, c.Entry.TopicId })
            .ToListAsync(cancellationToken);
        var venues = new Dictionary<string, string>(StringComparer.Ordinal);
        var columns = new PaperColumns(version)
        {
            Ids = [.. papers.Select(p => p.Id)],
            Kinds = [.. papers.Select(p => p.Kind)],
            Venues = [.. papers.Select(p => p.Venue is null || venues.TryAdd(p.Venue, p.Venue) ? p.Venue : venues[p.Venue])],
            Years = IntLists.Of(papers.Count, years.ConvertAll(y => (paperNumbers[y.PaperId], y.Year))),
            Authors = IntLists.Of(papers.Count, works.ConvertAll(w => (paperNumbers[w.PaperId], authorNumbers[w.Author]))),
            AuthorIds = [.. authors],
            Topics = IntLists.Of(papers.Count, [.. listed.SelectMany(l => tree.PathOf(l.PageId, l.TopicId), (l, value) => (paperNumbers[l.Paper], value))]),
            Tree = tree,
        };
        foreach (var (id, number) in paperNumbers)
        {
            columns.numbers[id] = number;
        }

        return columns;
    }

    private static Dictionary<int, int> Numbers(List<int> ids) => ids.Select((Id, Number) => (Id, Number)).ToDictionary(p => p.Id, p => p.Number);

    private static IQueryable<int> Ordered(IQueryable<Paper> papers, PaperSort sort)
    {
        var ordered = sort switch
        {
            PaperSort.Oldest => papers.OrderBy(p => p.Year == null).ThenBy(p => p.Year),
            PaperSort.Author => papers.OrderBy(p => EF.Property<string>(p, CatalogModel.SortName)),
            PaperSort.Title => papers.OrderBy(p => EF.Property<string>(p, CatalogModel.SortTitle)),
            PaperSort.Added => papers.OrderByDescending(p => p.Added).ThenByDescending(p => p.Year),
            _ => papers.OrderByDescending(p => p.Year),
        };
        return ordered.ThenBy(p => p.Key).Select(p => p.Id);
    }
}
