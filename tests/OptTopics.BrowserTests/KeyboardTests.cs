using Microsoft.Playwright;

namespace OptTopics.BrowserTests;

/// <summary>Whoever has only a keyboard comes to everything, sees where they are, and gets away again.</summary>
public sealed class KeyboardTests(Browser browser)
{
    // What can be seen and used, in the order it is read.
    private const string Stops = """
        () => {
          window.stops = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
            .filter(e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !e.disabled && e.tabIndex >= 0);
          return window.stops.length;
        }
        """;

    private const string Here = """
        () => {
          const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
          const isSeen = style.outlineStyle !== "none" && box.width > 8 && box.height > 8 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return `${window.stops.indexOf(e)} ${isSeen ? "seen" : "not seen: " + e.outerHTML.slice(0, 80)}`;
        }
        """;

    private static readonly string[] Paths =
    [
        "/",
        "/topics/optimization_topics",
        "/topics/optimization_topics/instabilities",
        "/papers/du2019",
        "/papers",
        "/authors",
        "/help",
        "/nowhere",
    ];

    public static TheoryData<string, int> Pages => new(
        from path in Paths
        from width in new[] { 1280, 390 }
        select (path, width));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Tab_stops_at_everything_in_the_order_it_is_read_and_the_place_is_seen(string path, int width)
    {
        var page = await browser.OpenAsync(path, width);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var count = await page.EvaluateAsync<int>(Stops);
        List<string> stops = [];
        for (var i = 0; i < count; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>(Here));
        }

        Assert.Equal(Enumerable.Range(0, count).Select(i => $"{i} seen"), stops);
        await page.Keyboard.PressAsync("Tab");
        Assert.NotEqual($"{count - 1} seen", await page.EvaluateAsync<string>(Here));
    }

    [Fact]
    public async Task A_reader_gets_from_the_contents_to_a_topic_and_copies_its_link_by_keys_alone()
    {
        var page = await browser.OpenAsync("/topics/optimization_topics");
        await page.Locator(".toc-wide a[href='#instabilities']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(browser.Address + "/topics/optimization_topics#instabilities");

        // The next stop after the place one went to is its handle.
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Link to the topic Instabilities" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to Instabilities copied");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Link to the topic Instabilities" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_facets_of_a_phone_open_and_choose_by_keys()
    {
        var page = await browser.OpenAsync("/papers?q=gradient", width: 390);
        await page.Locator(".narrow > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).Not.ToHaveURLAsync(browser.Address + "/papers?q=gradient");
        await Assertions.Expect(page.Locator(".narrow [data-chosen]")).ToHaveCountAsync(1);
    }
}
