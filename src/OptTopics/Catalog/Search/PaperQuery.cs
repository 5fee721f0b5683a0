using OptTopics.Bibliography;

namespace OptTopics.Catalog.Search;

/// <summary>The order of search results.</summary>
public enum PaperSort
{
    /// <summary>Best match first; without words the same as <see cref="Newest"/>.</summary>
    Relevance,
    Newest,
    Oldest,
    Author,
    Title,

    /// <summary>Last seen in the content first.</summary>
    Added,
}

/// <summary>What results are put under: their latest year, their first author, each topic that lists them.</summary>
public enum PaperGroup
{
    None,
    Year,
    Topic,
    Author,
}

/// <summary>
/// A question for papers. Values of one filter are alternatives; all filters must hold. An empty question means every paper. Two that ask
/// for the same in the same order are equal.
/// </summary>
public sealed record PaperQuery
{
    /// <summary>What a reader typed, any text: "kingma 2016", "1805.11604", a pasted address. See <see cref="SearchExpression"/>.</summary>
    public string? Words { get; init; }

    /// <summary>Parts of names, "van den oord", or slugs of exactly one person, "aaron-van-den-oord".</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>First year, inclusive.</summary>
    public int? From { get; init; }

    /// <summary>Last year, inclusive.</summary>
    public int? To { get; init; }

    /// <summary>Pages <c>ml:optimization</c> or topics <c>ml:optimization/sgd</c>, with their subtopics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<WorkKind> Kinds { get; init; } = [];

    /// <summary>Venues as the papers have them.</summary>
    public IReadOnlyList<string> Venues { get; init; } = [];

    public PaperSort Sort { get; init; }

    /// <summary>The results of one year, topic or author stand together, in their order.</summary>
    public PaperGroup Group { get; init; }

    /// <summary>A paper of several topics stands only under the first: programs want each work once.</summary>
    public bool EachOnce { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;

    /// <summary>Something beside words is asked for.</summary>
    public bool HasFilters =>
        From is not null || To is not null || Authors.Count + Years.Count + Topics.Count + Kinds.Count + Venues.Count > 0;

    /// <summary>How many pages its results have.</summary>
    public int PagesOf(PaperResults results) => (results.Listed + PageSize - 1) / PageSize;

    public bool Equals(PaperQuery? other) => other is not null
        && (Words, From, To, Sort, Page, PageSize) == (other.Words, other.From, other.To, other.Sort, other.Page, other.PageSize)
        && (Group, EachOnce) == (other.Group, other.EachOnce)
        && Authors.SequenceEqual(other.Authors, StringComparer.Ordinal)
        && Years.SequenceEqual(other.Years)
        && Topics.SequenceEqual(other.Topics, StringComparer.Ordinal)
        && Kinds.SequenceEqual(other.Kinds)
        && Venues.SequenceEqual(other.Venues, StringComparer.Ordinal);

    public override int GetHashCode() =>
        HashCode.Combine(Words, From, To, Page, First(Authors), First(Years), First(Topics), First(Venues));

    private static T? First<T>(IReadOnlyList<T> values) => values is [var first, ..] ? first : default;
}
