using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace OptTopics.Tests.Web;

public sealed class LongPageTests : IDisposable
{
    private const int Topics = 20;
    private const int WorksInTopic = 60;

    private readonly string folder = Directory.CreateTempSubdirectory("opttopics-content-").FullName;

    [Fact]
    public async Task A_long_page_is_shown_in_parts_that_together_are_the_page()
    {
        Save("long.txt", InTopics());
        await using var site = await StartAsync();
        var keys = new List<string?>();
        for (IElement? next = null; ;)
        {
            var part = await site.PageAsync(next?.GetAttribute("href") ?? "/topics/long");
            var cited = part.QuerySelectorAll("li.citation[id]").Select(c => c.Id).ToList();
            Assert.InRange(cited.Count, 1, 300);
            keys.AddRange(cited);
            next = part.QuerySelector(".parts li:has([aria-current]) + li a");
            if (next is null)
            {
                break;
            }
        }

        Assert.Equal(Topics * WorksInTopic, keys.Count);
        Assert.Equal(keys, keys.Distinct());
    }

    [Fact]
    public async Task Each_link_to_a_place_of_a_long_page_arrives_at_it_or_at_the_link_to_its_part()
    {
        Save("long.txt", InTopics());
        await using var site = await StartAsync();
        var page = await site.PageAsync("/topics/long");
        var ids = page.All.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids, ids.Distinct());
        Assert.Equal(Topics * WorksInTopic, ids.Count(id => id!.StartsWith("cite.", StringComparison.Ordinal)));
        for (var topic = 1; topic <= Topics; topic++)
        {
            var anchor = $"topic_{topic}";
            var place = page.GetElementById(anchor)!;
            var onPart = place.Closest("[data-part]")?.GetAttribute("data-part") ?? "/topics/long";
            Assert.NotNull((await site.PageAsync(onPart)).QuerySelector($"h2[id='{anchor}']"));
            Assert.Contains(page.QuerySelectorAll(".toc a"), a => a.GetAttribute("href")!.EndsWith($"#{anchor}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_topic_that_moved_leads_on_from_the_first_part_alone()
    {
        Save("long.txt", InTopics());
        Save("other.txt", "====== Other ======\n\n===== Gone =====\n\n" + Works(1, WorksInTopic * 1000));
        Save("ledger.tsv", "moved\tlong\tgone\tother\tgone\nmoved\tlong\ttopic_20\tother\tgone\n");
        await using var site = await StartAsync();
        var first = await site.PageAsync("/topics/long");

        Assert.Equal("/topics/other", first.GetElementById("gone")?.GetAttribute("data-part"));
        Assert.Empty(first.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Null((await site.PageAsync("/topics/long?p=2")).GetElementById("gone"));
    }

    [Fact]
    public async Task A_long_topic_and_a_long_table_are_cut_as_well()
    {
        Save("flat.txt", $"====== Flat ======\n\n===== All =====\n\n{Works(900)}");
        Save("table.md", $"# Table\n\n| Title | Top 1 | Top 5 | Size |\n|---|---|---|---|\n{Rows("71 | 90 | 12")}");
        Save("cards.md", $"# Cards\n\n| Title | Year |\n|---|---|\n{Rows("2018")}");
        await using var site = await StartAsync();
        foreach (var address in new[] { "/topics/flat?p=2", "/topics/flat/all?p=2", "/topics/table?p=2", "/topics/cards?p=2" })
        {
            var part = await site.PageAsync(address);
            Assert.InRange(part.QuerySelectorAll("main [id^='cite.']").Length, 100, 300);
            Assert.Contains("part 2 of 4", part.QuerySelector(".page-facts")!.TextContent, StringComparison.Ordinal);
            Assert.EndsWith(address, part.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        }

        Assert.Equal("Title", (await site.PageAsync("/topics/table?p=2")).QuerySelector("table tr")!.Children[0].TextContent.Trim());
    }

    [Fact]
    public async Task A_page_of_common_length_is_whole()
    {
        Save("short.txt", $"====== Short ======\n\n===== Some =====\n\n{Works(200)}\n===== Others =====\n\n{Works(100, from: 200)}");
        await using var site = await StartAsync();
        var page = await site.PageAsync("/topics/short");
        Assert.Equal(300, page.QuerySelectorAll("li.citation[id]").Length);
        Assert.Null(page.QuerySelector(".parts"));
        Assert.All(page.QuerySelectorAll(".toc a"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string InTopics()
    {
        var text = new StringBuilder("====== Long ======\n\n");
        for (var topic = 1; topic <= Topics; topic++)
        {
            text.Append(CultureInfo.InvariantCulture, $"===== Topic {topic} =====\n\n{Works(WorksInTopic, topic * 1000)}\n");
        }

        return text.ToString();
    }

    private static string Works(int count, int from = 0) =>
        string.Concat(Enumerable.Range(from + 1, count).Select(i => $"  * [[https://example.org/{i}|Lee 2018 - A paper on matter {i}]] A note\n"));

    private static string Rows(string cells) =>
        string.Concat(Enumerable.Range(1, 900).Select(i => $"| [A paper on matter {i}](https://example.org/{i}) | {cells} |\n"));

    private void Save(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private async Task<Site> StartAsync()
    {
        var site = new Site(folder, ("Site:PublicUrl", "https://papers.example.org"));
        await site.InitializeAsync();
        return site;
    }
}
