using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Web.Pages.Topics;

/// <summary>
/// The page a spoiled or old address means: capitals, blanks, a slash or full stop at its end, a folder for its start page, an id it used
/// to have.
/// </summary>
public static class NearestPage
{
    public static async Task<string?> OfAsync(CatalogContext catalog, string id, CancellationToken cancellationToken)
    {
        var cleaned = DokuWikiId.Clean(SpoiledAddress.Mend(id));
        var moved = (await catalog.MovedAsync(cleaned, cancellationToken: cancellationToken))?.PageId;
        string[] candidates = [cleaned, cleaned.Length == 0 ? "start" : cleaned + ":start", moved ?? cleaned];
        var found = await catalog.Pages.Where(p => candidates.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        return candidates.FirstOrDefault(found.Contains);
    }
}
