using Bunit;
using OptTopics.Catalog;
using OptTopics.Web;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>The library's first page, for no page, a few and many.</summary>
public sealed class HomeTests : ComponentTests
{
    [Fact]
    public void An_empty_library_says_so_and_has_nothing_to_search()
    {
        var home = Of([], pageCount: 0);

        Assert.Empty(home.FindAll("search, .rows li, aside section"));
        Assert.StartsWith("No page here cites anything yet.", home.Find("section .quiet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_with_their_topics_stand_in_the_keepers_order() =>
        Assert.Equal(["Week 10", "Week 2"], Titles(Of([Listed("Week 10", 1, "Laws"), Listed("Week 2", 3, "Groups")])));

    [Fact]
    public void Titles_alone_are_in_order_and_numbers_in_them_count() =>
        Assert.Equal(["Groups", "Week 2", "Week 10"], Titles(Of([Listed("Week 10", 1), Listed("Week 2", 3), Listed("Groups", 2)])));

    [Fact]
    public void Of_the_largest_pages_the_largest_comes_first_and_the_others_are_a_link_away()
    {
        var home = Of([Listed("Groups", 2), Listed("Week 2", 3)], pageCount: 300);

        Assert.Equal(["Week 2", "Groups"], Titles(home));
        Assert.Equal("All 300 pages", home.Find(".more a[href='/topics']").TextContent);
    }

    [Fact]
    public void Under_the_search_stand_examples_that_can_be_followed()
    {
        var home = Of([Listed("Groups", 2)], examples: ["noether 1918", "c++"]);

        Assert.Single(home.FindAll("search + .examples"));
        Assert.Equal(
            [("/papers?q=noether+1918", "noether 1918"), ("/papers?q=c%2B%2B", "c++")],
            home.FindAll(".examples a").Select(a => (a.GetAttribute("href"), a.TextContent)));
        Assert.Empty(Of([Listed("Groups", 2)]).FindAll(".examples"));
    }

    [Fact]
    public void A_bar_is_called_by_its_count_and_its_whole_year()
    {
        var bars = Render<YearBars>(p => p.Add(b => b.Years, [new YearCount(1991, 1), new YearCount(2005, 2)]));

        Assert.Equal(["1 paper in 1991", "2 papers in 2005"], bars.FindAll("a > span:not([aria-hidden])").Select(s => s.TextContent));
        Assert.Equal(["’91", "’05"], bars.FindAll("a > span[aria-hidden]").Select(s => s.TextContent));
    }

    [Fact]
    public void Years_of_more_than_a_century_are_written_whole()
    {
        var bars = Render<YearBars>(p => p.Add(b => b.Years, [new YearCount(1899, 1), new YearCount(1999, 2)]));

        Assert.Equal(["1899", "1999"], bars.FindAll("a > span[aria-hidden]").Select(s => s.TextContent));
    }

    [Fact]
    public void Beside_a_page_stand_its_first_topics_and_a_sign_that_there_are_more()
    {
        TopicSummary[] topics = [.. Enumerable.Range(1, 9).Select(i => new TopicSummary(A.Topic($"Law {i}"), 1, 1))];
        var home = Of([new PageSummary(A.Page("Laws"), 9, [.. topics, new TopicSummary(A.Topic("Lemma", level: 3), 2, 1)])]);

        Assert.Equal("Law 1 · Law 2 · Law 3 · Law 4 · Law 5 · Law 6 · Law 7 · Law 8 · …", home.Find(".scent").TextContent);
    }

    [Fact]
    public void Three_searches_are_shown_even_where_no_work_has_an_identifier() =>
        Assert.Equal(["invariant", "noether 1918", "year:1918"], ExampleQueries.From([A.Paper()]));

    private static IEnumerable<string> Titles(IRenderedComponent<Home> home) => home.FindAll(".row-title").Select(t => t.TextContent);

    private static PageSummary Listed(string title, int papers, string? topic = null) =>
        new(A.Page(title), papers, topic is null ? [] : [new TopicSummary(A.Topic(topic), 1, papers)]);

    private IRenderedComponent<Home> Of(
        IReadOnlyList<PageSummary> pages, int? pageCount = null, IReadOnlyList<string>? examples = null) => Render<Home>(p => p
        .Add(h => h.Title, "Symmetry").Add(h => h.Lead, "Lists").Add(h => h.Examples, examples ?? []).Add(h => h.Overview, new LibraryOverview
        {
            Pages = pages,
            PageCount = pageCount ?? pages.Count,
            PapersPerYear = [],
            FrequentAuthors = [],
            PaperCount = pages.Sum(page => page.PaperCount),
            AuthorCount = 0,
        }));
}
