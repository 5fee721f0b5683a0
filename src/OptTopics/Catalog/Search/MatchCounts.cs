using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>A paper that was found: its row id, how well it matches (the higher the better), how often it is cited and its last year.</summary>
internal readonly record struct PaperMatch(int PaperId, float Score, int Listed, int Year);

/// <summary>
/// Goes through the papers that have the words of a question, once: which of them pass all filters, and by what they can be narrowed.
/// </summary>
internal sealed class MatchCounts(PaperFilter filter, bool isRanked) : ICollector, IDisposable
{
    private readonly Dictionary<int, int> years = [];
    private readonly int[] kinds = new int[Enum.GetValues<WorkKind>().Length];
    private readonly Dictionary<string, int> venues = new(StringComparer.Ordinal);
    private readonly MatchMemory memory = MatchMemory.Take();
    private readonly int[] withoutYear = new int[Enum.GetValues<WorkKind>().Length];
    private PaperFilter.SegmentFilter segment;
    private PaperColumns columns = null!;
    private Scorer scorer = null!;

    /// <summary>The matches that pass all filters, in the order of the index.</summary>
    public List<PaperMatch> Found => memory.Found;

    public IReadOnlyDictionary<int, int> Years => years;

    public IReadOnlyDictionary<string, int> Venues => venues;

    /// <summary>By row id.</summary>
    public NumberCounts Authors => memory.Authors;

    /// <summary>See <see cref="PlaceNumber"/>.</summary>
    public NumberCounts Places => memory.Places;

    public IEnumerable<KeyValuePair<WorkKind, int>> Kinds => ByKind(kinds);

    /// <summary>How many works of each kind only the filter by year leaves out, because they have none.</summary>
    public IReadOnlyDictionary<WorkKind, int> WithoutYear => ByKind(withoutYear).ToDictionary();

    // Going through them out of order takes tables that are larger than most results.
    public bool AcceptsDocsOutOfOrder => false;

    /// <summary>Of all papers.</summary>
    public static async Task<MatchCounts> OfAllAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        using var index = await IndexSnapshot.OpenAsync(catalog, cancellationToken);
        var counts = new MatchCounts(await PaperFilter.MakeAsync(catalog, new PaperQuery(), cancellationToken), isRanked: false);
        counts.Search(index, new MatchAllDocsQuery());
        return counts;
    }

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        AddVenues();
        columns = PaperColumns.Of(context.AtomicReader);
        segment = filter.For(context, columns);
    }

    public void Collect(int doc)
    {
        if (columns.Papers[doc] == 0)
        {
            return;
        }

        var failed = segment.Failed(doc);
        if (failed == Filters.None)
        {
            AddFound(doc);
        }

        Count(doc, failed);
    }

    /// <summary>Whether a place is among those that are chosen or under one of them: what was chosen can be narrowed to these.</summary>
    public bool IsWanted(int place) => filter.Places.Count == 0 || filter.Places.Contains(place) || filter.PlacesBelow.Contains(place);

    /// <summary>Asks the index.</summary>
    public void Search(IndexSnapshot index, Query words)
    {
        index.Searcher.Search(words, this);
        AddVenues();
    }

    public void Dispose() => memory.GiveBack();

    private static IEnumerable<KeyValuePair<WorkKind, int>> ByKind(int[] counts) =>
        counts.Select((count, kind) => KeyValuePair.Create((WorkKind)kind, count)).Where(k => k.Value > 0);

    private void AddFound(int doc)
    {
        var paperYears = columns.Years[doc];
        Found.Add(new PaperMatch(
            columns.Papers[doc],
            isRanked ? scorer.GetScore() : 0,
            columns.Listed[doc],
            paperYears.IsEmpty ? 0 : paperYears[^1]));
    }

    private void Count(int doc, Filters failed)
    {
        if ((failed & ~Filters.Years) == Filters.None)
        {
            AddYears(doc, failed == Filters.None);
        }

        if ((failed & ~Filters.Kinds) == Filters.None)
        {
            kinds[(int)columns.Kinds[doc]]++;
        }

        if ((failed & ~Filters.Venues) == Filters.None)
        {
            memory.Venues.Add([columns.VenueNumbers[doc]]);
        }

        if ((failed & ~Filters.Authors) == Filters.None)
        {
            AddAuthors(columns.Authors[doc], failed == Filters.None);
        }

        if ((failed & ~Filters.Topics) == Filters.None)
        {
            AddPlaces(columns.Places[doc], failed == Filters.None);
        }
    }

    // What is found already is not found once more when a further value is chosen: there it counts for the values that are chosen.
    private void AddYears(int doc, bool isFound)
    {
        var paperYears = columns.Years[doc];
        foreach (var year in paperYears)
        {
            if (isFound && filter.HasChosenYears && !filter.IsChosen(year))
            {
                continue;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(years, year, out _)++;
        }

        if (filter.HasYears && paperYears.IsEmpty)
        {
            withoutYear[(int)columns.Kinds[doc]]++;
        }
    }

    private void AddAuthors(ReadOnlySpan<int> persons, bool isFound)
    {
        if (!isFound || filter.Persons.IsEmpty)
        {
            Authors.Add(persons);
            return;
        }

        foreach (var person in persons)
        {
            if (filter.Persons.Contains(person))
            {
                Authors.Add([person]);
            }
        }
    }

    private void AddPlaces(ReadOnlySpan<int> listed, bool isFound)
    {
        if (!isFound || filter.Places.Count == 0)
        {
            Places.Add(listed);
            return;
        }

        foreach (var place in listed)
        {
            if (IsWanted(place))
            {
                Places.Add([place]);
            }
        }
    }

    // Each segment has its own numbers.
    private void AddVenues()
    {
        foreach (var venue in memory.Venues.Counted.Where(v => v > 0))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(venues, columns.Venues[venue], out _) += memory.Venues[venue];
        }

        memory.Venues.Clear();
    }
}
