namespace OptTopics.Web;

/// <summary>
/// Headers that keep a page to itself: no style or script inline but the one of the theme, nothing from a third party, never in a frame.
/// </summary>
public static class SecurityHeaders
{
    private static readonly string Policy =
        $"default-src 'none'; style-src 'self'; script-src 'self' {ThemeScript.Hash}; font-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Guard, context.Response);
        return next(context);
    });

    private static Task Guard(object state)
    {
        var response = (HttpResponse)state;
        response.Headers.XContentTypeOptions = "nosniff";
        if (!IsPartOfPage(response.ContentType))
        {
            response.Headers.ContentSecurityPolicy = Policy;
            response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            response.Headers["Permissions-Policy"] = "browsing-topics=()";
        }

        return Task.CompletedTask;
    }

    // What a browser never shows by itself goes by the rules of its page. They would be three kilobytes of a first view.
    private static bool IsPartOfPage(string? mediaType) =>
        mediaType is not null && (mediaType.StartsWith("text/css", StringComparison.Ordinal)
            || mediaType.StartsWith("text/javascript", StringComparison.Ordinal)
            || mediaType.StartsWith("font/", StringComparison.Ordinal));
}
