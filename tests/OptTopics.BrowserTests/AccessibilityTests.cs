using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace OptTopics.BrowserTests;

/// <summary>axe finds nothing on any kind of page, wide and narrow, light and dark, and fingers find everything.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    private static readonly string[] Pages =
    [
        "/", "/topics/optimization_topics", "/topics/optimization_topics#cite.du2019", "/topics/optimization_topics/effects_on_optimization",
        "/papers", "/papers?q=gradient&from=2013", "/papers?q=lipshitz+smoothness", "/papers/sussmann1992", "/authors", "/authors/daniel-soudry",
        "/help", "/topics/nothing-here",
    ];

    private const string Violations =
        "async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.target)}`)";

    // What stands within a keeper's sentence is as high as its line (WCAG 2.5.5, exception "inline").
    private const string LowTargets =
        """
        [...document.querySelectorAll("a[href], button, summary, input, select")]
            .filter(e => e.checkVisibility() && !e.closest(".words, .note, .visually-hidden") && Math.round(e.getBoundingClientRect().height) < 44)
            .map(e => e.textContent)
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, int> Views => new(from page in Pages from width in new[] { 1280, 390 } select (page, width));

    public static TheoryData<string> Paths => [.. Pages];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_keeps_anybody_out(string path, int width)
    {
        var page = await browser.OpenAsync(path, width);
        await page.EvaluateAsync(Axe);
        List<string> found = [];
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            found.AddRange((await page.EvaluateAsync<string[]>(Violations)).Select(v => $"{scheme}: {v}"));
        }

        Assert.Empty(found);
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_target_is_44_pixels_high_on_a_touch_screen(string path)
    {
        var page = await browser.OpenAsync(path, width: 390, touch: true);
        Assert.Empty(await page.EvaluateAsync<string[]>(LowTargets));
        await page.Context.CloseAsync();
    }
}
