using System.Globalization;
using System.Text;

namespace OptTopics.Web.Hosting;

/// <summary>Until a whole catalog serves, every address answers 503 and says how far the reading is.</summary>
public static class CatalogReadiness
{
    public static IApplicationBuilder UseCatalogReadiness(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var state = context.RequestServices.GetRequiredService<CatalogState>();
        if (state.IsReady)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(Page(state), Encoding.UTF8, context.RequestAborted);
    });

    /// <summary><c>/health</c> answers 200 only when a whole catalog serves; the middleware above has answered before.</summary>
    public static void MapCatalogHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health", (CatalogState state) => Results.Text(string.Create(CultureInfo.InvariantCulture, $"serving catalog {state.Version}\n")));

    private static string Page(CatalogState state)
    {
        var done = state.LastError is { } error
            ? $"The pages could not be read: {Html(error)}"
            : state.Progress?.ToString() ?? "Reading the pages";
        return $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <meta http-equiv="refresh" content="1"><title>{done}</title></head>
            <body><main><h1>{done}</h1><p>The library opens by itself when it is ready.</p></main></body></html>
            """;
    }

    private static string Html(string text) => System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text);
}
