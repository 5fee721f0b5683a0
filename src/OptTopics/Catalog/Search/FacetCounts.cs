using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.Search;

/// <summary>Goes through the matches of a question once: which of them pass all filters, and by what they can be narrowed.</summary>
internal sealed class FacetCounts(PaperFilter filter)
{
    private const int MaxValues = 50;

    private readonly PaperColumns columns = filter.Columns;
    private readonly Dictionary<int, int> years = [];
    private readonly Dictionary<WorkKind, int> kinds = [];
    private readonly Dictionary<string, int> venues = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> authors = [];
    private readonly int[] topics = new int[filter.Columns.Tree.Values.Count];

    /// <summary>The matches that pass all filters.</summary>
    public List<PaperMatch> Found { get; } = [];

    /// <summary>How many works of each kind only the filter by year leaves out, because they have none.</summary>
    public Dictionary<WorkKind, int> WithoutYear { get; } = [];

    public void Add(PaperMatch match)
    {
        var (number, failed) = (match.Number, filter.Failed(match.Number));
        if (failed == Filters.None)
        {
            Found.Add(match);
        }

        if ((failed & ~Filters.Years) == Filters.None)
        {
            AddYears(number);
        }

        if ((failed & ~Filters.Kinds) == Filters.None)
        {
            Count(kinds, columns.Kinds[number]);
        }

        if ((failed & ~Filters.Venues) == Filters.None && columns.Venues[number] is { } venue)
        {
            Count(venues, venue);
        }

        if ((failed & ~Filters.Authors) == Filters.None)
        {
            foreach (var author in columns.Authors[number])
            {
                Count(authors, author);
            }
        }

        if ((failed & ~Filters.Topics) == Filters.None)
        {
            foreach (var topic in columns.Topics[number])
            {
                topics[topic]++;
            }
        }
    }

    public async Task<PaperFacets> FacetsAsync(CatalogContext catalog, CancellationToken cancellationToken) => new()
    {
        Years = [.. years.OrderByDescending(y => y.Key).Select(y => (Year: y.Key.ToString(CultureInfo.InvariantCulture), y.Value)).Select(y => new FacetValue(y.Year, y.Year, y.Value))],
        Kinds = [.. kinds.OrderBy(k => k.Key).Select(k => new FacetValue(k.Key.ToString().ToLowerInvariant(), k.Key.ToString(), k.Value))],
        Venues = [.. venues.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Take(MaxValues).Select(v => new FacetValue(v.Key, v.Key, v.Value))],
        Authors = await AuthorsAsync(catalog, cancellationToken),
        Topics = [.. columns.Tree.Values.Zip(topics).Where(t => t.Second > 0).Select(t => t.First with { Count = t.Second })],
    };

    private static void Count<T>(Dictionary<T, int> counts, T value)
        where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;

    private void AddYears(int number)
    {
        foreach (var year in columns.Years[number])
        {
            Count(years, year);
        }

        if (filter.HasYears && columns.Years[number].IsEmpty)
        {
            Count(WithoutYear, columns.Kinds[number]);
        }
    }

    private async Task<IReadOnlyList<FacetValue>> AuthorsAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var most = authors.OrderByDescending(a => a.Value).ThenBy(a => a.Key).Take(MaxValues).ToList();
        var ids = most.Select(a => columns.AuthorIds[a.Key]).ToArray();
        var names = await catalog.Authors.Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new { a.Id, a.Slug, a.Name })
            .ToDictionaryAsync(a => a.Id, cancellationToken);
        return [.. most.Select(a => (Author: names[columns.AuthorIds[a.Key]], Count: a.Value)).Select(a => new FacetValue(a.Author.Slug, a.Author.Name.Full, a.Count))];
    }
}
