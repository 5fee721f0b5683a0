using System.ComponentModel;
using System.Diagnostics;

namespace OptTopics.Tests.Content;

/// <summary>A folder that git looks after, for tests that say on which day what was committed. Without git they are skipped.</summary>
internal sealed class GitWorkTree
{
    private static readonly string[] Identity = ["-c", "user.name=Keeper", "-c", "user.email=keeper@example.org", "-c", "commit.gpgsign=false"];

    private readonly string folder;

    private GitWorkTree(string folder) => this.folder = folder;

    public static async Task<GitWorkTree> InitAsync(string folder)
    {
        var tree = new GitWorkTree(folder);
        await tree.GitAsync("2019-01-01", "init", "--quiet");
        return tree;
    }

    /// <summary>Commits all that lies in the folder, as it is.</summary>
    public async Task CommitAsync(string day)
    {
        await GitAsync(day, "add", "--all");
        await GitAsync(day, [.. Identity, "commit", "--quiet", "--message", "Edit"]);
    }

    private async Task GitAsync(string day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder };
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = day + "T12:00:00Z";
        try
        {
            using var git = Process.Start(start)!;
            await git.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, git.ExitCode);
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no git here.");
        }
    }
}
