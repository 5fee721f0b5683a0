using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Web.Sharing;
using SkiaSharp;

namespace OptTopics.Tests.Web;

public sealed class SharePictureTests(NamedSite site) : IClassFixture<NamedSite>
{
    private const string Long =
        "A very long title of a library of annotated reading lists about the optimization of deep neural networks, their loss surfaces, " +
        "their symmetries, the implicit regularization of stochastic gradient descent and everything else that was ever written about any of it";

    [Fact]
    public async Task It_is_a_picture_of_the_size_that_shared_links_show_and_is_named_in_the_head()
    {
        var head = (await site.PageAsync("/")).Head!;
        Assert.Equal("https://papers.example.org/preview.png", head.QuerySelector("meta[property='og:image']")?.GetAttribute("content"));

        using var response = await site.Reader.GetAsync("/preview.png", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        using var picture = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
        Assert.NotNull(response.Headers.ETag);
    }

    [Theory]
    [InlineData("Deep nets", true)]
    [InlineData("Łukasiewicz – “Об оптимизации”, Σύνοψη", true)]
    [InlineData("深層学習の最適化", false)]
    [InlineData("למידה עמוקה", false)]
    public void A_title_is_written_in_the_faces_of_the_site_or_not_at_all(string title, bool canBeWritten)
    {
        using var faces = Faces();
        using var picture = Picture();

        Assert.Equal(canBeWritten, faces.CanWrite(title));
        Assert.Equal(canBeWritten, !picture.Draw(title).SequenceEqual(picture.Draw("OptTopics")));
    }

    [Theory]
    [InlineData("Deep nets", 1, 96)]
    [InlineData("Optimization Topics in Deep Learning", 2, 96)]
    [InlineData("Unverhältnismäßigkeitsgrundsatzüberschreitungsverfahren", 2, 50)]
    public void A_title_is_as_large_as_it_fits(string title, int lines, float size)
    {
        using var faces = Faces();
        var set = TitleLines.Fit(title, faces, 980, 380);

        Assert.Equal((lines, size), (set.Lines.Count, set.Size));
        Assert.All(set.Lines, line => Assert.InRange(faces.Width(line, set.Size), 1, 980));
        Assert.Equal(title.Replace(" ", "", StringComparison.Ordinal), string.Concat(set.Lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_title_that_fits_at_no_size_the_end_is_left_out_and_that_is_shown()
    {
        using var faces = Faces();
        var set = TitleLines.Fit(Long, faces, 980, 380);

        Assert.EndsWith(" …", set.Lines[^1], StringComparison.Ordinal);
        Assert.InRange(set.Height, 1, 380);
    }

    private TitleFaces Faces() => new(Environment.WebRootFileProvider);

    private SharePicture Picture() => new(Environment);

    private IWebHostEnvironment Environment => site.Services.GetRequiredService<IWebHostEnvironment>();
}

/// <summary>The shipped content under a name and an address of its own.</summary>
public sealed class NamedSite() : Site(Repository.Content, ("Library:Title", "Lists to read"), ("Site:PublicUrl", "https://papers.example.org"));
