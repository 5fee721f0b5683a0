using OptTopics.Catalog;
using OptTopics.Markup.DokuWiki;
using OptTopics.Web.Pages.Papers;
using OptTopics.Web.Pages.Topics;

namespace OptTopics.Web.Endpoints;

/// <summary>Addresses that mean another one: DokuWiki's, and identifiers of papers that contain a slash.</summary>
public static class RedirectEndpoints
{
    public static void MapRedirects(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/doku.php", (string? id, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            WikiAsync(id, catalog, urls, cancellationToken));
        routes.MapGet("/doku.php/{**id}", (string? id, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            WikiAsync(id?.Replace('/', ':'), catalog, urls, cancellationToken));
        routes.MapGet("/papers/{**identifier}", async (string identifier, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            await NearestPaper.OfAsync(catalog, identifier, cancellationToken) is { } key
                ? Results.LocalRedirect(urls.Paper(key), permanent: true)
                : Results.NotFound());
    }

    private static async Task<IResult> WikiAsync(string? id, CatalogContext catalog, Urls urls, CancellationToken cancellationToken)
    {
        var clean = DokuWikiId.Clean(id ?? "");
        var page = await NearestPage.OfAsync(catalog, clean, cancellationToken) ?? clean;
        return Results.LocalRedirect(page.Length == 0 ? urls.Home : urls.Page(page), permanent: true);
    }
}
