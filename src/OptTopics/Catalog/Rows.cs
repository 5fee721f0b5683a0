using OptTopics.Bibliography;
using OptTopics.Content;

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
    /// <summary>The scheme of keys that a paper used to have.</summary>
    public const string FormerKey = "key";

    public int PaperId { get; set; }

    public required string Scheme { get; init; }

    public required string Value { get; init; }
}

/// <summary>What a file tells of a work beside the pages: a record of a .bib file, or a line of the ledger.</summary>
public sealed class StoredRecord
{
    public int Id { get; set; }

    public required string File { get; init; }

    public WorkRecord? Record { get; init; }

    public LedgerWork? Remembered { get; init; }

    /// <summary>The stem of the key that the ledger remembers, for which no other work may have it.</summary>
    public string? KeyStem { get; init; }
}

/// <summary>An address that a page or a topic used to have, and where it leads now.</summary>
public sealed class FormerAddress
{
    public int Id { get; set; }

    public required string Page { get; init; }

    /// <summary>Null for the page itself.</summary>
    public string? Anchor { get; init; }

    public required string ToPage { get; init; }

    public string? ToAnchor { get; init; }
}

/// <summary>A page that the ledger knows since a day.</summary>
public sealed class RememberedPage
{
    public required string Id { get; init; }

    public required DateOnly FirstSeen { get; init; }
}

/// <summary>
/// What a citation or a record may share with others of the same work (an identifier, a link, a title, else its line), as a hash: it finds the
/// candidates that have to be compared again when either changes.
/// </summary>
public sealed class MatchKey
{
    public int Id { get; set; }

    public required long Hash { get; init; }

    public int? CitationId { get; init; }

    public int? RecordId { get; init; }
}

/// <summary>When a line of a page, or an address in one, was first committed, by the hash that a citation of it has as a match key.</summary>
public sealed class CommittedKey
{
    public required long Hash { get; init; }

    public required DateOnly Day { get; init; }
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

    /// <summary>When it came into its git work tree, and was last changed there; null where there is none.</summary>
    public FileDates? Commits { get; set; }

    /// <summary>What is wrong with it beside what its page knows.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; set; } = [];
}

/// <summary>The one row that tells which state of the content this is.</summary>
public sealed class CatalogVersion
{
    public int Id { get; set; } = 1;

    /// <summary>Grows with each load that changed something, over rebuilds too.</summary>
    public long Number { get; set; }

    /// <summary>The git commit whose history the dates are from; null where there is none.</summary>
    public string? Commit { get; set; }
}
