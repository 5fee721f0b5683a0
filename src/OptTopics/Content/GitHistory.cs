using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace OptTopics.Content;

/// <summary>When a file came, and when it was last changed.</summary>
public sealed record FileDates(DateOnly Added, DateOnly Changed);

/// <summary>What git knows of the files of a folder. Where there is no git, no work tree or only a part of its history, nothing is known.</summary>
public static class GitHistory
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The commit that the work tree stands on; null where nothing is known.</summary>
    public static async Task<string?> CommitAsync(string folder, CancellationToken cancellationToken = default)
    {
        if (WorkTree(folder) is null)
        {
            return null;
        }

        var lines = await RunAsync(folder, ["rev-parse", "--is-shallow-repository", "HEAD"], cancellationToken);
        return lines is ["false", var commit, ..] ? commit : null;
    }

    /// <summary>
    /// The days of all files that were committed up to a commit, by their path in the folder. A file that was renamed is as old as it was.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, FileDates>> ReadAsync(
        string folder, string? commit, CancellationToken cancellationToken = default)
    {
        if (commit is null)
        {
            return Read([]);
        }

        string[] log = ["-c", "core.quotePath=false", "log", "--relative", "--name-status", "--find-renames", "--format=#%as", commit, "--", "."];
        return Read(await RunAsync(folder, log, cancellationToken) ?? []);
    }

    /// <summary>The files that are not as a commit has them, by their path in the folder.</summary>
    public static async Task<IReadOnlySet<string>> EditedAsync(string folder, string? commit, CancellationToken cancellationToken = default)
    {
        var edited = commit is null
            ? null
            : await RunAsync(folder, ["-c", "core.quotePath=false", "diff", "--relative", "--name-only", commit, "--", "."], cancellationToken);
        return (edited ?? []).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Git holds its index: a pull or a checkout that is under way, however many files it writes.</summary>
    public static bool IsChangingFiles(string folder) => WorkTree(folder) is { } root && File.Exists(Path.Combine(root, ".git", "index.lock"));

    // The newest commit comes first: a name means the file that bears it at that time, under whatever name it came to us.
    private static Dictionary<string, FileDates> Read(IEnumerable<string> log)
    {
        var dates = new Dictionary<string, FileDates>(StringComparer.Ordinal);
        var namedLater = new Dictionary<string, string>(StringComparer.Ordinal);
        var day = default(DateOnly);
        foreach (var line in log)
        {
            if (line.StartsWith('#'))
            {
                day = DateOnly.ParseExact(line.AsSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture);
                continue;
            }

            if (line.Split('\t') is not [{ Length: > 0 } status, .. var paths] || paths.Length == 0)
            {
                continue;
            }

            var path = namedLater.GetValueOrDefault(paths[^1], paths[^1]);
            dates[path] = dates.TryGetValue(path, out var known) ? known with { Added = day } : new FileDates(day, day);
            if (status[0] == 'R')
            {
                namedLater[paths[0]] = path;
            }
        }

        return dates;
    }

    /// <summary>The folder at or above this one that git looks after; null where there is none.</summary>
    private static string? WorkTree(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Path.Exists(Path.Combine(at.FullName, ".git")))
            {
                return at.FullName;
            }
        }

        return null;
    }

    /// <summary>The lines git prints; null when it fails, is not there or takes too long.</summary>
    private static async Task<string[]?> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var git = new Process
        {
            StartInfo = new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            git.Start();
            git.StandardInput.Close();
            _ = git.StandardError.ReadToEndAsync(limit.Token);
            var output = await git.StandardOutput.ReadToEndAsync(limit.Token);
            await git.WaitForExitAsync(limit.Token);
            return git.ExitCode == 0 ? output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }
}
