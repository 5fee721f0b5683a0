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
    public async Task Whoever_switches_back_to_the_theme_of_the_system_follows_it_again()
    {
        var page = await browser.OpenAsync("/", scheme: ColorScheme.Dark);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Switch between light and dark" });
        await button.ClickAsync();
        await button.ClickAsync();
        Assert.Equal("rgb(20, 23, 26)", await GroundAsync(page));

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.Equal("rgb(248, 248, 245)", await GroundAsync(page));
    }

    [Fact]
    public async Task The_contents_mark_the_topic_that_is_read()
    {
        var page = await browser.OpenAsync(Page + "#instability_of_fine-tuning");

        await Expect(page.Locator("[aria-current=location]")).ToHaveTextAsync("Instability of Fine-tuning1 work");
    }

    [Fact]
    public async Task The_contents_mark_a_topic_that_was_gone_to_though_it_is_one_of_the_last()
    {
        var page = await browser.OpenAsync(Page + "#people");
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var current = page.Locator(".toc-wide [aria-current=location]");
        await Expect(current).ToHaveTextAsync("People");

        await page.Locator(".toc-wide a[href='#related_pages']").ClickAsync();
        await Expect(current).ToHaveTextAsync("Related Pages");

        await page.Mouse.WheelAsync(0, -10_000);
        await Expect(current).ToContainTextAsync("Effects on Optimization");
    }

    [Fact]
    public async Task The_contents_do_not_ask_where_headings_stand_before_the_page_is_read()
    {
        var page = await browser.OpenAsync("/help");
        await page.AddInitScriptAsync("""
            const ask = Element.prototype.getBoundingClientRect;
            let isRead = false;
            window.early = window.late = 0;
            addEventListener("DOMContentLoaded", () => { isRead = true; });
            Element.prototype.getBoundingClientRect = function () { if (isRead) window.late++; else window.early++; return ask.call(this); };
            """);
        await page.GotoAsync(browser.Address + Page);
        await Expect(page.Locator("[aria-current=location]")).ToHaveCountAsync(1);

        Assert.Equal(0, await page.EvaluateAsync<int>("window.early"));
        Assert.NotEqual(0, await page.EvaluateAsync<int>("window.late"));
    }

    [Fact]
    public async Task An_address_that_mail_spoiled_keeps_no_contents_from_working()
    {
        var page = await browser.OpenAsync(Page + "#100%");

        await Expect(page.Locator("[aria-current=location]")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("#cite.du2019.", "#cite.du2019")]
    [InlineData("#Cite.Du2019", "#cite.du2019")]
    [InlineData("#cite%252Edu2019%2520", "#cite.du2019")]
    [InlineData("#Instabilities)", "#instabilities")]
    [InlineData("#nowhere.", "#nowhere.")]
    public async Task A_place_that_mail_spoiled_is_found(string spoiled, string meant)
    {
        var page = await browser.OpenAsync(Page + spoiled, width: 390, touch: true);

        await Expect(page).ToHaveURLAsync(browser.Address + Page + meant);
        Assert.Equal(meant.EndsWith('.') ? 0 : 1, await page.Locator(":target").CountAsync());
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_and_can_be_switched_off()
    {
        var page = await browser.OpenAsync(Page);
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Shortcut / to the search: on" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Shortcut off");
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
    public async Task A_card_gives_the_link_to_its_citation_and_says_so()
    {
        var page = await browser.OpenAsync(Page);
        var link = page.Locator("[id='cite.du2019'] a[data-copy]");
        await link.ClickAsync();

        await Expect(link).ToContainTextAsync("Copied");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to Du et al. 2019 copied");
        await Expect(page).ToHaveURLAsync(browser.Address + Page);
        Assert.Equal(browser.Address + Page + "#cite.du2019", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await Expect(link).ToContainTextAsync("Copy link");
    }

    [Fact]
    public async Task On_a_phone_a_handle_opens_the_share_sheet()
    {
        var page = await browser.OpenAsync(Page, width: 390, touch: true);
        await page.AddInitScriptAsync("navigator.share = (what) => { window.shared = what; return Promise.resolve(); };");
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Link to the topic Instabilities" }).ClickAsync();

        Assert.Equal(
            "Instabilities " + browser.Address + Page + "/instabilities",
            await page.EvaluateAsync<string>("window.shared.title + ' ' + window.shared.url"));
    }

    [Fact]
    public async Task When_the_clipboard_refuses_the_address_is_shown_and_selected()
    {
        var page = await browser.OpenAsync(Page);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
        await page.GetByRole(AriaRole.Link, new() { Name = "Link to the topic Instabilities" }).ClickAsync();

        await Expect(page.GetByLabel("Address to copy")).ToHaveValueAsync(browser.Address + Page + "/instabilities");
        await Expect(page.GetByLabel("Address to copy")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("to be copied by hand");
    }

    [Fact]
    public async Task The_address_to_copy_by_hand_is_there_once_and_goes_when_it_is_left()
    {
        var page = await browser.OpenAsync(Page);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
        var link = page.Locator("[id='cite.du2019'] a[data-copy]");
        await link.ClickAsync();
        await link.ClickAsync();
        await Expect(page.GetByLabel("Address to copy")).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByLabel("Address to copy")).ToHaveCountAsync(0);
        await Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_record_that_is_copied_twice_in_haste_can_be_copied_again()
    {
        var page = await browser.OpenAsync("/papers/sussmann1992");
        var button = page.Locator("[data-copy-text]");
        await button.ClickAsync();
        await Expect(button).ToHaveTextAsync("Copied");
        await button.ClickAsync();

        await Expect(button).ToHaveTextAsync("Copy BibTeX");
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
        var row = page.Locator(".narrow").GetByRole(AriaRole.Link, new() { Name = "Daniel Soudry" });
        await Expect(row).ToBeHiddenAsync();

        await page.Locator(".narrow > summary").ClickAsync();
        await Expect(row).ToBeVisibleAsync();
        Assert.True((await row.BoundingBoxAsync())!.Height >= 44);
        await row.ClickAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^2 papers"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(390)]
    [InlineData(600)]
    public async Task On_a_phone_the_words_of_a_search_have_a_row_to_themselves_and_a_year_is_seen_whole(int width)
    {
        var page = await browser.OpenAsync("/papers?from=1990&to=2019", width, touch: true);
        var (words, author) = (await BoxAsync("_q"), await BoxAsync("_author"));

        Assert.Equal(width - (2 * words.X), words.Width);
        Assert.True(author.Y >= words.Y + words.Height && author.Width >= 100);
        Assert.Equal(author.Y, (await BoxAsync("_to")).Y);
        Assert.Equal(0, await page.Locator("#_from").EvaluateAsync<int>("year => year.scrollWidth - year.clientWidth"));

        async Task<LocatorBoundingBoxResult> BoxAsync(string id) => (await page.Locator("#" + id).BoundingBoxAsync())!;
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Page)]
    [InlineData("/papers/du2019")]
    [InlineData("/authors")]
    [InlineData("/help")]
    public async Task Letters_of_twice_the_size_cut_nothing_off(string path)
    {
        var page = await browser.OpenAsync(path);
        await page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");

        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    [Fact]
    public async Task In_colours_that_the_system_forces_the_target_is_outlined()
    {
        var page = await browser.OpenAsync(Page + "#cite.du2019");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        var outline = await page.Locator("[id='cite.du2019']").EvaluateAsync<string>(
            "e => getComputedStyle(e).outlineWidth + ' ' + getComputedStyle(e).outlineStyle");
        Assert.Equal("3px solid", outline);
    }

    [Fact]
    public async Task In_colours_that_the_system_forces_what_is_chosen_differs_from_what_is_not()
    {
        var page = await browser.OpenAsync("/papers?year=2018");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        Assert.NotEqual(await GroundAsync(page), await ColourAsync(".tick", "backgroundColor"));
        Assert.NotEqual(
            await ColourAsync(".nav-main [aria-current]", "borderBottomColor"),
            await ColourAsync(".nav-main :not([aria-current])", "borderBottomColor"));

        Task<string> ColourAsync(string place, string of) => page.Locator(place).First.EvaluateAsync<string>($"e => getComputedStyle(e).{of}");
    }

    [Theory]
    [InlineData(Page, 320)]
    [InlineData(Page, 390)]
    [InlineData("/", 320)]
    [InlineData("/papers/du2019", 320)]
    [InlineData("/authors", 320)]
    [InlineData("/help", 320)]
    [InlineData("/nowhere", 320)]
    public async Task Nothing_is_cut_off_on_narrow_screens_nor_with_wide_text_spacing(string path, int width)
    {
        var page = await browser.OpenAsync(path, width);

        // The spacing of WCAG 1.4.12, set as a reader's own style sheet would.
        await page.EvaluateAsync(
            "const sheet = new CSSStyleSheet(); " +
            "sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }'); " +
            "document.adoptedStyleSheets = [sheet];");
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
