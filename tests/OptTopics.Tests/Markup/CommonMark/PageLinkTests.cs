using Markdig.Syntax;
using OptTopics.Markup;
using OptTopics.Markup.CommonMark;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>Relative links between pages name pages, other links stay as printed.</summary>
public sealed class PageLinkTests
{
    [Theory]
    [InlineData("start", "other.md", "other")]
    [InlineData("start", "./other.md", "other")]
    [InlineData("start", "ml/other.md#sgd", "ml:other#sgd")]
    [InlineData("ml:deep:notes", "other.md", "ml:deep:other")]
    [InlineData("ml:deep:notes", "../README.md", "ml:start")]
    [InlineData("ml:deep:notes", "../../README.md#top", "start#top")]
    [InlineData("ml:notes", "/docs/x.md", "docs:x")]
    [InlineData("ml:notes", "My%20List.md", "ml:my_list")]
    [InlineData("ml:notes", "<My List.md>", "ml:my_list")]
    [InlineData("ml:notes", "old.txt", "ml:old")]
    [InlineData("ml:notes", "OTHER.MD", "ml:other")]
    [InlineData("ml:notes", "readme.md", "ml:start")]
    [InlineData("ml:notes", "x.md?plain=1#a", "ml:x#a")]
    [InlineData("ml:notes", "#sgd", "ml:notes#sgd")]
    [InlineData("ml:notes", "#%D0%BC%D0%B8%D1%80", "ml:notes#мир")]
    [InlineData("ml:notes", "#", "ml:notes")]
    public void A_link_to_a_page_names_it(string page, string url, string target)
    {
        var link = Assert.Single(MarkdownReader.Read($"see [it]({url})", page).Document.Descendants<PageLinkInline>());
        Assert.Equal(target, link.PageId + (link.Anchor is null ? "" : "#" + link.Anchor));
    }

    [Theory]
    [InlineData("papers/codd.pdf")]
    [InlineData("../up.pdf")]
    [InlineData("../../outside.md")]
    [InlineData("folder/")]
    [InlineData("/.md")]
    [InlineData("http://example.org/x.md")]
    [InlineData("https://example.org/#x")]
    [InlineData("//example.org/x.md")]
    [InlineData("mailto:a@example.org")]
    [InlineData("?q=x.md")]
    [InlineData("")]
    public void Another_link_stays_as_printed(string url) => Assert.Equal($"p(a[{url}](it))", Tree.Of($"[it]({url})", "ml:notes"));

    [Theory]
    [InlineData("[it][r]\n\n[r]: other.md#x", "p(page[other#x](it))")]
    [InlineData("[*a* b](other.md)", "p(page[other](*(a) b))")]
    [InlineData("![it](other.md)", "p(img[other.md](it))")]
    public void It_keeps_its_label(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("[it](other.md)")]
    [InlineData("[it][r]\n\n[r]: other.md")]
    [InlineData("<a href='other.md'>it</a>")]
    [InlineData("> <div>\n> <a href='other.md'>it</a></div>")]
    public void Its_address_has_its_place(string markdown)
    {
        var link = Assert.Single(MarkdownReader.Read(markdown, "notes").Document.Descendants<PageLinkInline>());
        Assert.Equal("other.md", markdown[link.UrlSpan.Start..(link.UrlSpan.End + 1)]);
    }
}
