using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Catalog.Search;
using OptTopics.Content;
using OptTopics.Web.Hosting;

namespace OptTopics.Tests.Catalog;

/// <summary>The content that is shipped, read by the real readers.</summary>
public sealed class ShippedLibraryTests : IAsyncLifetime
{
    private readonly TestLibrary scratch = new();

    public async ValueTask InitializeAsync() => await scratch.File.BuildAsync(
        (catalog, token) => new CatalogLoader(catalog, CatalogHosting.Readers).LoadAsync(Shipped(), token), TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        scratch.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_has_nineteen_works_under_the_keys_of_their_records()
    {
        Assert.Equal(
            "balduzzi2017 bengio2013 choromanska2015 de2020 du2019 fazlyab2019 feizi-implicit-bias goldblum2020 mosbach2021 nacson2019 "
            + "orhan2018 peng2018 qi2023 salimans2016 santurkar2018 soudry2018 sussmann1992 virmaux2018 yao2020",
            await scratch.AllKeysAsync());
        await using var catalog = scratch.Open();
        Assert.Equal("daniel-soudry", (await catalog.PageAsync("optimization_topics", TestContext.Current.CancellationToken))!
            .Entries.SelectMany(e => e.Citations).Single(c => c.Kind == WorkKind.Profile).Author?.Slug);
    }

    [Theory]
    [InlineData("madry", "santurkar2018")]
    [InlineData("Mądry", "santurkar2018")]
    [InlineData("Sussman", "sussmann1992")]
    [InlineData("kingma 2016", "salimans2016")]
    [InlineData("1805.11604", "santurkar2018")]
    [InlineData("https://arxiv.org/abs/2002.10444", "de2020")]
    [InlineData("du 2018", "du2019")]
    [InlineData("du 2019", "du2019")]
    [InlineData("ben arous", "choromanska2015")]
    [InlineData("straight-through estimator", "bengio2013")]
    public async Task Its_works_are_found(string words, string first) =>
        Assert.Equal(first, (await scratch.KeysAsync(words)).Split(' ')[0]);

    [Fact]
    public async Task Every_year_a_work_goes_by_finds_it() =>
        Assert.Equal("choromanska2015", await scratch.KeysAsync(new PaperQuery { Years = [2014] }));

    private static ContentFolder Shipped()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OptTopics.sln")))
        {
            folder = folder.Parent!;
        }

        return new ContentFolder(Path.Combine(folder.FullName, "content"));
    }
}
