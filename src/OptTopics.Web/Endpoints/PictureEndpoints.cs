using Microsoft.Extensions.Options;
using OptTopics.Catalog;
using OptTopics.Web.Sharing;

namespace OptTopics.Web.Endpoints;

/// <summary>The picture shown beside a shared link, with the library's title: drawn once for a catalog, then kept as pages are.</summary>
public static class PictureEndpoints
{
    public static void MapPicture(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/preview.png", async (
            CatalogContext catalog, IOptions<LibraryOptions> library, SharePicture picture, CancellationToken cancellationToken) =>
            Results.Bytes(picture.Draw(library.Value.Title ?? await TitleAsync(catalog, cancellationToken)), "image/png"));

    private static async Task<string> TitleAsync(CatalogContext catalog, CancellationToken cancellationToken) =>
        (await LibraryOverview.LoadAsync(catalog, cancellationToken)).Pages is [var only] ? only.Page.Title : "OptTopics";
}
