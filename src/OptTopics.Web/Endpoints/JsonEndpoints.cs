using OptTopics.Catalog;
using OptTopics.Catalog.Search;
using OptTopics.Web.Pages.Papers;

namespace OptTopics.Web.Endpoints;

/// <summary>The same things as the pages, as JSON: every address answers with <c>.json</c> behind it.</summary>
public static class JsonEndpoints
{
    public static void MapJson(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/papers.json", async (HttpRequest request, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
        {
            var query = SearchAddress.Read(request.Query) with { EachOnce = true };
            var meant = await NearestSearch.OfAsync(catalog, query, cancellationToken);
            return meant == query
                ? Results.Json(SearchJson.Of(query, await PaperSearch.FindAsync(catalog, query, cancellationToken), urls))
                : Results.LocalRedirect(Urls.In("json", urls.Search(meant)));
        });
        routes.MapGet("/papers/{key}.json", async (string key, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            await catalog.PaperAsync(Uri.UnescapeDataString(key), cancellationToken) is { } paper
                ? Results.Json(WorkJson.Of(paper, urls))
                : Results.NotFound());
        routes.MapGet("/topics/{id}.json", async (string id, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            await catalog.PageAsync(id, cancellationToken) is { } page
                ? Results.Json(PageJson.Of(page, urls))
                : Results.NotFound());
        routes.MapGet("/topics/{id}/{anchor}.json", async (
            string id, string anchor, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            await catalog.TopicAsync(id, anchor, cancellationToken) is { } topic && topic.Anchor == anchor
                ? Results.Json(TopicAloneJson.Of(topic, urls))
                : Results.NotFound());
        routes.MapGet("/authors/{slug}.json", async (string slug, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            await catalog.AuthorAsync(slug, cancellationToken) is { } author
                ? Results.Json(PersonJson.Of(author, urls))
                : Results.NotFound());
    }
}
