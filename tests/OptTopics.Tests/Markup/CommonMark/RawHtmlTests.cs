namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>Raw HTML in a Markdown page is read, not escaped.</summary>
public sealed class RawHtmlTests
{
    [Theory]
    [InlineData("a <b>bold</b> b", "p(a **(bold) b)")]
    [InlineData("<strong>x</strong> <i>y</i> <em>z</em>", "p(**(x) *(y) *(z))")]
    [InlineData("<u>a</u><s>b</s><del>c</del><ins>d</ins>", "p(u(a)del(b)del(c)u(d))")]
    [InlineData("Adam<sup>+</sup> H<sub>2</sub>O", "p(Adamsup(+) Hsub(2)O)")]
    [InlineData("press <kbd>x</kbd> or <code>y</code>", "p(press code(x) or code(y))")]
    [InlineData("<B>bold</B>", "p(**(bold))")]
    [InlineData("a <b>*x* [l](u)</b> c", "p(a **(*(x) a[u](l)) c)")]
    [InlineData("*a <b>x</b> c*", "p(*(a **(x) c))")]
    public void Formatting_is_read(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("a <b>open to the end", "p(a **(open to the end))")]
    [InlineData("a </b> c", "p(a  c)")]
    [InlineData("<b>a <i>b</b> c</i>", "p(**(a *(b)) c)")]
    [InlineData("*a <b>x* y</b>", "p(*(a **(x)) y)")]
    [InlineData("<b>x\n\ny</b>", "p(**(x)) p(y)")]
    public void What_is_not_closed_ends_with_its_block(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("<table><tr><td>\n\na\n\n# b\n\n- c", "table(row(td(p(a)))) h1#b(b) ul(li(p(c)))")]
    [InlineData("<table><tr><td>\n\n# b\n\n<table><tr><td>c</td></tr></table>", "table(row(td())) h1#b(b) table(row(td(p(c))))")]
    [InlineData("<table><tr><td>\n\n# b\n\n</td></tr></table>\n\nc", "table(row(td(h1#b(b)))) p(c)")]
    public void A_table_that_lost_its_end_ends_before_a_heading(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("a<br>b<br/>c<BR />d", "p(a//b//c//d)")]
    [InlineData("|a|b|\n|-|-|\n|x<br>y|<ul><li>p</li><li>q</li></ul>|", "table(head(td(p(a)) td(p(b))) row(td(p(x//y)) td(p(p//q))))")]
    public void Lines_are_broken(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("a <!-- b --> c", "p(a  c)")]
    [InlineData("<!-- a\n\nb -->\n\nc", "p(c)")]
    [InlineData("a <font color=red>b</font> <blink>c</blink>", "p(a b c)")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("<style>\np { color: red }\n</style>\n\na", "p(a)")]
    [InlineData("<?php x ?>\n\na", "p(a)")]
    [InlineData("1 < 2 and a<b", "p(1 < 2 and a<b)")]
    public void What_stands_for_nothing_is_dropped_and_its_text_kept(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("<a href='http://x.org/a?b=1&amp;c'>t <b>u</b></a>", "p(a[http://x.org/a?b=1&c](t **(u)))")]
    [InlineData("<img src=\"a.png\" alt=\"A picture\" width=5>", "p(img[a.png](A picture))")]
    [InlineData("[<img src=\"a.png\">](http://x.org)", "p(a[http://x.org](img[a.png]()))")]
    [InlineData("<a href=other.md#x>t</a>", "p(page[other#x](t))")]
    [InlineData("<a href=x.pdf>a <a href=y.pdf>b</a>", "p(a[x.pdf](a )a[y.pdf](b))")]
    public void Links_and_pictures_are_read(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("## <a name='sgd'> Gradient descent", "h2#-gradient-descent(<sgd> Gradient descent)")]
    [InlineData("## <a name='toc'>Contents</a>", "h2#contents(<toc>Contents)")]
    [InlineData("## <a id=\"x\" href=\"#y\">Contents</a>", "h2#contents(<x>page[notes#y](Contents))")]
    [InlineData("<a name=\"x\"></a>\n## Title", "h2#title(<x>Title)")]
    [InlineData("<a id=\"x\"></a>\n<a id=\"y\"></a>\n\n## Title", "h2#title(<x><y>Title)")]
    [InlineData("<h2 id=\"own\">Title</h2>", "h2#title(<own>Title)")]
    [InlineData("<div id=\"top\">\n\n# Title\n\n</div>", "h1#title(<top>Title)")]
    [InlineData("text <a name=\"here\"></a> goes on", "p(text <here> goes on)")]
    public void Anchors_are_kept(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("<p align=\"center\">a<br>b</p>", "p(a//b)")]
    [InlineData("<div>a</div><div>b</div>", "p(a) p(b)")]
    [InlineData("<center>\n  a\n  b\n</center>", "p(a/b)")]
    [InlineData("<h1 align=\"center\">\n  <img src=l.png>\n  Title\n</h1>", "h1#title(img[l.png]()/Title)")]
    [InlineData("<p>a &amp; b&nbsp;c &nosuch; d</p>", "p(a & b\u00a0c &nosuch; d)")]
    [InlineData("<hr>", "hr")]
    [InlineData("<blockquote>a<p>b</blockquote>", "quote(p(a) p(b))")]
    [InlineData("<pre><code>\nx &lt; y\n  z\n</code></pre>", "code(x < y\n  z)")]
    [InlineData("<dl><dt>a<dd>b</dl>", "p(a) p(b)")]
    public void Blocks_are_read(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "ul(li(p(a)) li(p(b)))")]
    [InlineData("<ol><li>a<li>b<ul><li>c</ul><li>d</ol>", "ol(li(p(a)) li(p(b) ul(li(p(c)))) li(p(d)))")]
    [InlineData("<ul>\n<li>\n\n*a*\n\n</li>\n<li>\n\n- b\n\n</li>\n</ul>", "ul(li(p(*(a))) li(ul(li(p(b)))))")]
    [InlineData("<ul>a</ul>", "ul(li(p(a)))")]
    [InlineData("<li>a</li>", "ul(li(p(a)))")]
    [InlineData("<ul></ul>", "")]
    [InlineData("<ul><ul><li>a</ul></ul>", "ul(li(ul(li(p(a)))))")]
    [InlineData("<ul><table><tr><td>a</table></ul>", "ul(li(table(row(td(p(a))))))")]
    public void Lists_are_read(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Theory]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "table(head(td(p(a)) td(p(b))) row(td(p(c)) td(p(d))))")]
    [InlineData(
        "<table>\n<tbody>\n<tr><td colspan=\"2\"><a href=\"#x\">X</a></td></tr>\n</tbody>\n</table>",
        "table(row(2xtd(p(page[notes#x](X)))))")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "table(row(td(p(a)) td(p(b))) row(td(p(c))))")]
    [InlineData("<table>\n<tr>\n<td>\n\n**a**\n\n</td>\n<td></td></tr></table>", "table(row(td(p(**(a))) td()))")]
    [InlineData("<table><tr><th>a</th><td>b</td></tr></table>", "table(row(td(p(a)) td(p(b))))")]
    [InlineData("<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>", "table(row(td(table(row(td(p(a))))) td(p(b))))")]
    [InlineData("<table><tr><td><ul><li>a</td><td>b</ul></td></tr></table>", "table(row(td(ul(li(p(a)))) td(p(b))))")]
    [InlineData("<td>a</td>", "p(a)")]
    [InlineData("<table><table><tr><td>a</table></table>", "table(row(td(table(row(td(p(a)))))))")]
    [InlineData("<table><tr><li>a</table>", "table(row(td(ul(li(p(a))))))")]
    [InlineData("<table><blockquote>a</table>", "table(row(td(quote(p(a)))))")]
    public void Tables_are_read(string markdown, string tree) => Assert.Equal(tree, Tree.Of(markdown));

    [Fact]
    public void Details_keep_their_summary_and_the_Markdown_inside() =>
        Assert.Equal("p(more) ol(li(p(**(A)))) p(b)", Tree.Of("<details><summary> more </summary>\n\n1. **A**\n\n</details>\n\nb"));

    [Fact]
    public void Html_in_a_quote_is_read_without_the_marks_of_the_quote() =>
        Assert.Equal("quote(table(row(td(p(a)))))", Tree.Of("> <table>\n> <tr><td>\n> a</td></tr>\n> </table>"));
}
