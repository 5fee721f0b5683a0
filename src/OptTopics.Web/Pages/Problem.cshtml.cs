using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using OptTopics.Catalog;

namespace OptTopics.Web.Pages;

/// <summary>What a reader sees when there is no page to show.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ProblemModel(CatalogContext catalog, Urls urls) : PageModel
{
    private const string WikiPath = "/doku.php";

    private static readonly HashSet<string> Parts = new(["topics", "papers", "authors", "files"], StringComparer.OrdinalIgnoreCase);

    public int Status { get; private set; }

    public string Heading { get; private set; } = "";

    public string Explanation { get; private set; } = "";

    /// <summary>The words of the address that was asked for.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What may have been meant.</summary>
    public IReadOnlyList<(string Title, string Url)> Nearest { get; private set; } = [];

    /// <summary>What is not there is looked up again as what its address means.</summary>
    public async Task<IActionResult> OnGetAsync(int status, CancellationToken cancellationToken)
    {
        var (path, query) = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
            ? (asked.OriginalPath, asked.OriginalQueryString ?? "")
            : ("", "");
        if (status == StatusCodes.Status404NotFound
            && await MeantAddress.OfAsync(catalog, urls, path, query, cancellationToken) is { } meant)
        {
            return RedirectPermanent(meant);
        }

        Status = status;
        (Heading, Explanation) = status switch
        {
            404 => ("No page at this address", "It may have moved, or the address was cut off on its way here. A search may find it."),
            >= 500 => ("This page could not be made", "The error is in the log of the server. The rest of the library still works."),
            _ => ("This request was not understood", "The address or the way it was asked for is not one this site knows."),
        };
        Words = WordsOf(path == WikiPath ? QueryHelpers.ParseQuery(query).GetValueOrDefault("id").ToString() : path);
        Nearest = status == 404 ? await NearestAddresses.OfAsync(catalog, urls, Words, 3, cancellationToken) : [];
        ViewData["Head"] = new PageHead(Heading) { NoIndex = true, HasSearch = status == 404 };
        return Page();
    }

    // "/topics/ml:flat_minima" asks for flat minima, not for topics.
    private static string WordsOf(string path)
    {
        path = path.StartsWith(WikiPath, StringComparison.Ordinal) ? path[WikiPath.Length..] : path;
        var words = path.Split(['/', ':', '_', '-', '.', '+', ' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words is [var part, ..] && Parts.Contains(part) ? words.Skip(1) : words);
    }

    public Task<IActionResult> OnPostAsync(int status, CancellationToken cancellationToken) => OnGetAsync(status, cancellationToken);
}
