using System.Net;

namespace OptTopics.Tests.Web;

/// <summary>A library whose headings, titles and files were renamed, with the ledger that saw it.</summary>
public sealed class OldAddressesTests(RenamedSite site) : IClassFixture<RenamedSite>
{
    [Fact]
    public async Task An_anchor_that_a_heading_used_to_have_is_still_on_the_page()
    {
        var page = await site.PageAsync("/topics/ml:new");

        var old = Assert.Single(page.QuerySelectorAll("#minima"));
        Assert.Equal("flatness", old.Closest("section.topic")?.QuerySelector("h2, h3")?.Id);
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [InlineData("/topics/old", "/topics/ml:new")]
    [InlineData("/topics/Old", "/topics/ml:new")]
    [InlineData("/doku.php?id=old", "/topics/ml:new")]
    [InlineData("/doku.php/old", "/topics/ml:new")]
    [InlineData("/topics/old/minima", "/topics/ml:new/flatness")]
    [InlineData("/topics/ml:new/minima", "/topics/ml:new/flatness")]
    [InlineData("/topics/old/rates", "/topics/ml:new/rates")]
    [InlineData("/topics/old/averaging", "/topics/other/averaging")]
    [InlineData("/topics/old.json", "/topics/ml:new.json")]
    [InlineData("/topics/old.bib", "/topics/ml:new.bib")]
    [InlineData("/topics/old.csl.json", "/topics/ml:new.csl.json")]
    [InlineData("/topics/old/minima.ris", "/topics/ml:new/flatness.ris")]
    [InlineData("/topics/ml:new/minima.json", "/topics/ml:new/flatness.json")]
    [InlineData("/topics/old/averaging.csl.json", "/topics/other/averaging.csl.json")]
    public async Task An_old_address_moves_for_good_to_where_its_page_or_topic_is(string address, string moved)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(moved, response.Headers.Location?.ToString());
        using var arrived = await site.Reader.GetAsync(moved, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, arrived.StatusCode);
    }

    [Theory]
    [InlineData("?topic=old", "?topic=ml:new")]
    [InlineData("?topic=old/minima", "?topic=ml:new/flatness")]
    [InlineData("?topic=ml:new/minima&topic=ml:new/flatness", "?topic=ml:new/flatness")]
    [InlineData("?q=averages&topic=old/averaging", "?q=averages&topic=other/averaging")]
    public async Task A_filter_moves_to_where_its_page_or_topic_is(string asked, string moved)
    {
        foreach (var address in new[] { "/papers", "/papers.json", "/papers.bib", "/papers.ris", "/papers.csl.json" })
        {
            using var response = await site.Reader.GetAsync(address + asked, TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
            Assert.Equal(address + moved, response.Headers.Location?.ToString());
            using var arrived = await site.Reader.GetAsync(address + moved, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, arrived.StatusCode);
        }
    }

    [Fact]
    public async Task A_work_that_moved_with_its_topic_is_at_its_address_and_on_the_other_page()
    {
        var places = (await site.PageAsync("/papers/cho2016averages")).QuerySelectorAll(".in-topic a");
        Assert.Contains("/topics/other#cite.cho2016averages", places.Select(a => a.GetAttribute("href")));
        Assert.NotNull((await site.PageAsync("/topics/other")).GetElementById("cite.cho2016averages"));
    }

    [Theory]
    [InlineData("/topics/other", "depth", "Depth", "/topics/ml:new")]
    [InlineData("/topics/other", "cite.roe2014depth", "Depth", "/topics/ml:new")]
    [InlineData("/topics/ml:new", "averaging", "Averaging", "/topics/other")]
    [InlineData("/topics/ml:new", "cite.cho2016averages", "Averaging", "/topics/other")]
    public async Task A_place_that_moved_to_another_page_leads_on_from_the_old_one(string page, string place, string topic, string movedTo)
    {
        var old = await site.PageAsync(page);
        var item = old.GetElementById(place)?.Closest("[data-part]");

        Assert.Equal(movedTo, item?.GetAttribute("data-part"));
        Assert.Equal($"{movedTo}#{topic.ToLowerInvariant()}", item?.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal(topic, item?.QuerySelector("a")?.TextContent);
        Assert.NotNull((await site.PageAsync(movedTo)).GetElementById(place));
        Assert.Empty(old.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public async Task A_work_that_the_old_page_still_cites_stays_there()
    {
        var page = await site.PageAsync("/topics/other");

        Assert.Null(Assert.Single(page.QuerySelectorAll("[id='cite.ito2015something']")).Closest("[data-part]"));
        Assert.Single(page.QuerySelectorAll(".moved li"));
    }

    [Theory]
    [InlineData("/topics/never.json")]
    [InlineData("/topics/never/been.bib")]
    [InlineData("/topics/other/never.csl.json")]
    public async Task An_export_of_what_was_never_there_is_not_found(string address)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_work_is_at_the_address_it_had_before_its_title_was_edited()
    {
        var page = await site.PageAsync("/papers/lee2018flat");

        Assert.Equal("Wide and flat minima", page.QuerySelector("h1")?.TextContent.Trim());
        Assert.NotNull((await site.PageAsync("/topics/ml:new")).GetElementById("cite.lee2018flat"));
    }

    [Fact]
    public async Task A_page_says_when_it_was_changed_and_home_what_came_last()
    {
        Assert.Equal("3 February 2021", (await site.PageAsync("/topics/ml:new")).QuerySelector(".page-facts time")?.TextContent);
        Assert.Equal("Kim 2020", (await site.PageAsync("/")).QuerySelector("[aria-labelledby=_recent] li a")?.TextContent);
    }
}
