using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Web.Components;

namespace OptTopics.Web.Pages;

/// <summary>The library.</summary>
public sealed class IndexModel(CatalogContext catalog, IOptions<LibraryOptions> library, Urls urls) : PageModel
{
    public LibraryOverview Overview { get; private set; } = null!;

    /// <summary>The page whose topics are shown, when the library has only one that cites anything, and that under topics.</summary>
    public ContentPage? OnlyPage { get; private set; }

    public string Title { get; private set; } = "";

    public string Lead { get; private set; } = "";

    public IReadOnlyList<string> Examples { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Overview = await LibraryOverview.LoadAsync(catalog, cancellationToken);
        OnlyPage = await OnlyPageAsync(cancellationToken);
        Title = library.Value.Title ?? (Overview.Pages is [var alone] ? alone.Page.Title : "Library");
        Lead = library.Value.Description ?? WhatIsHere();
        Examples = ExampleQueries.From(Overview.MostListed);
        ViewData["Head"] = new PageHead(Title, Lead, urls.Home) { Part = SitePart.Topics, HasSearch = true };
    }

    private async Task<ContentPage?> OnlyPageAsync(CancellationToken cancellationToken) =>
        Overview.Pages is [var only]
        && await catalog.PageAsync(only.Page.Id, cancellationToken) is { } page
        && new PageOutline(page).TopicsWithPapers.Any()
            ? page
            : null;

    private string WhatIsHere()
    {
        if (Overview.PaperCount == 0)
        {
            return "Nothing is listed here yet.";
        }

        var lists = Overview.PageCount == 1 ? "A reading list" : "Reading lists";
        return $"{lists} with notes: {What()} in {Where()}, and why they were listed.";
    }

    private string What() => OnlyPage is null
        ? Counts.Of(Overview.PaperCount, "work")
        : Counts.Works(Endpoints.ExportEndpoints.PapersOf(OnlyPage).Select(p => p.Kind));

    private string Where() => OnlyPage is null
        ? Counts.Of(Overview.PageCount, "page")
        : Counts.Of(new PageOutline(OnlyPage).TopicsWithPapers.Count(), "topic");
}
