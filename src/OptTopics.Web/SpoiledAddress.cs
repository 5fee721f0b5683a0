namespace OptTopics.Web;

/// <summary>
/// What mail and chat programs do to addresses: they take the sentence's full stop or bracket with them, encode twice, change capitals.
/// </summary>
public static class SpoiledAddress
{
    private const int MostEncodings = 3;

    /// <summary>What a sentence has behind an address, and a chat around one.</summary>
    private static readonly char[] BehindAddresses = [.. ".,;:!?)>]}\"'’”*&/"];

    /// <summary>A segment of an address as it was meant: "Instabilities)." is "instabilities". Lower case, as ids, anchors and slugs are.</summary>
    public static string Mend(string segment) => Trim(segment).ToLowerInvariant();

    /// <summary>As above, with its capitals.</summary>
    public static string Trim(string segment) => Decode(segment).Trim().TrimEnd(BehindAddresses);

    /// <summary>A segment that took the place on its page along, encoded, and this place; null without one.</summary>
    public static (string Segment, string? Place) Part(string segment)
    {
        var decoded = Decode(segment);
        return decoded.IndexOf('#', StringComparison.Ordinal) is > 0 and var at ? (decoded[..at], decoded[(at + 1)..]) : (segment, null);
    }

    /// <summary>
    /// What a query asks for, with single spaces, as it was before it was encoded twice; what holds no text when it is decoded, and an address that
    /// is looked for, stay as they are.
    /// </summary>
    public static string Words(string text)
    {
        var decoded = Decode(text);
        var isText = !decoded.Any(char.IsControl) && Uri.UnescapeDataString(decoded) == decoded && !text.Contains("://", StringComparison.Ordinal);
        return string.Join(' ', (isText ? decoded : text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Decode(string segment)
    {
        for (var i = 0; i < MostEncodings && segment.Contains('%', StringComparison.Ordinal); i++)
        {
            segment = Uri.UnescapeDataString(segment);
        }

        return segment;
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
