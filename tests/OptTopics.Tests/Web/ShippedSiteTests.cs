using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace OptTopics.Tests.Web;

/// <summary>What a reader of the shipped library finds.</summary>
public sealed class ShippedSiteTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private const string Page = "/topics/optimization_topics";

    [Fact]
    public async Task The_page_has_an_id_for_each_of_its_14_topics()
    {
        var page = await site.PageAsync(Page);

        Assert.Equal(
            [
                "optimization_topics_in_deep_learning", "effects_on_optimization", "on_global_optimization_of_neural_networks",
                "symmetries_and_local_minima", "properties_of_neural_networks", "lipschitz_constant", "backpropagating_through_discontinuities",
                "instabilities", "instability_of_fine-tuning", "implicit_regularization_of_sgd", "miscellaneous_topics",
                "effect_of_skip_connections", "people", "related_pages",
            ],
            page.QuerySelectorAll("h1[id],h2[id],h3[id],h4[id]").Select(h => h.Id).Where(id => !id!.StartsWith('_')));
    }

    [Fact]
    public async Task Every_address_the_page_prints_is_a_link_on_it()
    {
        var source = await File.ReadAllTextAsync(Path.Combine(Repository.Content, "optimization_topics.txt"), TestContext.Current.CancellationToken);
        var printed = source.Split("[[").Skip(1).Select(l => l.Split('|')[0]).Where(u => u.StartsWith("http", StringComparison.Ordinal)).ToList();
        var links = (await site.PageAsync(Page)).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")).ToHashSet();

        Assert.Equal(20, printed.Count);
        Assert.All(printed, address => Assert.Contains(address, links));
    }

    [Fact]
    public async Task Each_work_is_a_card_and_no_id_stands_twice()
    {
        var page = await site.PageAsync(Page);

        Assert.Equal(19, page.QuerySelectorAll("[id^='cite.']").Length);
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [InlineData("q=kingma+2016", "salimans2016")]
    [InlineData("q=1805.11604", "santurkar2018")]
    [InlineData("q=https://arxiv.org/pdf/1805.11604v3.pdf", "santurkar2018")]
    [InlineData("q=arXiv+1906.04893", "fazlyab2019")]
    [InlineData("q=10.1016/S0893-6080(05)80037-1", "sussmann1992")]
    [InlineData("author=Madry", "santurkar2018")]
    [InlineData("author=M%C4%85dry", "santurkar2018")]
    [InlineData("author=Sussman", "sussmann1992")]
    [InlineData("author=Sussmann", "sussmann1992")]
    [InlineData("author=leonard", "bengio2013")]
    [InlineData("author=Ben+Arous", "choromanska2015")]
    [InlineData("q=sussman", "sussmann1992")]
    [InlineData("q=tahn+activation", "sussmann1992")]
    [InlineData("q=spigot", "peng2018")]
    [InlineData("q=Computational+Linguistics", "peng2018")]
    [InlineData("author=Durk+Kingma", "salimans2016")]
    public async Task A_search_finds_exactly_the_work_it_means(string search, string key) =>
        Assert.Equal([key], await KeysAsync(search));

    [Theory]
    [InlineData("year=1991", "sussmann1992")]
    [InlineData("year=1992", "sussmann1992")]
    [InlineData("from=2021&to=2022", "mosbach2021")]
    [InlineData("year=2015", "choromanska2015")]
    [InlineData("year=2014", "choromanska2015")]
    public async Task A_work_is_found_by_either_year_it_goes_by(string search, string key) =>
        Assert.Equal([key], await KeysAsync(search));

    [Fact]
    public async Task Words_of_a_topic_find_what_stands_under_it() =>
        Assert.Contains("balduzzi2017", await KeysAsync("q=skip+connections"));

    [Theory]
    [InlineData("\"")]
    [InlineData("a\"b OR (")]
    [InlineData("NEAR(")]
    [InlineData("foo:bar")]
    [InlineData("* - + ^ {} c++")]
    [InlineData("'; DROP TABLE Papers; --")]
    [InlineData("\u0000\ud83d\ude00")]
    public async Task Any_text_is_a_question(string text)
    {
        using var response = await site.Reader.GetAsync("/papers?q=" + Uri.EscapeDataString(text), TestContext.Current.CancellationToken);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.Redirect });
        using var json = await site.Reader.GetAsync("/papers.json?q=" + Uri.EscapeDataString(text), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, json.StatusCode);
    }

    [Theory]
    [InlineData(Page, 19)]
    [InlineData(Page + "/effects_on_optimization", 4)]
    [InlineData("/papers/du2019", 1)]
    [InlineData("/authors/daniel-soudry", 2)]
    [InlineData("/papers?year=2018", 7)]
    public async Task Every_address_has_the_same_works_for_programs(string address, int works)
    {
        var (path, query) = address.Split('?') is [var p, var q] ? (p, "?" + q) : (address, "");
        var bib = await site.Reader.GetStringAsync(path + ".bib" + query, TestContext.Current.CancellationToken);
        Assert.Equal(works, bib.Split('\n').Count(l => l.StartsWith('@')));

        using var json = JsonDocument.Parse(await site.Reader.GetStringAsync(path + ".json" + query, TestContext.Current.CancellationToken));
        var listed = json.RootElement.TryGetProperty("works", out var all) ? all.EnumerateArray().ToList() : [json.RootElement];
        Assert.Equal(works, listed.Count);
        Assert.All(listed, work =>
        {
            Assert.NotEmpty(work.GetProperty("key").GetString()!);
            Assert.NotEmpty(work.GetProperty("title").GetString()!);
            Assert.NotEmpty(work.GetProperty("authors").EnumerateArray());
            Assert.StartsWith("/papers/", work.GetProperty("url").GetString(), StringComparison.Ordinal);
            Assert.True(work.TryGetProperty("year", out _));
        });
    }

    [Fact]
    public async Task Each_count_beside_a_link_is_the_number_of_results_behind_it()
    {
        var counted = new List<(string Url, int Count)>();
        foreach (var path in (string[])["/", "/papers", "/papers?q=gradient"])
        {
            var page = await site.PageAsync(path);
            counted.AddRange(page.QuerySelectorAll("a[href^='/papers?']")
                .Where(a => a.Closest(".years, .facets") is not null && a.GetAttribute("data-chosen") is null)
                .Select(a => (a.GetAttribute("href")!, NumberOn(a))));
        }

        Assert.True(counted.Count > 30, $"only {counted.Count} counts were found");
        foreach (var (url, count) in counted)
        {
            var address = url.Replace("/papers?", "/papers.json?");
            using var json = JsonDocument.Parse(await site.Reader.GetStringAsync(address, TestContext.Current.CancellationToken));
            var total = json.RootElement.GetProperty("total").GetInt32();
            Assert.True(total == count, $"{url} finds {total}, and {count} was told");
        }
    }

    private static int NumberOn(IElement link) =>
        int.Parse(string.Concat((link.QuerySelector(".count") ?? link.QuerySelector("span"))!.TextContent.TakeWhile(char.IsDigit)));

    [Theory]
    [InlineData("/", ".rows li")]
    [InlineData("/", ".pairs li")]
    [InlineData("/topics/optimization_topics", ".toc-wide li")]
    [InlineData("/authors", ".pairs li")]
    [InlineData("/topics", ".rows li")]
    public async Task Each_count_beside_a_topic_or_a_person_is_the_number_of_works_there(string path, string rows)
    {
        var page = await site.PageAsync(path);
        var counted = page.QuerySelectorAll(rows).Where(r => r.QuerySelector(".count") is not null).ToList();

        Assert.NotEmpty(counted);
        foreach (var row in counted)
        {
            var address = row.QuerySelector("a")!.GetAttribute("href")!;
            var (place, anchor) = address.Split('#') is [var before, var after] ? (before.Length == 0 ? path : before, "/" + after) : (address, "");
            var bib = await site.Reader.GetStringAsync($"{place}{anchor}.bib", TestContext.Current.CancellationToken);
            var told = int.Parse(string.Concat(row.QuerySelector(".count")!.TextContent.TakeWhile(char.IsDigit)));
            Assert.True(bib.Split('\n').Count(l => l.StartsWith('@')) == told, $"{address} does not hold the {told} that {path} tells");
        }
    }

    [Fact]
    public async Task There_are_as_many_people_as_the_link_to_all_of_them_says()
    {
        var link = (await site.PageAsync("/")).QuerySelector(".more a[href='/authors']")!;
        var people = await site.PageAsync("/authors");

        Assert.Equal($"All {people.QuerySelectorAll(".people-columns li").Length} people", link.TextContent);
        Assert.Equal(link.TextContent, "All " + people.QuerySelector(".page-facts")!.TextContent);
    }

    [Fact]
    public void Looking_for_a_pattern_ends() =>
        Assert.IsType<TimeSpan>(site.Services is null ? null : AppContext.GetData("REGEX_DEFAULT_MATCH_TIMEOUT"));

    [Theory]
    [InlineData("/")]
    [InlineData("/papers/nobody1900")]
    [InlineData("/js/none.js")]
    [InlineData("/papers.json")]
    public async Task Every_page_is_guarded(string path)
    {
        using var response = await site.Reader.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.DoesNotContain("unsafe-inline", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.NotEmpty(response.Headers.GetValues("Referrer-Policy"));
    }

    private async Task<List<string>> KeysAsync(string search)
    {
        using var json = JsonDocument.Parse(await site.Reader.GetStringAsync("/papers.json?" + search, TestContext.Current.CancellationToken));
        return [.. json.RootElement.GetProperty("works").EnumerateArray().Select(w => w.GetProperty("key").GetString()!)];
    }
}
