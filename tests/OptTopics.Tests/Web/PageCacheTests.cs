using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace OptTopics.Tests.Web;

public sealed class PageCacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("opttopics-content-").FullName;

    public PageCacheTests() => Save("A first note");

    [Fact]
    public async Task A_reader_who_has_the_page_is_told_so_until_the_content_changes()
    {
        await using var site = new Site(folder);
        await site.InitializeAsync();
        using var first = await site.Reader.GetAsync("/topics/symmetry", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.True(first.Headers.CacheControl is { Public: true, MustRevalidate: true });

        using var again = await AskAsync(site, first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        Save("A second note");
        for (var tries = 0; tries < 600; tries++)
        {
            using var changed = await AskAsync(site, first.Headers.ETag!);
            if (changed.StatusCode == HttpStatusCode.OK)
            {
                Assert.Contains("A second note", await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The saved page did not show.");
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_never_kept()
    {
        await using var site = new Site(folder);
        await site.InitializeAsync();
        using var direct = await site.Reader.GetAsync("/_problem/404", TestContext.Current.CancellationToken);
        using var missing = await site.Reader.GetAsync("/topics/nothing", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Null(missing.Headers.ETag);
    }

    [Fact]
    public async Task A_kept_page_is_sent_as_each_reader_can_unpack_it()
    {
        await using var site = new Site(folder);
        await site.InitializeAsync();
        foreach (var encoding in new[] { "br", "gzip", "", "br", "gzip", "" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/topics/symmetry");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
            using var answer = await site.Reader.SendAsync(request, TestContext.Current.CancellationToken);
            var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            await using var unpacked = encoding switch
            {
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "gzip" => new GZipStream(body, CompressionMode.Decompress),
                _ => body,
            };

            Assert.Equal(encoding, string.Join(',', answer.Content.Headers.ContentEncoding));
            Assert.Contains("A first note", await new StreamReader(unpacked).ReadToEndAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_reader_who_goes_away_spoils_no_page_for_those_who_wait()
    {
        await using var site = new Site(folder);
        await site.InitializeAsync();
        for (var round = 0; round < 20; round++)
        {
            var address = $"/papers?q=noether+{round}";
            using var impatience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            var impatient = site.Reader.GetAsync(address, impatience.Token);
            var others = Enumerable.Range(0, 4).Select(_ => site.Reader.GetAsync(address, TestContext.Current.CancellationToken)).ToList();
            await impatience.CancelAsync();
            foreach (var other in others)
            {
                using var answer = await other;
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }

            await Task.WhenAny(impatient);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Save(string note) => File.WriteAllText(
        Path.Combine(folder, "symmetry.txt"),
        $"====== Symmetry ======\n\n  * [[https://arxiv.org/abs/physics/0503066|Noether 1918 - Invariant Variation Problems]] {note}\n");

    private static async Task<HttpResponseMessage> AskAsync(Site site, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/topics/symmetry");
        request.Headers.IfNoneMatch.Add(known);
        return await site.Reader.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
