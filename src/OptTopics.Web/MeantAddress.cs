using Microsoft.EntityFrameworkCore;
using OptTopics.Catalog;
using OptTopics.Web.Endpoints;
using OptTopics.Web.Pages.Papers;
using OptTopics.Web.Pages.Topics;

namespace OptTopics.Web;

/// <summary>
/// What an address means where nothing is: one that mail spoiled, one that a page, a topic or a work used to have, an identifier of a work;
/// the same with <c>.bib</c>, <c>.json</c> and so on behind it.
/// </summary>
public static class MeantAddress
{
    private const string Citation = "cite.";

    // "x.csl.json" ends in ".json" too.
    private static readonly string[] Formats = [.. ExportFormat.All.Select(f => f.Extension).OrderByDescending(e => e.Length), "json"];

    /// <summary>Where to go from a path without the site's base; null when nothing is known of it.</summary>
    public static async Task<string?> OfAsync(CatalogContext catalog, Urls urls, string path, string query, CancellationToken cancellationToken)
    {
        var (whole, place) = SpoiledAddress.Part(path);
        var (name, format) = InFormat(whole);
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        if (await FindAsync(catalog, urls, name.Trim('/').Split('/'), format is null, cancellationToken) is not { } found)
        {
            return null;
        }

        var address = format is null ? found : Urls.In(format, found);
        var isAsked = Uri.UnescapeDataString(address).EndsWith(path, StringComparison.Ordinal);
        return isAsked ? null : Urls.Part(address + query, 1, place is null ? null : SpoiledAddress.Trim(place));
    }

    private static (string Name, string? Format) InFormat(string path)
    {
        var trimmed = SpoiledAddress.Trim(path);
        var format = Formats.FirstOrDefault(f => trimmed.EndsWith('.' + f, StringComparison.OrdinalIgnoreCase));
        return format is null ? (path, null) : (trimmed[..^(format.Length + 1)], format);
    }

    private static async Task<string?> FindAsync(
        CatalogContext catalog, Urls urls, string[] segments, bool isPage, CancellationToken cancellationToken) =>
        (SpoiledAddress.Mend(segments[0]), segments[1..]) switch
        {
            ("papers", []) => urls.Papers,
            ("topics", []) when isPage => urls.Topics,
            ("authors", []) when isPage => urls.Authors,
            ("help", []) when isPage => urls.Help,
            ("papers", var key) => await PaperAsync(catalog, urls, string.Join('/', key), cancellationToken),
            ("topics", [var id]) => await NearestPage.OfAsync(catalog, id, cancellationToken) is { } page ? urls.Page(page) : null,
            ("topics", [var id, var anchor]) => await NearestTopic.OfAsync(catalog, id, anchor, cancellationToken) is var (page, topic)
                ? urls.PageOrTopic(page, topic)
                : isPage ? await CitationAsync(catalog, urls, id, anchor, cancellationToken) : null,
            ("authors", [var slug]) => await AuthorAsync(catalog, urls, slug, cancellationToken),
            _ => null,
        };

    private static async Task<string?> PaperAsync(CatalogContext catalog, Urls urls, string address, CancellationToken cancellationToken) =>
        await NearestPaper.OfAsync(catalog, address, cancellationToken) is { } key ? urls.Paper(key) : null;

    private static async Task<string?> AuthorAsync(CatalogContext catalog, Urls urls, string slug, CancellationToken cancellationToken)
    {
        var meant = SpoiledAddress.Mend(slug).Replace(' ', '-');
        return await catalog.Authors.AnyAsync(a => a.Slug == meant, cancellationToken) ? urls.Author(meant) : null;
    }

    /// <summary>The place "cite.du2019" written like a topic: on its page, or where the page does not cite it the work.</summary>
    private static async Task<string?> CitationAsync(CatalogContext catalog, Urls urls, string id, string anchor, CancellationToken cancellationToken)
    {
        if (!anchor.StartsWith(Citation, StringComparison.OrdinalIgnoreCase)
            || await NearestPaper.OfAsync(catalog, anchor[Citation.Length..], cancellationToken) is not { } key)
        {
            return null;
        }

        var page = await NearestPage.OfAsync(catalog, id, cancellationToken);
        return await catalog.Citations.AnyAsync(c => c.Paper!.Key == key && c.Entry.Page.Id == page, cancellationToken)
            ? urls.Page(page!, Urls.CitationAnchor(key))
            : urls.Paper(key);
    }
}
