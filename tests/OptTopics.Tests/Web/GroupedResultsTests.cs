using System.Globalization;
using AngleSharp.Dom;

namespace OptTopics.Tests.Web;

/// <summary>Results by topic, where topics share works and have a name in common.</summary>
public sealed class GroupedResultsTests : IAsyncLifetime
{
    private const string Flat = "  * [[https://example.org/1|Lee 2018 - Flat minima of invented nets]]";
    private const string Wide = "  * [[https://example.org/2|Kim 2020 - Wide minima of invented nets]]";

    private readonly string folder = Directory.CreateTempSubdirectory("opttopics-content-").FullName;
    private Site site = null!;

    public async ValueTask InitializeAsync()
    {
        await WriteAsync("spring.txt", $"====== Spring ======\n===== Minima =====\n{Flat} Says where.\n{Wide}\n===== Nets =====\n{Flat} Says why.\n");
        await WriteAsync("autumn.txt", $"====== Autumn ======\n===== Minima =====\n{Wide}\n");
        await (site = new Site(folder)).InitializeAsync();
    }

    [Fact]
    public async Task Under_each_topic_stand_as_many_works_as_the_filter_counts()
    {
        var page = await site.PageAsync("/papers?group=topic");
        Assert.Equal(["Minima (Autumn) 1", "Minima (Spring) 2", "Nets (Spring) 1"], page.QuerySelectorAll("h3.group").Select(GroupOf));
        foreach (var topic in new[] { "autumn/minima", "spring/minima", "spring/nets" })
        {
            var counted = page.QuerySelector($".facets a[href='/papers?topic={topic}&group=topic'] .count")!.FirstChild!.TextContent;
            var found = await site.PageAsync($"/papers?topic={topic}&group=topic");
            Assert.Equal(counted, GroupOf(Assert.Single(found.QuerySelectorAll("h3.group"))).Split(' ')[^1]);
        }
    }

    [Fact]
    public async Task It_is_said_that_works_stand_more_than_once() => Assert.Contains(
        "A work that several topics list stands under each: 4 places in all.",
        (await site.PageAsync("/papers?group=topic")).QuerySelector(".looked")!.TextContent,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_card_has_the_note_of_the_topic_it_stands_under() => Assert.Equal(
        ["Says where.", "Says why."],
        (await site.PageAsync("/papers?group=topic")).QuerySelectorAll(".note").Select(n => n.TextContent.Replace("Note:", "", StringComparison.Ordinal).Trim()));

    [Fact]
    public async Task Programs_get_each_work_once()
    {
        var token = TestContext.Current.CancellationToken;
        var bib = await site.Reader.GetStringAsync("/papers.bib?group=topic", token);
        var json = await site.Reader.GetStringAsync("/papers.json?group=topic", token);
        Assert.Equal((2, 2), (bib.Split('@').Length - 1, json.Split("\"key\"").Length - 1));
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string GroupOf(IElement heading) =>
        string.Create(CultureInfo.InvariantCulture, $"{heading.TextContent} {heading.NextElementSibling!.ChildElementCount}");

    private Task WriteAsync(string path, string text) => File.WriteAllTextAsync(Path.Combine(folder, path), text, TestContext.Current.CancellationToken);
}
