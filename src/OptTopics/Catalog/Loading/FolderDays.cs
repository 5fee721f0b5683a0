using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>When the pages of a folder came, as git and the file system know it.</summary>
internal sealed class FolderDays
{
    private readonly IReadOnlyDictionary<string, FileDates> commits;
    private readonly Func<string, DateOnly> saved;

    private FolderDays(IReadOnlyDictionary<string, FileDates> commits, Func<string, DateOnly> saved) => (this.commits, this.saved) = (commits, saved);

    /// <summary>All came on one day.</summary>
    public static FolderDays AllOn(DateOnly day) => new(new Dictionary<string, FileDates>(StringComparer.Ordinal), _ => day);

    public static async Task<FolderDays> ReadAsync(ContentFolder folder, DateOnly today, CancellationToken cancellationToken)
    {
        var commit = await GitHistory.CommitAsync(folder.Root, cancellationToken);
        var commits = await GitHistory.ReadAsync(folder.Root, commit, cancellationToken);
        var edited = await GitHistory.EditedAsync(folder.Root, commit, cancellationToken);
        return new FolderDays(
            commits.ToDictionary(c => c.Key, c => edited.Contains(c.Key) ? c.Value with { Changed = Saved(c.Key) } : c.Value, StringComparer.Ordinal),
            Saved);

        DateOnly Saved(string path)
        {
            var day = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(Path.Combine(folder.Root, path)));
            return day < today ? day : today;
        }
    }

    public PageDays Of(ContentPage page, DateOnly? remembered) =>
        PageDays.Of(remembered, commits.GetValueOrDefault(page.File), saved(page.File));
}
