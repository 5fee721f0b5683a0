using OptTopics.Catalog.Loading;

namespace OptTopics.Web.Hosting;

/// <summary>Whether a whole catalog serves, and which. Written by <see cref="ContentWatcher"/>.</summary>
public sealed class CatalogState
{
    private TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long version;

    /// <summary>A whole catalog serves.</summary>
    public bool IsReady => ready.Task.IsCompletedSuccessfully;

    /// <summary>Changes with the catalog; what is made of it may be kept as long as it does not.</summary>
    public long Version => Interlocked.Read(ref version);

    /// <summary>The day that what serves is of; null when nothing serves. A version is the time of its load, in milliseconds of Unix.</summary>
    public DateOnly? Changed => Version > 0 ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(Version).UtcDateTime) : null;

    /// <summary>The last load that was done; null before the first.</summary>
    public LoadReport? LastReport { get; private set; }

    /// <summary>How far the present load is; null when there is none.</summary>
    public LoadProgress? Progress { get; internal set; }

    /// <summary>Why the last load failed; null when it did not.</summary>
    public string? LastError { get; internal set; }

    /// <summary>Waits until a whole catalog serves.</summary>
    public Task WhenReadyAsync(CancellationToken cancellationToken = default) => Volatile.Read(ref ready).Task.WaitAsync(cancellationToken);

    internal void Serve(long served)
    {
        Interlocked.Exchange(ref version, served);
        ready.TrySetResult();
    }

    internal void Serve(LoadReport report)
    {
        (LastReport, LastError) = (report, null);
        Serve(report.Version);
    }

    internal void Close()
    {
        if (IsReady)
        {
            Volatile.Write(ref ready, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
    }
}
