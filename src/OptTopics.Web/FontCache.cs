namespace OptTopics.Web;

/// <summary>
/// Typefaces are kept for a month: a browser that had to ask whether they changed would draw the page without them before it had the answer.
/// </summary>
public static class FontCache
{
    private const string Month = "public, max-age=2592000";

    public static IApplicationBuilder UseFontCache(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.Value?.EndsWith(".woff2", StringComparison.Ordinal) is true)
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers.CacheControl = Month;
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
