namespace OptTopics.Bibliography;

/// <summary>
/// What one place prints of a work. Every field is a span of the source or null: never invented, never corrected, never
/// taken from an arXiv number.
/// </summary>
public sealed record Reference
{
    /// <summary>The text of the link, e.g. "Du et al 2018 - Gradient Descent ..."; null for a bare address or no link.</summary>
    public string? Label { get; init; }

    /// <summary>The address as printed; null when there is none. The full text is preferred where there are several.</summary>
    public string? Url { get; init; }

    /// <summary>All addresses of the work itself, as printed, <see cref="Url"/> among them.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    public IReadOnlyList<Name> Authors { get; init; } = [];

    /// <summary>"et al" is printed, in whatever spelling.</summary>
    public bool EtAl { get; init; }

    public int? Year { get; init; }

    /// <summary>The year that only a heading above gives.</summary>
    public int? ContextYear { get; init; }

    public string? Title { get; init; }

    public string? Venue { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Where each field stands in the source, by its name in the extract line: "title", "authors", "year", ...</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Spans { get; init; } =
        new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
}
