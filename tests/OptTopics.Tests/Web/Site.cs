using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Web.Hosting;

namespace OptTopics.Tests.Web;

/// <summary>The whole site on a content folder, with a catalog of its own.</summary>
public class Site(string content, params (string Name, string Value)[] settings) : WebApplicationFactory<Program>, IAsyncLifetime
{
    // A busy machine may take long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string ContentPath { get; } = content;

    public string CatalogPath { get; } = Path.Combine(Path.GetTempPath(), $"opttopics-site-{Guid.NewGuid():N}.db");

    /// <summary>Asks like a browser that follows no redirect.</summary>
    public HttpClient Reader => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A page as a document; it must be there.</summary>
    public async Task<IDocument> PageAsync(string path)
    {
        using var response = await Reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answers {(int)response.StatusCode}");
        return await ReadAsync(response);
    }

    /// <summary>The document that an answer is.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        var token = TestContext.Current.CancellationToken;
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(token), token);
    }

    /// <summary>Waits until the first catalog serves.</summary>
    public async ValueTask InitializeAsync() => await Services.GetRequiredService<CatalogState>().WhenReadyAsync().WaitAsync(Patience);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Content:Path", ContentPath).UseSetting("Catalog:Path", CatalogPath).UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(CatalogPath) + "*"))
        {
            File.Delete(file);
        }

        GC.SuppressFinalize(this);
    }
}

/// <summary>The site with the shipped content.</summary>
public sealed class ShippedSite() : Site(Repository.Content);
