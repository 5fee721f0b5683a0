using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Brings a catalog up to date with its content folder, in one transaction: readers see the old catalog until the new one is whole,
/// and a load that fails changes nothing.
/// </summary>
public sealed class CatalogLoader(CatalogContext catalog, ContentReaders readers, IProgress<LoadProgress>? progress = null, TimeProvider? clock = null)
{
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    public async Task<LoadReport> LoadAsync(ContentFolder folder, CancellationToken cancellationToken = default)
    {
        var watch = Stopwatch.StartNew();
        if (!Directory.Exists(folder.Root))
        {
            // A drive that is gone for a while must not look like a library that was emptied.
            throw new DirectoryNotFoundException($"There is no content folder {folder.Root}.");
        }

        var plan = await ContentPlan.MakeAsync(catalog, folder, cancellationToken);
        var (read, unreadable) = (0, new List<UnreadableFile>());
        var commit = await GitHistory.CommitAsync(folder.Root, cancellationToken);
        var isOtherCommit = !await catalog.Versions.AnyAsync(v => v.Commit == commit, cancellationToken);
        if (plan.Changed.Count + plan.Gone.Count > 0 || isOtherCommit)
        {
            // A file that is new here may have a history all the same.
            var history = isOtherCommit || plan.Changed.Any(f => !plan.Known.ContainsKey(f.Path))
                ? await GitHistory.ReadAsync(folder.Root, commit, cancellationToken)
                : null;
            await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
            catalog.ChangeTracker.AutoDetectChangesEnabled = false;
            await catalog.Versions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Commit, commit), cancellationToken);
            read = await ApplyAsync(folder, plan, history, unreadable, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new LoadReport
        {
            Version = await catalog.VersionAsync(cancellationToken),
            FilesRead = read,
            FilesUnchanged = plan.Listed - read - unreadable.Count,
            FilesRemoved = plan.Gone.Count,
            PageCount = await catalog.Pages.CountAsync(cancellationToken),
            PaperCount = await catalog.Papers.CountAsync(cancellationToken),
            Unreadable = unreadable,
            Duration = watch.Elapsed,
        };
    }

    private async Task<int> ApplyAsync(
        ContentFolder folder, ContentPlan plan, IReadOnlyDictionary<string, FileDates>? history, List<UnreadableFile> unreadable, CancellationToken cancellationToken)
    {
        var (affected, ids) = (new Affected(), await RowIds.AfterAsync(catalog, cancellationToken));
        using var index = await TextIndexWriter.OpenAsync(catalog, cancellationToken);
        using var content = new ContentWriter(catalog, index, ids, affected);
        foreach (var file in plan.Gone)
        {
            await content.RemoveAsync(file.Path, cancellationToken);
            await catalog.Files.Where(f => f.Path == file.Path).ExecuteDeleteAsync(cancellationToken);
        }

        // What another file takes over goes first, for a page has one file at a time.
        var read = 0;
        var changed = plan.Changed.OrderBy(f => f.Winner is null).ToList();
        var done = 0;
        await foreach (var (file, reading) in ReadAheadAsync(folder, changed, plan, cancellationToken))
        {
            progress?.Report(new LoadProgress("read", done++, changed.Count));
            read += await UpdateAsync(file, reading, plan, content, unreadable, cancellationToken) ? 1 : 0;
        }

        var hasChanged = read + plan.Gone.Count > 0;
        if (hasChanged)
        {
            await RederiveAsync(index, ids, affected, isFresh: plan.Known.Count == 0, cancellationToken);
        }

        if (await RedateAsync(affected, history, cancellationToken) || hasChanged)
        {
            progress?.Report(new LoadProgress("index", 0, 1));
            await new PaperIndexer(catalog, index).WriteAsync(affected.Papers, cancellationToken);
            var version = Math.Max(await catalog.VersionAsync(cancellationToken) + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
            await catalog.Versions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Number, version), cancellationToken);
            index.Commit(version);
        }

        return read;
    }

    private async Task RederiveAsync(TextIndexWriter index, RowIds ids, Affected affected, bool isFresh, CancellationToken cancellationToken)
    {
        progress?.Report(new LoadProgress("match", 0, 1));
        var works = await AffectedWorks.FindAsync(catalog, affected, isFresh, cancellationToken);
        using var papers = new PaperWriter(catalog, index, ids, affected);
        if (!isFresh)
        {
            await papers.RemoveOldAsync(works, cancellationToken);
        }

        await papers.WriteAsync(works, cancellationToken);
        using var authors = new AuthorWriter(catalog, affected);
        await authors.WriteAsync(cancellationToken);
        using var keys = new KeyWriter(catalog, affected);
        await keys.WriteAsync(cancellationToken);
    }

    private async Task<bool> RedateAsync(Affected affected, IReadOnlyDictionary<string, FileDates>? history, CancellationToken cancellationToken)
    {
        var dates = new DateWriter(catalog, affected);
        if (history is not null)
        {
            await dates.WriteHistoryAsync(history, cancellationToken);
        }

        return await dates.WriteAsync(cancellationToken);
    }

    /// <summary>Reads files on the other cores while those before are written; in order, and never more than a few ahead.</summary>
    private async IAsyncEnumerable<(ListedFile File, Reading Reading)> ReadAheadAsync(
        ContentFolder folder, IReadOnlyList<ListedFile> files, ContentPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ahead = new Queue<(ListedFile File, Task<Reading> Reading)>();
        foreach (var file in files)
        {
            ahead.Enqueue((file, Task.Run(() => ReadAsync(folder, file, plan.Known.GetValueOrDefault(file.Path), cancellationToken), cancellationToken)));
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

    /// <summary>Returns whether the file was read anew; what cannot be read leaves what is known of it as it is.</summary>
    private async Task<bool> UpdateAsync(
        ListedFile listed, Reading reading, ContentPlan plan, ContentWriter content, List<UnreadableFile> unreadable, CancellationToken cancellationToken)
    {
        var known = plan.Known.GetValueOrDefault(listed.Path);
        if (reading.Problem is not null)
        {
            unreadable.Add(new UnreadableFile(listed.Path, reading.Problem));
            return false;
        }

        if (!reading.IsSame && known is not null)
        {
            await content.RemoveAsync(listed.Path, cancellationToken);
        }

        if (reading.Page is not null)
        {
            content.AddPage(reading.Page);
        }

        if (reading.Records is not null)
        {
            content.AddRecords(listed.Path, reading.Records);
        }

        if (reading.Ledger is not null)
        {
            await content.AddLedgerAsync(reading.Ledger, cancellationToken);
        }

        var row = new SourceFile
        {
            Path = listed.Path,
            PageId = listed.PageId,
            Size = listed.Size,
            Modified = listed.Modified,
            Hash = reading.Hash,
            Commits = known?.Commits,
            Diagnostics = reading.Diagnostics,
        };
        catalog.Entry(row).State = known is null ? EntityState.Added : EntityState.Modified;
        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
        return !reading.IsSame;
    }

    private async Task<Reading> ReadAsync(ContentFolder folder, ListedFile listed, SourceFile? known, CancellationToken cancellationToken)
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
            : new Reading { Hash = file.Hash, Page = readers.Page(file) };
    }

    /// <summary>What reading a file came to: a page, records, the ledger, nothing because it is as it was, or a problem.</summary>
    private sealed record Reading
    {
        public string Hash { get; init; } = "";

        public bool IsSame { get; init; }

        public ContentPage? Page { get; init; }

        public IReadOnlyList<WorkRecord>? Records { get; init; }

        public Ledger? Ledger { get; init; }

        public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

        public string? Problem { get; init; }
    }
}
