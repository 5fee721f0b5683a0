namespace OptTopics.Web;

/// <summary>
/// What mail and chat programs do to addresses: they take the sentence's full stop or bracket with them, encode twice, change capitals.
/// </summary>
public static class SpoiledAddress
{
    private const int MostEncodings = 3;

    /// <summary>A segment of an address as it was meant: "Instabilities)." is "instabilities". Lower case, as ids, anchors and slugs are.</summary>
    public static string Mend(string segment)
    {
        var mended = segment;
        for (var i = 0; i < MostEncodings && mended.Contains('%', StringComparison.Ordinal); i++)
        {
            mended = Uri.UnescapeDataString(mended);
        }

        return mended.Trim().TrimEnd('.', ',', ';', ':', ')', '>', ']', '"', '\'', '/').ToLowerInvariant();
    }

    /// <summary>An address with a slash at its end moves to the one without.</summary>
    public static IApplicationBuilder UseOneSlash(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.Value is not { Length: > 1 } path || !path.EndsWith('/') || !HttpMethods.IsGet(context.Request.Method))
        {
            return next(context);
        }

        // One slash at the front: "//host" would be another site.
        var mended = new PathString("/" + path.Trim('/')).ToUriComponent();
        context.Response.Redirect(context.Request.PathBase + mended + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    });
}
