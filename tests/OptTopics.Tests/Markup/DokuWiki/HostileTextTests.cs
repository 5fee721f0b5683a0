using CsCheck;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup.DokuWiki;
using OptTopics.Markup.Html;
using OptTopics.Tests.Markup.Html;

namespace OptTopics.Tests.Markup.DokuWiki;

/// <summary>Any text is a page, and none takes long.</summary>
public sealed class HostileTextTests
{
    private const int Times = 50_000;

    [Fact]
    public void Any_text_gives_safe_and_well_formed_html() =>
        WikiTexts.Any.Sample(text => HtmlChecks.AssertSafeAndWellFormed(PageHtml.Render(DokuWikiReader.Read(text, "a:b"))), iter: 3000);

    [Theory]
    [InlineData("**")]
    [InlineData("**a ")]
    [InlineData("//")]
    [InlineData("((")]
    [InlineData("[[")]
    [InlineData("{{")]
    [InlineData("<code>")]
    [InlineData("<nowiki>")]
    [InlineData("<sub>x")]
    [InlineData("<a.b@")]
    [InlineData("==")]
    [InlineData("~~INFO:")]
    public void What_never_ends_is_text(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, Times)) + "z";
        var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(DokuWikiReader.Read(text)));
        Assert.Equal(text, string.Concat(paragraph.Inline!.Cast<LiteralInline>().Select(l => l.Content.ToString())));
    }

    [Fact]
    public void Lists_nest_so_deep_and_no_deeper()
    {
        var text = string.Concat(Enumerable.Range(1, 1000).Select(i => new string(' ', 2 * i) + "* x\n"));
        var document = DokuWikiReader.Read(text);
        Assert.Equal(1000, document.Descendants<ListItemBlock>().Count());
        Assert.InRange(document.Descendants<ListBlock>().Count(), 10, 100);
        HtmlChecks.AssertSafeAndWellFormed(PageHtml.Render(document));
    }

    [Fact]
    public void Quotes_nest_so_deep_and_no_deeper()
    {
        var document = DokuWikiReader.Read(new string('>', Times) + "x");
        Assert.InRange(document.Descendants<QuoteBlock>().Count(), 10, 100);
        Assert.EndsWith("x", document.Descendants<LiteralInline>().Last().Content.ToString(), StringComparison.Ordinal);
        HtmlChecks.AssertSafeAndWellFormed(PageHtml.Render(document));
    }

    [Fact]
    public void Formatting_nests_so_deep_and_no_deeper()
    {
        const int Depth = 500;
        var text = string.Concat(Enumerable.Repeat("**a//b", Depth)) + string.Concat(Enumerable.Repeat("c//d**", Depth));
        HtmlChecks.AssertSafeAndWellFormed(PageHtml.Render(DokuWikiReader.Read(text)));
    }

    [Fact]
    public void A_short_row_is_not_filled_up_without_end()
    {
        var text = string.Concat(Enumerable.Repeat("| ", Times)) + string.Concat(Enumerable.Repeat("\n|", Times));
        Assert.InRange(DokuWikiReader.Read(text).Descendants().Count(), Times, 8 * Times);
    }

    [Fact]
    public void The_same_heading_many_times_gets_as_many_ids()
    {
        var html = PageHtml.Render(DokuWikiReader.Read(string.Concat(Enumerable.Repeat("== a ==\n", Times))));
        Assert.Contains($"id=\"a{Times - 1}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_notes_are_all_kept()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"(({i}))"));
        Assert.Equal(10_000, Assert.IsType<FootnoteGroup>(DokuWikiReader.Read(text).LastChild).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData(" \t ")]
    [InlineData("~~NOTOC~~")]
    public void A_page_may_be_empty(string text) => Assert.Equal("", PageHtml.Render(DokuWikiReader.Read(text)).Trim());
}
