using System.Data;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog;

/// <summary>What the site asks the catalog, beside searching.</summary>
public static class CatalogQuestions
{
    /// <summary>Merged ledgers may tell of moves in a circle.</summary>
    private const int MostMoves = 8;

    /// <summary>
    /// Several questions that are to be answered by one state of the catalog, also when a load ends between them:
    /// <c>await using var snapshot = await catalog.SnapshotAsync();</c>. The questions below do it themselves.
    /// </summary>
    public static async Task<IAsyncDisposable> SnapshotAsync(this CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        if (catalog.Database.CurrentTransaction is not null)
        {
            return new OuterSnapshot();
        }

        // With this level SQLite takes no lock before a write; uncommitted data it would read from a shared cache only, and there is none.
        return await catalog.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken);
    }

    /// <summary>The catalog's version, which changes with each load that changed something.</summary>
    public static async Task<long> VersionAsync(this CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        return RowReader.Read(catalog, "SELECT Number FROM Versions", row => row.Long(0)).FirstOrDefault();
    }

    /// <summary>A page, whole: topics and entries as trees and in order, citations with papers, their authors, and persons.</summary>
    public static async Task<ContentPage?> PageAsync(this CatalogContext catalog, string id, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var page = PageTree.LoadTopics(catalog, id);
        if (page is not null)
        {
            PageTree.LoadEntries(catalog, page, topics: null);
        }

        return page;
    }

    /// <summary>A topic by its anchor or a further anchor. Its page has all topics, but entries only of this one and its subtopics.</summary>
    public static async Task<Topic?> TopicAsync(
        this CatalogContext catalog, string pageId, string anchor, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var page = PageTree.LoadTopics(catalog, pageId);
        var topic = page?.Topics.Find(t => t.Anchor == anchor) ?? page?.Topics.Find(t => t.FurtherAnchors.Contains(anchor, StringComparer.Ordinal));
        if (topic is not null)
        {
            PageTree.LoadEntries(catalog, page!, PageTree.SubtreeOf(topic));
        }

        return topic;
    }

    /// <summary>Where a page or a topic is now that used to have this address; null when nothing is known of it.</summary>
    public static async Task<(string PageId, string? Anchor)?> MovedAsync(
        this CatalogContext catalog, string pageId, string? anchor = null, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        (string PageId, string? Anchor) at = (pageId, anchor);
        for (var steps = 0; steps < MostMoves; steps++)
        {
            // A topic goes where it went, else with its page.
            var moves = await catalog.FormerAddresses.Where(a => a.Page == at.PageId && (a.Anchor == null || a.Anchor == at.Anchor))
                .OrderBy(a => a.Anchor == null).ToListAsync(cancellationToken);
            if (moves is not [var move, ..])
            {
                break;
            }

            at = (move.ToPage, move.Anchor is null ? at.Anchor : move.ToAnchor);
        }

        return at == (pageId, anchor) ? null : at;
    }

    /// <summary>The topics that used to stand on a page and stand on another now.</summary>
    public static async Task<IReadOnlyList<MovedTopic>> MovedFromAsync(
        this CatalogContext catalog, string pageId, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var formerIds = await catalog.FormerAddresses.Where(a => a.ToPage == pageId && a.Anchor == null).Select(a => a.Page)
            .ToListAsync(cancellationToken);
        string[] ids = [pageId, .. formerIds];
        var left = await catalog.FormerAddresses.Where(a => ids.Contains(a.Page) && a.Anchor != null && a.ToPage != pageId)
            .OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var moved = new List<MovedTopic>();
        foreach (var move in left.GroupBy(a => (PageId: a.ToPage, Anchor: a.ToAnchor), a => a.Anchor!))
        {
            var (nowOn, anchor) = await catalog.MovedAsync(move.Key.PageId, move.Key.Anchor, cancellationToken) ?? move.Key;
            if (nowOn != pageId && anchor is not null && await catalog.TopicAsync(nowOn, anchor, cancellationToken) is { } topic)
            {
                moved.Add(new MovedTopic(topic, [.. move.Distinct(StringComparer.Ordinal)]));
            }
        }

        return moved;
    }

    /// <summary>The key that the paper has now which used to have this one; null when none had it.</summary>
    public static Task<string?> KeyOfFormerAsync(this CatalogContext catalog, string key, CancellationToken cancellationToken = default) =>
        catalog.KeyOfAsync(new Identifier(PaperIdentifier.FormerKey, key), cancellationToken);

    /// <summary>A paper with authors and with citations, their entry, topic and page.</summary>
    public static async Task<Paper?> PaperAsync(this CatalogContext catalog, string key, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var ids = await catalog.Papers.Where(p => p.Key == key).Select(p => p.Id).ToArrayAsync(cancellationToken);
        return WholePapers.Load(catalog, new RecentRows(), ids).FirstOrDefault();
    }

    /// <summary>The key of the paper with an identifier; null when there is none.</summary>
    public static Task<string?> KeyOfAsync(this CatalogContext catalog, Identifier identifier, CancellationToken cancellationToken = default) =>
        catalog.PaperIdentifiers.Where(i => i.Value == identifier.Value && i.Scheme == identifier.Scheme)
            .Join(catalog.Papers, i => i.PaperId, p => p.Id, (_, p) => p.Key).Order().FirstOrDefaultAsync(cancellationToken);

    /// <summary>A person with works (newest first, each as <see cref="PaperAsync"/> loads it) and profiles.</summary>
    public static Task<Author?> AuthorAsync(this CatalogContext catalog, string slug, CancellationToken cancellationToken = default) =>
        catalog.AuthorAsync(slug, mostWorks: int.MaxValue, cancellationToken);

    /// <summary>As above, with no more works than can be shown; <see cref="WorkCountAsync"/> tells how many there are.</summary>
    public static async Task<Author?> AuthorAsync(
        this CatalogContext catalog, string slug, int mostWorks, CancellationToken cancellationToken = default)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        var author = await catalog.Authors.AsNoTracking().Include(a => a.Profiles).ThenInclude(c => c.Entry).ThenInclude(e => e.Page)
            .Include(a => a.Profiles).ThenInclude(c => c.Entry).ThenInclude(e => e.Topic)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellationToken);
        if (author is not null)
        {
            // From the person to the works: the other way SQLite goes through all papers.
            var ids = await catalog.Authorships.Where(a => a.AuthorId == author.Id)
                .OrderByDescending(a => a.Paper.Year).ThenBy(a => a.Paper.Key).Select(a => a.PaperId).ToListAsync(cancellationToken);
            var papers = WholePapers.Load(catalog, new RecentRows(), [.. ids.Distinct().Take(mostWorks)]);
            author.Works.AddRange(papers.Select(p => p.Authors.First(a => a.AuthorId == author.Id)));
        }

        return author;
    }

    /// <summary>How many works of a person are listed.</summary>
    public static Task<int> WorkCountAsync(this CatalogContext catalog, Author author, CancellationToken cancellationToken = default) =>
        catalog.Authorships.Where(a => a.AuthorId == author.Id).Select(a => a.PaperId).Distinct().CountAsync(cancellationToken);

    /// <summary>What was found wrong in the content, in order of file and line.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(this CatalogContext catalog, CancellationToken cancellationToken = default)
    {
        var pages = await catalog.Pages.Select(p => p.Diagnostics).ToListAsync(cancellationToken);
        var files = await catalog.Files.Select(f => f.Diagnostics).ToListAsync(cancellationToken);
        return [.. pages.Concat(files).SelectMany(d => d).OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)];
    }

    /// <summary>A snapshot inside another is that one, and does not end it.</summary>
    private sealed class OuterSnapshot : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

/// <summary>A topic that used to stand on another page, as <see cref="CatalogQuestions.TopicAsync"/> loads it.</summary>
/// <param name="FormerAnchors">Its anchors there.</param>
public sealed record MovedTopic(Topic Topic, IReadOnlyList<string> FormerAnchors);
