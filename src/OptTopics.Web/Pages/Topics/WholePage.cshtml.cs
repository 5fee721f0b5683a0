using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Web.Components;

namespace OptTopics.Web.Pages.Topics;

/// <summary>A content page, whole.</summary>
public sealed class WholePageModel(CatalogContext catalog, IOptions<LibraryOptions> library, Urls urls) : PageModel
{
    public ContentPage ContentPage { get; private set; } = null!;

    public KnownPages Known { get; private set; } = null!;

    public string? Keepers => library.Value.Keepers;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await catalog.PageAsync(id, cancellationToken) is not { } page)
        {
            return await NearestPage.OfAsync(catalog, id, cancellationToken) is { } nearest ? RedirectPermanent(urls.Page(nearest)) : NotFound();
        }

        ContentPage = page;
        Known = await KnownPages.LinkedFromAsync(catalog, page, cancellationToken);
        ViewData["Head"] = new PageHead(page.Title, page.Description ?? Description(page), urls.Page(page))
        {
            Part = SitePart.Topics,
            Alternates =
            [
                ("application/x-bibtex", Urls.In("bib", urls.Page(page))),
                ("application/json", Urls.In("json", urls.Page(page))),
            ],
        };
        return Page();
    }

    private static string Description(ContentPage page)
    {
        var topics = new PageOutline(page).Topics.Where(t => PageOutline.PapersIn(t).Any()).Select(t => t.Title);
        return $"{page.Title}: {string.Join(", ", topics)}.";
    }
}
