using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;
using OptTopics.Export;
using OptTopics.Web.Components;

namespace OptTopics.Web.Pages.Papers;

/// <summary>One work.</summary>
public sealed class PaperModel(CatalogContext catalog, Urls urls) : PageModel
{
    public Paper Paper { get; private set; } = null!;

    public string PlainCitation { get; private set; } = "";

    public string BibTeX { get; private set; } = "";

    public KnownPages Known { get; private set; } = null!;

    /// <summary>Where it stands in the results that the reader came from.</summary>
    public ResultPlace? Place { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellationToken)
    {
        if (await catalog.PaperAsync(Uri.UnescapeDataString(key), cancellationToken) is not { } paper)
        {
            return NotFound();
        }

        Paper = paper;
        PlainCitation = Export.PlainCitation.Of(paper);
        BibTeX = BibTexWriter.Of(paper);
        Known = await KnownPages.AmongAsync(catalog, paper.Citations.Select(c => c.Entry), cancellationToken);
        Place = SearchAddress.ReadNumber(Request.Query) is { } number
            ? await ResultPlace.OfAsync(catalog, SearchAddress.Read(Request.Query), number, paper.Key, cancellationToken)
            : null;
        ViewData["Head"] = new PageHead(paper.Title ?? ShortCitation.Of(paper), Description(paper), urls.Paper(paper))
        {
            Part = SitePart.Papers,
            NoIndex = Request.Query.Count > 0,
            Alternates =
            [
                ("application/x-bibtex", Urls.In("bib", urls.Paper(paper))),
                ("application/json", Urls.In("json", urls.Paper(paper))),
            ],
        };
        return Page();
    }

    private static string Description(Paper paper)
    {
        var note = paper.Citations.Select(c => c.Annotation).FirstOrDefault(a => a is not null);
        return string.Join(". ", new[] { ShortCitation.Of(paper), VenueText.Of(paper), note }.OfType<string>());
    }
}
