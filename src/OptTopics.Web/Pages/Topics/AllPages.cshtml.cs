using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Catalog;

namespace OptTopics.Web.Pages.Topics;

/// <summary>The pages that list papers, by title.</summary>
public sealed class AllPagesModel(CatalogContext catalog, Urls urls) : PageModel
{
    private const int MostOnOnePage = 500;

    public IReadOnlyList<PageSummary> Pages { get; private set; } = [];

    public int PageCount { get; private set; }

    /// <summary>Which part of them is shown, and of how many.</summary>
    public (int Number, int Count) Part { get; private set; } = (1, 1);

    public async Task OnGetAsync(int? p, CancellationToken cancellationToken)
    {
        var all = await PageIndex.LoadAsync(catalog, cancellationToken);
        var parts = Math.Max(1, (all.Count + MostOnOnePage - 1) / MostOnOnePage);
        Part = (Math.Clamp(p ?? 1, 1, parts), parts);
        PageCount = all.Count;
        Pages = [.. all.Skip((Part.Number - 1) * MostOnOnePage).Take(MostOnOnePage)];
        var address = Urls.Part(urls.Topics, Part.Number);
        ViewData["Head"] = new PageHead("Pages", "The pages of the library, each a list of papers.", address) { Part = SitePart.Topics };
    }
}
