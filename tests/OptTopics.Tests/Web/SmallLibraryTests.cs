namespace OptTopics.Tests.Web;

/// <summary>Libraries of next to nothing: no page, one page without topics.</summary>
public sealed class SmallLibraryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("opttopics-content-").FullName;

    [Fact]
    public async Task An_empty_library_says_that_it_is()
    {
        await using var site = await StartAsync();
        var home = await site.PageAsync("/");

        Assert.Equal("Nothing is listed here yet.", home.QuerySelector(".home-lead")?.TextContent);
        Assert.Null(home.QuerySelector("main form"));
        Assert.Equal("No works", (await site.PageAsync("/papers")).QuerySelector("h2")?.TextContent);
    }

    [Fact]
    public async Task Of_one_page_without_topics_the_page_is_on_the_first_page()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder, "minima.md"),
            "# Minima\n\n- [Flat minima of invented nets](https://example.org/1) by Ann Lee, 2018.\n",
            TestContext.Current.CancellationToken);
        await using var site = await StartAsync();
        var home = await site.PageAsync("/");

        Assert.Equal("Minima", home.QuerySelector("h1")?.TextContent);
        Assert.Equal("/topics/minima", home.QuerySelector(".rows a")?.GetAttribute("href"));

        var page = await site.PageAsync("/topics/minima");
        Assert.Equal("1 paper", page.QuerySelector(".page-facts span")?.TextContent);
        Assert.Equal("Minima: Lee 2018.", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task A_topic_is_described_by_what_the_keeper_says_and_not_by_a_title_run_into_it()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder, "minima.md"),
            "# Minima\n\n## Flat\n\n- [Flat minima of invented nets](https://example.org/1), Ann Lee, 2018. Shows that invented nets have flat minima everywhere.\n",
            TestContext.Current.CancellationToken);
        await using var site = await StartAsync();
        var page = await site.PageAsync("/topics/minima/flat");

        Assert.Equal(
            "Shows that invented nets have flat minima everywhere.",
            page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Somebody_with_more_works_than_a_page_shows_has_them_all_behind_a_link_that_counts_them()
    {
        var works = Enumerable.Range(101, 130).Select(i => $"- [A paper on matter {i}](https://example.org/{i}) by Ann Lee, 2018.\n");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "matter.md"), "# Matter\n\n" + string.Concat(works), TestContext.Current.CancellationToken);
        await using var site = await StartAsync();
        var person = await site.PageAsync("/authors/ann-lee");
        var all = person.QuerySelector("main a[href='/papers?author=ann-lee']")!;

        Assert.Equal(100, person.QuerySelectorAll(".entries > li").Length);
        Assert.Equal("All 130 works of Ann Lee", all.TextContent);
        var found = await site.PageAsync(all.GetAttribute("href")!);
        Assert.StartsWith("130 ", found.QuerySelector(".result-head h2")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Site> StartAsync()
    {
        var site = new Site(folder);
        await site.InitializeAsync();
        return site;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
