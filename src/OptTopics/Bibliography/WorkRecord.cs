namespace OptTopics.Bibliography;

/// <summary>A record of a .bib file: what is known of a work beside what the pages print. It corrects them, it does not replace them.</summary>
public sealed record WorkRecord
{
    /// <summary>Fields that hold an address or an identifier, where no sign has a meaning of LaTeX.</summary>
    public static IReadOnlyList<string> VerbatimFields { get; } = ["url", "doi", "eprint", "file", "pdf", "link", "ee"];

    /// <summary>The record's citation key as written: "santurkar2018".</summary>
    public required string Key { get; init; }

    /// <summary>Its type in lower case: "inproceedings".</summary>
    public required string Type { get; init; }

    /// <summary>The file, relative to the content folder, and where the record starts.</summary>
    public required string File { get; init; }

    public required SourcePosition Position { get; init; }

    public IReadOnlyList<Name> Authors { get; init; } = [];

    /// <summary>The author list ends in "and others".</summary>
    public bool EtAl { get; init; }

    public string? Title { get; init; }

    public int? Year { get; init; }

    /// <summary>Journal, book title, or publisher, school, institution; of a preprint its archive.</summary>
    public string? Venue { get; init; }

    /// <summary>Other spellings of its authors' names, from the field <c>aliases</c>.</summary>
    public IReadOnlyList<Name> Aliases { get; init; } = [];

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Addresses: <c>url</c> and the like, as written.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Every field, names in lower case, values decoded from LaTeX to text.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
