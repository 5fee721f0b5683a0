using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>A year a paper goes by, printed or published.</summary>
public sealed class PaperYear
{
    public int PaperId { get; set; }

    public required int Year { get; init; }
}

/// <summary>An identifier of a paper, for finding it by <c>1805.11604</c> alone.</summary>
public sealed class PaperIdentifier
{
    public int PaperId { get; set; }

    public required string Scheme { get; init; }

    public required string Value { get; init; }
}

/// <summary>A record of a .bib file as it was read.</summary>
public sealed class StoredRecord
{
    public int Id { get; set; }

    public required string File { get; init; }

    public required WorkRecord Record { get; init; }
}

/// <summary>
/// What a citation or a record may share with others of the same work (an identifier, a link, a title), as a hash: it finds the
/// candidates that have to be compared again when either changes.
/// </summary>
public sealed class MatchKey
{
    public int Id { get; set; }

    public required long Hash { get; init; }

    public int? CitationId { get; init; }

    public int? RecordId { get; init; }
}

/// <summary>A content file as it was last read. Size and time tell whether to hash it, the hash whether to read it.</summary>
public sealed class SourceFile
{
    public required string Path { get; init; }

    /// <summary>The page it holds; empty for a .bib file, and for a file whose page another file holds.</summary>
    public required string PageId { get; set; }

    public required long Size { get; set; }

    /// <summary>When it was last written, in UTC ticks.</summary>
    public required long Modified { get; set; }

    public required string Hash { get; set; }

    /// <summary>What is wrong with it beside what its page knows.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; set; } = [];
}

/// <summary>The one row that tells which state of the content this is.</summary>
public sealed class CatalogVersion
{
    public int Id { get; set; } = 1;

    /// <summary>Grows with each load that changed something, over rebuilds too.</summary>
    public long Number { get; set; }
}
