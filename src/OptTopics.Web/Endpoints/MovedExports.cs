using OptTopics.Catalog;
using OptTopics.Web.Pages.Topics;

namespace OptTopics.Web.Endpoints;

/// <summary>Exports of a page or topic that was renamed, moved or spelled otherwise: they move to where it is, in the same format.</summary>
public static class MovedExports
{
    public static async Task<IResult> PageAsync(string id, string format, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
        await NearestPage.OfAsync(catalog, id, cancellationToken) is { } page && page != id ? To(urls.Page(page), format) : Results.NotFound();

    public static async Task<IResult> TopicAsync(
        string id, string anchor, string format, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
        await NearestTopic.OfAsync(catalog, urls, id, anchor, cancellationToken) is { } address ? To(address, format) : Results.NotFound();

    private static IResult To(string address, string format) => Results.LocalRedirect(Urls.In(format, address), permanent: true);
}
