using System.Threading.Channels;
using OptTopics.Content;

namespace OptTopics.Web.Hosting;

/// <summary>
/// Tells when files of a folder change. The file system says so at once; where it does not (network drives, containers, too many
/// watches), looking at sizes and times every second or so does.
/// </summary>
internal sealed class FolderChanges : IDisposable
{
    /// <summary>A save is often several changes, and a git pull many: they are one when they follow each other so closely.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(600);

    /// <summary>A lock that git left behind is not waited for for ever.</summary>
    private static readonly TimeSpan LongestPull = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan ShortestPoll = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ContentFolder folder;
    private readonly FileSystemWatcher? watcher;
    private TimeSpan pollInterval = ShortestPoll;
    private int fingerprint;

    public FolderChanges(ContentFolder folder, ILogger logger)
    {
        this.folder = folder;
        fingerprint = Fingerprint();
        try
        {
            watcher = new FileSystemWatcher(folder.Root)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 64 * 1024,
            };
            watcher.Changed += Signal;
            watcher.Created += Signal;
            watcher.Deleted += Signal;
            watcher.Renamed += Signal;
            watcher.Error += Signal;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or PlatformNotSupportedException)
        {
            logger.LogWarning(
                "Changes of {Folder} are looked for every second, because the system does not tell them: {Reason}", folder.Root, e.Message);
        }
    }

    /// <summary>Waits for a change and until it is quiet again, but no longer than <paramref name="retryAfter"/>.</summary>
    public async Task WaitAsync(TimeSpan? retryAfter, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await SignalledAsync(retryAfter < pollInterval ? retryAfter.Value : pollInterval, cancellationToken) && Fingerprint() == fingerprint)
        {
            if (retryAfter < TimeProvider.System.GetElapsedTime(started))
            {
                return;
            }
        }

        started = TimeProvider.System.GetTimestamp();
        while (await SignalledAsync(Quiet, cancellationToken) || GitHistory.IsChangingFiles(folder.Root))
        {
            if (TimeProvider.System.GetElapsedTime(started) > (GitHistory.IsChangingFiles(folder.Root) ? LongestPull : LongestWait))
            {
                break;
            }
        }

        fingerprint = Fingerprint();
    }

    public void Dispose() => watcher?.Dispose();

    private void Signal(object sender, EventArgs e) => signals.Writer.TryWrite(true);

    private async Task<bool> SignalledAsync(TimeSpan within, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(within);
        try
        {
            return await signals.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    // Looking takes longer the more files there are, and is to take no more than a fiftieth of the time.
    private int Fingerprint()
    {
        var started = TimeProvider.System.GetTimestamp();
        var hash = default(HashCode);
        foreach (var file in folder.Paths().Select(path => new FileInfo(Path.Combine(folder.Root, path))).Where(f => f.Exists))
        {
            hash.Add(file.FullName, StringComparer.Ordinal);
            hash.Add(file.Length);
            hash.Add(file.LastWriteTimeUtc);
        }

        var looking = TimeProvider.System.GetElapsedTime(started) * 50;
        pollInterval = looking > ShortestPoll ? looking : ShortestPoll;
        return hash.ToHashCode();
    }
}
