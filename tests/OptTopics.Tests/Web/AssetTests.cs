using System.Net;
using System.Xml.Linq;

namespace OptTopics.Tests.Web;

/// <summary>The files that pages are drawn with.</summary>
public sealed class AssetTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    [Fact]
    public async Task The_one_style_sheet_is_the_two_whole_and_is_kept_for_good()
    {
        var address = (await site.PageAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);
        var sheet = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.EndsWith(Sheet("css/site.css"), sheet, StringComparison.Ordinal);
        Assert.StartsWith(Sheet("lib/bootstrap/dist/css/bootstrap-reboot.min.css").Split("/*#")[0], sheet, StringComparison.Ordinal);
        Assert.NotEqual("/css/all.css", address);
    }

    [Fact]
    public async Task A_typeface_that_is_preloaded_is_one_of_the_sheet_and_kept_for_a_month()
    {
        var faces = (await site.PageAsync("/")).QuerySelectorAll("link[rel=preload]").Select(l => l.GetAttribute("href")!).ToList();
        Assert.Equal(2, faces.Count);
        foreach (var face in faces)
        {
            Assert.Contains($"\"..{face}\"", Sheet("css/fonts.css"), StringComparison.Ordinal);
            using var response = await site.Reader.GetAsync(face, TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.OK, "font/woff2"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
            Assert.Equal(TimeSpan.FromDays(30), response.Headers.CacheControl?.MaxAge);
        }
    }

    [Fact]
    public async Task The_icon_comes_with_the_page_and_is_a_drawing()
    {
        var address = (await site.PageAsync("/")).QuerySelector("link[rel=icon]")!.GetAttribute("href")!;

        var drawing = XDocument.Parse(Uri.UnescapeDataString(address["data:image/svg+xml,".Length..]));
        Assert.Equal(["style", "path"], drawing.Root!.Elements().Select(e => e.Name.LocalName));
    }

    [Theory]
    [InlineData("link[rel=stylesheet]")]
    [InlineData("link[rel=preload]")]
    [InlineData("script[src]")]
    public async Task A_part_of_a_page_does_not_repeat_the_rules_of_the_page(string selector)
    {
        var link = (await site.PageAsync("/")).QuerySelector(selector)!;
        using var response = await site.Reader.GetAsync(link.GetAttribute("href") ?? link.GetAttribute("src"), TestContext.Current.CancellationToken);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Content-Security-Policy"));
    }

    private static string Sheet(string path) => File.ReadAllText(Path.Combine(Repository.Root, "src", "OptTopics.Web", "wwwroot", path));
}
