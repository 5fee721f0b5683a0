using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OptTopics.BrowserTests;

/// <summary>How the site behaves under a reader's hands.</summary>
public sealed class MannersTests(Browser browser)
{
    private const string Page = "/topics/optimization_topics";

    [Fact]
    public async Task The_theme_follows_the_system_and_the_switch_is_remembered()
    {
        var page = await browser.OpenAsync("/", scheme: ColorScheme.Dark);
        Assert.Equal("rgb(20, 23, 26)", await GroundAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Switch between light and dark" }).ClickAsync();
        Assert.Equal("rgb(248, 248, 245)", await GroundAsync(page));

        await page.GotoAsync(browser.Address + Page);
        Assert.Equal("rgb(248, 248, 245)", await GroundAsync(page));
    }

    [Fact]
    public async Task The_contents_mark_the_topic_that_is_read()
    {
        var page = await browser.OpenAsync(Page + "#instability_of_fine-tuning");

        await Expect(page.Locator("[aria-current=location]")).ToHaveTextAsync("Instability of Fine-tuning1 work");
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_and_can_be_switched_off()
    {
        var page = await browser.OpenAsync(Page);
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Shortcut" }).ClickAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_text()
    {
        var page = await browser.OpenAsync(Page);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the text" })).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(browser.Address + Page + "#_main");
    }

    [Fact]
    public async Task When_the_clipboard_refuses_the_address_is_shown_and_selected()
    {
        var page = await browser.OpenAsync(Page);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
        await page.GetByRole(AriaRole.Link, new() { Name = "Link to the topic Instabilities" }).ClickAsync();

        await Expect(page.GetByLabel("Address to copy")).ToHaveValueAsync(browser.Address + Page + "/instabilities");
        await Expect(page.GetByLabel("Address to copy")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_record_is_copied_as_BibTeX()
    {
        var page = await browser.OpenAsync("/papers/sussmann1992");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");

        Assert.StartsWith("@article{sussmann1992,", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_the_facets_are_one_closed_fold_with_rows_to_touch()
    {
        var page = await browser.OpenAsync("/papers?q=gradient", width: 390, touch: true);
        var row = page.Locator(".facets-narrow").GetByRole(AriaRole.Link, new() { Name = "Daniel Soudry" });
        await Expect(row).ToBeHiddenAsync();

        await page.GetByText("Narrow the results").ClickAsync();
        await Expect(row).ToBeVisibleAsync();
        Assert.True((await row.BoundingBoxAsync())!.Height >= 44);
        await row.ClickAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^2 papers"));
    }

    [Fact]
    public async Task On_paper_addresses_are_printed_and_controls_are_not()
    {
        var page = await browser.OpenAsync(Page);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await Expect(page.Locator(".bar")).ToBeHiddenAsync();
        await Expect(page.Locator(".toc-wide")).ToBeHiddenAsync();
        Assert.Contains(
            "https://arxiv.org/pdf/1805.11604.pdf",
            await page.Locator("[id='cite.santurkar2018'] a.out >> nth=-1").EvaluateAsync<string>("e => getComputedStyle(e, '::after').content"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task Nothing_is_cut_off_on_narrow_screens_nor_with_wide_text_spacing(int width)
    {
        var page = await browser.OpenAsync(Page, width);

        // The spacing of WCAG 1.4.12, set as a reader's own style sheet would.
        await page.EvaluateAsync(
            "const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }'); document.adoptedStyleSheets = [sheet];");
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
