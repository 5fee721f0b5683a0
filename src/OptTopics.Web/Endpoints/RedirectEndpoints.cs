using OptTopics.Catalog;
using OptTopics.Markup.DokuWiki;
using OptTopics.Web.Pages.Papers;

namespace OptTopics.Web.Endpoints;

/// <summary>Addresses that mean another one: DokuWiki's, and identifiers of papers that contain a slash.</summary>
public static class RedirectEndpoints
{
    public static void MapRedirects(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/topics", (Urls urls) => Results.LocalRedirect(urls.Home));
        routes.MapGet("/doku.php", (string? id, Urls urls) => Wiki(id, urls));
        routes.MapGet("/doku.php/{**id}", (string? id, Urls urls) => Wiki(id?.Replace('/', ':'), urls));
        routes.MapGet("/papers/{**identifier}", async (string identifier, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            await NearestPaper.OfAsync(catalog, identifier, cancellationToken) is { } key ? Results.LocalRedirect(urls.Paper(key), permanent: true) : Results.NotFound());
    }

    private static IResult Wiki(string? id, Urls urls)
    {
        var clean = DokuWikiId.Clean(id ?? "");
        return Results.LocalRedirect(clean.Length == 0 ? urls.Home : urls.Page(clean), permanent: true);
    }
}
