using System.Globalization;
using AngleSharp.Dom;

namespace OptTopics.Tests.Web;

public sealed class LargeLibrary() : Site(Make())
{
    public const int PageCount = 120;
    public const int PeopleCount = PageCount * 10;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(ContentPath, recursive: true);
        GC.SuppressFinalize(this);
    }

    // Everybody's name begins with S, and the last pages list most.
    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("opttopics-large-").FullName;
        for (var page = 1; page <= PageCount; page++)
        {
            var works = Enumerable.Range(0, 10).Select(i =>
                $"  * [[https://example.org/{page}/{i}|Ann Stone{Letters(page * 10 + i)} 2018 - A paper on matter {page} {i}]]\n");
            var more = Enumerable.Range(0, page).Select(i =>
                $"  * [[https://example.org/more/{page}/{i}|Another paper on matter {page} {i}]]\n");
            File.WriteAllText(
                Path.Combine(folder, $"page{page:D3}.txt"),
                $"====== Page {page:D3} ======\n\n{string.Concat(works)}{string.Concat(more)}");
        }

        return folder;
    }

    private static string Letters(int number) =>
        string.Concat(number.ToString("D5", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}

public sealed class LargeLibraryTests(LargeLibrary site) : IClassFixture<LargeLibrary>
{
    [Fact]
    public async Task Home_shows_the_largest_pages_and_leads_to_all()
    {
        var home = await site.PageAsync("/");
        Assert.Equal(24, home.QuerySelectorAll("#_topics ~ ul li").Length);
        Assert.Contains(home.QuerySelectorAll("#_topics ~ ul a"), a => a.TextContent == "Page 120");
        Assert.DoesNotContain(home.QuerySelectorAll("#_topics ~ ul a"), a => a.TextContent == "Page 001");
        Assert.Equal("All 120 pages", home.QuerySelector("a[href='/topics']")!.TextContent);
        Assert.Equal(LargeLibrary.PageCount, (await site.PageAsync("/topics")).QuerySelectorAll(".rows li").Length);
    }

    [Fact]
    public async Task A_further_page_of_results_says_so_in_its_title() =>
        Assert.Contains(" papers, page 2 · ", (await site.PageAsync("/papers?p=2")).Title, StringComparison.Ordinal);

    [Fact]
    public async Task The_people_of_a_letter_come_in_parts()
    {
        var names = new List<string>();
        for (IElement? next = null; ;)
        {
            var part = await site.PageAsync(next?.GetAttribute("href") ?? "/authors");
            var here = part.QuerySelectorAll(".pairs a").Select(a => a.TextContent).ToList();
            Assert.InRange(here.Count, 1, 500);
            names.AddRange(here);
            next = part.QuerySelector(".pager a[rel=next]");
            if (next is null)
            {
                break;
            }
        }

        Assert.Equal(LargeLibrary.PeopleCount, names.Count);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }
}
