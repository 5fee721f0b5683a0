using Microsoft.AspNetCore.Mvc.RazorPages;
using OptTopics.Catalog;

namespace OptTopics.Web.Pages.Authors;

/// <summary>People: all of them, or (in a large library) those under one letter.</summary>
public sealed class AllAuthorsModel(CatalogContext catalog, Urls urls) : PageModel
{
    private const int MostOnOnePage = 500;

    public IReadOnlyList<LetterCount> Letters { get; private set; } = [];

    public IReadOnlyList<(string Letter, IReadOnlyList<AuthorSummary> People)> People { get; private set; } = [];

    /// <summary>Which part of one letter's people is shown, and of how many.</summary>
    public (int Number, int Count) Part { get; private set; } = (1, 1);

    public async Task OnGetAsync(string? letter, int? p, CancellationToken cancellationToken)
    {
        Letters = await AuthorIndex.LettersAsync(catalog, cancellationToken);
        var shown = Shown(letter);
        var parts = shown is [var alone] ? (alone.AuthorCount + MostOnOnePage - 1) / MostOnOnePage : 1;
        Part = (Math.Clamp(p ?? 1, 1, parts), parts);
        var people = new List<(string, IReadOnlyList<AuthorSummary>)>();
        foreach (var one in shown)
        {
            var skipped = (Part.Number - 1) * MostOnOnePage;
            people.Add((one.Letter, await AuthorIndex.OfLetterAsync(catalog, one.Letter, skipped, MostOnOnePage, cancellationToken)));
        }

        People = people;
        ViewData["Head"] = new PageHead("People", "Everybody whose work is listed.", urls.Authors) { Part = SitePart.People };
    }

    // The letter that is asked for; without one everybody, or the first letter where these are too many for one page.
    private IReadOnlyList<LetterCount> Shown(string? letter)
    {
        var asked = Letters.Where(l => l.Letter == letter).ToList();
        if (asked.Count > 0)
        {
            return asked;
        }

        return Letters.Sum(l => l.AuthorCount) <= MostOnOnePage ? Letters : [.. Letters.Take(1)];
    }
}
