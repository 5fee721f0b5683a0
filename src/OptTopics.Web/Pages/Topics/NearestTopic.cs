using OptTopics.Catalog;

namespace OptTopics.Web.Pages.Topics;

/// <summary>The address a spoiled or old address of a topic means: the one the ledger knows, else the topic of the nearest page.</summary>
public static class NearestTopic
{
    public static async Task<string?> OfAsync(CatalogContext catalog, Urls urls, string id, string anchor, CancellationToken cancellationToken)
    {
        if (await catalog.MovedAsync(id, anchor, cancellationToken) is { } moved)
        {
            return moved.Anchor is null ? urls.Page(moved.PageId) : urls.Topic(moved.PageId, moved.Anchor);
        }

        var pageId = await NearestPage.OfAsync(catalog, id, cancellationToken) ?? id;
        foreach (var candidate in Candidates(SpoiledAddress.Mend(anchor)))
        {
            if (await catalog.TopicAsync(pageId, candidate, cancellationToken) is { } meant)
            {
                return urls.Topic(meant);
            }
        }

        return null;
    }

    // Anchors have no blanks: each kind of page has another sign in their place.
    private static string[] Candidates(string anchor) =>
        anchor.Contains(' ', StringComparison.Ordinal) ? [anchor.Replace(' ', '_'), anchor.Replace(' ', '-')] : [anchor];
}
