using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Catalog;

namespace OptTopics.Web.Pages.Authors;

/// <summary>People, all of them or (in a large library) those under a letter.</summary>
public sealed class AllAuthorsModel(CatalogContext catalog, Urls urls) : PageModel
{
    private const int MostOnOnePage = 500;

    public IReadOnlyList<AuthorSummary> Authors { get; private set; } = [];

    public IReadOnlyList<LetterCount> Letters { get; private set; } = [];

    /// <summary>The letter shown alone; null when all are.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Letter { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Letters = await catalog.AuthorLettersAsync(cancellationToken);
        Letter = Letters.FirstOrDefault(l => l.Letter == Letter)?.Letter;
        if (Letter is null && Letters.Sum(l => l.AuthorCount) > MostOnOnePage)
        {
            Letter = Letters[0].Letter;
        }

        Authors = await catalog.AuthorsAsync(Letter, cancellationToken);
        ViewData["Head"] = new PageHead(Letter is null ? "People" : $"People: {Letter.ToUpperInvariant()}", "Everybody whose work is listed.", urls.Authors) { Part = SitePart.People };
    }
}
