using OptTopics.Catalog;
using OptTopics.Content;
using OptTopics.Tests.Content;

namespace OptTopics.Tests.Catalog;

/// <summary>The days of works that no ledger knows, from the history of the pages that list them.</summary>
public sealed class CommittedWorksTests : IDisposable
{
    private const string Flat = "- Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.00001";
    private const string Sharp = "- Park | 2017 | Sharp minima";
    private const string Wide = "- Cho | 2016 | Wide minima | https://cho.org/wide";

    private readonly TestLibrary library = new();

    public void Dispose() => library.Dispose();

    [Fact]
    public async Task A_work_came_with_the_commit_that_first_lists_it()
    {
        var tree = await InitAsync();
        await CommitAsync(tree, "2020-03-04", ("one.txt", Flat));
        await CommitAsync(tree, "2024-05-06", ("one.txt", Flat + "\n" + Wide + "\n" + Sharp));
        await CommitAsync(tree, "2025-06-07", ("one.txt", Sharp + "\n\n" + Flat + " | Said later\n" + Wide));
        await library.LoadAsync();

        Assert.Equal("lee2018flat 2020-03-04, cho2016wide 2024-05-06, park2017sharp 2024-05-06", await DaysAsync());
        await using var catalog = library.Open();
        var overview = await LibraryOverview.LoadAsync(catalog, TestContext.Current.CancellationToken);
        Assert.Equal(["park2017sharp", "cho2016wide"], overview.RecentPapers.Select(p => p.Key));
    }

    [Fact]
    public async Task A_work_that_goes_to_another_page_is_as_old_as_it_was()
    {
        var tree = await InitAsync();
        await CommitAsync(tree, "2020-03-04", ("one.txt", Flat + "\n" + Sharp));
        await CommitAsync(tree, "2024-05-06", ("one.txt", Wide), ("two.txt", Sharp + "\n" + Flat));
        await library.LoadAsync();

        Assert.Equal("lee2018flat 2020-03-04, park2017sharp 2020-03-04, cho2016wide 2024-05-06", await DaysAsync());
    }

    [Fact]
    public async Task Each_commit_tells_and_the_catalog_is_as_one_that_is_built_anew()
    {
        var tree = await InitAsync();
        await CommitAsync(tree, "2020-03-04", ("one.txt", Flat));
        await library.LoadAsync();
        library.Write("one.txt", Flat + "\n" + Wide);
        await library.LoadAsync();
        Assert.Equal("cho2016wide 2020-03-04, lee2018flat 2020-03-04", await DaysAsync());

        await tree.CommitAsync("2024-05-06");
        await library.LoadAsync();
        library.Write("one.txt", Sharp + "\n" + Flat + "\n" + Wide);
        await library.LoadAsync();
        Assert.Equal("lee2018flat 2020-03-04, park2017sharp 2020-03-04, cho2016wide 2024-05-06", await DaysAsync());

        var updated = await library.DumpAsync();
        library.ForgetCatalog();
        await library.LoadAsync();
        Assert.Equal(await library.DumpAsync(), updated);
    }

    [Fact]
    public async Task The_ledger_knows_better()
    {
        var tree = await InitAsync();
        await CommitAsync(tree, "2020-03-04", ("one.txt", Flat), (Ledger.FileName, "work\tlee2018flat\t2019-01-02\t\t\t\tarxiv:1805.00001"));
        await library.LoadAsync();

        Assert.Equal("lee2018flat 2019-01-02", await DaysAsync());
    }

    [Theory]
    [InlineData("[[https://cho.org/wide|Wide minima]]")]
    [InlineData("[Wide](https://cho.org/wide)[Flat](https://lee.org)")]
    [InlineData("see http://www.cho.org/wide/, and others")]
    [InlineData("| <https://cho.org/wide>.|")]
    [InlineData("https://lee.org (https://cho.org/wide)")]
    public async Task An_address_is_found_in_whatever_markup_it_stood(string line)
    {
        var tree = await InitAsync();
        await CommitAsync(tree, "2020-03-04", ("one.txt", line));
        await CommitAsync(tree, "2024-05-06", ("one.txt", Wide));
        await library.LoadAsync();

        Assert.Equal("cho2016wide 2020-03-04", await DaysAsync());
    }

    [Fact]
    public async Task The_beginning_of_another_address_is_none()
    {
        var tree = await InitAsync();
        await CommitAsync(tree, "2020-03-04", ("one.txt", "https://cho.org/wider"));
        await CommitAsync(tree, "2024-05-06", ("one.txt", Wide));
        await library.LoadAsync();

        Assert.Equal("cho2016wide 2024-05-06", await DaysAsync());
    }

    [Fact]
    public async Task Where_a_part_of_the_history_is_missing_works_come_with_their_files()
    {
        var tree = await InitAsync();
        await CommitAsync(tree, "2019-03-04", ("one.txt", Flat));
        await CommitAsync(tree, "2019-05-06", ("one.txt", Flat + "\n" + Wide));
        await File.WriteAllTextAsync(Path.Combine(library.ContentPath, ".git", "shallow"), await tree.HeadAsync(), TestContext.Current.CancellationToken);
        await library.LoadAsync();

        Assert.Equal("cho2016wide 2020-01-01, lee2018flat 2020-01-01", await DaysAsync());
    }

    private Task<GitWorkTree> InitAsync() => GitWorkTree.InitAsync(library.ContentPath);

    private async Task CommitAsync(GitWorkTree tree, string day, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            library.Write(path, text);
        }

        await tree.CommitAsync(day);
    }

    private async Task<string> DaysAsync()
    {
        var days = new List<(string Key, DateOnly Added)>();
        foreach (var key in (await library.AllKeysAsync()).Split(' '))
        {
            days.Add((key, (await library.PaperAsync(key)).Added));
        }

        return string.Join(", ", days.OrderBy(d => d.Added).ThenBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key} {d.Added:yyyy-MM-dd}"));
    }
}
