using System.Net;

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

    private static string Sheet(string path) => File.ReadAllText(Path.Combine(Repository.Root, "src", "OptTopics.Web", "wwwroot", path));
}
