using OptTopics.Bibliography;

namespace OptTopics.Catalog.Search;

/// <summary>The answer to a <see cref="PaperQuery"/>.</summary>
public sealed record PaperResults
{
    public static PaperResults None { get; } = new();

    /// <summary>How many papers there are in all.</summary>
    public int Total { get; init; }

    /// <summary>How many hits all pages have: grouped by topic, a paper stands under each topic that lists it.</summary>
    public int Listed { get; init; }

    /// <summary>This page of them, in order, with authors, and with citations, their entry, topic and page.</summary>
    public IReadOnlyList<Paper> Hits { get; init; } = [];

    /// <summary>Grouped by topic, where each of the hits stands; else empty.</summary>
    public IReadOnlyList<TopicPlace> Places { get; init; } = [];

    public PaperFacets Facets { get; init; } = new();

    /// <summary>There are not too many of them to put them into groups.</summary>
    public bool CanBeGrouped => Total <= PaperGroups.MostGrouped;

    /// <summary>How many works of each kind only the filter by year leaves out, because they have none.</summary>
    public IReadOnlyDictionary<WorkKind, int> LeftOutWithoutYear { get; init; } = new Dictionary<WorkKind, int>();

    /// <summary>
    /// The words that were looked for, folded as <see cref="SearchText.Fold"/> folds, for marking them; a last word may be a prefix.
    /// </summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Prose and remarks that match beside the citations; only when words are given, on the first page of results.</summary>
    public IReadOnlyList<Entry> EntryHits { get; init; } = [];

    public int EntryTotal { get; init; }
}

/// <summary>
/// By what the results can be narrowed. A count is how many papers are found with that value as the only one of its filter; where values
/// of a filter are chosen, how many of the papers have a chosen one, and how many come to them by each other.
/// </summary>
public sealed record PaperFacets
{
    /// <summary>At most so many authors, venues and pages: those with most papers.</summary>
    public const int Most = 30;

    /// <summary>Newest first; a paper counts in each year it goes by.</summary>
    public IReadOnlyList<FacetValue> Years { get; init; } = [];

    /// <summary>Pages and their topics in document order, a topic counting its subtopics' papers too.</summary>
    public IReadOnlyList<FacetValue> Topics { get; init; } = [];

    /// <summary>The most listed persons.</summary>
    public IReadOnlyList<FacetValue> Authors { get; init; } = [];

    public IReadOnlyList<FacetValue> Kinds { get; init; } = [];

    public IReadOnlyList<FacetValue> Venues { get; init; } = [];

    /// <summary>What readers call the persons, pages and topics that are chosen, also where nothing is found with them.</summary>
    public IReadOnlyDictionary<string, string> ChosenLabels { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>One value of a filter.</summary>
/// <param name="Value">As <see cref="PaperQuery"/> takes it: "2018", "ml:optimization/sgd", "aaron-van-den-oord", "paper".</param>
/// <param name="Label">As a reader sees it.</param>
/// <param name="Depth">Of a topic: 0 for a page, 1 for its outermost topics.</param>
public sealed record FacetValue(string Value, string Label, int Count, int Depth = 0);
