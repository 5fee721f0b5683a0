using CsCheck;
using OptTopics.Benchmarks.Fuzzing;

namespace OptTopics.Tests.Extraction;

/// <summary>Any text is a page: its HTML, also cut at its citations, is well formed and safe, and its fields hold what their spans hold.</summary>
public sealed class AnyPageTests
{
    private static readonly string[] Wholes =
    [
        "====== Reading ======\n\n  * [[https://arxiv.org/abs/1412.6980|Kingma & Ba 2014 - Adam: A Method]] \"says //much//\", see ((a note)) " +
        "and [[other:page|there]]\n    * {{paper.pdf|pdf}}\n" +
        "  * A. Smith and B. van der Doe, **On Things**, Proc. of ICML, 2015. [[a.pdf]]\n\n^ Title ^ Authors ^ Year ^\n" +
        "| [[a.pdf|A Study]] | A. Smith et al. | 2015 |\n\n> quoted\n\n  code\n",
        "# Reading\n\n- [Kingma & Ba 2014 - Adam: A Method](https://arxiv.org/abs/1412.6980) \"says *much*\"[^1], see [there](../page.md)\n" +
        "  - <a href=\"paper.pdf\">pdf</a><br>\n" +
        "- A. Smith and B. van der Doe, **On Things**, Proc. of ICML, 2015. [![badge](http://a.b/c.svg)](a.pdf)\n\n| Title | Authors | Year |\n" +
        "|--|--|--|\n| [A Study](a.pdf) | A. Smith et al. | 2015 |\n\n> quoted\n\n[^1]: a note\n",
    ];

    private static readonly Gen<string> Broken = Gen.Int.Select(seed => new Mutation(Wholes, new Random(seed)).Next());

    [Fact]
    public void Of_any_DokuWiki_page() => Broken.Sample(text => Assert.Null(PageProblems.Of(text, isMarkdown: false)), iter: 2_000);

    [Fact]
    public void Of_any_Markdown_page() => Broken.Sample(text => Assert.Null(PageProblems.Of(text, isMarkdown: true)), iter: 2_000);

    /// <summary>What a fuzzer found.</summary>
    [Theory]
    [InlineData("[<a href=\"x\" o=''>p]()", true)]
    [InlineData("<a href=x>see [b](http://c.d) and <http://e.f></a>", true)]
    [InlineData("[![](http://)](http:)", true)]
    [InlineData("[<a@b>]()", true)]
    [InlineData("- <a href=\"paper.pdf\">/pdf<a><br>", true)]
    [InlineData("[a[^1]](b)\n\n[^1]: c", true)]
    [InlineData("[![a [b](c) <http://d>](http://e)](f)", true)]
    [InlineData("[a <b>http://c</b> [[d]]](e)", true)]
    [InlineData("[<a name='n'>b]()", true)]
    [InlineData("[[f]](.md)", true)]
    [InlineData("[S<details>Mry](http://b.y)", true)]
    [InlineData("Gc,J.Kirkpatric<table>k,R.", true)]
    [InlineData("[A `x\ny` b](c)", true)]
    [InlineData("<a href=\"\">i<a f=\"\">\n<i s=\"\">\n\v", true)]
    [InlineData("m[[]]http://e", false)]
    [InlineData("[A study? Row Review 1 1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1!](b)", true)]
    public void Of_this_page(string text, bool isMarkdown) => Assert.Null(PageProblems.Of(text, isMarkdown));

    /// <summary>Lines that took minutes, or a stack without end.</summary>
    [Theory]
    [InlineData("[A study](b) (2018)", " (2018)", "")]
    [InlineData("[A study of", " (2018)", "](b)")]
    [InlineData("Smith, A., A study of lists, ", "nov ", "!no1!x, 2015")]
    [InlineData("Smith, A., A study of lists, ", "no", "!no1!x, 2015")]
    [InlineData("Smith, A., A study of lists, issue ", "2018", "!x, 2015")]
    [InlineData("[A study](b)", "&nbsp;", "x [Another study](c)")]
    [InlineData("[A study](b) A. Smith 2015 ", "☆⭐", "x")]
    [InlineData("[A study](b) A. Smith 2015 says", "&nbsp;", "x")]
    [InlineData("[A study](b) track ", "\" ", "x")]
    [InlineData("**A study of lists** A. Smith (2015)", "NASA", "!")]
    [InlineData("[Smith", ", Smith", " et al. 2015 - A study](b)")]
    [InlineData("| Title | Year |\n|--|--|\n| a | ", "/", " x |")]
    [InlineData("", "in the paper by ", "! [A study](b) A. Smith 2015")]
    [InlineData("[A study](https://academic.oup.com/a/10.1093/", "1/", "x)")]
    public void Of_a_long_line(string start, string piece, string end) =>
        Assert.Null(PageProblems.Of(start + string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)) + end, isMarkdown: true));

    [Theory]
    [InlineData("<p>a")]
    [InlineData("a</p>")]
    [InlineData("<p><em>a</p></em>")]
    [InlineData("<script>a</script>")]
    [InlineData("<p onclick=\"a\">b</p>")]
    [InlineData("<p style=\"a\">b</p>")]
    [InlineData("<a href=\"javascript:a\">b</a>")]
    [InlineData("<img src=\"data:a\" />")]
    [InlineData("<a href=\"a\"><a href=\"b\">c</a></a>")]
    [InlineData("a < b")]
    public void Html_that_is_not_allowed_is_told(string html) => Assert.NotNull(HtmlProblems.In(html));
}
