using System.Net;

namespace OptTopics.Tests.Web;

/// <summary>
/// What the same edits do to addresses when there is no ledger: those that the files tell of live on, the others offer what is nearest.
/// </summary>
public sealed class ForgottenAddressesTests(ForgetfulSite site) : IClassFixture<ForgetfulSite>
{
    [Theory]
    [InlineData("/topics/old")]
    [InlineData("/topics/old/rates")]
    [InlineData("/topics/ml:new/minima")]
    [InlineData("/topics/ml:new/averaging")]
    [InlineData("/papers/lee2018flat")]
    public async Task An_old_address_leads_nowhere_and_offers_its_words_for_a_search(string address)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await Site.ReadAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.EndsWith(address.Split('/', ':')[^1], page.QuerySelector("main input[name=q]")?.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/topics/old/rates", "/topics/ml:new/rates")]
    [InlineData("/topics/ml:new/averaging", "/topics/other/averaging")]
    [InlineData("/papers/lee2018flat", "/papers/lee2018wide")]
    public async Task Among_the_nearest_is_what_it_is_now(string address, string now)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Contains(now, await NearestAsync(response));
    }

    [Theory]
    [InlineData("/topics/ml:new/rates", HttpStatusCode.OK)]
    [InlineData("/topics/other/else", HttpStatusCode.OK)]
    [InlineData("/papers/park2017learning", HttpStatusCode.OK)]
    [InlineData("/papers/arxiv:1805.00001", HttpStatusCode.MovedPermanently)]
    public async Task What_was_not_renamed_stays_and_a_work_is_found_by_its_identifier(string address, HttpStatusCode status)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? null : "/papers/lee2018wide", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task The_page_has_no_anchor_of_before_and_its_day_is_that_of_the_file()
    {
        var page = await site.PageAsync("/topics/ml:new");

        Assert.Null(page.GetElementById("minima"));
        Assert.NotNull(page.GetElementById("cite.lee2018wide"));
        Assert.Equal("3 February 2021", page.QuerySelector(".page-facts time")?.TextContent);
    }

    private static async Task<List<string>> NearestAsync(HttpResponseMessage response) =>
        [.. (await Site.ReadAsync(response)).QuerySelectorAll(".nearest a").Select(a => a.GetAttribute("href")!)];
}
