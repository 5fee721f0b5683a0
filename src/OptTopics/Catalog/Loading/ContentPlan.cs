using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// A file as it lies in the folder now, and the page it is to give: none for a .bib file, the ledger, or where another file gives that page.
/// </summary>
internal sealed record ListedFile(string Path, string PageId, long Size, long Modified)
{
    public bool IsBibTeX => Path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase);

    public bool IsLedger => Path == Ledger.FileName;

    public bool IsPage => !IsBibTeX && !IsLedger;

    /// <summary>The file whose page it would give as well; that one wins.</summary>
    public string? Winner { get; init; }
}

/// <summary>What of a folder a load has to look at.</summary>
internal sealed record ContentPlan(
    IReadOnlyList<ListedFile> Changed, IReadOnlyList<SourceFile> Gone, IReadOnlyDictionary<string, SourceFile> Known, int Listed)
{
    /// <summary>The commit whose history the days in the catalog are from; null when they are from none.</summary>
    public string? Commit { get; private init; }

    /// <summary>The days of pages may change that were not touched.</summary>
    public bool ChangesLedger => Changed.Any(f => f.IsLedger) || Gone.Any(f => f.Path == Ledger.FileName);

    /// <summary>The paths of the files that are new or were saved.</summary>
    public IReadOnlyList<string> Touched => [.. Changed.Select(f => f.Path)];

    public static async Task<ContentPlan> MakeAsync(CatalogContext catalog, ContentFolder folder, CancellationToken cancellationToken)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var known = RowReader.Read(catalog, "SELECT Path, PageId, Size, Modified, Hash, Commits, Diagnostics FROM Files", File)
            .ToDictionary(f => f.Path, StringComparer.Ordinal);
        var listed = List(folder);
        var paths = listed.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return new ContentPlan(
            [.. listed.Where(f => !known.TryGetValue(f.Path, out var k) || !IsSame(f, k))],
            [.. known.Values.Where(f => !paths.Contains(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal)],
            known,
            listed.Count)
        {
            Commit = RowReader.Read(catalog, "SELECT \"Commit\" FROM Versions", row => row.TextOrNull(0)).FirstOrDefault(),
        };
    }

    /// <summary>The files of a folder; of those that give the same page the first .txt wins, else the first.</summary>
    public static IReadOnlyList<ListedFile> List(ContentFolder folder)
    {
        var files = folder.Paths()
            .Select(path => (Path: path, Info: new FileInfo(Path.Combine(folder.Root, path))))
            .Where(f => f.Info.Exists)
            .Select(f => new ListedFile(f.Path, ContentFolder.PageIdOf(f.Path), f.Info.Length, f.Info.LastWriteTimeUtc.Ticks))
            .ToList();
        var winners = files.Where(f => f.IsPage).GroupBy(f => f.PageId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Winner, StringComparer.Ordinal);
        return files.ConvertAll(f => !f.IsPage || winners[f.PageId] == f.Path ? f : f with { PageId = "", Winner = winners[f.PageId] });
    }

    private static string Winner(IEnumerable<ListedFile> samePage) => samePage
        .OrderBy(f => f.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? 0 : 1)
        .ThenBy(f => f.Path, StringComparer.Ordinal)
        .First().Path;

    private static SourceFile File(RowReader row) => new()
    {
        Path = row.Text(0),
        PageId = row.Text(1),
        Size = row.Long(2),
        Modified = row.Long(3),
        Hash = row.Text(4),
        Commits = row.JsonOrNull<FileDates>(5),
        Diagnostics = row.Json<IReadOnlyList<Diagnostic>>(6),
    };

    private static bool IsSame(ListedFile file, SourceFile known) =>
        known.Size == file.Size && known.Modified == file.Modified && known.PageId == file.PageId
        && (file.Winner is null || known.Diagnostics.Contains(Clash(file)));

    public static Diagnostic Clash(ListedFile file) => new(
        Severity.Warning, "OT002", file.Path, 1, 1, $"the page is not shown, because {file.Winner} has the same address.", "Rename one of them.");
}
