using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Web.Components;

namespace OptTopics.Web.Pages.Authors;

/// <summary>One person and what of theirs is listed.</summary>
public sealed class OneAuthorModel(CatalogContext catalog, Urls urls) : PageModel
{
    /// <summary>More cards are no page to read; the search has all, in pages.</summary>
    private const int MostWorks = 100;

    public Author Author { get; private set; } = null!;

    public int WorkCount { get; private set; }

    public KnownPages Known { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        if (await catalog.AuthorAsync(slug, MostWorks, cancellationToken) is not { } author)
        {
            return NotFound();
        }

        (Author, WorkCount) = (author, await catalog.WorkCountAsync(author, cancellationToken));
        Known = await KnownPages.AmongAsync(catalog, author.Works.SelectMany(w => w.Paper.Citations).Select(c => c.Entry), cancellationToken);
        var works = author.Works.Select(w => ShortCitation.Of(w.Paper)).Take(6);
        var description = $"{author.Name.Full}: {string.Join(", ", works)}.";
        ViewData["Head"] = new PageHead(author.Name.Full, description, urls.Author(author)) { Part = SitePart.People };
        return Page();
    }
}
