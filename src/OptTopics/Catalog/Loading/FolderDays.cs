using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>When the pages of a folder and their works came, as git and the file system know it.</summary>
internal sealed class FolderDays
{
    private readonly Dictionary<string, IReadOnlyList<string>> lines = new(StringComparer.Ordinal);

    /// <summary>When each file was last written.</summary>
    public required Func<string, DateOnly> Saved { get; init; }

    public IReadOnlyDictionary<string, FileDates> Commits { get; init; } = new Dictionary<string, FileDates>(StringComparer.Ordinal);

    /// <summary>Files that are not as they were committed.</summary>
    public IReadOnlySet<string> Edited { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>When lines were first committed, by the hashes of their keys.</summary>
    public IReadOnlyDictionary<long, DateOnly> CommittedKeys { get; init; } = new Dictionary<long, DateOnly>();

    public static async Task<FolderDays> ReadAsync(ContentFolder folder, DateOnly today, CancellationToken cancellationToken)
    {
        var commit = await GitHistory.CommitAsync(folder.Root, cancellationToken);
        return new FolderDays
        {
            Saved = path =>
            {
                var day = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(Path.Combine(folder.Root, path)));
                return day < today ? day : today;
            },
            Commits = await GitHistory.ReadAsync(folder.Root, commit, cancellationToken),
            Edited = await GitHistory.EditedAsync(folder.Root, commit, cancellationToken),
            CommittedKeys = await LineKeys.CommittedAsync(folder.Root, commit, cancellationToken),
        };
    }

    /// <summary>Tells what stands in a file.</summary>
    public void AddLines(ContentFile file) => lines[file.Path] = file.Text.Split('\n');

    public PageDays Of(ContentPage page, DateOnly? remembered)
    {
        var (commits, saved) = (Commits.GetValueOrDefault(page.File), Saved(page.File));
        return PageDays.Of(remembered, Edited.Contains(page.File) && commits is not null ? commits with { Changed = saved } : commits, saved);
    }

    /// <summary>When a work came that the ledger does not know.</summary>
    public DateOnly Of(PaperDraft work, IReadOnlyDictionary<ContentPage, PageDays> pages)
    {
        var cited = work.Nodes.Where(n => n.Citation is not null).ToList();
        var keys = cited.SelectMany(n => n.Evidence.Keys().Append(LineOf(n.Citation!)));
        var committed = keys.Select(MatchHash.Of).Where(CommittedKeys.ContainsKey).Select(hash => CommittedKeys[hash]).ToList();
        return committed.Count > 0 ? committed.Min() : cited.Min(n => Uncommitted(n.Citation!.Entry.Page, pages));
    }

    private string LineOf(Citation citation) => LineKeys.OfLine(citation, lines.GetValueOrDefault(citation.Entry.Page.File, []));

    // What git does not know on a page that was edited since is what was edited.
    private DateOnly Uncommitted(ContentPage page, IReadOnlyDictionary<ContentPage, PageDays> pages) =>
        CommittedKeys.Count > 0 && Edited.Contains(page.File) ? pages[page].Changed : pages[page].NewWorksSince;
}
