using Bunit;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Web;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>What a reader takes along: the formats of an address, and how the list itself is cited.</summary>
public sealed class TakeAlongTests : ComponentTests
{
    private static readonly DateOnly Day = new(2026, 3, 4);

    [Fact]
    public void Every_format_is_the_same_address_with_another_ending() => Assert.Equal(
        [("/papers/laws.bib", "BibTeX"), ("/papers/laws.ris", "RIS"), ("/papers/laws.csl.json", "CSL-JSON"), ("/papers/laws.json", "JSON")],
        Links("/papers/laws"));

    [Fact]
    public void What_was_asked_stays_behind_the_ending() =>
        Assert.Equal("/papers.bib?q=a.b&year=1918", Links("/papers?q=a.b&year=1918").First().Address);

    [Fact]
    public void A_list_is_cited_by_its_keepers_title_day_and_address()
    {
        Services.AddSingleton(new Urls(publicUrl: "https://papers.example.org/"));

        Assert.Equal("Emmy Noether. Symmetry, 4 March 2026. https://papers.example.org/topics/symmetry", Citation("Emmy Noether", Day));
    }

    [Fact]
    public void What_is_not_known_of_a_list_is_left_out()
    {
        Assert.Equal("Symmetry.", Citation(keepers: null, changed: null));
        Assert.Equal("Symmetry, 4 March 2026.", Citation(keepers: null, Day));
        Assert.Equal("Emmy Noether. Symmetry.", Citation("Emmy Noether", changed: null));
    }

    [Fact]
    public void After_a_name_that_ends_in_a_full_stop_there_is_no_second_one() =>
        Assert.Equal("Noether, E. Symmetry.", Citation("Noether, E.", changed: null));

    [Fact]
    public void The_formats_of_a_list_stand_with_its_citation() =>
        Assert.Equal("/topics/symmetry.bib", List(keepers: null, changed: null).Find(".actions a").GetAttribute("href"));

    private IEnumerable<(string? Address, string Name)> Links(string address) =>
        Render<ExportLinks>(p => p.Add(l => l.Address, address)).FindAll("a").Select(a => (a.GetAttribute("href"), a.TextContent));

    private string Citation(string? keepers, DateOnly? changed) => List(keepers, changed).Find("details > .plain-citation").TextContent;

    private IRenderedComponent<CiteList> List(string? keepers, DateOnly? changed) =>
        Render<CiteList>(p => p.Add(l => l.ContentPage, A.Page("Symmetry")).Add(l => l.Keepers, keepers).Add(l => l.Changed, changed));
}
