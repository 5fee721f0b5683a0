using CsCheck;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.Html;
using OptTopics.Tests.Markup.Html;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>Any text is a Markdown page.</summary>
public sealed class MarkdownReaderTests
{
    private static readonly string[] Pieces =
    [
        "a", "Smith 2018", " ", "  ", "    ", "\n", "\n\n", "\r\n", "\t", "*", "**", "_", "~~", "`", "```\n", "[", "](", "](u)", ")", "![",
        "[^1]", "[^1]: ", "[r]: other.md\n", "# ",
        "## x\n", "- ", "1. ", "> ", "|", "|-|-|\n", "---\n", "===\n", "\\", "&amp;", "&", "http://x.org/a", "<http://x.org>", "www.x.org",
        "<b>", "</b>", "<a name='n'>",
        "<a href=\"other.md#s\">", "</a>", "<br>", "<img src=i.png alt='t &lt;'>", "<ul>", "<li>", "</li>", "</ul>", "<ol>", "<table>",
        "<tr>", "<td>", "<th>", "</td>", "</tr>",
        "</table>", "<div>", "</div>", "<p id=x>", "<h2>", "</h2>", "<details>\n<summary>", "</summary>\n\n", "</details>", "<pre>",
        "</pre>", "<blockquote>", "<!--", "-->", "<script>",
        "</script>", "<?", "<!X", "<", ">", "=", "\"", "'", "\0", "\ud800", "é", "🚀", "[x] ", "://", "[a](javascript:b)",
        "<a href='javascript:b' onclick=c>", "<p style=a onclick='b'>", "<img src='data:a' onerror=b>", "<iframe src=a>",
    ];

    private static readonly Gen<string> Any = Gen
        .OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 5])
        .Array[0, 60].Select(string.Concat);

    [Theory]
    [InlineData("# A\n\ntext *em* **strong** `code`", "h1#a(A) p(text *(em) **(strong) `code`)")]
    [InlineData("a ~~b~~ c", "p(a ~(b) c)")]
    [InlineData("- a\n  - b\n- c", "ul(li(p(a) ul(li(p(b)))) li(p(c)))")]
    [InlineData("- [x] a\n- [ ] b", "ul(li(p([x] a)) li(p([ ] b)))")]
    [InlineData("|a|b|\n|-|-|\n|c|d|", "table(head(td(p(a)) td(p(b))) row(td(p(c)) td(p(d))))")]
    [InlineData("b\n|a|b|\n|-|-|\n|c|d|\n*e*\nf | g", "p(b) table(head(td(p(a)) td(p(b))) row(td(p(c)) td(p(d)))) p(*(e)/f | g)")]
    [InlineData("- x\n  |a|b|\n  |-|-|\n  |c|d|\n  e", "ul(li(p(x) table(head(td(p(a)) td(p(b))) row(td(p(c)) td(p(d)))) p(e)))")]
    [InlineData("|a|b|\n|-|-|\n|c|d|\n# e", "table(head(td(p(a)) td(p(b))) row(td(p(c)) td(p(d)))) h1#e(e)")]
    [InlineData("a | b\nc | d\n---", "h2#a--bc--d(a | b/c | d)")]
    [InlineData("a[^1]\n\n[^1]: note", "p(a^) notes(note(p(note)))")]
    [InlineData("> a", "quote(p(a))")]
    [InlineData("```\nx\n```", "code(x)")]
    [InlineData("a  \nb\\\nc", "p(a//b//c)")]
    [InlineData("", "")]
    public void Markdown_is_read(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("see http://x.org/a.", "p(see a[http://x.org/a](http://x.org/a).)")]
    [InlineData("(https://x.org/a)", "p((a[https://x.org/a](https://x.org/a)))")]
    [InlineData("pdf:https://x.org/a", "p(pdf:a[https://x.org/a](https://x.org/a))")]
    [InlineData("\"https://x.org/a\"", "p(\"a[https://x.org/a](https://x.org/a)\")")]
    [InlineData("|a|\n|-|\n|https://x.org/a|", "table(head(td(p(a))) row(td(p(a[https://x.org/a](https://x.org/a)))))")]
    [InlineData("<b>https://x.org/a</b>", "p(**(a[https://x.org/a](https://x.org/a)))")]
    [InlineData("www.x.org", "p(a[http://www.x.org](www.x.org))")]
    [InlineData("[http://x.org](http://y.org)", "p(a[http://y.org](http://x.org))")]
    [InlineData("<http://x.org>", "p(auto[http://x.org])")]
    public void Bare_addresses_are_links(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("quotes", ">", 20_000)]
    [InlineData("brackets", "[", 200_000)]
    [InlineData("links", "[a](", 100_000)]
    [InlineData("emphasis", "*a _b ", 100_000)]
    [InlineData("addresses", "http://x.org/a ", 100_000)]
    [InlineData("declarations", "x <!A ", 100_000)]
    [InlineData("comments", "x <!--", 100_000)]
    [InlineData("definitions", "[a]: b\n", 200_000)]
    [InlineData("notes", "[^a]: b\n", 200_000)]
    [InlineData("underlines", "a\n=\n", 400_000)]
    public void A_page_that_takes_too_long_is_read_as_plain_text(string reason, string piece, int times)
    {
        var text = "a *b*\n\n" + Repeated(piece, times);
        var page = MarkdownReader.Read(text, "notes");
        Assert.NotNull(page.Refusal);
        Assert.Equal("a *b*", ((LiteralInline)((ParagraphBlock)page.Document[0]).Inline!.FirstChild!).Content.ToString());
        Assert.NotEmpty(reason);
    }

    [Fact]
    public void Open_lists_over_many_lines_take_too_long() =>
        Assert.NotNull(MarkdownReader.Read(Repeated("- ", 60) + "a" + new string('\n', 1_000_000), "notes").Refusal);

    [Fact]
    public void A_table_of_many_columns_and_rows_takes_too_long()
    {
        var table = $"{Repeated("|a", 2000)}\n{Repeated("|-", 2000)}\n{Repeated("|b\n", 20_000)}";
        Assert.NotNull(MarkdownReader.Read(table, "notes").Refusal);
    }

    [Fact]
    public void Plain_text_has_paragraphs_and_lines()
    {
        var document = MarkdownReader.Read("a\r\nb *c*\n\n\n  d\n" + new string('>', 20_000), "notes").Document;
        Assert.StartsWith("p(a/b *c*) p(d/>>>", Tree.Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_has_its_places()
    {
        var text = "a\r\n  b\n" + new string('>', 20_000);
        var literals = Tree.Nodes(MarkdownReader.Read(text, "notes").Document).OfType<LiteralInline>().ToList();
        Assert.Equal([(0, 0, 0), (1, 2, 5), (2, 0, 7)], literals.Select(l => (l.Line, l.Column, l.Span.Start)));
    }

    [Fact]
    public void A_long_reading_list_is_read_as_Markdown()
    {
        var item = "* **A. Smith**, [On *Things*](https://example.org/a_b_c.pdf) (2018), see <b>this</b> and `that`, http://example.org/x_y\n";
        Assert.Null(MarkdownReader.Read(Repeated(item, 5_000), "notes").Refusal);
    }

    [Fact]
    public void A_long_table_is_read_as_Markdown()
    {
        var row = "| A. Smith | [On Things](https://example.org/a.pdf) | 2018 | NeurIPS |\n";
        Assert.Null(MarkdownReader.Read("| a | b | c | d |\n|---|---|---|---|\n" + Repeated(row, 1_500), "notes").Refusal);
    }

    [Fact]
    public void Any_text_is_read_and_every_place_lies_in_it() =>
        Any.Sample(HoldPlaces, iter: 3_000);

    [Fact]
    public void Any_text_gives_safe_and_well_formed_html() =>
        Any.Sample(text => HtmlChecks.AssertSafeAndWellFormed(PageHtml.Render(MarkdownReader.Read(text, "a:b").Document)), iter: 3_000);

    [Fact]
    public void Text_stands_where_its_place_says()
    {
        const string Markdown =
            "# T *e*\n\n> <table><tr><td>one &amp; <b>two</b>\n> three</table>\n\n- <div>four\n  five</div>\n\n" +
            "| a | b<sup>c</sup> |\n|-|-|\n| d | e |\n\n<p>six\r\n  seven</p>\n\nUnder\nlined\n===\n\n# \ttab\n\n- x\n\t<p>nine";
        var literals = Tree.Nodes(MarkdownReader.Read(Markdown, "notes").Document).OfType<LiteralInline>().ToList();
        Assert.Equal(20, literals.Count);
        Assert.All(literals, l => Assert.Equal(l.Content.ToString(), Markdown[l.Span.Start..(l.Span.End + 1)]));
        Assert.All(literals, l => Assert.Equal(l.Line, Markdown[..l.Span.Start].Count(c => c == '\n')));
        Assert.All(literals, l => Assert.Equal(l.Column, l.Span.Start - Markdown.LastIndexOf('\n', l.Span.Start) - 1));
    }

    private static void HoldPlaces(string text)
    {
        var page = MarkdownReader.Read(text, "notes");
        Assert.Contains(page.Refusal, new[] { null, "it is nested too deeply" });
        var lines = text.Count(c => c is '\n' or '\r') + 1;
        foreach (var node in Tree.Nodes(page.Document).Where(n => n is not (FootnoteGroup or FootnoteLink)))
        {
            Assert.InRange(node.Span.Start, 0, text.Length);
            Assert.InRange(node.Span.End, node.Span.Start - 1, text.Length - 1);
            Assert.InRange(node.Line, 0, lines);
            Assert.True(node is not (HtmlBlock or HtmlInline), "raw HTML is left");
            if (node is LiteralInline { Span.IsEmpty: false, Parent: not LinkInline { IsImage: true } } literal)
            {
                Assert.Equal(
                    literal.Content.ToString().Replace('\ufffd', '\0'),
                    text[literal.Span.Start..(literal.Span.End + 1)].Replace('\ufffd', '\0'));
            }
        }
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
