using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Tests.Markup.DokuWiki;

/// <summary>Which nodes what is read becomes.</summary>
public sealed class NodeTests
{
    [Fact]
    public void A_heading_has_its_level_and_section_id()
    {
        var heading = Single<HeadingBlock>("==== First steps ====");
        Assert.Equal((3, "first_steps"), (heading.Level, heading.GetAttributes().Id));
    }

    [Fact]
    public void An_item_holds_its_text_and_then_its_lists()
    {
        var item = DokuWikiReader.Read("  * a\n    - b").Descendants<ListItemBlock>().First();
        Assert.Collection(item, text => Assert.IsType<PlainBlock>(text), list => Assert.True(Assert.IsType<ListBlock>(list).IsOrdered));
    }

    [Fact]
    public void A_page_link_has_the_page_and_place_it_means()
    {
        var link = Single<PageLinkInline>("[[..:stats:bayes#Prior & posterior|here]]");
        Assert.Equal(("stats:bayes", "prior_posterior", "..:stats:bayes#Prior & posterior"), (link.PageId, link.Anchor, link.Url));
    }

    [Fact]
    public void A_place_on_the_page_itself_is_a_page_link()
    {
        var link = Single<PageLinkInline>("[[#History]]");
        Assert.Equal(("ml:sgd", "history"), (link.PageId, link.Anchor));
    }

    [Theory]
    [InlineData("[[https://example.org|x]]", "https://example.org", false)]
    [InlineData("https://example.org/.", "https://example.org/", true)]
    [InlineData("www.example.org", "http://www.example.org", true)]
    [InlineData("<me@example.org>", "mailto:me@example.org", true)]
    [InlineData("[[me@example.org|me]]", "mailto:me@example.org", false)]
    [InlineData("[[wp>Hessian matrix]]", "https://en.wikipedia.org/wiki/Hessian matrix", false)]
    [InlineData("[[ftp://example.org/x]]", "ftp://example.org/x", false)]
    public void A_link_has_its_address(string text, string url, bool isAutoLink)
    {
        var link = Single<LinkInline>(text);
        Assert.Equal((url, isAutoLink), (link.Url, link.IsAutoLink));
    }

    [Theory]
    [InlineData("WWW.example.org")]
    [InlineData("ww.example.org")]
    [InlineData("FTP.example.org")]
    public void A_host_that_is_named_otherwise_is_no_link(string text) =>
        Assert.Empty(DokuWikiReader.Read($"See {text} here", "ml:sgd").Descendants<LinkInline>());

    [Fact]
    public void A_picture_has_its_size_place_and_file()
    {
        var picture = Single<MediaInline>("{{ :plots:loss.png?300x20&nocache|Loss}}");
        Assert.Equal(
            (MediaKind.Picture, "plots:loss.png", 300, 20, MediaAlignment.Right),
            (picture.Kind, picture.MediaId, picture.Width, picture.Height, picture.Alignment));
        Assert.True(picture.IsImage);
    }

    [Fact]
    public void Code_has_its_language_and_file_name()
    {
        var code = Single<FencedCodeBlock>("<code python [x=1] sgd.py>\na\n\nb\n</code>");
        Assert.Equal(("python", "sgd.py", "a\n\nb"), (code.Info, code.Arguments, code.Lines.ToString()));
    }

    [Fact]
    public void A_note_is_linked_from_its_place()
    {
        var link = Single<FootnoteLink>("a ((b)) c");
        Assert.Equal((1, "b"), (link.Footnote.Order, link.Footnote.Descendants<LiteralInline>().Single().Content.ToString()));
    }

    [Fact]
    public void A_cell_knows_its_spans_its_kind_and_its_alignment()
    {
        var cell = DokuWikiReader.Read("^  a || b |\n| ::: || c |").Descendants<WikiTableCell>().First();
        Assert.Equal((2, 2, true, TableColumnAlign.Right), (cell.ColumnSpan, cell.RowSpan, cell.IsHeader, cell.Alignment));
    }

    [Theory]
    [InlineData("**a**", '*', 2)]
    [InlineData("//a//", '*', 1)]
    public void Strong_text_and_emphasis_are_Markdown_s(string text, char delimiter, int count)
    {
        var emphasis = Single<EmphasisInline>(text);
        Assert.Equal((delimiter, count), (emphasis.DelimiterChar, emphasis.DelimiterCount));
    }

    private static T Single<T>(string text)
        where T : MarkdownObject => Assert.Single(DokuWikiReader.Read(text, "ml:sgd").Descendants<T>());
}
