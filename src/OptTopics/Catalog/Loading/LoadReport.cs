using System.Globalization;

namespace OptTopics.Catalog.Loading;

/// <summary>What a load did.</summary>
public sealed record LoadReport
{
    /// <summary>The catalog's version after it.</summary>
    public required long Version { get; init; }

    /// <summary>Pages and .bib files that were read, because they are new or changed.</summary>
    public required int FilesRead { get; init; }

    public required int FilesUnchanged { get; init; }

    public required int FilesRemoved { get; init; }

    public required int PageCount { get; init; }

    public required int PaperCount { get; init; }

    /// <summary>Files that could not be read; what they held before still serves.</summary>
    public IReadOnlyList<UnreadableFile> Unreadable { get; init; } = [];

    public required TimeSpan Duration { get; init; }

    public bool HasChanged => FilesRead + FilesRemoved > 0;
}

/// <summary>A file that could not be read, and why.</summary>
public sealed record UnreadableFile(string Path, string Reason);

/// <summary>What a load does, one after the other.</summary>
public enum LoadStep
{
    /// <summary>Files are read.</summary>
    Read,

    /// <summary>Citations and records of one work are brought together.</summary>
    Match,

    /// <summary>Works are put into the full-text index.</summary>
    Index,
}

/// <summary>How far a load is: "Reading 40 of 1,000 files".</summary>
public sealed record LoadProgress(LoadStep Step, int Done, int Total)
{
    public override string ToString() => Step switch
    {
        LoadStep.Read => Tell("Reading", "files"),
        LoadStep.Match => Tell("Matching", "citations"),
        _ => Tell("Indexing", "works"),
    };

    private string Tell(string doing, string what) => string.Create(CultureInfo.InvariantCulture, $"{doing} {Done:N0} of {Total:N0} {what}");
}
