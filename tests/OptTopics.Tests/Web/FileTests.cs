using System.Net;
using System.Net.Http.Headers;

namespace OptTopics.Tests.Web;

/// <summary>A site below a base path, with files beside its pages.</summary>
public sealed class SiteWithFiles : IAsyncLifetime
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("opttopics-files-");

    public SiteWithFiles()
    {
        Write("secret.pdf");
        Write("content/ml/papers/a b.pdf");
        Write("content/ml/loss.PNG");
        Write("content/.git/x.png");
        Write("content/page.html");
        Write("content/notes.txt");
        File.WriteAllText(
            Path.Combine(Content, "ml", "list.md"),
            "# List\n\n* [Lee 2019 - Flat minima](papers/a%20b.pdf) seen ![Loss](loss.PNG) and [code](run.py)\n");
        File.WriteAllText(
            Path.Combine(Content, "ml", "wiki.txt"),
            "====== Wiki ======\nSee {{ml:loss.png|the loss}}, {{ml:talk.mp4|a talk}} and {{http://a.org/x.png|elsewhere}}.\n");
        File.CreateSymbolicLink(Path.Combine(Content, "out.pdf"), Path.Combine(root.FullName, "secret.pdf"));
        Site = new Site(Content, ("Site:PathBase", "/library"));
    }

    public static ReadOnlySpan<byte> Bytes => "%PDF-1.7 ..."u8;

    public Site Site { get; }

    private string Content => Path.Combine(root.FullName, "content");

    public ValueTask InitializeAsync() => Site.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        root.Delete(recursive: true);
    }

    private void Write(string path)
    {
        var full = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, Bytes);
    }
}

/// <summary>Files beside the pages.</summary>
public sealed class FileTests(SiteWithFiles files) : IClassFixture<SiteWithFiles>
{
    private readonly Site site = files.Site;

    [Theory]
    [InlineData("/library/topics.", "/library/topics")]
    [InlineData("/library/topics/ML:list.json.", "/library/topics/ml:list.json")]
    public async Task Under_a_base_path_spoiled_addresses_are_mended_as_well(string address, string meant)
    {
        using var response = await GetAsync(address);
        Assert.Equal((HttpStatusCode.MovedPermanently, meant), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_file_is_served_as_what_it_is()
    {
        using var response = await GetAsync("/library/files/ml/papers/a%20b.pdf");
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(SiteWithFiles.Bytes.ToArray(), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var picture = await GetAsync("/library/files/ml/loss.PNG");
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/library/files/ml/papers/a%20b.pdf")
        {
            Headers = { Range = new RangeHeaderValue(1, 3) },
        };
        using var response = await site.Reader.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal("PDF", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("../secret.pdf")]
    [InlineData("..%2Fsecret.pdf")]
    [InlineData("%2e%2e/secret.pdf")]
    [InlineData("ml/..%2f..%2fsecret.pdf")]
    [InlineData("..%5Csecret.pdf")]
    [InlineData("%2Fetc/x.pdf")]
    [InlineData("out.pdf")]
    [InlineData(".git/x.png")]
    [InlineData("page.html")]
    [InlineData("notes.txt")]
    [InlineData("ml")]
    [InlineData("ml/nothing.pdf")]
    public async Task Nothing_else_is_served(string path)
    {
        using var response = await GetAsync("/library/files/" + path);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task Pages_lead_to_the_files_beside_them()
    {
        using var list = await site.PageAsync("/library/topics/ml:list");
        Assert.Contains(list.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/library/files/ml/papers/a%20b.pdf");
        Assert.Equal("/library/files/ml/loss.PNG", list.QuerySelector("main img")?.GetAttribute("src"));
        Assert.DoesNotContain(list.QuerySelectorAll("a"), a => a.GetAttribute("href")!.EndsWith("run.py", StringComparison.Ordinal));
        using var wiki = await site.PageAsync("/library/topics/ml:wiki");
        Assert.Equal("/library/files/ml/loss.png", wiki.QuerySelector("main img")?.GetAttribute("src"));
        Assert.Single(wiki.QuerySelectorAll("main img"));
        Assert.Contains(wiki.QuerySelectorAll("a"), a => a.GetAttribute("href") == "http://a.org/x.png");
    }

    private Task<HttpResponseMessage> GetAsync(string path) =>
        site.Reader.GetAsync(new Uri("http://localhost" + path), TestContext.Current.CancellationToken);
}
