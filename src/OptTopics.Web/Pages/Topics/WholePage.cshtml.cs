using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Web.Components;

namespace OptTopics.Web.Pages.Topics;

/// <summary>A content page, whole, or in parts where it is long.</summary>
public sealed class WholePageModel(CatalogContext catalog, IOptions<LibraryOptions> library, Urls urls) : PageModel
{
    public ContentPage ContentPage { get; private set; } = null!;

    public KnownPages Known { get; private set; } = null!;

    /// <summary>The topics that used to stand here.</summary>
    public IReadOnlyList<MovedTopic> Moved { get; private set; } = [];

    public IReadOnlyList<PagePart> Parts { get; private set; } = [];

    public int Part { get; private set; } = 1;

    public string? Keepers => library.Value.Keepers;

    public async Task<IActionResult> OnGetAsync(string id, int? p, CancellationToken cancellationToken)
    {
        if (await catalog.PageAsync(id, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        ContentPage = page;
        Parts = PagePart.Of(page.Entries, page.Topics);
        Part = Math.Clamp(p ?? 1, 1, Parts.Count);
        Moved = await catalog.MovedFromAsync(page.Id, cancellationToken);
        Known = await KnownPages.LinkedFromAsync(catalog, page, cancellationToken);
        var title = Part > 1 ? $"{page.Title}, part {Counts.Number(Part)}" : page.Title;
        ViewData["Head"] = new PageHead(title, page.Description ?? Description(page), Urls.Part(urls.Page(page), Part))
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
        var topics = new PageOutline(page).TopicsWithPapers.Select(t => t.Title).ToList();
        var works = page.Entries.SelectMany(e => e.Citations).Select(c => c.Paper).OfType<Paper>()
            .Distinct().Take(8).Select(ShortCitation.Of).ToList();
        return topics.Count + works.Count == 0 ? page.Title : $"{page.Title}: {string.Join(", ", topics.Count > 0 ? topics : works)}.";
    }
}
