using System.Globalization;
using System.Text;

namespace OptTopics.Benchmarks.Hostile;

/// <summary>A page written to be slow to read, of any length.</summary>
public sealed record HostilePage(string Name, Func<int, string> Of);

/// <summary>Pages that make readers of markup slow: marks that stay open, nest deeply, or make everything before them be read again.</summary>
public static class HostilePages
{
    /// <summary>Repeated as often as they fit.</summary>
    private static readonly string[] MarkdownPieces =
    [
        "a", " ", "\n", "\t", "\r", "\0", "\ud800", "\u00a0", "é", "🚀*", "a\n", "a\n\n", "a\r\n", "a  \n", "a\\\n", "    a\n", "    a\n\n",
        "[", "]", "[]", "[a", "![", "[a](", "![a](", "[a]()", "[a](<b", "[a](b ", "[a](b \"", "[a](b '", "[a](b (", "[a](\\", "[a](b \"c\n",
        "[a](b 'c\nd \"e\n", "[[]()", "[a][b]", "[a][", "[a]: b\n", "[a]: b\n\n", "[a]: b \"\n", "[a]:\n", "[^", "[^a]", "[^a]: b\n",
        "[^a]: b\n\n", "[^a]: b\n    c\n\n", "[a](b) c ",
        "*", "*a ", "a* ", "*a* ", "*a **b ", "**a\n", "**x*", "a**b", "_a __b ", "*a_ ", "~~a ", "~~a~~ ", "*a _b ~~c ", "[*a](b) ",
        "*[a*", "a *b* c\n",
        "`", "`a ", "``a` ", "`|", "\\", "\\*", "&", "&amp;", "&#1", "&aaaaaaaa", "!", "\"'(", "<", ">",
        "<a ", "x<a b=\"", "<b>", "</b>", "<b></b>", "x<b>", "x<i><b></i>", "<!--", "x<!--", "x<!A ", "x<?", "x<![CDATA[", "<!--\n\n",
        "<http://a", "<a@b", "<pre>\n", "a<script>\n", "<script>\n", "x<a name=b>", "x<a href=b>", "x<img alt='&amp;&amp;'>",
        "<div>", "<div>\n\n", "<div>\n\n</p>\n\n", "<table>", "<table><tr><td>", "<td>", "<tr>\n", "<table>\n\n", "<ul>", "<ul><li>",
        "<li>", "<li>\n\n", "<ul>\n\n<li>\n\n", "<h1>", "<h1>a\n\n", "<blockquote>", "<p id=a>", "<br>\n", "<details><summary>\n\n",
        "<p>&amp;", "<p><b>", "<p></b>", "<p>a\nb", "<pre>a</pre>\n", "<a b='", "<p><a b='",
        "> a\n", ">", "> > ", ">>>>>>>>>> a\n", ">\n", "> a\nb\n", "> [a](\n", "- a\n", "- a\n\n", "-\n", "- ", "- - ", "- [ ] a\n",
        "* a\n- b\n", "1. a\n", "1) ", "- a\n  b\n", "- [a](\n", "- `\n",
        "# a\n", "#", "# ", "# *a\n", "a\n=\n", "a\n===\n\n", "---\n", "-", "=\n", "```\n", "```a\n", "~~~a\n", "---\na: b\n",
        "|", "|a", "|a|b|\n", "a|b\n", "|-", "|-|-|\n", "|a|b|\n|-|-|\n|c|d|\n\n", "|`a|b|\n", "|[a](b)|*c*|\n",
        "http://a", "http://a.b ", "http://a.b\n", "http://a.b/(", "www.", "www.a.b ", "mailto:a@b.c ", "http://", "[http://a.b ",
        "[http://a.b](", "http://a.b/*", "h", "http://a.b&amp;",
    ];

    /// <summary>What references are made of, and what makes a reader of them look far ahead.</summary>
    private static readonly string[] CitationPieces =
    [
        "A. Smith, ", "Smith, A., ", "Smith A; ", "Smith and ", "Smith & ", "A. ", "J.-P. ", "J.J.J.", "A", "Aa ", "van der ", "Jr. ",
        "et al. ", "Smith et al, ", "et al (", "smith...jones ", "and others ", "O'", "李", "李航, ",
        "2018 ", "(2018", "(2018) ", "'18 ", "2018a, ", "12(3), ", "pp. 1-2, ", "vol. ", "1", "1-", "1:", "1/", "(1", "Jan 2018 ", "(((",
        "()", "[1] ", "[ ", "] ", "[[http://a.b/c.pdf|pdf]] ", "[[http://a.b|Smith 2018 - Title]] ",
        "[[http://a.b|Smith 2018 - Title]] and ",
        "[[http://a.b|code]] ", "[[http://a.b|video]], ", "[[a|b]] ", "[[#a]] ", "[[http://a.b]] ", "http://arxiv.org/abs/1805.11604 ",
        "http://a.b?a=b&c=d;", "http://doi.org/10.1/((((", "10.1000/182 ", "10.1000/(", "doi:10.", "arXiv:1805.11604 ", "arxiv arxiv ",
        "isbn 978-0-", "PMID ", "hal-0",
        "\"a b\" ", "\"a b", "“a b ", "«", "''a'' ", "**A Title of a Work** ", "//A Title// ", "**A**, ", "**a (", "In ", "In: ",
        "in Proceedings of ", "Proceedings ", "ICML ", "ICML'18 ", "Conference on ", "J. Phys. ", "University ", "Title: a ", "Title: ",
        "Authors: A. Smith ", "Year: ", "url: ",
        ", ", ". ", ": ", "; ", " - ", " – ", "? ", "! ", " | ", "* ", "a. B ", "A b c. ", "A b c, ", "a, b ", ", A, ", "tion ", "a-b-",
        ":smile: ", ":a", "★", "C++ ", "\u00ad", "\ufeff", "e\u0301", "pdf ", "[pdf] ", "(pdf) ", "here ", "by ", "by A. Smith ", "see ",
        "the paper ",
        "  * A. Smith, **A Title**, ICML, 2018.\n", "  * a\n    * b\n", "  * [[http://a.b|A Title]]\n    * http://a.b\n",
        "  * A Title of It\n    * http://a.b/c.pdf\n    * a comment\n", "  * **A**\n    * A. Smith, B. Doe. A title. ICML 2018.\n",
        "  * a\\\\ http://a.b\n", "| A Title | A. Smith | 2018 | [[http://a.b|pdf]] |\n",
        "^ Title ^ Authors ^ Year ^\n| A b c | A. Smith | 2018 |\n\n", "2018 | A Title | A. Smith | ICML\n",
        "A. Smith (2018). A Title. //Journal//, 12(3), 4-5.\n\n",
    ];

    private static readonly string[] DokuWikiPieces =
    [
        "a", " ", "\n", "\t", "\r", "\0", "\ud800", "\u00a0", "é", "🚀**", "a\n", "a\n\n", "a\r\n", "\\\\ ", "\\\\\n",
        "**", "**a ", "**a** ", "//", "//a ", "__a ", "''a ", "**a //b ", "//a __b ''c **d ", "<sub>", "<sup>", "<del>", "<sub><sup><del>",
        "</sub>", "a//b:", "http:// //", "<nowiki>", "%%", "%%a ", "</nowiki>",
        "((", "((a", "((a)) ", "))", "(((", "((a((b", "((**", "[[", "[[a", "[[a|", "[[a|b]] ", "]]", "[[a|{{b", "[[a>b", "[[[[", "{{",
        "{{a", "{{a|", "{{a}} ", "{{a?1x2|b}} ", "}}", "[[{{a}}", "{{[[a]]",
        "http://a.b ", "http://", "http://a", "www.", "www.a.b ", "ftp.a.b ", "<a@b.c>", "<a@", "mailto:a@b.c ", "\\\\a\\b ",
        "=", "==", "== a ==\n", "====== a\n", "== a", "= a =\n", "----\n", "-", "--", "---", "->", "<-", "<->", "=>", "...", "\"a", "'a",
        "(c)", "640x480 ", "8-) ", ":-) ", "FIXME ",
        "  * a\n", "  - a\n", "  *", "  * a\n  - b\n", "  * **a\n", "  * ((a\n", "  *\n", "    * a\n", "  a\n", "  a\n\n", "\ta\n", " a\n",
        "|", "|a", "|a|\n", "^a^b|\n", "| [[a|b]] |\n", "|a|:::|\n", "|:::", "||||\n", "|  a  |\n", "|((a\n", "|**a|\n", "^", "|a|\n\n", "|%%|",
        ">", "> a\n", ">>> a\n", ">>>>>>>>>> a\n", ">**a\n", "<code>", "<code>a\n", "<code>a</code>", "</code>", "<file>", "<file x y>",
        "<code [a=b]>", "<html>", "<php>", "<HTML>", "<", "<<", "~~NOTOC~~", "~~", "~~INFO:", "{{rss>a}}", "~~NOCACHE~~\n",
    ];

    public static IEnumerable<HostilePage> DokuWiki => [.. Families(DokuWikiPieces), .. DokuWikiPages];

    private static IEnumerable<HostilePage> DokuWikiPages =>
    [
        new("notes in notes", n => Repeat("((a ", n / 2) + Repeat("))", n / 2)),
        new("marks that close in turn", n => Repeat("**a //b __c ", n / 2) + Repeat("** // __ ", n / 2)),
        new("marks that close crosswise", n => Count(i => (i % 3) switch { 0 => "**a", 1 => "//b", _ => "__c" }, n)),
        new("lists deepening", n => Count(i => new string(' ', 2 * (i + 1)) + "* a\n", n)),
        new("lists deepening and back", n => Count(i => new string(' ', 2 * ((i % 40) + 1)) + "* a\n", n)),
        new("quotes deepening", n => Count(i => new string('>', i) + "a\n", n)),
        new("equal headings", n => Repeat("== a ==\n", n)),
        new("headings and marks", n => Repeat("== **a ==\n", n)),
        new("wide table", n => Repeat("|a", n / 2) + "|\n" + Repeat("|b", n / 2) + "|\n"),
        new("wide table of short rows", n => Repeat("|a", 4000) + "|\n" + Repeat("|b|\n", n)),
        new("table of spans", n => "|a|\n" + Repeat("|:::|\n", n)),
        new("table of open notes", n => Repeat("| ((a | b |\n", n)),
        new("one long link", n => "[[" + Repeat("a|", n)),
        new("one long picture", n => "{{" + Repeat("a?", n)),
        new("control characters", n => Count(i => ((char)(i % 32)).ToString(), n)),
        new("a list of papers", n => Count(ListedPaper, n)),
        new("prose", n => Repeat("Some words of **plain** text and a [[http://example.org/a|link]] here,\nand a second line.\n\n", n)),
    ];

    /// <summary>For the reader of citations: in DokuWiki, as blocks, and as bullets, of which each is looked at with those below it.</summary>
    public static IEnumerable<HostilePage> Citations =>
    [
        .. CitationPieces.Concat(DokuWikiPieces).Select(p => new HostilePage(Shown(p), n => Repeat(p, n))),
        .. CitationPieces.Where(p => !p.Contains('\n', StringComparison.Ordinal))
            .Select(p => new HostilePage("bullets " + Shown(p), n => Repeat("  * " + p + "\n", n))),
        new("a million links", n => Count(i => $"[[http://a.b/{i}|{i}]] ", n)),
        new("a million names", n => Count(i => $"A. Smith{(char)('a' + (i % 26))}, ", n)),
        new("a million works of one block", n => Count(i => $"A. Smith, [[http://a.b/{i}|On Things {i}]], 2018. ", n)),
        new("a work and a million comments", n => "  * A. Smith, **On Things and More**, 2018.\n" + Repeat("    * a comment on it\n", n)),
        new("a work and a million lines", n => "  * A. Smith, **On Things and More**, 2018.\n" + Repeat("    and another line\n", n)),
        new("bullets in bullets", n => Count(i => new string(' ', 2 * ((i % 20) + 1)) + "* A. Smith, **On Things** (2018)\n", n)),
        .. DokuWikiPages,
    ];

    public static IEnumerable<HostilePage> Markdown =>
    [
        .. Families(MarkdownPieces),
        new("links to many definitions", n => Count(i => $"[a{i}]: b\n\n", n / 2) + Count(i => $"[a{i}] ", n / 2)),
        new("many definitions", n => Count(i => $"[a{i}]: b\n", n)),
        new("many notes", n => Count(i => $"a[^{i}]\n\n[^{i}]: b\n\n", n)),
        new("notes in notes", n => Count(i => $"[^{i}]: a[^{i + 1}]\n", n)),
        new("one note, many uses", n => "[^a]: b\n\n" + Repeat("c[^a]\n\n", n)),
        new("growing code marks", n => Count(i => new string('`', (i % 1500) + 1) + "a", n)),
        new("growing emphasis", n => Count(i => new string('*', (i % 1500) + 1) + "a ", n)),
        new("nested links", n => Repeat("[", n / 5) + "a" + Repeat("](b)", n * 4 / 5)),
        new("nested emphasis", n => Repeat("*a ", n / 2) + Repeat("b* ", n / 2)),
        new("nested elements", n => "x" + Repeat("<b>", n * 3 / 7) + Repeat("</b>", n * 4 / 7)),
        new("nested divisions", n => Repeat("<div>", n * 5 / 11) + Repeat("</div>", n * 6 / 11)),
        new("quotes 90 deep", n => Repeat(new string('>', 90) + "a\n", n)),
        new("quotes 90 deep, lazy lines", n => new string('>', 90) + Repeat("a\n", n)),
        new("lists 40 deep", n => Repeat(Repeat("- ", 80) + "a\n", n)),
        new("lists 40 deep, blank lines", n => Repeat("- ", 80) + "a\n" + Repeat("\n", n)),
        new("lists 40 deep, lazy lines", n => Repeat("- ", 80) + "a\n" + Repeat("b\n", n)),
        new("lists deepening and back", n => Count(i => new string(' ', 2 * (i % 40)) + "- a\n", n)),
        new("lists deepening", n => Count(i => new string(' ', 2 * i) + "- a\n", n)),
        new("lists in quotes", n => Repeat("> - ", 20) + "a\n" + Repeat("\n", n)),
        new("wide table", n => Repeat("|a", n / 3) + "\n" + Repeat("|-", n / 3) + "\n" + Repeat("|b", n / 3)),
        new("wide table of short rows", n => Repeat("|a", 4000) + "\n" + Repeat("|-", 4000) + "\n" + Repeat("|b\n", n)),
        new("table of links", n => "|a|b|\n|-|-|\n" + Repeat("|[a](http://b.c)|*d*|\n", n)),
        new("table of open marks", n => "|a|b|\n|-|-|\n" + Repeat("|*a|[b|\n", n)),
        new("long table", n => "|a|b|\n|-|-|\n" + Repeat("|c|d|\n", n)),
        new("wide HTML table", n => "<table><tr>" + Repeat("<td>a", n)),
        new("one long heading", n => "# " + Repeat("a *b* ", n)),
        new("one long link", n => "[a](" + Repeat("(", n)),
        new("one long attribute", n => "<a href='" + Repeat("&amp;", n)),
        new("many attributes", n => "<p " + Repeat("a=b ", n) + ">"),
        new("many names", n => "<a " + Repeat("name=b ", n) + ">"),
        new("one long word of addresses", n => Repeat("-http://a_b" + new string('x', 200), n)),
        new("equal headings", n => Repeat("# a\n\n", n)),
        new("front matter in brackets", n => "---\na: " + Repeat("[", n) + "\n---\n"),
        new("control characters", n => Count(i => ((char)(i % 32)).ToString(), n)),
        new("a list of papers", n => Count(
            i => $"* A. Smith, [On *Things* {i}](https://example.org/{i}.pdf) (2018), see `this` and http://example.org/{i}\n", n)),
        new("prose", n => Repeat("Some words of *plain* text and a [link](http://example.org/a) here,\nand a second line.\n\n", n)),
    ];

    /// <summary>Each piece close together, among words, and in blocks that are each small enough to be slow unnoticed.</summary>
    private static IEnumerable<HostilePage> Families(string[] pieces) =>
    [
        .. pieces.Select(p => new HostilePage(Shown(p), n => Repeat(p, n))),
        .. pieces.Where(p => p.Length > 1).Select(p => new HostilePage("thin " + Shown(p), n => Repeat(p + Words, n))),
        .. pieces.Where(p => p is not ("\n" or "\r"))
            .Select(p => new HostilePage("32 KB blocks " + Shown(p), n => Repeat(Repeat(p, 32 * 1024) + "\n\n", n))),
    ];

    private static string Words => " and some words of plain text that take their place before it is there again";

    private static string ListedPaper(int i) =>
        $"  * [[https://example.org/{i}.pdf|Smith et al 2018]] On //Things// {i}. " +
        $"\"What it says\", see ''this'' and http://example.org/{i}\n";

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    private static string Count(Func<int, string> piece, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(piece(i));
        }

        return text.ToString();
    }

    private static string Shown(string piece) => string.Concat(piece.Select(c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(c) || char.IsSurrogate(c) || c == '\u00a0' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => c.ToString(),
    }));
}
