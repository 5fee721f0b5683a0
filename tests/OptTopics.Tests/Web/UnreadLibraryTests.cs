using System.Net;

namespace OptTopics.Tests.Web;

/// <summary>A site whose pages cannot be read, so that no catalog serves.</summary>
public sealed class UnreadLibraryTests : IAsyncDisposable
{
    private readonly Site site = new(Path.Combine(Path.GetTempPath(), $"opttopics-nowhere-{Guid.NewGuid():N}"));

    [Theory]
    [InlineData("/")]
    [InlineData("/papers?q=flat")]
    [InlineData("/health")]
    [InlineData("/no/such/page")]
    public async Task Every_address_says_that_the_library_is_not_ready(string address)
    {
        using var response = await site.Reader.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task The_page_that_says_so_has_the_look_of_the_site()
    {
        using var unready = await site.Reader.GetAsync("/", TestContext.Current.CancellationToken);
        var page = await Site.ReadAsync(unready);
        var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href");

        using var response = await site.Reader.GetAsync(sheet, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
