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
        for (var tries = 0; tries < 100; tries++)
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
