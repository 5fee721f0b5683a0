using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;

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

/// <summary>A question for papers as a query.</summary>
internal sealed class PaperFilter
{
    private readonly CatalogContext catalog;
    private readonly PaperQuery query;
    private readonly int? authorId;
    private readonly int[] pageIds;
    private readonly int[] topicIds;

    private PaperFilter(CatalogContext catalog, PaperQuery query, SearchExpression expression, int? authorId, int[] pageIds, int[] topicIds)
    {
        (this.catalog, this.query, this.authorId, this.pageIds, this.topicIds) = (catalog, query, authorId, pageIds, topicIds);
        Expression = expression;
        Match = MatchExpression.Of(expression);
    }

    public SearchExpression Expression { get; }

    /// <summary>What the words ask of the full-text index; null when there are none.</summary>
    public string? Match { get; }

    public bool HasYears => query.Years.Count > 0 || query.From is not null || query.To is not null;

    public static async Task<PaperFilter> MakeAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken)
    {
        var author = string.IsNullOrEmpty(query.Author)
            ? null
            : await catalog.Authors.Where(a => a.Slug == query.Author).Select(a => (int?)a.Id).FirstOrDefaultAsync(cancellationToken);
        var (pages, topics) = (new List<int>(), new List<int>());
        foreach (var topic in query.Topics)
        {
            var (pageId, anchor) = topic.Split('/', 2) is [var id, { Length: > 0 } rest] ? (id, rest) : (topic.TrimEnd('/'), null);
            var page = await PageTree.LoadTopicsAsync(catalog, pageId, cancellationToken);
            if (anchor is null)
            {
                pages.Add(page?.RowId ?? 0);
            }
            else
            {
                topics.AddRange(page?.Topics.Find(t => t.Anchor == anchor) is { } found ? PageTree.SubtreeOf(found) : [0]);
            }
        }

        return new PaperFilter(catalog, query, SearchExpression.Parse(query.Words), author, [.. pages], [.. topics]);
    }

    /// <summary>The papers that match, with some of the filters left out.</summary>
    public IQueryable<Paper> Papers(Filters without = Filters.None)
    {
        var papers = ByWords(catalog.Papers);
        papers = without.HasFlag(Filters.Authors) ? papers : ByAuthor(papers);
        papers = without.HasFlag(Filters.Years) || !HasYears ? papers : ByYear(papers);
        papers = without.HasFlag(Filters.Topics) || query.Topics.Count == 0 ? papers : papers.Where(p => p.Citations.Any(c =>
            EF.Parameter(pageIds).Contains(c.Entry.PageId) || EF.Parameter(topicIds).Contains(c.Entry.TopicId!.Value)));
        papers = without.HasFlag(Filters.Kinds) || query.Kinds.Count == 0 ? papers : papers.Where(p => query.Kinds.Contains(p.Kind));
        return without.HasFlag(Filters.Venues) || query.Venues.Count == 0 ? papers : papers.Where(p => query.Venues.Contains(p.Venue));
    }

    private IQueryable<Paper> ByWords(IQueryable<Paper> papers)
    {
        if (Match is not null)
        {
            papers = papers.Where(p => Found(Match).Contains(p.Id));
        }
        else if (!string.IsNullOrWhiteSpace(query.Words) && Expression.IsEmpty)
        {
            // Something was asked for, of which no word is left.
            papers = papers.Where(_ => false);
        }

        return MatchExpression.Excluded(Expression) is { } excluded ? papers.Where(p => !Found(excluded).Contains(p.Id)) : papers;
    }

    private IQueryable<Paper> ByAuthor(IQueryable<Paper> papers)
    {
        if (string.IsNullOrWhiteSpace(query.Author))
        {
            return papers;
        }

        if (authorId is { } id)
        {
            return papers.Where(p => p.Authors.Any(a => a.AuthorId == id));
        }

        return MatchExpression.OfAuthor(query.Author) is { } match ? papers.Where(p => Found(match).Contains(p.Id)) : papers.Where(_ => false);
    }

    private IQueryable<Paper> ByYear(IQueryable<Paper> papers)
    {
        var (from, to) = (query.From ?? int.MinValue, query.To ?? int.MaxValue);
        var inRange = query.From is not null || query.To is not null;
        return papers.Where(p => catalog.PaperYears.Any(y =>
            y.PaperId == p.Id && (query.Years.Contains(y.Year) || (inRange && y.Year >= from && y.Year <= to))));
    }

    private IQueryable<int> Found(string match) => catalog.Database.SqlQuery<int>($"SELECT rowid AS Value FROM PaperText WHERE PaperText MATCH {match}");
}
