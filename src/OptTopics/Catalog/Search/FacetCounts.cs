using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace OptTopics.Catalog.Search;

/// <summary>Counts by what the results can be narrowed.</summary>
internal static class FacetCounts
{
    private const int MaxValues = 50;

    public static async Task<PaperFacets> CountAsync(CatalogContext catalog, PaperFilter filter, CancellationToken cancellationToken)
    {
        var years = await catalog.PaperYears.Where(y => filter.Papers(Filters.Years).Any(p => p.Id == y.PaperId))
            .GroupBy(y => y.Year).OrderByDescending(g => g.Key).Select(g => new { Year = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var kinds = await filter.Papers(Filters.Kinds).GroupBy(p => p.Kind).OrderBy(g => g.Key)
            .Select(g => new { Kind = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var venues = await filter.Papers(Filters.Venues).Where(p => p.Venue != null).GroupBy(p => p.Venue!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MaxValues).Select(g => new { Venue = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var authors = await catalog.Authorships.Where(a => a.AuthorId != null && filter.Papers(Filters.Authors).Any(p => p.Id == a.PaperId))
            .GroupBy(a => a.AuthorId!.Value).Select(g => new { Id = g.Key, Count = g.Select(a => a.PaperId).Distinct().Count() })
            .Join(catalog.Authors, g => g.Id, a => a.Id, (g, a) => new { a.Slug, a.Name, g.Count })
            .OrderByDescending(a => a.Count).ThenBy(a => a.Slug).Take(MaxValues).ToListAsync(cancellationToken);
        return new PaperFacets
        {
            Years = years.ConvertAll(y => Year(y.Year.ToString(CultureInfo.InvariantCulture), y.Count)),
            Kinds = kinds.ConvertAll(k => new FacetValue(k.Kind.ToString().ToLowerInvariant(), k.Kind.ToString(), k.Count)),
            Venues = venues.ConvertAll(v => new FacetValue(v.Venue, v.Venue, v.Count)),
            Authors = authors.ConvertAll(a => new FacetValue(a.Slug, a.Name.Full, a.Count)),
            Topics = await TopicsAsync(catalog, filter, cancellationToken),
        };
    }

    private static FacetValue Year(string year, int count) => new(year, year, count);

    private static async Task<IReadOnlyList<FacetValue>> TopicsAsync(CatalogContext catalog, PaperFilter filter, CancellationToken cancellationToken)
    {
        var listed = await filter.Papers(Filters.Topics).SelectMany(p => p.Citations, (p, c) => new { c.Entry.PageId, c.Entry.TopicId, Paper = p.Id })
            .Distinct().ToListAsync(cancellationToken);
        var pageIds = listed.Select(l => l.PageId).Distinct().ToArray();
        var pages = await catalog.Pages.AsNoTracking().Where(p => EF.Parameter(pageIds).Contains(p.RowId)).Include(p => p.Topics.OrderBy(t => t.Order))
            .OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var counts = TopicCounts.Of(pages.SelectMany(p => p.Topics), listed.Select(l => (l.PageId, l.TopicId, l.Paper)));
        return [.. pages.SelectMany(p => p.Topics.Where(t => counts.OfTopic(t.Id) > 0)
            .Select(t => new FacetValue($"{p.Id}/{t.Anchor}", t.Title, counts.OfTopic(t.Id), counts.DepthOf(t.Id)))
            .Prepend(new FacetValue(p.Id, p.Title, counts.OfPage(p.RowId))))];
    }
}
