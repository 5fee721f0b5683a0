using System.Runtime.CompilerServices;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>Reads files on the other cores while those before are written.</summary>
internal sealed class FilesAhead(ContentFolder folder, ContentReaders readers, ContentPlan plan)
{
    /// <summary>In order, and never more than a few ahead.</summary>
    public async IAsyncEnumerable<(ListedFile File, Reading Reading)> ReadAsync(
        IReadOnlyList<ListedFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ahead = new Queue<(ListedFile File, Task<Reading> Reading)>();
        foreach (var file in files)
        {
            ahead.Enqueue((file, Task.Run(() => ReadAsync(file, plan.Known.GetValueOrDefault(file.Path), cancellationToken), cancellationToken)));
            if (ahead.Count > 2 * Environment.ProcessorCount)
            {
                var (read, reading) = ahead.Dequeue();
                yield return (read, await reading);
            }
        }

        foreach (var (read, reading) in ahead)
        {
            yield return (read, await reading);
        }
    }

    private async Task<Reading> ReadAsync(ListedFile listed, SourceFile? known, CancellationToken cancellationToken)
    {
        if (listed.Winner is not null)
        {
            return new Reading { Diagnostics = [ContentPlan.Clash(listed)] };
        }

        try
        {
            var file = await folder.ReadAsync(listed.Path, cancellationToken);
            if (known is not null && known.Hash == file.Hash && known.PageId == listed.PageId)
            {
                return new Reading { Hash = file.Hash, IsSame = true, Diagnostics = known.Diagnostics };
            }

            return Read(file);
        }
#pragma warning disable CA1031 // One file that cannot be read, for whatever reason, must not keep the others from being shown.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Reading { Problem = e.Message };
        }
    }

    private Reading Read(ContentFile file)
    {
        if (file.IsLedger)
        {
            var ledger = Ledger.Read(file);
            return new Reading { Hash = file.Hash, Ledger = ledger, Diagnostics = ledger.Diagnostics };
        }

        return file.IsBibTeX && readers.Records(file) is var read
            ? new Reading { Hash = file.Hash, Records = read.Records, Diagnostics = read.Diagnostics }
            : new Reading { Hash = file.Hash, Page = readers.Page(file), Lines = file.Text.Split('\n') };
    }
}
