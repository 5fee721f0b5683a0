using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;
using OptTopics.Web.Pages.Papers;

namespace OptTopics.Web.Endpoints;

/// <summary>What a page shows, for a program: its address with <c>.bib</c>, <c>.ris</c>, <c>.csl.json</c>.</summary>
public static class ExportEndpoints
{
    /// <summary>One answer holds at most this many works of a search.</summary>
    private const int MostWorks = 10_000;

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        foreach (var format in ExportFormat.All)
        {
            // "x.csl.json" also looks like the ".json" of something called "x.csl": the longer extension is tried first.
            var order = -format.Extension.Count(c => c == '.');
            RouteHandlerBuilder Map(string pattern, Delegate handler) => routes.MapGet($"{pattern}.{format.Extension}", handler).WithOrder(order);

            Map("/papers", async (HttpRequest request, CatalogContext catalog, Urls urls, CancellationToken cancellationToken) =>
            {
                var query = SearchAddress.Read(request.Query);
                var meant = await NearestSearch.OfAsync(catalog, query, cancellationToken);
                return meant == query
                    ? Works(format, await SearchAsync(catalog, query, cancellationToken))
                    : Results.LocalRedirect(Urls.In(format.Extension, urls.Search(meant)));
            });
            Map("/papers/{key}", async (string key, CatalogContext catalog, CancellationToken cancellationToken) =>
                await catalog.PaperAsync(Uri.UnescapeDataString(key), cancellationToken) is { } paper ? Works(format, [paper]) : Results.NotFound());
            Map("/topics/{id}", async (string id, CatalogContext catalog, CancellationToken cancellationToken) =>
                await catalog.PageAsync(id, cancellationToken) is { } page ? Works(format, PapersOf(page)) : Results.NotFound());
            Map("/topics/{id}/{anchor}", async (string id, string anchor, CatalogContext catalog, CancellationToken cancellationToken) =>
                await catalog.TopicAsync(id, anchor, cancellationToken) is { } topic && topic.Anchor == anchor
                    ? Works(format, PageOutline.PapersIn(topic))
                    : Results.NotFound());
            Map("/authors/{slug}", async (string slug, CatalogContext catalog, CancellationToken cancellationToken) =>
                await catalog.AuthorAsync(slug, cancellationToken) is { } author
                    ? Works(format, author.Works.Select(w => w.Paper))
                    : Results.NotFound());
        }
    }

    /// <summary>The works of a page in the order they are cited, each once.</summary>
    public static IEnumerable<Paper> PapersOf(ContentPage page) =>
        page.Entries.OrderBy(e => e.Order).SelectMany(e => e.Citations.OrderBy(c => c.Order)).Select(c => c.Paper).OfType<Paper>().Distinct();

    private static async Task<IReadOnlyList<Paper>> SearchAsync(CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken) =>
        (await PaperSearch.FindAsync(catalog, query with { Page = 1, PageSize = MostWorks, EachOnce = true }, cancellationToken)).Hits;

    private static IResult Works(ExportFormat format, IEnumerable<Paper> papers)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        format.Write(papers, text);
        return Results.Text(text.ToString(), format.ContentType);
    }
}
