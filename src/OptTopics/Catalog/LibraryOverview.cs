using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>The library at a glance.</summary>
public sealed record LibraryOverview
{
    public required IReadOnlyList<PageSummary> Pages { get; init; }

    /// <summary>Papers of each year they go by, ascending.</summary>
    public required IReadOnlyList<YearCount> PapersPerYear { get; init; }

    /// <summary>Persons with more than one work, most listed first.</summary>
    public required IReadOnlyList<AuthorSummary> FrequentAuthors { get; init; }

    public required int PaperCount { get; init; }

    public required int CitationCount { get; init; }

    public required int AuthorCount { get; init; }
}

/// <summary>A page with its topics in document order (without entries) and how many papers it lists.</summary>
public sealed record PageSummary(ContentPage Page, int PaperCount, IReadOnlyList<TopicSummary> Topics);

/// <summary>A topic and how many papers it lists, its subtopics' among them. Depth is 1 for a page's outermost topics.</summary>
public sealed record TopicSummary(Topic Topic, int Depth, int PaperCount);

/// <summary>How many papers go by a year.</summary>
public sealed record YearCount(int Year, int PaperCount);

/// <summary>A person and how many works of theirs are listed.</summary>
public sealed record AuthorSummary(Author Author, int PaperCount);
