using System.Collections.Concurrent;

namespace OptTopics.Catalog.FullText;

/// <summary>The last snapshots of a few indexes, kept open between questions.</summary>
internal static class OpenIndexes
{
    private const int Few = 4;

    private static readonly ConcurrentDictionary<string, IndexSnapshot> Latest = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim Opening = new(1, 1);

    /// <summary>The index of the catalog in a file, as of a version; whoever gets it disposes of it.</summary>
    public static async Task<IndexSnapshot> GetAsync(string path, long version, CancellationToken cancellationToken)
    {
        if (Shared(path, version) is { } known)
        {
            return known;
        }

        await Opening.WaitAsync(cancellationToken);
        try
        {
            return Shared(path, version) ?? Open(path, version);
        }
        finally
        {
            Opening.Release();
        }
    }

    // One that is being replaced may be closed at any moment, then it is opened anew.
    private static IndexSnapshot? Shared(string path, long version) =>
        Latest.TryGetValue(path, out var known) && known.Version == version && known.TryShare() ? known : null;

    private static IndexSnapshot Open(string path, long version)
    {
        var folder = new IndexFolder(path);
        Latest.TryRemove(path, out var last);
        var commit = IndexFolder.Find(last?.Directory ?? folder.Open(), version)
            ?? throw new InvalidOperationException($"The index {folder.Path} has no version {version}.");
        var opened = last?.At(commit) ?? IndexSnapshot.Of(commit);
        last?.Dispose();
        foreach (var other in Latest.Keys.Skip(Few - 1))
        {
            Close(other);
        }

        opened.TryShare();
        return Latest[path] = opened;
    }

    private static void Close(string path)
    {
        if (Latest.TryRemove(path, out var closed))
        {
            closed.Dispose();
        }
    }
}
