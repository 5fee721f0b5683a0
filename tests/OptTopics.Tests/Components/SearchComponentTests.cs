using Bunit;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

public sealed class SearchComponentTests : ComponentTests
{
    private static readonly FacetValue[] SixYears = [.. Enumerable.Range(2011, 6).Select(y => new FacetValue($"{y}", $"{y}", y - 2010))];

    [Fact]
    public void A_value_is_a_link_to_the_search_with_it()
    {
        var facets = Facets(new PaperQuery { Words = "sgd", From = 2000, Page = 3 }, new PaperFacets { Years = [new FacetValue("2011", "2011", 4)] });
        Assert.Equal(("/papers?q=sgd&year=2011", "4"), (facets.Find("li a").GetAttribute("href"), facets.Find(".count").FirstChild!.TextContent));
    }

    [Fact]
    public void A_filter_without_values_is_not_there() =>
        Assert.Equal(["Year"], Facets(new PaperQuery(), new PaperFacets { Years = SixYears }).FindAll("h3").Select(h => h.TextContent));

    [Fact]
    public void Orders_and_groups_of_one_name_are_told_apart_and_what_was_found_can_be_taken_along()
    {
        var results = new PaperResults { Total = 30, Listed = 30 };
        var page = Render<SearchArticle>(p => p.Add(s => s.Query, new PaperQuery { Words = "sgd", Page = 2 }).Add(s => s.Results, results));
        var names = page.FindAll(".sorts a").Select(a => a.TextContent).ToList();
        Assert.Contains("Author (sort)", names);
        Assert.Contains("Author (group)", names);
        Assert.Equal("/papers.bib?q=sgd", page.Find(".sorts a[href*='.bib']").GetAttribute("href"));
    }

    [Fact]
    public void What_a_value_is_called_is_text_and_its_address_is_escaped()
    {
        var venue = new FacetValue("<b>\"R&D\"", "<b>\"R&D\"", 1);
        var link = Facets(new PaperQuery { Words = "c++ é/ß: 50%" }, new PaperFacets { Venues = [venue] }).Find("li a");
        Assert.Equal("<b>\"R&D\"", link.FirstChild!.TextContent);
        Assert.Equal("/papers?q=c%2B%2B+%C3%A9/%C3%9F:+50%25&venue=%3Cb%3E%22R%26D%22", link.GetAttribute("href"));
    }

    [Fact]
    public void Beside_a_chosen_value_others_say_what_they_add()
    {
        var facets = Facets(new PaperQuery { Years = [2011] }, new PaperFacets { Years = SixYears });
        var links = facets.FindAll("li a");
        Assert.Equal(("/papers", "1"), (links[0].GetAttribute("href"), links[0].QuerySelector(".count")!.FirstChild!.TextContent));
        Assert.Contains("(chosen, remove)", links[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ("/papers?year=2011&year=2012", "+2"),
            (links[1].GetAttribute("href"), links[1].QuerySelector(".count")!.FirstChild!.TextContent));
    }

    [Fact]
    public void More_than_five_values_are_folded_and_a_chosen_one_never_is()
    {
        var facets = Facets(new PaperQuery { Years = [2016] }, new PaperFacets { Years = [.. SixYears, new FacetValue("2017", "2017", 1)] });
        Assert.Equal("All 7 years", facets.Find("details summary").TextContent);
        Assert.Equal(["2017"], facets.FindAll("details li a > span:first-of-type").Select(s => s.TextContent));
    }

    [Fact]
    public void Topics_are_the_most_listed_and_then_the_tree()
    {
        FacetValue[] tree = [new(
            "p",
            "Page",
            9), new("p/a", "A", 2, 1), .. Enumerable.Range(1, 5).Select(i => new FacetValue($"p/a{i}", $"A{i}", 2 + i, 2))];
        var facets = Facets(new PaperQuery(), new PaperFacets { Topics = tree });
        Assert.Equal(["A5", "A4", "A3", "A2", "A1"], facets.FindAll("div > ul > li a > span:first-of-type").Take(5).Select(s => s.TextContent));
        Assert.Equal(["A", "A1", "A2", "A3", "A4", "A5"], facets.FindAll("details li a > span:first-of-type").Select(s => s.TextContent));
        Assert.Equal(5, facets.FindAll("details li.deep-2").Count);
    }

    [Fact]
    public void A_topic_under_the_chosen_one_takes_its_place_and_the_other_way_round()
    {
        FacetValue[] tree = [new("p", "Page", 9), new("p/a", "A", 7, 1), new("p/a1", "A1", 3, 2), new("p/b", "B", 2, 1)];
        var facets = Facets(new PaperQuery { Topics = ["p/a"] }, new PaperFacets { Topics = tree });
        Assert.Equal([("/papers?topic=p/a1", "3"), ("/papers?topic=p/a&topic=p/b", "+2")],
            facets.FindAll("li a:not([data-chosen])").Select(a => (a.GetAttribute("href"), a.QuerySelector(".count")!.FirstChild!.TextContent)));
        var ofSubtopic = Facets(new PaperQuery { Topics = ["p/a1"] }, new PaperFacets { Topics = tree });
        Assert.Equal("/papers?topic=p/a", ofSubtopic.FindAll("li a")[0].GetAttribute("href"));
    }

    [Fact]
    public void A_part_of_a_name_is_replaced_by_a_person()
    {
        var query = new PaperQuery { Authors = ["noether"] };
        var facets = Facets(query, new PaperFacets { Authors = [new FacetValue("emmy-noether", "Emmy Noether", 1)] });
        Assert.Equal("/papers?author=emmy-noether", facets.Find("li a").GetAttribute("href"));
    }

    [Fact]
    public void Topics_of_one_title_on_two_pages_are_told_apart()
    {
        var paper = A.Paper();
        foreach (var page in new[] { "Spring", "Autumn" })
        {
            A.Page(page, A.Topic("Reading", entries: [A.Entry(citations: [A.Citation(paper)])]));
        }

        var card = Render<ResultCard>(p => p.Add(c => c.Paper, paper));
        Assert.Equal(["Reading (Autumn)", "Reading (Spring)"], card.FindAll(".in-topic a").Select(a => a.TextContent));
    }

    [Fact]
    public void What_is_listed_everywhere_names_six_places_and_counts_the_rest()
    {
        var paper = A.Paper();
        var topics = Enumerable.Range(1, 9).Select(i => A.Topic($"Topic {i}", entries: [A.Entry(citations: [A.Citation(paper)], order: i)], order: i));
        A.Page(topics: [.. topics]);
        var places = Render<ResultCard>(p => p.Add(c => c.Paper, paper)).FindAll(".in-topic a");
        Assert.Equal(["Topic 1", "Topic 6", "3 further places"], new[] { places[0], places[5], places[6] }.Select(a => a.TextContent));
        Assert.Equal("/papers/noether1918invariante#_listed", places[6].GetAttribute("href"));
    }

    [Fact]
    public void Nothing_found_says_what_can_be_found_with_its_count()
    {
        var query = new PaperQuery { Words = "lipshitz smooth nets" };
        var suggestions = new Suggestions
        {
            DidYouMean = new Suggestion("lipschitz smooth nets", 1),
            SingleWords = [new Suggestion("smooth", 4)],
            FewerWords = [new Suggestion("smooth nets", 2)],
        };
        var nothing = Render<NothingFound>(p => p.Add(n => n.Query, query).Add(n => n.Suggestions, suggestions));
        Assert.Equal("Did you mean lipschitz smooth nets? It finds 1 work.", nothing.Find(".empty-words").TextContent);
        Assert.Equal("lipschitz", nothing.Find(".empty-words b").TextContent);
        Assert.Equal(["smooth4 works", "smooth nets2 works"], nothing.FindAll(".tries li").Select(l => l.TextContent));
    }

    [Theory]
    [InlineData("kingma", "Without the filters there is 1 work.")]
    [InlineData("kigma", "Without the filters, and with kingma, there is 1 work.")]
    [InlineData(null, "Without the filters there are 7 works.")]
    public void Nothing_within_the_filters_tells_what_is_without_them(string? words, string told)
    {
        var found = words is null ? new Suggestion("", 7) : new Suggestion("kingma", 1);
        var nothing = Render<NothingFound>(p => p
            .Add(n => n.Query, new PaperQuery { Words = words, Years = [1900] })
            .Add(n => n.Suggestions, new Suggestions { WithoutFilters = found }));
        Assert.Equal(told, Text(nothing.Find(".empty-words")));
        Assert.Equal(words is null ? "/papers" : "/papers?q=kingma", nothing.Find(".empty-words a").GetAttribute("href"));
    }

    [Fact]
    public void Nothing_to_suggest_says_where_was_looked() =>
        Assert.Equal(
            "Looked in titles, authors, years, venues, identifiers, notes and topics.",
            Render<NothingFound>(p => p.Add(n => n.Query, new PaperQuery { Words = "x" })).Find("p").TextContent.Trim());

    [Fact]
    public void The_first_result_has_no_previous_one()
    {
        var steps = Steps(new ResultPlace(new PaperQuery { Words = "a b" }, 1, 30, null, A.Paper("next1918")));
        Assert.Equal(["/papers?q=a+b", "/papers/next1918?q=a+b&at=2"], steps.FindAll("a").Select(a => a.GetAttribute("href")));
        var onSecondPage = Steps(new ResultPlace(new PaperQuery { Words = "a b" }, 26, 30, null, null));
        Assert.Equal("/papers?q=a+b&p=2", onSecondPage.Find("a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("One only.", "only", null)]
    [InlineData("First one. Second, by J. Smith et al. Here. Third.", "smith", "… Second, by J. Smith et al. Here. …")]
    [InlineData("First one. Second.", "nothing", "First one. …")]
    [InlineData("First. “Quoted second.” Third?", "third", "… Third?")]
    public void Of_a_long_note_the_sentence_that_was_found_is_shown(string note, string word, string? shown) => Assert.Equal(
        shown,
        Excerpt.Around(note, [word]) is { } cut ? $"{(cut.IsCutBefore ? "… " : "")}{cut.Text}{(cut.IsCutAfter ? " …" : "")}" : null);

    [Theory]
    [InlineData("beginning", "the beginning a a", false)]
    [InlineData("middle", "a a a the middle a a a", true)]
    [InlineData("lacking", "the beginning a a", false)]
    public void Of_a_sentence_that_goes_on_and_on_the_words_around_are_shown(string word, string part, bool isCutBefore)
    {
        var rest = string.Concat(Enumerable.Repeat("a ", 1_000));
        var cut = Excerpt.Around($"the beginning {rest}the middle {rest}", [word]);
        Assert.Equal((true, isCutBefore, true), (cut?.Text.Contains(part, StringComparison.Ordinal), cut?.IsCutBefore, cut?.IsCutAfter));
        Assert.InRange(cut?.Text.Length ?? 0, 1, 1_200);
    }

    [Fact]
    public void A_long_paragraph_is_cut_around_the_work_where_nothing_is_looked_for()
    {
        var citation = A.Citation(A.Paper(), leads: false, reference: new Reference { Label = "Noether 1918" });
        var rest = new HtmlFragment(string.Concat(Enumerable.Repeat("words ", 1_000)));
        A.Page("Symmetry", A.Topic("Conservation", entries: [A.Entry(content: [rest, new CitationFragment(0), rest], citations: [citation])]));
        Assert.Contains("words Noether 1918words", Excerpt.Of(citation, [])?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_it_was_found_is_told_by_what_the_card_shows_first()
    {
        var paper = A.Paper("a1918", title: "Invariant variation problems", venue: "Annalen");
        var citation = A.Citation(paper, "Laws <em>of motion</em>.", reference: new Reference { Label = "Noether" });
        var page = A.Page("Symmetry", A.Topic("Conservation", entries: [A.Entry(citations: [citation])]));
        Assert.NotNull(page);
        Assert.Equal(["title", "note"], MatchPlaces.Of(paper, ["invariants", "motion"]));
        Assert.Equal(["author"], MatchPlaces.Of(paper, ["noether"]));
        Assert.Equal(["topic"], MatchPlaces.Of(paper, ["conserv"]));
        Assert.Equal(["identifier or address"], MatchPlaces.Of(paper, ["a1918"]));
        Assert.Empty(MatchPlaces.Of(paper, []));
    }

    private IRenderedComponent<ResultSteps> Steps(ResultPlace place) => Render<ResultSteps>(p => p.Add(s => s.Place, place));

    private IRenderedComponent<Facets> Facets(PaperQuery query, PaperFacets values) =>
        Render<Facets>(p => p.Add(f => f.Query, query).Add(f => f.Values, values));
}
