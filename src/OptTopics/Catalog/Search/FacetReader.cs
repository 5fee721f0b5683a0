using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Gives counted numbers their names.</summary>
internal static class FacetReader
{
    private const int MostValues = 50;

    /// <summary>With more pages than these, topics are offered only of the pages that are chosen.</summary>
    private const int FewPages = 12;

    public static async Task<PaperFacets> ReadAsync(CatalogContext catalog, MatchCounts counts, PaperQuery query, CancellationToken cancellationToken) => new()
    {
        Years = [.. counts.Years.OrderByDescending(y => y.Key).Select(y => (Year: y.Key.ToString(CultureInfo.InvariantCulture), y.Value)).Select(y => new FacetValue(y.Year, y.Year, y.Value))],
        Kinds = [.. counts.Kinds.OrderBy(k => k.Key).Select(k => new FacetValue(k.Key.ToString().ToLowerInvariant(), k.Key.ToString(), k.Value))],
        Venues = [.. counts.Venues.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Take(MostValues).Select(v => new FacetValue(v.Key, v.Key, v.Value))],
        Authors = await AuthorsAsync(catalog, counts.Authors, cancellationToken),
        Topics = await TopicsAsync(catalog, counts.Places, query, cancellationToken),
    };

    private static async Task<IReadOnlyList<FacetValue>> AuthorsAsync(CatalogContext catalog, NumberCounts counts, CancellationToken cancellationToken)
    {
        var most = counts.Most(MostValues);
        var ids = most.Select(a => a.Number).ToArray();
        var names = await catalog.Authors.Where(a => EF.Parameter(ids).Contains(a.Id)).Select(a => new { a.Id, a.Slug, a.Name })
            .ToDictionaryAsync(a => a.Id, cancellationToken);
        return [.. most.Select(a => (Author: names[a.Number], a.Count)).OrderByDescending(a => a.Count).ThenBy(a => a.Author.Slug, StringComparer.Ordinal)
            .Select(a => new FacetValue(a.Author.Slug, a.Author.Name.Full, a.Count))];
    }

    private static async Task<IReadOnlyList<FacetValue>> TopicsAsync(CatalogContext catalog, NumberCounts counts, PaperQuery query, CancellationToken cancellationToken)
    {
        var most = counts.Most(MostValues, PlaceNumber.IsPage).Select(p => PlaceNumber.RowId(p.Number)).ToArray();
        var pages = await catalog.Pages.Where(p => EF.Parameter(most).Contains(p.RowId)).OrderBy(p => p.Id).Select(p => new { p.RowId, p.Id, p.Title }).ToListAsync(cancellationToken);
        var chosen = query.Topics.Select(t => t.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        var opened = pages.Where(p => pages.Count <= FewPages || chosen.Contains(p.Id)).Select(p => p.RowId).ToArray();
        var topics = (await catalog.Topics.Where(t => EF.Parameter(opened).Contains(t.PageId)).OrderBy(t => t.PageId).ThenBy(t => t.Order)
            .Select(t => new { t.Id, t.PageId, t.ParentId, t.Anchor, t.Title }).ToListAsync(cancellationToken)).ToLookup(t => t.PageId);
        var (values, depths) = (new List<FacetValue>(), new Dictionary<int, int>());
        foreach (var page in pages)
        {
            values.Add(new FacetValue(page.Id, page.Title, counts[PlaceNumber.OfPage(page.RowId)]));
            foreach (var topic in topics[page.RowId])
            {
                depths[topic.Id] = topic.ParentId is { } parent ? depths[parent] + 1 : 1;
                values.Add(new FacetValue($"{page.Id}/{topic.Anchor}", topic.Title, counts[PlaceNumber.OfTopic(topic.Id)], depths[topic.Id]));
            }
        }

        return values.FindAll(v => v.Count > 0);
    }
}
