using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace OptTopics.Catalog.Search;

/// <summary>The filters of a question; each facet is counted with all but its own.</summary>
[Flags]
internal enum Filters
{
    None = 0,
    Years = 1,
    Topics = 2,
    Authors = 4,
    Kinds = 8,
    Venues = 16,
}

/// <summary>A paper that has the words of a question, by its number, and how well it has them: the lower, the better.</summary>
internal readonly record struct PaperMatch(int Number, double Rank);

/// <summary>A question for papers: the words are asked of the full-text index once, the filters of each paper that has them.</summary>
internal sealed class PaperFilter
{
    private readonly CatalogContext catalog;
    private readonly PaperQuery query;
    private readonly Filters asked;
    private readonly HashSet<int> topics = [];
    private int author = -1;
    private HashSet<int>? named;

    private PaperFilter(CatalogContext catalog, PaperQuery query, PaperColumns columns)
    {
        (this.catalog, this.query, Columns) = (catalog, query, columns);
        Expression = SearchExpression.Parse(query.Words);
        asked = (HasYears ? Filters.Years : Filters.None) | (query.Topics.Count > 0 ? Filters.Topics : Filters.None) | (string.IsNullOrWhiteSpace(query.Author) ? Filters.None : Filters.Authors)
            | (query.Kinds.Count > 0 ? Filters.Kinds : Filters.None) | (query.Venues.Count > 0 ? Filters.Venues : Filters.None);
    }

    public PaperColumns Columns { get; }

    public SearchExpression Expression { get; }

    public bool HasYears => query.Years.Count > 0 || query.From is not null || query.To is not null;

    public static async Task<PaperFilter> MakeAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken)
    {
        var filter = new PaperFilter(catalog, query, await PaperColumns.OfAsync(catalog, cancellationToken));
        await filter.FindTopicsAsync(cancellationToken);
        await filter.FindAuthorAsync(cancellationToken);
        return filter;
    }

    /// <summary>The papers that have the words, whether they pass the filters or not.</summary>
    public async Task<IReadOnlyList<PaperMatch>> MatchesAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<PaperMatch> matches;
        if (MatchExpression.Of(Expression) is { } match)
        {
            matches = await FindAsync(match, query.Sort == PaperSort.Relevance, cancellationToken);
        }
        else
        {
            // Where something was asked for, of which no word is left, nothing is found.
            var isNothing = !string.IsNullOrWhiteSpace(query.Words) && Expression.IsEmpty;
            matches = isNothing ? [] : [.. Enumerable.Range(0, Columns.Count).Select(number => new PaperMatch(number, 0))];
        }

        if (MatchExpression.Excluded(Expression) is not { } excluded)
        {
            return matches;
        }

        var ruledOut = (await FindAsync(excluded, isRanked: false, cancellationToken)).Select(m => m.Number).ToHashSet();
        return [.. matches.Where(m => !ruledOut.Contains(m.Number))];
    }

    /// <summary>The filters that a paper does not pass.</summary>
    public Filters Failed(int number) => asked == Filters.None ? Filters.None : asked & ~(
        (asked.HasFlag(Filters.Years) && IsOfYear(number) ? Filters.Years : Filters.None)
        | (asked.HasFlag(Filters.Topics) && IsListed(number) ? Filters.Topics : Filters.None)
        | (asked.HasFlag(Filters.Authors) && (author >= 0 ? Columns.Authors[number].Contains(author) : named!.Contains(number)) ? Filters.Authors : Filters.None)
        | (asked.HasFlag(Filters.Kinds) && query.Kinds.Contains(Columns.Kinds[number]) ? Filters.Kinds : Filters.None)
        | (asked.HasFlag(Filters.Venues) && query.Venues.Contains(Columns.Venues[number], StringComparer.Ordinal) ? Filters.Venues : Filters.None));

    private async Task FindTopicsAsync(CancellationToken cancellationToken)
    {
        foreach (var topic in query.Topics)
        {
            var (pageId, anchor) = topic.Split('/', 2) is [var id, { Length: > 0 } rest] ? (id, rest) : (topic.TrimEnd('/'), null);
            topics.Add(anchor is null
                ? Columns.Tree.OfPage(await catalog.Pages.Where(p => p.Id == pageId).Select(p => p.RowId).FirstOrDefaultAsync(cancellationToken))
                : Columns.Tree.OfTopic(await catalog.Topics.Where(t => t.Page.Id == pageId && t.Anchor == anchor).OrderBy(t => t.Order).Select(t => t.Id).FirstOrDefaultAsync(cancellationToken)));
        }
    }

    private async Task FindAuthorAsync(CancellationToken cancellationToken)
    {
        if (!asked.HasFlag(Filters.Authors))
        {
            return;
        }

        var id = await catalog.Authors.Where(a => a.Slug == query.Author).Select(a => (int?)a.Id).FirstOrDefaultAsync(cancellationToken);
        author = id is null ? -1 : Array.IndexOf(Columns.AuthorIds, id.Value);
        named = id is null && MatchExpression.OfAuthor(query.Author!) is { } match
            ? (await FindAsync(match, isRanked: false, cancellationToken)).Select(m => m.Number).ToHashSet()
            : [];
    }

    private bool IsOfYear(int number)
    {
        foreach (var year in Columns.Years[number])
        {
            if (query.Years.Contains(year)
                || ((query.From ?? query.To) is not null && year >= (query.From ?? int.MinValue) && year <= (query.To ?? int.MaxValue)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsListed(int number)
    {
        foreach (var topic in Columns.Topics[number])
        {
            if (topics.Contains(topic))
            {
                return true;
            }
        }

        return false;
    }

    // Many thousands of rows: without EF between.
    private async Task<IReadOnlyList<PaperMatch>> FindAsync(string match, bool isRanked, CancellationToken cancellationToken)
    {
        await using var command = ((SqliteConnection)catalog.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)catalog.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = "SELECT rowid, CASE WHEN @isRanked THEN rank ELSE 0.0 END FROM PaperText WHERE PaperText MATCH @match";
        command.Parameters.AddWithValue("@match", match);
        command.Parameters.AddWithValue("@isRanked", isRanked);
        var found = new List<PaperMatch>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            found.Add(new PaperMatch(Columns.NumberOf(reader.GetInt32(0)), reader.GetDouble(1)));
        }

        return found;
    }
}
