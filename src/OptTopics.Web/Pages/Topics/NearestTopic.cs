using OptTopics.Catalog;

namespace OptTopics.Web.Pages.Topics;

/// <summary>The topic a spoiled or old address means: the one the ledger knows, else that of the nearest page; a page where it became one.</summary>
public static class NearestTopic
{
    public static async Task<(string PageId, string? Anchor)?> OfAsync(
        CatalogContext catalog, string id, string anchor, CancellationToken cancellationToken)
    {
        var moved = await catalog.MovedAsync(id, anchor, cancellationToken);
        if (moved is { Anchor: null })
        {
            return moved;
        }

        var pageId = await NearestPage.OfAsync(catalog, id, cancellationToken) ?? id;
        var candidates = Candidates(SpoiledAddress.Mend(anchor)).Select(candidate => (pageId, candidate));
        foreach (var (page, candidate) in moved is (var movedTo, { } now) ? candidates.Prepend((movedTo, now)) : candidates)
        {
            if (await catalog.TopicAsync(page, candidate, cancellationToken) is { } meant)
            {
                return (meant.Page.Id, meant.Anchor);
            }
        }

        return null;
    }

    // Anchors have no blanks: each kind of page has another sign in their place.
    private static string[] Candidates(string anchor) =>
        anchor.Contains(' ', StringComparison.Ordinal) ? [anchor.Replace(' ', '_'), anchor.Replace(' ', '-')] : [anchor];
}
