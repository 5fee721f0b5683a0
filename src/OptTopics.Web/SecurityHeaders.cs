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
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "browsing-topics=()";
        return next(context);
    });
}
