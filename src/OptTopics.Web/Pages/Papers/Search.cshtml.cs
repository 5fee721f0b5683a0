using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;
using OptTopics.Web.Components;

namespace OptTopics.Web.Pages.Papers;

/// <summary>Search and browse.</summary>
public sealed class SearchModel(CatalogContext catalog, Urls urls) : PageModel
{
    public PaperQuery Query { get; private set; } = new();

    public PaperResults Results { get; private set; } = PaperResults.None;

    public Suggestions? Suggestions { get; private set; }

    public Offers? Offered { get; private set; }

    public KnownPages Known { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await using var snapshot = await catalog.SnapshotAsync(cancellationToken);
        Query = await NearestSearch.OfAsync(catalog, SearchAddress.Read(Request.Query), cancellationToken);
        if (!SearchAddress.IsCanonical(Request.Query, Query))
        {
            return Redirect(urls.Search(Query));
        }

        Results = await PaperSearch.FindAsync(catalog, Query, cancellationToken);
        if (Query.Page > 1 && Query.Page > Query.PagesOf(Results))
        {
            return Redirect(urls.Search(Query with { Page = Query.PagesOf(Results) }));
        }

        Offered = await Offers.ForAsync(catalog, cancellationToken);
        Suggestions = Results.Total == 0 && (Query.Words is not null || Query.HasFilters)
            ? await Suggestions.ForAsync(catalog, Query, cancellationToken)
            : null;
        Known = await KnownPages.AmongAsync(catalog, Results.Hits.SelectMany(p => p.Citations).Select(c => c.Entry), cancellationToken);
        var part = Query.Page > 1 ? $", page {Counts.Number(Query.Page)}" : "";
        const string description = "Search the papers by word, author, year and topic.";
        ViewData["Head"] = new PageHead(SearchWords.Title(Query, Results) + part, description, urls.Search(Query))
        {
            Part = SitePart.Papers,
            HasSearch = true,
            NoIndex = Urls.SearchParameters(Query with { Page = 1 }).Any(),
            Alternates = [("application/json", Urls.In("json", urls.Search(Query))), ("application/x-bibtex", Urls.In("bib", urls.Search(Query)))],
        };
        return Page();
    }
}
