using OptTopics.Content;
using OptTopics.Tests.Catalog;

namespace OptTopics.Tests.Content;

public sealed class GitHistoryTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("opttopics-git-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Folder => Directory.CreateDirectory(Path.Combine(root.FullName, "content")).FullName;

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in root.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.Attributes = FileAttributes.Normal;
        }

        root.Delete(recursive: true);
    }

    [Fact]
    public async Task A_folder_that_is_in_no_work_tree_has_no_history()
    {
        Assert.Null(await GitHistory.CommitAsync(Folder, Token));
        Assert.Empty(await GitHistory.ReadAsync(Folder, commit: null, Token));
    }

    [Fact]
    public async Task A_file_came_with_its_first_commit_under_whatever_name_and_changed_with_its_last()
    {
        var tree = await GitWorkTree.InitAsync(root.FullName);
        Write("old.txt", "one\ntwo\nthree\nfour\n");
        Write("ünï.md", "x");
        await tree.CommitAsync("2020-01-02");
        Write("old.txt", "one\ntwo\nthree\nfour\nfive\n");
        await tree.CommitAsync("2021-02-03");
        Directory.CreateDirectory(Path.Combine(Folder, "ml"));
        File.Move(Path.Combine(Folder, "old.txt"), Path.Combine(Folder, "ml", "new.txt"));
        await tree.CommitAsync("2022-03-04");

        var commit = await GitHistory.CommitAsync(Folder, Token);
        var history = await GitHistory.ReadAsync(Folder, commit, Token);

        Assert.Equal(40, commit?.Length);
        Assert.Equal(new FileDates(new DateOnly(2020, 1, 2), new DateOnly(2022, 3, 4)), history["ml/new.txt"]);
        Assert.Equal(new FileDates(new DateOnly(2020, 1, 2), new DateOnly(2020, 1, 2)), history["ünï.md"]);
    }

    [Fact]
    public async Task A_work_tree_without_a_commit_has_no_history()
    {
        await GitWorkTree.InitAsync(root.FullName);
        Assert.Null(await GitHistory.CommitAsync(Folder, Token));
    }

    [Fact]
    public async Task Pages_and_works_have_the_days_of_their_commits_once_they_are_committed()
    {
        using var library = await TestLibrary.OfAsync("- Lee | 2018 | Flat minima");
        var tree = await GitWorkTree.InitAsync(library.ContentPath);
        await tree.CommitAsync("2019-01-02");
        await library.LoadAsync();

        Assert.Equal(new DateOnly(2019, 1, 2), (await library.PaperAsync("lee2018flat")).Added);
        Assert.Equal(new DateOnly(2019, 1, 2), (await library.PaperAsync("lee2018flat")).Citations[0].Entry.Page.Changed);
    }

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text);
}
