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

        var lines = await LinesAsync(folder, ["rev-parse", "--is-shallow-repository", "HEAD"], cancellationToken);
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
        return Read(await LinesAsync(folder, log, cancellationToken) ?? []);
    }

    /// <summary>
    /// Hands on each line that a commit added to a page of the folder, with the day of that commit, the newest commit first; until the history
    /// ends or the taker wants no more. Returns whether it was read as a whole.
    /// </summary>
    public static async Task<bool> ReadAddedLinesAsync(
        string folder, string? commit, Func<DateOnly, string, bool> take, CancellationToken cancellationToken = default)
    {
        if (commit is null)
        {
            return false;
        }

        string[] log =
        [
            "log", "--patch", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-show-signature", "--format=#%as",
            commit, "--", "*.txt", "*.md",
        ];
        var day = default(DateOnly);
        return await RunAsync(folder, log, Take, cancellationToken);

        bool Take(string line)
        {
            day = line.StartsWith('#') ? DayOf(line) : day;
            return !line.StartsWith('+') || line.StartsWith("+++ ", StringComparison.Ordinal) || take(day, line[1..]);
        }
    }

    /// <summary>The files that are not as a commit has them, by their path in the folder.</summary>
    public static async Task<IReadOnlySet<string>> EditedAsync(string folder, string? commit, CancellationToken cancellationToken = default)
    {
        var edited = commit is null
            ? null
            : await LinesAsync(folder, ["-c", "core.quotePath=false", "diff", "--relative", "--name-only", commit, "--", "."], cancellationToken);
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
                day = DayOf(line);
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

    private static DateOnly DayOf(string heading) => DateOnly.ParseExact(heading.AsSpan(1), "yyyy-MM-dd", CultureInfo.InvariantCulture);

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
    private static async Task<IReadOnlyList<string>?> LinesAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        var isWhole = await RunAsync(folder, arguments, Take, cancellationToken);
        return isWhole ? lines : null;

        bool Take(string line)
        {
            lines.Add(line);
            return true;
        }
    }

    /// <summary>Hands on the lines git prints. False when it fails, is not there or takes too long, or when the taker wants no more.</summary>
    private static async Task<bool> RunAsync(
        string folder, IEnumerable<string> arguments, Predicate<string> take, CancellationToken cancellationToken)
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
            while (await git.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                limit.Token.ThrowIfCancellationRequested();
                if (line.Length > 0 && !take(line))
                {
                    await limit.CancelAsync();
                }
            }

            await git.WaitForExitAsync(limit.Token);
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }
}
