using OptTopics.Bibliography;

namespace OptTopics.Catalog.FullText;

/// <summary>All that a paper is found, filtered and counted by.</summary>
internal sealed record PaperText
{
    public required int PaperId { get; init; }

    public required string Key { get; init; }

    public required WorkKind Kind { get; init; }

    /// <summary>How often it is cited.</summary>
    public required int Listed { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    public required IReadOnlyList<int> AuthorIds { get; init; }

    /// <summary>The pages and topics that list it, with all topics above; see <see cref="PlaceNumber"/>.</summary>
    public required IReadOnlyCollection<int> Places { get; init; }

    public required string? Venue { get; init; }

    public required IReadOnlyCollection<string> Titles { get; init; }

    public required IReadOnlyCollection<string> Names { get; init; }

    public required IReadOnlyCollection<string> Labels { get; init; }

    public required IReadOnlyCollection<string> Notes { get; init; }

    /// <summary>The titles of pages and topics.</summary>
    public required IReadOnlyCollection<string> Topics { get; init; }

    public required IReadOnlyCollection<string> Venues { get; init; }

    public required IReadOnlyCollection<string> Identifiers { get; init; }
}
