using Bunit;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>Where a reader asks, and how to.</summary>
public sealed class SearchFormTests : ComponentTests
{
    [Fact]
    public void Where_nothing_is_asked_every_field_is_empty_and_nothing_is_kept()
    {
        var form = Form(new PaperQuery());

        Assert.Equal("/papers", form.Find("form[method=get]").GetAttribute("action"));
        Assert.Equal(["q", "author", "from", "to"], form.FindAll(".field input").Select(i => i.GetAttribute("name")));
        Assert.All(form.FindAll(".field input"), input => Assert.Equal("", input.GetAttribute("value") ?? ""));
        Assert.Empty(Kept(form));
        Assert.Equal("/help", form.Find(".how a").GetAttribute("href"));
    }

    [Fact]
    public void Each_field_has_a_label_of_its_own()
    {
        var form = Form(new PaperQuery());

        Assert.All(form.FindAll(".field"), f => Assert.Equal(f.QuerySelector("input")!.Id, f.QuerySelector("label")!.GetAttribute("for")));
    }

    [Fact]
    public void What_is_asked_stands_in_its_field()
    {
        var form = Form(new PaperQuery { Words = "\"flat\" & <minima>", Authors = ["emmy-noether"], From = 1915, To = 1918 }, author: "Emmy Noether");

        Assert.Equal(
            ["\"flat\" & <minima>", "Emmy Noether", "1915", "1918"], form.FindAll(".field input").Select(i => i.GetAttribute("value")));
        Assert.Empty(Kept(form));
    }

    [Fact]
    public void Several_authors_are_kept_while_a_further_one_can_be_typed()
    {
        var form = Form(new PaperQuery { Authors = ["emmy-noether", "david-hilbert"] });

        Assert.Equal("", form.Find("#_author").GetAttribute("value") ?? "");
        Assert.Equal([("author", "david-hilbert"), ("author", "emmy-noether")], Kept(form));
    }

    [Fact]
    public void What_has_no_field_is_kept_and_the_page_of_results_is_not()
    {
        var query = new PaperQuery
        {
            Years = [1918],
            Topics = ["symmetry/laws"],
            Kinds = [WorkKind.Book],
            Venues = ["Annalen"],
            Sort = PaperSort.Oldest,
            Group = PaperGroup.Topic,
            Page = 3,
        };

        Assert.Equal(
            [("year", "1918"), ("topic", "symmetry/laws"), ("kind", "book"), ("venue", "Annalen"), ("sort", "oldest"), ("group", "topic")],
            Kept(Form(query)));
    }

    [Fact]
    public void The_first_and_the_last_year_there_are_is_hinted()
    {
        var form = Form(new PaperQuery(), years: [1921, 1915, 1918]);

        Assert.Equal(["1915", "1921"], form.FindAll("#_from, #_to").Select(i => i.GetAttribute("placeholder")));
    }

    [Fact]
    public void Where_no_year_is_known_none_is_hinted() =>
        Assert.All(Form(new PaperQuery()).FindAll("#_from, #_to"), input => Assert.Equal("", input.GetAttribute("placeholder") ?? ""));

    [Fact]
    public void Words_and_people_of_the_library_are_offered_where_there_are_some()
    {
        Assert.Empty(Form(new PaperQuery()).FindAll("datalist, [list]"));

        var form = Form(new PaperQuery(), offered: new Offers(["flat \"minima\""], ["Emmy Noether"]));
        Assert.Equal("flat \"minima\"", form.Find("datalist#_offers option").GetAttribute("value"));
        Assert.Equal("Emmy Noether", form.Find("datalist#_people option").GetAttribute("value"));
        Assert.Equal(["_offers", "_people"], form.FindAll("[list]").Select(i => i.GetAttribute("list")));
    }

    [Fact]
    public void The_large_search_asks_for_words_alone_and_has_a_name()
    {
        var input = Assert.Single(Render<LargeSearch>().FindAll("form[method=get][action='/papers'] input"));

        Assert.Equal(("search", "q"), (input.GetAttribute("type"), input.GetAttribute("name")));
        Assert.NotEqual("", input.GetAttribute("aria-label") ?? "");
        Assert.Null(input.GetAttribute("value"));
    }

    [Fact]
    public void What_was_looked_for_stands_in_the_large_search()
    {
        var search = Render<LargeSearch>(p => p.Add(s => s.Words, "noether \"1918\""));

        Assert.Equal("noether \"1918\"", search.Find("input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public void Each_way_to_ask_is_told_with_an_example_that_can_be_followed_and_its_count()
    {
        LanguageExample[] examples = [new("author:", "by somebody", "author:noether", 1), new("a b", "both", "c++ é", 1_204)];
        var help = Render<SearchHelp>(p => p.Add(h => h.Examples, examples));

        Assert.Equal(["author:", "a b"], help.FindAll("dt code").Select(c => c.TextContent));
        Assert.Equal(
            [("/papers?q=author:noether", "author:noether"), ("/papers?q=c%2B%2B+%C3%A9", "c++ é")],
            help.FindAll(".example a[rel=nofollow]").Select(a => (a.GetAttribute("href"), a.TextContent)));
        Assert.Equal(["1 work", "1,204 works"], help.FindAll(".count").Select(c => c.TextContent));
    }

    [Fact]
    public void A_way_to_ask_without_an_example_in_the_library_is_told_all_the_same()
    {
        var help = Render<SearchHelp>(p => p.Add(h => h.Examples, [new("doi:", "by identifier", null, 0)]));

        Assert.Equal(("doi:", "by identifier"), (help.Find("dt").TextContent, help.Find("dd").TextContent));
        Assert.Empty(help.FindAll("dl a, .count"));
    }

    private static IEnumerable<(string?, string?)> Kept(IRenderedComponent<SearchForm> form) =>
        form.FindAll("input[type=hidden]").Select(i => (i.GetAttribute("name"), i.GetAttribute("value")));

    private IRenderedComponent<SearchForm> Form(PaperQuery query, int[]? years = null, Offers? offered = null, string? author = null) =>
        Render<SearchForm>(p => p.Add(f => f.Query, query).Add(f => f.Years, years ?? []).Add(f => f.Offered, offered).Add(f => f.Author, author));
}
