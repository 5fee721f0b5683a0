using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OptTopics.Catalog;
using OptTopics.Tests.Catalog;
using OptTopics.Web.Hosting;

namespace OptTopics.Tests.Hosting;

public sealed class ContentWatcherTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_saved_page_is_served_without_a_restart()
    {
        using var library = new TestLibrary();
        library.Write("a.txt", "- Lee | 2018 | Flat minima");
        using var host = await StartAsync(library);
        var version = State(host).Version;
        library.Write("a.txt", "- Lee | 2019 | Flat minima");
        library.Write("deep/b.txt", "- Park | 2017 | Sharp minima");
        await UntilAsync(host, "lee2019flat park2017sharp");
        library.Delete("a.txt");
        await UntilAsync(host, "park2017sharp");
        Assert.True(State(host).Version > version);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_leaves_the_last_good_state_and_is_tried_again()
    {
        using var library = new TestLibrary();
        library.Write("a.txt", "- Lee | 2018 | Flat minima");
        using var host = await StartAsync(library);
        library.Write("a.txt", "unreadable");
        library.Write("b.txt", "- Park | 2017 | Sharp minima");
        await UntilAsync(host, "lee2018flat park2017sharp");
        await UntilAsync(host, () => State(host).LastReport!.Unreadable is [{ Reason: "it is unreadable" }]);
        library.Write("a.txt", "- Lee | 2018 | Flatter minima");
        await UntilAsync(host, "lee2018flatter park2017sharp");
    }

    [Fact]
    public async Task A_folder_that_is_gone_leaves_the_last_good_state()
    {
        using var library = new TestLibrary();
        library.Write("a.txt", "- Lee | 2018 | Flat minima");
        using var host = await StartAsync(library);
        Directory.Move(library.ContentPath, library.ContentPath + "-away");
        await UntilAsync(host, () => State(host).LastError is not null);
        await UntilAsync(host, "lee2018flat");
        Directory.Move(library.ContentPath + "-away", library.ContentPath);
        library.Write("a.txt", "- Lee | 2019 | Flat minima");
        await UntilAsync(host, "lee2019flat");
    }

    [Fact]
    public async Task The_catalog_of_the_last_run_is_brought_up_to_date()
    {
        using var library = await TestLibrary.OfAsync("- Lee | 2018 | Flat minima");
        library.Write("page.txt", "- Lee | 2018 | Sharp minima");
        using var host = await StartAsync(library);
        await UntilAsync(host, "lee2018sharp");
        await UntilAsync(host, () => State(host).LastReport is not null);
        Assert.Equal(1, State(host).LastReport!.FilesRead);
    }

    [Fact]
    public async Task What_git_pulls_is_one_load_however_long_it_writes()
    {
        using var library = new TestLibrary();
        library.Write("first.txt", "- Lee | 2018 | Flat minima");
        using var host = await StartAsync(library);
        var index = Directory.CreateDirectory(Path.Combine(library.ContentPath, ".git")).FullName;
        await File.WriteAllTextAsync(Path.Combine(index, "index.lock"), "", Token);
        for (var i = 0; i < 500; i++)
        {
            library.Write($"page{i}.txt", $"- Park{i} | 2019 | Sharp minima {i}");
            await Task.Delay(2, Token);
        }

        File.Delete(Path.Combine(index, "index.lock"));
        await UntilAsync(host, () => State(host).LastReport is { FilesRead: > 0, PageCount: > 1 });
        Assert.Equal(500, State(host).LastReport!.FilesRead);
    }

    [Fact]
    public void The_catalog_lies_below_the_users_data_one_for_each_content_folder()
    {
        var (a, b) = (new CatalogOptions().FullPath("/lists/a/content"), new CatalogOptions().FullPath("/lists/b/content"));
        Assert.Matches(@"opttopics[/\\]a-[0-9a-f]{8}\.db$", a);
        Assert.Matches(@"opttopics[/\\]b-[0-9a-f]{8}\.db$", b);
    }

    private static async Task<IHost> StartAsync(TestLibrary library)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Configuration.AddInMemoryCollection([new("Content:Path", library.ContentPath), new("Catalog:Path", library.File.Path)]);
        builder.Services.AddSingleton(TinyReaders.Readers);
        builder.Services.AddCatalog();
        var host = builder.Build();
        await host.StartAsync(Token);
        await State(host).WhenReadyAsync(Token);
        return host;
    }

    private static CatalogState State(IHost host) => host.Services.GetRequiredService<CatalogState>();

    private static Task UntilAsync(IHost host, string keys) => UntilAsync(host, () =>
    {
        using var scope = host.Services.CreateScope();
        return string.Join(' ', scope.ServiceProvider.GetRequiredService<CatalogContext>().Papers.Select(p => p.Key).ToList().Order(StringComparer.Ordinal)) == keys;
    });

    private static async Task UntilAsync(IHost host, Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            Assert.True(tries < 300, $"It did not come. {State(host).LastReport} {State(host).LastError}");
            await Task.Delay(100, Token);
        }
    }
}
