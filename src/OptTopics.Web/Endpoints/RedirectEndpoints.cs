using OptTopics.Catalog;
using OptTopics.Markup.DokuWiki;
using OptTopics.Web.Pages.Topics;

namespace OptTopics.Web.Endpoints;

/// <summary>The addresses that pages had in a DokuWiki.</summary>
public static class RedirectEndpoints
{
    public static void MapRedirects(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/doku.php", (string? id, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            WikiAsync(id, catalog, urls, cancellationToken));
        routes.MapGet("/doku.php/{**id}", (string? id, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            WikiAsync(id?.Replace('/', ':'), catalog, urls, cancellationToken));
    }

    private static async Task<IResult> WikiAsync(string? id, CatalogContext catalog, Urls urls, CancellationToken cancellationToken)
    {
        var page = await NearestPage.OfAsync(catalog, id ?? "", cancellationToken);
        return page is null && DokuWikiId.Clean(id ?? "").Length > 0
            ? Results.NotFound()
            : Results.LocalRedirect(page is null ? urls.Home : urls.Page(page), permanent: true);
    }
}
