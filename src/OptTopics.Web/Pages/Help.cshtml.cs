using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Pages;

/// <summary>How to search.</summary>
public sealed class HelpModel(CatalogContext catalog, Urls urls) : PageModel
{
    public IReadOnlyList<LanguageExample> Examples { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Examples = await LanguageExample.ForAsync(catalog, cancellationToken);
        ViewData["Head"] = new PageHead("How to search", "Every way to ask for papers, with examples.", urls.Help) { Part = SitePart.Papers };
    }
}
