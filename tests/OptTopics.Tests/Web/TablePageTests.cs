namespace OptTopics.Tests.Web;

/// <summary>A table of works on its page, and among results.</summary>
public sealed class TablePageTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("opttopics-content-").FullName;
    private Site site = null!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder, "nets.md"),
            """
            # Nets

            | Title | Authors | Year | Task | Code | Remark |
            | --- | --- | --- | --- | --- | --- |
            | [Flat minima of invented nets](https://example.org/1.pdf) | Ann Lee | 2018 | parsing | [code](https://github.com/lee/flat) | Says *where*. |
            | [Wide minima of invented nets](https://example.org/2.pdf) | Bo Kim | 2020 | | | |
            """,
            TestContext.Current.CancellationToken);
        await (site = new Site(folder)).InitializeAsync();
    }

    [Fact]
    public async Task Each_work_is_a_card_in_order_and_nothing_is_lost()
    {
        var cards = (await site.PageAsync("/topics/nets")).QuerySelectorAll("main li.citation");
        Assert.Equal(["Flat minima of invented nets", "Wide minima of invented nets"], cards.Select(c => c.QuerySelector("h2, h3")!.TextContent.Trim()));
        Assert.Equal("Task: parsing", cards[0].QuerySelector(".cells")!.TextContent.Trim());
        Assert.Equal("where", cards[0].QuerySelector(".note em")!.TextContent);
        Assert.Contains(cards[0].QuerySelectorAll("a.out"), a => a.GetAttribute("href") == "https://github.com/lee/flat");
    }

    [Theory]
    [InlineData("flat", "title")]
    [InlineData("parsing", "its row")]
    public async Task It_is_found_by_all_its_cells_once_and_shows_its_note(string words, string place)
    {
        var page = await site.PageAsync("/papers?q=" + words);
        Assert.EndsWith("Says where.", page.QuerySelector(".citation .note")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.EndsWith("found in " + place, page.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#_prose"));
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
