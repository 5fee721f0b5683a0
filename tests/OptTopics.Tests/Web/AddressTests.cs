using System.Net;

namespace OptTopics.Tests.Web;

/// <summary>What addresses of the shipped library answer: the right ones, the spoiled and the wrong.</summary>
public sealed class AddressTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private const string Page = "/topics/optimization_topics";

    [Theory]
    [InlineData("/doku.php?id=optimization_topics", Page)]
    [InlineData("/doku.php/optimization_topics", Page)]
    [InlineData("/doku.php?id=Optimization%20Topics", Page)]
    [InlineData("/topics/Optimization_Topics", Page)]
    [InlineData("/papers/arxiv:1805.11604", "/papers/santurkar2018")]
    [InlineData("/papers/doi:10.1016/S0893-6080(05)80037-1", "/papers/sussmann1992")]
    [InlineData("/papers/Santurkar2018", "/papers/santurkar2018")]
    [InlineData("/papers/santurkar2018.", "/papers/santurkar2018")]
    [InlineData("/papers/arxiv:1805.11604)", "/papers/santurkar2018")]
    [InlineData("/topics/optimization_topics/", Page)]
    [InlineData("/topics/optimization_topics).", Page)]
    [InlineData("/topics/optimization%2520topics", Page)]
    [InlineData("/topics/optimization_topics/Instabilities,", Page + "/instabilities")]
    [InlineData("/topics/OPTIMIZATION_TOPICS/instability_of_fine-tuning%3E", Page + "/instability_of_fine-tuning")]
    [InlineData("/topics/optimization_topics/lipschitz%2520constant", Page + "/lipschitz_constant")]
    [InlineData("/topics/optimization_topics%23cite.du2019", Page + "#cite.du2019")]
    [InlineData("/topics/Optimization_Topics%2523instabilities", Page + "#instabilities")]
    [InlineData("/papers/du2019%E2%80%9D", "/papers/du2019")]
    [InlineData("/papers/du2019*", "/papers/du2019")]
    [InlineData("/authors/Daniel-Soudry)", "/authors/daniel-soudry")]
    [InlineData("/papers/?q=gradient", "/papers?q=gradient")]
    [InlineData("/papers/du2019.bib.", "/papers/du2019.bib")]
    [InlineData("/papers/Du2019.bib)", "/papers/du2019.bib")]
    [InlineData("/papers/du2019.ris,", "/papers/du2019.ris")]
    [InlineData("/papers/arxiv:1805.11604.csl.json", "/papers/santurkar2018.csl.json")]
    [InlineData("/papers.bib.?q=gradient", "/papers.bib?q=gradient")]
    [InlineData("/topics/optimization_topics.bib.", Page + ".bib")]
    [InlineData("/topics/optimization_topics/lipschitz_constant.bib)", Page + "/lipschitz_constant.bib")]
    [InlineData("/authors/daniel-soudry.json.", "/authors/daniel-soudry.json")]
    [InlineData("/authors/daniel%2520soudry", "/authors/daniel-soudry")]
    [InlineData("/papers.", "/papers")]
    [InlineData("/papers)", "/papers")]
    [InlineData("/papers%3E", "/papers")]
    [InlineData("/papers.?q=gradient", "/papers?q=gradient")]
    [InlineData("/authors.", "/authors")]
    [InlineData("/topics.", "/topics")]
    [InlineData("/help.", "/help")]
    [InlineData("/topics/optimization_topics/lipschitz_constant%23cite.virmaux2018.", Page + "/lipschitz_constant#cite.virmaux2018")]
    [InlineData("/topics/optimization_topics/cite.du2019", Page + "#cite.du2019")]
    [InlineData("/topics/never/cite.du2019", "/papers/du2019")]
    public async Task An_old_or_other_address_moves_to_the_one(string address, string moved)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(moved, response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/papers?q=&author=Madry&from=", "/papers?author=Madry")]
    [InlineData("/papers?year=2018&q=gradient", "/papers?q=gradient&year=2018")]
    [InlineData("/papers?utm_source=mail&q=gradient", "/papers?q=gradient")]
    [InlineData("/papers?year=soon", "/papers")]
    [InlineData("/papers?from=2019&to=2013", "/papers?from=2013&to=2019")]
    [InlineData("/papers?q=gradient%2520descent", "/papers?q=gradient+descent")]
    [InlineData("/papers?q=gradient++descent", "/papers?q=gradient+descent")]
    [InlineData("/papers?q=gradient&amp;from=2013", "/papers?q=gradient&from=2013")]
    [InlineData("/papers?q=gradient&from=2013.", "/papers?q=gradient&from=2013")]
    [InlineData("/papers?topic=optimization_topics/lipschitz_constant.", "/papers?topic=optimization_topics/lipschitz_constant")]
    [InlineData("/papers?topic=optimization_topics%252Flipschitz_constant", "/papers?topic=optimization_topics/lipschitz_constant")]
    [InlineData("/papers?topic=Optimization_Topics%3E", "/papers?topic=optimization_topics")]
    [InlineData("/papers?author=daniel-soudry)", "/papers?author=daniel-soudry")]
    [InlineData("/papers?kind=paper,", "/papers?kind=paper")]
    [InlineData("/papers?venue=Neural+Networks.", "/papers?venue=Neural+Networks")]
    [InlineData("/papers?q=gradient&p=7", "/papers?q=gradient")]
    [InlineData("/papers?q=nosuchword&p=2", "/papers?q=nosuchword")]
    public async Task A_search_has_one_address(string address, string moved)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(moved, response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/papers?q=100%25+accuracy")]
    [InlineData("/papers?q=5%25de")]
    [InlineData("/papers?q=a%2500b")]
    [InlineData("/papers?q=%25252525252525252520")]
    [InlineData("/papers?q=https://example.org/a%2520b")]
    [InlineData("/papers?author=Madry.")]
    [InlineData("/papers?topic=never/been.")]
    [InlineData("/papers?venue=Nowhere.")]
    public async Task A_search_that_is_not_spoiled_stays_as_it_is(string address)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/topics/no_such_page")]
    [InlineData("/topics/optimization_topics/no_such_topic")]
    [InlineData("/papers/nobody1900")]
    [InlineData("/authors/nobody")]
    [InlineData("/nothing/here")]
    [InlineData("/papers/nobody1900.bib.")]
    [InlineData("/authors.json")]
    [InlineData("/topics/optimization_topics/cite.nobody1900")]
    [InlineData("/doku.php?id=nosuch")]
    [InlineData("/doku.php/no/such")]
    public async Task An_address_of_nothing_answers_404_with_a_search(string address)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await Site.ReadAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("No page at this address", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("form[action='/papers'] input[name=q]"));
    }

    [Theory]
    [InlineData("/topics/nothing-here")]
    [InlineData("/wp-login.php")]
    [InlineData("/topics/optimization_topics/zzz", "/topics/optimization_topics")]
    [InlineData("/topics/%F0%9F%98%80")]
    public async Task An_address_that_is_like_no_other_offers_no_guess(string address, params string[] near)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await Site.ReadAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(near, page.QuerySelectorAll(".nearest a").Select(a => a.GetAttribute("href")).Take(1));
        Assert.NotNull(page.QuerySelector("input[name=q]"));
    }

    [Theory]
    [InlineData("/topics/optimisation_topic", "optimisation topic", "/topics/optimization_topics")]
    [InlineData(
        "/topics/optimization_topics/fine-tuning",
        "optimization topics fine tuning",
        "/topics/optimization_topics/instability_of_fine-tuning")]
    [InlineData("/doku.php?id=optimisation_topic", "optimisation topic", "/topics/optimization_topics")]
    [InlineData("/doku.php/optimisation_topic", "optimisation topic", "/topics/optimization_topics")]
    [InlineData("/skip-connections", "skip connections", "/topics/optimization_topics/effect_of_skip_connections")]
    [InlineData("/papers/du2018", "du2018", "/papers/du2019")]
    [InlineData("/papers/the-loss-surfaces", "the loss surfaces", "/papers/choromanska2015")]
    [InlineData("/authors/daniel-soudri", "daniel soudri", "/authors/daniel-soudry")]
    public async Task An_address_of_nothing_offers_the_nearest_and_a_search_with_its_words(string address, string words, string nearest)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await Site.ReadAsync(response);
        var offered = page.QuerySelectorAll(".nearest a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(words, page.QuerySelector("input[name=q]")?.GetAttribute("value"));
        Assert.InRange(offered.Count, 1, 3);
        Assert.Contains(nearest, offered);
        foreach (var url in offered)
        {
            using var arrived = await site.Reader.GetAsync(url, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, arrived.StatusCode);
        }
    }

    [Fact]
    public async Task Every_internal_link_leads_somewhere()
    {
        HashSet<string> seen = ["/"];
        Queue<string> open = new(seen);
        Dictionary<string, HashSet<string>> ids = [];
        List<(string From, string To)> fragments = [];
        while (open.TryDequeue(out var path))
        {
            using var response = await site.Reader.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {(int)response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await Site.ReadAsync(response);
            ids[path] = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
            var links = page.QuerySelectorAll("a[href],link[href],script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
            foreach (var link in links)
            {
                var target = link.StartsWith('#') ? path + link : link;
                if (!target.StartsWith('/'))
                {
                    continue;
                }

                var hash = target.IndexOf('#', StringComparison.Ordinal);
                var to = hash < 0 ? target : target[..hash];
                if (hash >= 0)
                {
                    fragments.Add((path, target));
                }

                // Two filters deep is enough: the facets of facets are without number.
                if (to.Count(c => c == '=') <= 1 && seen.Add(to))
                {
                    open.Enqueue(to);
                }
            }
        }

        Assert.True(seen.Count > 100, $"only {seen.Count} addresses were found");
        Assert.All(fragments, f =>
        {
            var at = f.To.IndexOf('#', StringComparison.Ordinal);
            var (path, hash) = (f.To[..at], Uri.UnescapeDataString(f.To[(at + 1)..]));
            Assert.True(!ids.TryGetValue(path, out var there) || there.Contains(hash), $"{f.From} links {f.To}, which is not there");
        });
    }
}
