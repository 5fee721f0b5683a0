using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;

namespace OptTopics.Web;

/// <summary>What somebody may have meant who asked for an address of nothing: topics, pages and works that share its words.</summary>
public static class NearestAddresses
{
    private const int MostWords = 8;

    /// <summary>The nearest, best first, with their titles.</summary>
    public static async Task<IReadOnlyList<(string Title, string Url)>> OfAsync(
        CatalogContext catalog, Urls urls, string words, int count, CancellationToken cancellationToken)
    {
        var asked = SearchText.Words(words).Where(w => w.Length > 2).Take(MostWords).ToHashSet(StringComparer.Ordinal);
        if (asked.Count == 0)
        {
            return [];
        }

        int Shared(string text) => SearchText.Words(text).Distinct(StringComparer.Ordinal).Count(asked.Contains);
        var topics = await catalog.Topics.AsNoTracking().Include(t => t.Page)
            .Where(t => EF.Functions.Like(t.Title, $"%{asked.First()}%") || EF.Functions.Like(t.Title, $"%{asked.Last()}%"))
            .Take(50).ToListAsync(cancellationToken);
        var works = new List<Paper>();
        foreach (var word in asked)
        {
            works.AddRange((await PaperSearch.FindAsync(catalog, new PaperQuery { Words = word, PageSize = count }, cancellationToken)).Hits);
        }

        return
        [
            .. topics.Select(t => (t.Title, Url: urls.Topic(t), Shared: Shared(t.Title)))
                .Concat(works.Distinct().Select(p => (Title: p.Title ?? p.Key, Url: urls.Paper(p), Shared: Shared($"{p.Title} {p.Key}"))))
                .Where(near => near.Shared > 0)
                .OrderByDescending(near => near.Shared).DistinctBy(near => near.Url, StringComparer.Ordinal).Take(count).Select(near => (near.Title, near.Url)),
        ];
    }
}
