using Bunit;
using OptTopics.Bibliography;
using OptTopics.Web;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>Where a reader stands, and the ways on from there.</summary>
public sealed class NavigationTests : ComponentTests
{
    private const string Page = "/topics/symmetry";

    [Theory]
    [InlineData(1, 3, null, "/papers?p=2")]
    [InlineData(2, 3, "/papers", "/papers?p=3")]
    [InlineData(3, 3, "/papers?p=2", null)]
    public void A_part_of_a_list_leads_to_the_one_before_and_the_one_after(int number, int count, string? previous, string? next)
    {
        var pager = Pager(number, count);

        Assert.Equal(previous, pager.FindAll("a[rel=prev]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(next, pager.FindAll("a[rel=next]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal($"Page {number} of {count}", pager.Find(".quiet").TextContent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_list_of_one_part_or_none_has_no_way_through(int count) => Assert.Empty(Pager(1, count).Nodes);

    [Fact]
    public void Great_numbers_of_parts_are_readable_and_it_is_said_through_what_they_lead()
    {
        Assert.Equal("Page 1,204 of 40,000", Pager(1_204, 40_000).Find(".quiet").TextContent);
        Assert.Equal("Pages", Pager(1, 2).Find("nav").GetAttribute("aria-label"));
        Assert.Equal("Pages of results", Pager(1, 2, "Pages of results").Find("nav").GetAttribute("aria-label"));
    }

    [Fact]
    public void The_last_step_is_where_the_reader_stands_and_no_link()
    {
        var steps = Steps(("Papers", "/papers"), ("Noether 1918", null));

        Assert.Equal([("/", "Library"), ("/papers", "Papers")], steps.FindAll("li > a").Select(a => (a.GetAttribute("href"), a.TextContent)));
        Assert.Equal("Noether 1918", Assert.Single(steps.FindAll("[aria-current=page]")).TextContent);
        Assert.Equal("Noether 1918", steps.FindAll("li")[^1].TextContent);
        Assert.Empty(steps.FindAll("a[aria-current]"));
    }

    [Fact]
    public void Right_under_the_library_there_is_one_step() =>
        Assert.Equal(["Library", "Symmetry"], Steps(("Symmetry", null)).FindAll("nav[aria-label] ol > li").Select(l => l.TextContent));

    [Fact]
    public void A_page_of_one_part_names_none()
    {
        var whole = new PagePart(1, [], [A.Topic("Laws")]);

        Assert.Empty(Render<PageParts>(p => p.Add(x => x.Parts, [whole]).Add(x => x.Shown, whole).Add(x => x.Address, Page)).Nodes);
    }

    [Fact]
    public void Each_part_is_a_link_and_the_shown_one_is_marked()
    {
        var parts = Parts(shown: 2);

        Assert.Equal([Page, Page + "?p=2", Page + "?p=3"], parts.FindAll("li > a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Part 1", "Part 2", "Part 3"], parts.FindAll("li > a").Select(a => a.TextContent));
        Assert.Equal("Part 2", parts.Find("[aria-current=page]").TextContent);
        Assert.Equal([Page, null, Page + "?p=3"], parts.FindAll("li").Select(l => l.GetAttribute("data-part")));
    }

    [Fact]
    public void A_part_says_its_first_four_topics_and_not_the_title_of_the_page() =>
        Assert.Equal(
            ["Laws", "Groups", "Charges · Currents · Ideals · Rings …"], Parts(shown: 1).FindAll(".scent").Select(s => s.TextContent));

    [Fact]
    public void Links_to_topics_and_works_of_other_parts_arrive_on_the_first()
    {
        Assert.Equal(["groups", "cite.hilbert1915"], Parts(shown: 1).FindAll("li:nth-child(2) [id]").Select(i => i.Id));
        Assert.Empty(Parts(shown: 1).FindAll("li:first-child [id]"));
        Assert.Empty(Parts(shown: 2).FindAll("[id]"));
    }

    [Fact]
    public void A_topic_that_goes_on_in_the_next_part_is_on_the_first_already()
    {
        var laws = A.Topic("Laws");
        A.Page(topics: laws);
        PagePart[] parts = [new(1, [], [laws]), new(2, [], [laws])];

        Assert.Empty(Render<PageParts>(p => p.Add(x => x.Parts, parts).Add(x => x.Shown, parts[0]).Add(x => x.Address, Page)).FindAll("[id]"));
    }

    private IRenderedComponent<PageParts> Parts(int shown)
    {
        var cited = A.Entry(citations: [A.Citation(A.Paper("hilbert1915"))]);
        Topic[] topics =
        [
            A.Topic("Symmetry", level: 1), A.Topic("Laws"), A.Topic("Groups", entries: [cited]),
            .. new[] { "Charges", "Currents", "Ideals", "Rings", "Fields" }.Select(title => A.Topic(title)),
        ];
        A.Page("Symmetry", topics);
        PagePart[] parts = [new(1, [], topics[..2]), new(2, [cited], topics[2..3]), new(3, [], topics[3..])];
        return Render<PageParts>(p => p.Add(x => x.Parts, parts).Add(x => x.Shown, parts[shown - 1]).Add(x => x.Address, Page));
    }

    private IRenderedComponent<Pager> Pager(int number, int count, string? label = null) => Render<Pager>(p =>
    {
        p.Add(x => x.Part, (number, count)).Add(x => x.Address, part => Urls.Part("/papers", part));
        if (label is not null)
        {
            p.Add(x => x.Label, label);
        }
    });

    private IRenderedComponent<Breadcrumb> Steps(params (string Title, string? Url)[] steps) => Render<Breadcrumb>(p => p.Add(b => b.Steps, steps));
}
