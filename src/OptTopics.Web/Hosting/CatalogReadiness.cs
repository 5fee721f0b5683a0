using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.StaticAssets;

namespace OptTopics.Web.Hosting;

/// <summary>Until a whole catalog serves, every address but those of the site's own files answers 503 and says how far the reading is.</summary>
public static class CatalogReadiness
{
    public static IApplicationBuilder UseCatalogReadiness(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var state = context.RequestServices.GetRequiredService<CatalogState>();
        if (state.IsReady || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(Page(state, context.RequestServices.GetRequiredService<Urls>()), Encoding.UTF8, context.RequestAborted);
    });

    /// <summary><c>/health</c> answers 200 only when a whole catalog serves; the middleware above has answered before.</summary>
    public static void MapCatalogHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", (CatalogState state) => Results.Text(string.Create(CultureInfo.InvariantCulture, $"serving catalog {state.Version}\n")));

    private static string Page(CatalogState state, Urls urls)
    {
        var (heading, explanation) = state.LastError is { } error
            ? ("The pages could not be read", Html(error))
            : (state.Progress?.ToString() ?? "Reading the pages", "The library opens by itself when it is ready.");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="refresh" content="1">
                <title>{heading}</title>
                <script>{ThemeScript.Text}</script>
                <link rel="stylesheet" href="{urls.Home}css/all.css">
            </head>
            <body>
                <div class="wrap single-page">
                    <main>
                        <header class="page-head">
                            <h1>{heading}</h1>
                            <p class="page-facts">{explanation}</p>
                        </header>
                    </main>
                </div>
            </body>
            </html>
            """;
    }

    private static string Html(string text) => System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text);
}
