using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OptTopics.BrowserTests;

/// <summary>axe finds nothing on any kind of page, wide and narrow, light and dark.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    private static readonly string[] Pages =
    [
        "/", "/topics/optimization_topics", "/topics/optimization_topics/effects_on_optimization", "/papers", "/papers?q=gradient&from=2013",
        "/papers?q=lipshitz+smoothness", "/papers/sussmann1992", "/authors", "/authors/daniel-soudry", "/help", "/topics/nothing-here",
    ];

    public static TheoryData<string, int, ColorScheme> Views => new(
        from page in Pages
        from width in new[] { 1280, 390 }
        from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
        select (page, width, scheme));

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_keeps_anybody_out(string path, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(path, width, scheme: scheme);

        Assert.Equal([], Violations(await page.RunAxe()));
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        await page.Context.CloseAsync();
    }

    private static IEnumerable<string> Violations(AxeResult result) =>
        result.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Target))}");
}
