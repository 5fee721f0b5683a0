using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
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

    [Fact]
    public async Task Works_are_read_without_the_model_as_the_model_reads_them()
    {
        await using var catalog = scratch.Open();
        var expected = await catalog.Papers.AsNoTrackingWithIdentityResolution()
            .Include(p => p.Authors).ThenInclude(a => a.Author)
            .Include(p => p.Citations).ThenInclude(c => c.Entry).ThenInclude(e => e.Topic)
            .Include(p => p.Citations).ThenInclude(c => c.Entry).ThenInclude(e => e.Page)
            .ToListAsync(TestContext.Current.CancellationToken);
        foreach (var paper in expected)
        {
            var read = await catalog.PaperAsync(paper.Key, TestContext.Current.CancellationToken);
            Assert.Equal(RowsOf(paper).Select(Tell), RowsOf(read!).Select(Tell));
        }

        string Tell(object row) => string.Join('\n', catalog.Model.FindEntityType(row.GetType())!.GetProperties()
            .Select(p => p.PropertyInfo).OfType<PropertyInfo>().Where(p => p.Name != nameof(ContentPage.Diagnostics))
            .Select(p => $"{row.GetType().Name}.{p.Name}: {JsonSerializer.Serialize(p.GetValue(row))}"));
    }

    private static IEnumerable<object> RowsOf(Paper paper) =>
    [
        paper,
        .. paper.Authors.OrderBy(a => a.Order),
        .. paper.Authors.OrderBy(a => a.Order).Select(a => a.Author).OfType<Author>(),
        .. paper.CitationsInOrder().SelectMany(c => new object?[] { c, c.Entry, c.Entry.Topic, c.Entry.Page }).OfType<object>(),
    ];

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
