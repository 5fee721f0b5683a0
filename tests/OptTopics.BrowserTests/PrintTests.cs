using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OptTopics.BrowserTests;

/// <summary>What comes out on paper.</summary>
public sealed class PrintTests(Browser browser)
{
    private const string Page = "/topics/optimization_topics";

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

    [Fact]
    public async Task At_the_foot_of_the_paper_stand_the_address_and_the_day()
    {
        var page = await browser.OpenAsync(Page + "/instabilities");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        await Expect(page.Locator(".print-only")).ToHaveTextAsync(new Regex(
            "^" + Regex.Escape(browser.Address) + "/topics/optimization_topics/instabilities, printed [0-9]+ [A-Z][a-z]+ 20[0-9]{2}$"));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Without_the_script_the_day_is_that_of_the_library()
    {
        var page = await browser.OpenAsync(Page + "/instabilities", script: false);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".print-only")).ToHaveTextAsync(new Regex(", as of [0-9]+ [A-Z][a-z]+ 20[0-9]{2}$"));
    }

    [Fact]
    public async Task A_work_is_printed_on_one_sheet()
    {
        var page = await browser.OpenAsync("/papers/mosbach2021");
        var document = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));

        Assert.Single(Regex.Matches(document, @"/Type\s*/Page\b"));
    }

    [Fact]
    public async Task Who_reads_in_the_dark_prints_in_the_light()
    {
        var page = await browser.OpenAsync("/papers/du2019");
        await page.EvaluateAsync("document.documentElement.dataset.theme = 'dark'");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(27, 31, 35)", await page.Locator("h1").EvaluateAsync<string>("e => getComputedStyle(e).color"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Page)]
    [InlineData("/papers?q=gradient")]
    public async Task On_paper_of_any_width_there_is_nothing_to_press(string path)
    {
        var page = await browser.OpenAsync(path, width: 718);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('button, input')].filter(e => e.checkVisibility()).length"));
    }
}
