using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup.DokuWiki;
using OptTopics.Markup.Html;

namespace OptTopics.Tests.Markup.Html;

public sealed class PageHtmlTests
{
    private static readonly MarkdownPipeline Markdown =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseTaskLists().UseEmphasisExtras().UseYamlFrontMatter().Build();

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("mailto:me@example.org", true)]
    [InlineData("papers/a.pdf", true)]
    [InlineData("/a:b", true)]
    [InlineData("#place", true)]
    [InlineData("?q=a:b", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("\u0001javascript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData(null, false)]
    public void Only_http_https_mailto_and_relative_addresses_are_safe(string? address, bool isSafe) =>
        Assert.Equal(isSafe, SafeAddress.IsSafe(address));

    [Fact]
    public void Links_to_pages_go_where_the_caller_says()
    {
        var options = new HtmlOptions { PageHref = link => $"/topics/{link.PageId}#{link.Anchor}" };
        Assert.Equal("<p><a href=\"/topics/ml:sgd#rates\">r</a></p>\n", PageHtml.Render(DokuWikiReader.Read("[[:ml:sgd#Rates|r]]"), options));
    }

    [Fact]
    public void A_page_or_file_without_an_address_is_its_label()
    {
        var options = new HtmlOptions { PageHref = _ => null, MediaHref = _ => null };
        Assert.Equal("<p>r loss</p>\n", PageHtml.Render(DokuWikiReader.Read("[[ml:sgd|r]] {{a.png|loss}}"), options));
    }

    [Theory]
    [InlineData("{{https://example.org/a.png|The loss}}", "<a href=\"https://example.org/a.png\" class=\"media\">The loss</a>")]
    [InlineData("{{https://example.org/a.png}}", "<a href=\"https://example.org/a.png\" class=\"media\">a.png</a>")]
    [InlineData("{{https://example.org/a.mp4|The talk}}", "<a href=\"https://example.org/a.mp4\" class=\"media\">The talk</a>")]
    [InlineData("{{a.png|The loss}}", "<img src=\"a.png\" alt=\"The loss\" loading=\"lazy\" />")]
    public void Media_of_other_sites_become_links_where_they_are_not_to_be_shown(string text, string html) =>
        Assert.Equal($"<p>{html}</p>\n", PageHtml.Render(DokuWikiReader.Read(text), new HtmlOptions { ShowsForeignMedia = false }));

    [Theory]
    [InlineData("![The loss](https://example.org/a.png)", "<p><a href=\"https://example.org/a.png\">The loss</a></p>")]
    [InlineData(
        "[![](https://example.org/plots/loss.png?raw=true)](https://example.org/loss)",
        "<p><a href=\"https://example.org/loss\">loss.png</a></p>")]
    [InlineData("![The loss](a.png)", "<p><img src=\"a.png\" alt=\"The loss\" loading=\"lazy\" /></p>")]
    [InlineData("[x](javascript:alert(1)) <javascript:alert(1)>", "<p>x javascript:alert(1)</p>")]
    [InlineData("a <b onclick=x>b</b>\n\n<script>x</script>", "<p>a b</p>")]
    [InlineData("~~a~~ **b** *c*", "<p><del>a</del> <strong>b</strong> <em>c</em></p>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>")]
    [InlineData("a  \nb", "<p>a<br />\nb</p>")]
    [InlineData("---\ntitle: x\n---\na", "<p>a</p>")]
    public void Markdown_is_rendered_by_the_same_rules(string text, string html) =>
        Assert.Equal(html, PageHtml.Render(Markdig.Markdown.Parse(text, Markdown), new HtmlOptions { ShowsForeignMedia = false }).TrimEnd());

    [Fact]
    public void Tables_of_Markdown_are_aligned_by_classes()
    {
        var html = PageHtml.Render(Markdig.Markdown.Parse("| a | b |\n|:-:|--:|\n| 1 | 2 |", Markdown));
        Assert.Contains("<th class=\"text-center\">a</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"text-end\">2</td>", html, StringComparison.Ordinal);
        HtmlChecks.AssertSafeAndWellFormed(html);
    }

    [Fact]
    public void Notes_of_Markdown_link_back_once()
    {
        var html = PageHtml.Render(Markdig.Markdown.Parse("a[^1] b[^1]\n\n[^1]: note", Markdown));
        Assert.Equal(2, html.Split("footnote-back-ref").Length - 1);
        HtmlChecks.AssertSafeAndWellFormed(html);
    }

    [Fact]
    public void A_single_node_can_be_rendered_and_renderers_put_before_the_others()
    {
        using var writer = new StringWriter();
        var renderer = PageHtml.CreateRenderer(writer);
        renderer.Write(DokuWikiReader.Read("a **b**").Descendants<EmphasisInline>().Single());
        Assert.Equal("<strong>b</strong>", writer.ToString());
    }
}
