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

    public Task<string> HeadAsync() => GitAsync("2019-01-01", "rev-parse", "HEAD");

    private async Task<string> GitAsync(string day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = day + "T12:00:00Z";
        try
        {
            using var git = Process.Start(start)!;
            var output = await git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await git.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, git.ExitCode);
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no git here.");
            throw;
        }
    }
}
