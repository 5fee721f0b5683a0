using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog.FullText;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Brings a catalog up to date with its content folder, in one transaction: readers see the old catalog until the new one is whole,
/// and a load that fails changes nothing.
/// </summary>
public sealed class CatalogLoader(
    CatalogContext catalog, ContentReaders readers, IProgress<LoadProgress>? progress = null, TimeProvider? clock = null)
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
        var isOtherCommit = commit != plan.Commit;
        if (plan.Changed.Count + plan.Gone.Count > 0 || isOtherCommit)
        {
            // A file that is new here may have a history all the same.
            var history = isOtherCommit || plan.Changed.Any(f => !plan.Known.ContainsKey(f.Path))
                ? await GitHistory.ReadAsync(folder.Root, commit, cancellationToken)
                : null;
            var committed = isOtherCommit ? await LineKeys.CommittedAsync(folder.Root, commit, cancellationToken) : null;
            await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
            catalog.ChangeTracker.AutoDetectChangesEnabled = false;
            await catalog.Versions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Commit, commit), cancellationToken);
            read = await ApplyAsync(folder, plan, history, committed, unreadable, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        return new LoadReport
        {
            Version = await catalog.VersionAsync(cancellationToken),
            FilesRead = read,
            FilesUnchanged = plan.Listed - read - unreadable.Count,
            FilesRemoved = plan.Gone.Count,
            PageCount = RowReader.Count(catalog, "Pages"),
            PaperCount = RowReader.Count(catalog, "Papers"),
            Unreadable = unreadable,
            Duration = watch.Elapsed,
        };
    }

    private async Task<int> ApplyAsync(
        ContentFolder folder,
        ContentPlan plan,
        IReadOnlyDictionary<string, FileDates>? history,
        IReadOnlyDictionary<long, DateOnly>? committed,
        List<UnreadableFile> unreadable,
        CancellationToken cancellationToken)
    {
        var isFresh = plan.Known.Count == 0;
        var indexes = isFresh ? await LateIndexes.TakeAsync(catalog, cancellationToken) : null;
        var (affected, ids) = (new Affected { IsAll = isFresh }, await RowIds.AfterAsync(catalog, cancellationToken));
        using var index = await TextIndexWriter.OpenAsync(catalog, cancellationToken);
        using var content = new ContentWriter(catalog, index, ids, affected);
        var read = await ReadAsync(folder, plan, content, unreadable, cancellationToken);
        var hasChanged = read + plan.Gone.Count > 0;
        var dates = new DateWriter(catalog);
        if (history is not null)
        {
            await dates.WriteHistoryAsync(history, cancellationToken);
        }

        var redatedKeys = committed is null ? [] : await dates.WriteKeysAsync(committed, cancellationToken);
        var redated = await dates.WritePagesAsync(history is null && !plan.ChangesLedger ? plan.Touched : null, cancellationToken);
        if (hasChanged)
        {
            await RederiveAsync(index, ids, affected, indexes, cancellationToken);
        }

        if (redated.Count + redatedKeys.Count > 0 || hasChanged)
        {
            await IndexAsync(index, affected, indexes, cancellationToken);
        }

        await (indexes?.MakeRestAsync(cancellationToken) ?? Task.CompletedTask);

        // Papers that were written just now have the days of their pages.
        await dates.WritePapersAsync(isFresh ? [] : redated, redatedKeys, isFresh ? [] : affected.Papers, cancellationToken);
        return read;
    }

    /// <summary>Makes the papers findable, and with them the catalog's next version.</summary>
    private async Task IndexAsync(TextIndexWriter index, Affected affected, LateIndexes? indexes, CancellationToken cancellationToken)
    {
        await (indexes?.MakeForIndexingAsync(cancellationToken) ?? Task.CompletedTask);
        await new PaperIndexer(catalog, index, progress).WriteAsync(affected.Papers, cancellationToken);
        if (indexes is not null)
        {
            // Each takes seconds of one core.
            await Task.WhenAll(Task.Run(index.Merge, cancellationToken), indexes.MakeRestAsync(cancellationToken));
        }

        var version = Math.Max(await catalog.VersionAsync(cancellationToken) + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
        await catalog.Versions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Number, version), cancellationToken);
        index.Commit(version);
    }

    /// <summary>Takes out what is gone and puts in what is new; returns how many files were read.</summary>
    private async Task<int> ReadAsync(
        ContentFolder folder, ContentPlan plan, ContentWriter content, List<UnreadableFile> unreadable, CancellationToken cancellationToken)
    {
        using var files = RowWriter<SourceFile>.Replace(catalog);
        foreach (var file in plan.Gone)
        {
            await content.RemoveAsync(file.Path, cancellationToken);
            await catalog.Files.Where(f => f.Path == file.Path).ExecuteDeleteAsync(cancellationToken);
        }

        // What another file takes over goes first, for a page has one file at a time.
        var (read, done) = (0, 0);
        var changed = plan.Changed.OrderBy(f => f.Winner is null).ToList();
        await foreach (var (file, reading) in new FilesAhead(folder, readers, plan).ReadAsync(changed, cancellationToken))
        {
            progress?.Report(new LoadProgress(LoadStep.Read, done++, changed.Count));
            if (reading.Problem is not null)
            {
                unreadable.Add(new UnreadableFile(file.Path, reading.Problem));
                continue;
            }

            await UpdateAsync(file, reading, plan.Known.GetValueOrDefault(file.Path), content, files, cancellationToken);
            read += reading.IsSame ? 0 : 1;
        }

        return read;
    }

    private async Task RederiveAsync(TextIndexWriter index, RowIds ids, Affected affected, LateIndexes? indexes, CancellationToken cancellationToken)
    {
        await (indexes?.MakeForMatchingAsync(cancellationToken) ?? Task.CompletedTask);
        var works = await AffectedWorks.FindAsync(catalog, affected, cancellationToken);
        using var papers = new PaperWriter(catalog, index, ids, affected, progress);
        if (!affected.IsAll)
        {
            await papers.RemoveOldAsync(works, cancellationToken);
        }

        await papers.WriteAsync(works, cancellationToken);
        await (indexes?.MakeForNamingAsync(cancellationToken) ?? Task.CompletedTask);
        using var authors = new AuthorWriter(catalog, affected);
        await authors.WriteAsync(cancellationToken);
        using var keys = new KeyWriter(catalog, affected);
        await keys.WriteAsync(cancellationToken);
    }

    private static async Task UpdateAsync(
        ListedFile listed,
        Reading reading,
        SourceFile? known,
        ContentWriter content,
        RowWriter<SourceFile> files,
        CancellationToken cancellationToken)
    {
        if (!reading.IsSame && known is not null)
        {
            await content.RemoveAsync(listed.Path, cancellationToken);
        }

        if (reading.Page is not null)
        {
            content.AddPage(reading.Page, reading.Lines);
        }

        if (reading.Records is not null)
        {
            content.AddRecords(listed.Path, reading.Records);
        }

        if (reading.Ledger is not null)
        {
            await content.AddLedgerAsync(reading.Ledger, cancellationToken);
        }

        files.Write(new SourceFile
        {
            Path = listed.Path,
            PageId = listed.PageId,
            Size = listed.Size,
            Modified = listed.Modified,
            Hash = reading.Hash,
            Commits = known?.Commits,
            Diagnostics = reading.Diagnostics,
        });
    }
}
