using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using CsCheck;

namespace OptTopics.Tests.Web;

/// <summary>Search as a reader meets it, on the shipped library.</summary>
public sealed class SearchPageTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    [Theory]
    [InlineData("/papers?q=gradient&year=2018&year=2019")]
    [InlineData("/papers?author=daniel-soudry&author=yoshua-bengio&group=topic")]
    [InlineData("/papers?q=gradient&from=2013&to=2019")]
    [InlineData("/papers?author=nathan&q=gradient")]
    [InlineData("/papers?topic=optimization_topics%2finstabilities&kind=paper")]
    public async Task Each_value_offered_finds_as_many_as_it_says(string path)
    {
        var page = await site.PageAsync(await CanonicalAsync(path));
        var total = await TotalAsync(await CanonicalAsync(path));
        foreach (var link in page.QuerySelectorAll(".facets li a"))
        {
            Assert.Equal("nofollow", link.GetAttribute("rel"));
            var count = link.QuerySelector(".count")!.FirstChild!.TextContent;
            var number = int.Parse(count, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            Assert.True(number > 0, "Nothing is offered that finds nothing.");
            if (!link.HasAttribute("data-chosen"))
            {
                var expected = await TotalAsync(link.GetAttribute("href")!) - (count[0] == '+' ? total : 0);
                Assert.Equal((link.TextContent, number), (link.TextContent, expected));
            }
        }
    }

    [Fact]
    public async Task Values_of_one_filter_are_alternatives_and_each_can_be_removed()
    {
        var page = await site.PageAsync("/papers?author=daniel-soudry&author=yoshua-bengio");
        Assert.Equal(3, await TotalAsync("/papers?author=daniel-soudry&author=yoshua-bengio"));
        Assert.Equal(
            ["/papers?author=yoshua-bengio", "/papers?author=daniel-soudry", "/papers"],
            page.QuerySelectorAll(".chips a").Select(a => a.GetAttribute("href")));
        Assert.Contains(page.QuerySelectorAll("input[type=hidden][name=author]"), i => i.GetAttribute("value") == "yoshua-bengio");
    }

    [Theory]
    [InlineData("/papers?year=2018&year=2016&utm=x", "/papers?year=2016&year=2018")]
    [InlineData("/papers?group=YEAR&sort=title&q=a", "/papers?q=a&sort=title&group=year")]
    [InlineData("/papers?author=&group=7&sort=nothing", "/papers")]
    [InlineData("/papers?topic=optimization_topics/&topic=optimization_topics&topic=/", "/papers?topic=optimization_topics")]
    [InlineData("/papers?year=2018&from=2013&to=2015", "/papers?from=2013&to=2015")]
    public async Task There_is_one_order_of_parameters(string asked, string canonical) => Assert.Equal(canonical, await CanonicalAsync(asked));

    [Theory]
    [InlineData("/papers?q=REINFORCE", "No work with “REINFORCE”, but 1 place in the words of the pages")]
    [InlineData("/papers?q=xyzzy", "Nothing with “xyzzy”")]
    [InlineData("/papers?q=\"gradient+descent\"", "4 works with \"gradient descent\"")]
    [InlineData("/papers?topic=optimization_topics%2finstabilities", "1 paper in “Instabilities”")]
    [InlineData("/papers?venue=Neural+Networks", "1 paper from “Neural Networks”")]
    [InlineData("/papers?kind=video", "1 video")]
    [InlineData("/papers?author=daniel-soudry&year=2018&year=2019", "2 papers by “Daniel Soudry” of 2018 or 2019")]
    public async Task The_title_says_what_was_asked_and_counts_first(string path, string title) =>
        Assert.Equal(title, (await site.PageAsync(await CanonicalAsync(path))).QuerySelector(".result-head h2")!.TextContent);

    [Fact]
    public async Task The_field_of_the_author_holds_a_name()
    {
        var page = await site.PageAsync("/papers?author=daniel-soudry");
        var name = page.QuerySelector("#_author")!.GetAttribute("value")!;

        Assert.Equal("Daniel Soudry", name);
        Assert.Equal(await TotalAsync("/papers?author=daniel-soudry"), await TotalAsync("/papers?author=" + Uri.EscapeDataString(name)));
    }

    [Fact]
    public async Task Where_nothing_was_found_there_is_a_way_on()
    {
        var page = await site.PageAsync("/papers?q=xyzzy");
        Assert.Equal(["/papers", "/#_topics", "/authors"], page.QuerySelectorAll("#_found .actions a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("year", "2018")]
    [InlineData("topic", "Lipschitz Constant")]
    [InlineData("author", "David Balduzzi")]
    public async Task Results_are_grouped_and_each_stands_once(string group, string name)
    {
        var page = await site.PageAsync($"/papers?group={group}");
        var names = page.QuerySelectorAll("h3.group").Select(h => h.TextContent).ToList();
        Assert.Contains(name, names);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.Equal(19, page.QuerySelectorAll("h4.citation-title").Length);
    }

    [Fact]
    public async Task A_program_is_told_how_results_are_grouped()
    {
        var json = await site.Reader.GetStringAsync("/papers.json?group=topic", TestContext.Current.CancellationToken);
        Assert.Contains("\"group\":\"topic\"", json.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_goes_from_result_to_result_and_back()
    {
        var results = await site.PageAsync("/papers?q=gradient&sort=oldest");
        var links = results.QuerySelectorAll(".citation-title a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.EndsWith("?q=gradient&sort=oldest&at=1", links[0], StringComparison.Ordinal);

        var path = links[0];
        for (var number = 1; number <= links.Count; number++)
        {
            var paper = await site.PageAsync(path);
            Assert.Equal("noindex", paper.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.StartsWith($"Result {number} of {links.Count}", paper.QuerySelector(".steps a")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("/papers?q=gradient&sort=oldest", paper.QuerySelector(".steps a")!.GetAttribute("href"));
            Assert.Equal(number == 1 ? null : links[number - 2], paper.QuerySelector(".steps [rel~=prev]")?.GetAttribute("href"));
            Assert.Equal(number == links.Count ? null : links[number], paper.QuerySelector(".steps [rel~=next]")?.GetAttribute("href"));
            path = number == links.Count ? path : links[number];
        }
    }

    [Theory]
    [InlineData("/papers/santurkar2018", false)]
    [InlineData("/papers/santurkar2018?q=gradient&at=99", true)]
    [InlineData("/papers/santurkar2018?at=x", true)]
    public async Task A_paper_that_is_not_that_result_is_only_the_paper(string path, bool noIndex)
    {
        var page = await site.PageAsync(path);
        Assert.Null(page.QuerySelector(".steps"));
        Assert.Equal(noIndex, page.QuerySelector("meta[name=robots]") is not null);
    }

    [Fact]
    public async Task A_sentence_shows_all_works_that_it_cites() =>
        Assert.Contains("see section 3 of De 2020", (await site.PageAsync("/papers/santurkar2018")).Body!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("/papers?q=smoother", "found in note")]
    [InlineData("/papers?q=madry", "found in author")]
    [InlineData("/papers?q=1805.11604", "found in identifier or address")]
    public async Task A_hit_says_where_it_was_found(string path, string why) =>
        Assert.Contains((await site.PageAsync(path)).QuerySelectorAll(".why"), w => w.TextContent.EndsWith(why, StringComparison.Ordinal));

    [Fact]
    public async Task What_cannot_be_found_says_what_can()
    {
        var page = await site.PageAsync("/papers?q=madry&year=1991");
        var way = page.QuerySelector(".empty-words a")!;
        Assert.Equal("/papers?q=madry", way.GetAttribute("href"));
        Assert.Contains("there is 1 work", way.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/papers?q=lipshitz+regularity", 3)]
    [InlineData("/papers?q=gradient+spigot", 2)]
    [InlineData("/papers?q=gradient+descent+spigot&year=2018", 4)]
    [InlineData("/papers?q=kingma+2016+lipshitz", 4)]
    [InlineData("/papers?q=gradient&year=1991", 1)]
    [InlineData("/papers?author=daniel-soudry&year=1991", 1)]
    [InlineData("/papers?q=stochastik+descent&from=2018&group=topic", 3)]
    public async Task Each_way_on_from_nothing_finds_as_many_as_it_says(string path, int least)
    {
        var page = await site.PageAsync(path);
        var ways = page.QuerySelectorAll(".found :not(.actions) > a[href^='/papers']");

        Assert.Equal(0, await TotalAsync(path));
        Assert.True(ways.Length >= least, $"{path} offers only {ways.Length} ways on");
        foreach (var way in ways)
        {
            Assert.Equal((way.OuterHtml, await TotalAsync(way.GetAttribute("href")!)), (way.OuterHtml, NumberAfter(way)));
        }
    }

    [Fact]
    public async Task The_help_is_linked_and_each_of_its_examples_finds_what_it_says()
    {
        Assert.Contains((await site.PageAsync("/papers")).QuerySelectorAll("search a"), a => a.GetAttribute("href") == "/help");
        var rows = (await site.PageAsync("/help")).QuerySelectorAll(".language > div");
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector("a")));
        foreach (var row in rows)
        {
            Assert.Equal(
                int.Parse(row.QuerySelector(".count")!.TextContent.Trim().Split(' ')[0], CultureInfo.InvariantCulture),
                await TotalAsync(row.QuerySelector("a")!.GetAttribute("href")!));
        }
    }

    [Fact]
    public async Task Names_topics_and_years_are_offered_while_typing()
    {
        var page = await site.PageAsync("/papers?q=madry");
        var offers = page.QuerySelectorAll("#_offers option").Select(o => o.GetAttribute("value")).ToList();
        Assert.Subset(offers.ToHashSet(), new HashSet<string?> { "Daniel Soudry", "Instabilities", "2018" });
        Assert.InRange(offers.Count, 1, 200);
        Assert.Equal("_offers", page.QuerySelector("#_q")!.GetAttribute("list"));
    }

    [Fact]
    public void Whatever_is_asked_is_answered()
    {
        var piece = Any(
            "\"", "-", "OR", "AND", "NEAR(", "author:", "year:", "year:>=", "id:", "*", "(", ")", "c++", "\0", "😀", "\ud800",
            "https://", "doi:10.", "gradient", " ", "%", "&", "'", ";", "#");
        var text = Gen.OneOf(
            piece.Array[0, 30].Select(string.Concat),
            Gen.String[0, 60],
            piece.Select(p => string.Concat(Enumerable.Repeat(p, 10_000 / p.Length))));
        var name = Any("q", "author", "topic", "venue", "kind", "year", "from", "sort", "group", "p", "x");
        Gen.Select(name, text, name, text).Sample(
            (n1, t1, n2, t2) =>
            {
                var query = $"{n1}={Uri.EscapeDataString(t1)}&{n2}={Uri.EscapeDataString(t2)}";
                foreach (var path in new[] { "/papers?", "/papers.json?", "/papers/santurkar2018?at=1&" })
                {
                    using var response = site.Reader.GetAsync(path + query, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
                    Assert.True(
                        response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect,
                        $"{path + query} answers {(int)response.StatusCode}");
                }
            },
            iter: 40,
            threads: 1);
    }

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // Words that are offered may themselves hold a number.
    private static int NumberAfter(IElement link)
    {
        var (text, own) = (link.ParentElement!.TextContent, link.TextContent);
        var after = text[(text.IndexOf(own, StringComparison.Ordinal) + own.Length)..];
        return int.Parse(string.Concat(after.Where(char.IsDigit)), CultureInfo.InvariantCulture);
    }

    private async Task<int> TotalAsync(string path)
    {
        var title = (await site.PageAsync(path)).QuerySelector(".result-head h2")!.TextContent;
        return title.StartsWith("No", StringComparison.Ordinal) ? 0 : int.Parse(title.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private async Task<string> CanonicalAsync(string path)
    {
        using var response = await site.Reader.GetAsync(path, TestContext.Current.CancellationToken);
        return response.StatusCode == HttpStatusCode.Redirect ? response.Headers.Location!.ToString() : path;
    }
}
