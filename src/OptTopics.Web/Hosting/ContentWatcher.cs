using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Content;

namespace OptTopics.Web.Hosting;

/// <summary>Loads the catalog at start and keeps it up to date with the content folder while the site runs.</summary>
public sealed class ContentWatcher(
    CatalogFile file,
    ContentFolder folder,
    ContentReaders readers,
    IDbContextFactory<CatalogContext> catalogs,
    CatalogState state,
    ILogger<ContentWatcher> logger)
    : BackgroundService
{
    /// <summary>At start the catalog of the last run may serve when bringing it up to date takes longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Reading so many files leaves hundreds of megabytes behind, which the collector would keep for the next load.</summary>
    private const int ManyFiles = 100;

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LastRetry = TimeSpan.FromSeconds(30);

    private readonly LongLoad progress = new(state, logger, TerminalBar.OfConsole, TimeProvider.System);
    private string complaint = "";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var changes = new FolderChanges(folder, logger);
        TimeSpan? retry = await StartAsync() ? null : FirstRetry;
        while (!stoppingToken.IsCancellationRequested)
        {
            await changes.WaitAsync(retry, stoppingToken);
            var isDone = await TryAsync(() => state.IsReady ? UpdateAsync(stoppingToken) : BuildAsync(stoppingToken));
            retry = isDone ? null : After(retry);
        }

        async Task<bool> StartAsync()
        {
            if (file.Check() is not CatalogFileState.Usable and var found)
            {
                logger.LogInformation("Building the catalog {File}, because it is {State}", file.Path, found);
                return await TryAsync(() => BuildAsync(stoppingToken));
            }

            // SQLite answers at once or not at all, so what is to be done side by side needs threads.
            var update = Task.Run(() => TryAsync(() => UpdateAsync(stoppingToken)), stoppingToken);
            var warming = Task.Run(() => WarmAsync(stoppingToken), stoppingToken);
            if (await Task.WhenAny(update, Task.Delay(Patience, stoppingToken)) != update)
            {
                await using var catalog = await catalogs.CreateDbContextAsync(stoppingToken);
                state.Serve(await catalog.VersionAsync(stoppingToken));
            }

            await warming;
            return await update;
        }
    }

    // Each time twice as long.
    private static TimeSpan After(TimeSpan? retry) =>
        retry is { } last ? TimeSpan.FromTicks(Math.Min(last.Ticks * 2, LastRetry.Ticks)) : FirstRetry;

    /// <summary>Makes what the first page needs while another core looks for changes.</summary>
    private async Task WarmAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
            await LibraryOverview.LoadAsync(catalog, cancellationToken);
        }
        catch (Exception e) when (e is SqliteException or IOException)
        {
            logger.LogDebug(e, "The first page was not prepared");
        }
    }

    private async Task<LoadReport> UpdateAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        return await new CatalogLoader(catalog, readers, progress).LoadAsync(folder, cancellationToken);
    }

    private async Task<LoadReport> BuildAsync(CancellationToken cancellationToken)
    {
        LoadReport? report = null;
        await file.BuildAsync(
            async (catalog, token) => report = await new CatalogLoader(catalog, readers, progress).LoadAsync(folder, token), cancellationToken);
        return report!;
    }

    /// <summary>Loads and tells; whatever goes wrong, what served before goes on serving. False when there is something to try again.</summary>
    private async Task<bool> TryAsync(Func<Task<LoadReport>> load)
    {
        try
        {
            var report = await ToldAsync(load);
            state.Serve(report);
            if (report.FilesRead >= ManyFiles)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }

            if (report.HasChanged || report.Unreadable.Count > 0)
            {
                Tell(report);
            }

            return report.Unreadable.Count == 0;
        }
        catch (SqliteException e) when (IsDamage(e))
        {
            logger.LogError(e, "The catalog {File} is damaged and is built anew", file.Path);
            state.Close();
        }
#pragma warning disable CA1031 // Whatever keeps a load from being done must not end the site, nor later loads.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            state.LastError = e.Message;
            Complain(e.Message, () => TellFailure(e));
        }

        return false;
    }

    private async Task<LoadReport> ToldAsync(Func<Task<LoadReport>> load)
    {
        try
        {
            return await load();
        }
        finally
        {
            progress.End();
        }
    }

    private static bool IsDamage(SqliteException e) => e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB;

    private void Tell(LoadReport report)
    {
        if (report.HasChanged)
        {
            logger.LogInformation(
                "Read {Read:N0} of {Files:N0} files, {Papers:N0} papers, in {Seconds:0.0} s",
                report.FilesRead,
                report.FilesRead + report.FilesUnchanged + report.Unreadable.Count,
                report.PaperCount,
                report.Duration.TotalSeconds);
        }

        Complain(string.Join('\n', report.Unreadable), () =>
        {
            foreach (var unreadable in report.Unreadable)
            {
                logger.LogWarning("{File} could not be read and is shown as it was before: {Reason}", unreadable.Path, unreadable.Reason);
            }
        });
    }

    // What the folder or the disk refuses is the keeper's to mend, and needs no stack trace.
    private void TellFailure(Exception e) => logger.LogError(
        e is IOException or UnauthorizedAccessException ? null : e,
        "The content of {Folder} could not be loaded; {Serving}: {Reason}",
        folder.Root, state.IsReady ? "what was loaded before still serves" : "nothing serves until it can be", e.Message);

    // The same is said once, however often it is tried again.
    private void Complain(string what, Action log)
    {
        if (what != complaint)
        {
            complaint = what;
            log();
        }
    }
}
