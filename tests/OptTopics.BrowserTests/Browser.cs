using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OptTopics.BrowserTests;
using OptTopics.Web.Hosting;

[assembly: AssemblyFixture(typeof(Browser))]

namespace OptTopics.BrowserTests;

/// <summary>
/// The site with the shipped content on a real port, and a real Chromium. Where there is no Chromium the tests are skipped with
/// the reason; with <c>CI</c> set that is a failure.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    // A busy machine may take long to draw; what never comes fails all the same.
    private const float PatienceMs = 20_000;

    private readonly string catalog = Path.Combine(Path.GetTempPath(), $"opttopics-browser-{Guid.NewGuid():N}.db");
    private readonly WebApplicationFactory<Program> site;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public Browser()
    {
        site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Content:Path", Path.Combine(AppContext.BaseDirectory, "content"))
            .UseSetting("Catalog:Path", catalog)
            .UseUrls("http://127.0.0.1:0"));
        site.UseKestrel(0);
    }

    /// <summary>Where the site answers, without a final slash.</summary>
    public string Address { get; private set; } = "";

    private static readonly string?[] ChromiumPaths =
    [
        Environment.GetEnvironmentVariable("CHROMIUM_PATH"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    private static string? ChromiumPath => ChromiumPaths.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (ChromiumPath is not { } path)
        {
            return;
        }

        site.StartServer();
        Address = site.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        await site.Services.GetRequiredService<CatalogState>().WhenReadyAsync().WaitAsync(TimeSpan.FromMinutes(2));
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    /// <summary>A fresh page of its own: 1280 px wide unless told otherwise, nothing stored.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light, bool touch = false)
    {
        if (chromium is null)
        {
            Assert.SkipUnless(
                Environment.GetEnvironmentVariable("CI") is { Length: > 0 },
                "No Chromium is installed; set CHROMIUM_PATH or install the package chromium.");
            Assert.Fail("No Chromium is installed, and CI must test with one.");
        }

        var context = await chromium.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
            HasTouch = touch,
            IsMobile = touch,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        await site.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(catalog) + "*"))
        {
            File.Delete(file);
        }
    }
}
