using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>What reading a file came to: a page, records, the ledger, nothing because it is as it was, or a problem.</summary>
internal sealed record Reading
{
    public string Hash { get; init; } = "";

    public bool IsSame { get; init; }

    public ContentPage? Page { get; init; }

    /// <summary>Those of the page's file.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    public IReadOnlyList<WorkRecord>? Records { get; init; }

    public Ledger? Ledger { get; init; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public string? Problem { get; init; }
}
