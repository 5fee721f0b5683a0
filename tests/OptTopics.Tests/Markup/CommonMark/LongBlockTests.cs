using System.Globalization;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.Html;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>Tables and paragraphs of any length are read as Markdig reads short ones.</summary>
public sealed class LongBlockTests
{
    private static readonly MarkdownPipeline Stock = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    private const string Row = "| [On *Things* {0}](https://example.org/{0}) | `x|y` ~~old~~ \\* | **{0}** |\n";

    [Theory]
    [InlineData("| Title | Note[^1] | Year |\n|:--|---|--:|\n", Row, "[^1]: a note\n")]
    [InlineData("Title | Note | Year\n---|---|---\n", "a *{0}* | b | c | more\n", "")]
    [InlineData("| a | b |\n|---|---|\n", "| *{0}* | [x](https://example.org/{0}) | \n", "")]
    [InlineData("> | a | b |\n> |---|---|\n", "> | *{0}* | [x][r] |\n", "\n[r]: http://example.org\n")]
    [InlineData("", "- [On *Things* {0}](https://example.org/{0}), **bold**\n", "")]
    [InlineData("", "*word* [{0}](https://example.org/{0}) `code` and  \nanother\\\nline <https://example.org>\n", "")]
    [InlineData("- ", "*word* [{0}](https://example.org/{0}) _and_ \r\n  **more** ~~text~~ &amp;\r\n", "\r\n- next")]
    public void A_long_block_is_what_a_short_one_is(string head, string piece, string tail)
    {
        var text = head + Repeated(piece, 300) + "\n" + tail;
        var stock = Markdown.Parse(text, Stock);
        var read = MarkdownReader.Read(text, "notes");
        Assert.Null(read.Refusal);
        Assert.Equal(PageHtml.Render(stock), PageHtml.Render(read.Document));
    }

    [Fact]
    public void A_table_of_many_rows_is_one_table_and_knows_its_places()
    {
        var text = "| Title | Note | Year |\n|---|---|---|\n" + Repeated(Row, 3_000);
        var document = MarkdownReader.Read(text, "notes").Document;
        var table = Assert.IsType<Table>(Assert.Single(document));
        Assert.Equal((3_001, 3, 0, text.Length - 2), (table.Count, table.ColumnDefinitions.Count, table.Span.Start, table.Span.End));
        Assert.All(document.Descendants<LiteralInline>(), l => Assert.Equal(l.Content.ToString(), text[l.Span.Start..(l.Span.End + 1)]));
        Assert.Equal(
            Enumerable.Range(0, 3_000).Select(i => $"https://example.org/{i}"),
            document.Descendants<LinkInline>().Select(l => text[l.UrlSpan.Start..(l.UrlSpan.End + 1)]));
    }

    [Theory]
    [InlineData("rows", "|a|b|\n|-|-|\n", "| [On *Things* {0}](http://example.org/{0}) | **2018** |\n", 20_000)]
    [InlineData("bullets", "", "- *a* [b](http://example.org/{0})\n", 100_000)]
    [InlineData("links", "", "[On *Things* {0}](http://example.org/{0}) and\n", 50_000)]
    [InlineData("prose of 5 MB", "", "Some *words* of plain text, [a link](http://example.org/{0}) and `code`,\nand a second line.\n\n", 55_000)]
    [InlineData("addresses", "", "http://example.org/{0}\n", 50_000)]
    public void A_big_page_that_people_write_is_Markdown(string reason, string head, string piece, int times)
    {
        Assert.Null(MarkdownReader.Read(head + Repeated(piece, times), "notes").Refusal);
        Assert.NotEmpty(reason);
    }

    private static string Repeated(string piece, int times) => string.Concat(
        Enumerable.Range(0, times).Select(i => piece.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
