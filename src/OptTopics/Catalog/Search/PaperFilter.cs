using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>The filters of a question; each facet is counted with all but its own.</summary>
[Flags]
internal enum Filters
{
    None = 0,
    Years = 1,
    Topics = 2,
    Authors = 4,
    Kinds = 8,
    Venues = 16,
}

/// <summary>The filters of a question, asked of each paper that has its words.</summary>
internal sealed class PaperFilter
{
    private readonly PaperQuery query;
    private readonly Filters asked;
    private readonly HashSet<int> places = [];
    private readonly HashSet<int> below = [];
    private int[] authors = [];
    private Filter? named;

    private PaperFilter(PaperQuery query)
    {
        this.query = query;
        asked = (HasYears ? Filters.Years : Filters.None)
            | (query.Topics.Count > 0 ? Filters.Topics : Filters.None)
            | (query.Authors.Count > 0 ? Filters.Authors : Filters.None)
            | (query.Kinds.Count > 0 ? Filters.Kinds : Filters.None)
            | (query.Venues.Count > 0 ? Filters.Venues : Filters.None);
    }

    public bool HasYears => query.Years.Count > 0 || query.From is not null || query.To is not null;

    /// <summary>Whether a year was chosen, to which others can be added.</summary>
    public bool IsChosen(int year) => query.Years.Contains(year);

    /// <summary>The chosen persons, by row id.</summary>
    public ReadOnlySpan<int> Persons => authors;

    /// <summary>The chosen pages and topics; see <see cref="PlaceNumber"/>.</summary>
    public IReadOnlySet<int> Places => places;

    /// <summary>The topics under these.</summary>
    public IReadOnlySet<int> PlacesBelow => below;

    public bool HasChosenYears => query.Years.Count > 0;

    public static async Task<PaperFilter> MakeAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken)
    {
        var filter = new PaperFilter(query);
        await filter.FindTopicsAsync(catalog, cancellationToken);
        await filter.FindAuthorsAsync(catalog, cancellationToken);
        return filter;
    }

    /// <summary>The filter for the papers of one segment of the index.</summary>
    public SegmentFilter For(AtomicReaderContext segment, PaperColumns columns) => new(this, columns, NamedIn(segment));

    private async Task FindTopicsAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        foreach (var chosen in query.Topics)
        {
            var (pageId, anchor) = chosen.Split('/', 2) is [var id, { Length: > 0 } rest] ? (id, rest) : (chosen.TrimEnd('/'), null);
            var page = await catalog.Pages.Where(p => p.Id == pageId).Select(p => p.RowId).FirstOrDefaultAsync(cancellationToken);
            var topics = await catalog.Topics.Where(t => t.PageId == page).OrderBy(t => t.Order)
                .Select(t => new { t.Id, t.ParentId, t.Anchor }).ToListAsync(cancellationToken);
            var place = anchor is null ? PlaceNumber.OfPage(page) : PlaceNumber.OfTopic(topics.Find(t => t.Anchor == anchor)?.Id ?? 0);
            places.Add(place);
            var opened = new HashSet<int> { place };

            // A topic comes before what stands under it.
            below.UnionWith(topics.Where(t => opened.Contains(t.ParentId is { } parent ? PlaceNumber.OfTopic(parent) : PlaceNumber.OfPage(page)))
                .Select(t => PlaceNumber.OfTopic(t.Id)).Where(opened.Add));
        }
    }

    private async Task FindAuthorsAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        if (asked.HasFlag(Filters.Authors))
        {
            var persons = await catalog.Authors.Where(a => query.Authors.Contains(a.Slug))
                .Select(a => new { a.Id, a.Slug }).ToListAsync(cancellationToken);
            authors = [.. persons.Select(p => p.Id)];
            var unknown = query.Authors.Except(persons.Select(p => p.Slug), StringComparer.Ordinal);
            named = TextQuery.Authors(unknown) is { } names ? new QueryWrapperFilter(names) : null;
        }
    }

    private FixedBitSet? NamedIn(AtomicReaderContext segment)
    {
        if (named?.GetDocIdSet(segment, acceptDocs: null)?.GetIterator() is not { } documents)
        {
            return null;
        }

        var set = new FixedBitSet(segment.Reader.MaxDoc);
        set.Or(documents);
        return set;
    }

    /// <summary>Tells of one paper after the other which filters it does not pass.</summary>
    internal readonly struct SegmentFilter(PaperFilter filter, PaperColumns columns, FixedBitSet? named)
    {
        /// <summary>The filters that the paper of a document does not pass.</summary>
        public Filters Failed(int document) => filter.asked == Filters.None ? Filters.None : filter.asked & ~(
            (IsAsked(Filters.Years) && IsOfYear(document) ? Filters.Years : Filters.None)
            | (IsAsked(Filters.Topics) && IsListed(document) ? Filters.Topics : Filters.None)
            | (IsAsked(Filters.Authors) && IsByOneAsked(document) ? Filters.Authors : Filters.None)
            | (IsAsked(Filters.Kinds) && filter.query.Kinds.Contains(columns.Kinds[document]) ? Filters.Kinds : Filters.None)
            | (IsAsked(Filters.Venues) && IsOfVenue(document) ? Filters.Venues : Filters.None));

        private bool IsAsked(Filters which) => (filter.asked & which) != Filters.None;

        private bool IsByOneAsked(int document) =>
            columns.Authors[document].ContainsAny(filter.authors) || named?.Get(document) == true;

        private bool IsOfVenue(int document) =>
            filter.query.Venues.Contains(columns.Venues[columns.VenueNumbers[document]], StringComparer.Ordinal);

        private bool IsOfYear(int document)
        {
            var query = filter.query;
            foreach (var year in columns.Years[document])
            {
                if (query.Years.Contains(year)
                    || ((query.From ?? query.To) is not null && year >= (query.From ?? int.MinValue) && year <= (query.To ?? int.MaxValue)))
                {
                    return true;
                }
            }

            return false;
        }

        private bool IsListed(int document)
        {
            foreach (var place in columns.Places[document])
            {
                if (filter.places.Contains(place))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
