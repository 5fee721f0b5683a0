using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OptTopics.BrowserTests;

/// <summary>A reader browses, sends a link to a topic and searches.</summary>
public sealed class ReadingTests(Browser browser)
{
    [Fact]
    public async Task From_home_to_a_topic_whose_link_is_copied_and_opened()
    {
        var page = await browser.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Symmetries and Local Minima" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Address + "/topics/optimization_topics#symmetries_and_local_minima");

        await page.GetByRole(AriaRole.Link, new() { Name = "Link to the topic Symmetries and Local Minima" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link to Symmetries and Local Minima copied");
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal(browser.Address + "/topics/optimization_topics/symmetries_and_local_minima", copied);

        await page.GotoAsync(copied);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Symmetries and Local Minima");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Uniqueness of the weights" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_by_author_and_years()
    {
        var page = await browser.OpenAsync("/papers");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Author" }).FillAsync("Madry");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Address + "/papers?author=Madry");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "How Does Batch Normalization Help Optimization?" })).ToBeVisibleAsync();
        await Expect(page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^1 paper"));

        await page.GotoAsync(browser.Address + "/papers");
        await page.GetByLabel("From").FillAsync("1990");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("1995");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Address + "/papers?from=1990&to=1995");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Uniqueness of the weights" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_everything_can_be_read_and_searched()
    {
        var page = await browser.OpenAsync("/", script: false);
        await page.GetByLabel("Search the papers").FillAsync("straight-through");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Estimating or Propagating Gradients" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Estimating or Propagating Gradients");
        await Expect(page.GetByText("Note: Introduces straight-through estimator")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_to_one_citation_marks_it()
    {
        var page = await browser.OpenAsync("/topics/optimization_topics#cite.du2019");
        var card = page.Locator("[id='cite.du2019']");

        await Expect(card).ToBeInViewportAsync();
        Assert.Equal("rgb(255, 246, 217)", await card.EvaluateAsync<string>("e => getComputedStyle(e, '::after').backgroundColor"));
    }

    [Theory]
    [InlineData("cite.du2019", "On Global Optimization of Neural Networks", 390)]
    [InlineData("cite.du2019", "On Global Optimization of Neural Networks", 1280)]
    [InlineData("cite.de2020", "Effects on Optimization", 390)]
    [InlineData("cite.de2020", "Effects on Optimization", 1280)]
    public async Task Who_comes_by_a_link_to_one_citation_reads_which_topic_it_stands_in(string id, string topic, int width)
    {
        var page = await browser.OpenAsync("/topics/optimization_topics#" + id, width, script: false);
        var place = page.Locator(".in-topic:visible");
        await Expect(place).ToHaveTextAsync("In " + topic);
        await Expect(page.Locator($"[id='{id}']").Locator(place)).ToBeInViewportAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(place).ToHaveCountAsync(0);
        Assert.Equal("none", await page.Locator($"[id='{id}']").EvaluateAsync<string>("card => getComputedStyle(card, '::before').display"));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await place.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = topic, Exact = true })).ToBeInViewportAsync();
        await Expect(place).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_link_to_a_topic_marks_its_heading_and_one_to_a_work_in_a_sentence_its_slip()
    {
        var page = await browser.OpenAsync("/topics/optimization_topics#instabilities");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Instabilities", Exact = true })).ToBeInViewportAsync();
        Assert.Equal(
            "rgb(255, 246, 217)",
            await page.Locator(".topic-head:has(:target)").EvaluateAsync<string>("e => getComputedStyle(e, '::after').backgroundColor"));

        page = await browser.OpenAsync("/topics/optimization_topics#cite.santurkar2018", scheme: ColorScheme.Dark);
        await Expect(page.Locator(".slip > li:target")).ToBeInViewportAsync();
        Assert.Equal("rgb(37, 33, 15)", await page.Locator(".slip > li:target").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        Assert.Contains(
            "hand.svg",
            await page.Locator(".slip > li:target").EvaluateAsync<string>("e => getComputedStyle(e, '::before').maskImage"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_on_a_phone_opens_the_contents_and_goes_to_a_topic()
    {
        var page = await browser.OpenAsync("/topics/optimization_topics", width: 390, touch: true);
        var topic = page.Locator(".toc-narrow").GetByRole(AriaRole.Link, new() { Name = "Instabilities" });
        await Expect(topic).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Effects on Optimization" })).ToBeInViewportAsync();

        await page.Locator(".toc-narrow > summary").ClickAsync();
        Assert.True((await topic.BoundingBoxAsync())!.Height >= 44);
        await topic.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Instabilities", Exact = true })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_script_nothing_is_offered_that_needs_it_and_links_and_folds_work()
    {
        var page = await browser.OpenAsync("/topics/optimization_topics", width: 390, script: false);
        await Expect(page.Locator("[data-theme-switch]:visible, [data-slash-switch]:visible")).ToHaveCountAsync(0);
        await page.Locator(".toc-narrow > summary").ClickAsync();
        await Expect(page.Locator(".toc-narrow").GetByRole(AriaRole.Link, new() { Name = "Instabilities" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Link to the topic Instabilities" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(browser.Address + "/topics/optimization_topics/instabilities");
        await page.GotoAsync(browser.Address + "/papers/sussmann1992");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" })).ToBeHiddenAsync();
        await Expect(page.GetByText("@article{sussmann1992,")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task No_request_leaves_for_a_third_party()
    {
        var page = await browser.OpenAsync("/");
        List<string> strangers = [];
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browser.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                strangers.Add(request.Url);
            }
        };
        foreach (var path in (string[])["/", "/topics/optimization_topics", "/papers", "/authors"])
        {
            await page.GotoAsync(browser.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        Assert.Empty(strangers);
    }
}
