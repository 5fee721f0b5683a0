using CsCheck;

namespace OptTopics.Tests.Markup.DokuWiki;

/// <summary>Random pages: pieces of syntax in any order, and now and then any characters at all.</summary>
internal static class WikiTexts
{
    private static readonly string[] Pieces =
    [
        "a", "word ", "é", "日本", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\0", "\uD800", "\n  * ", "\n    - ", "\n\t* ", "\n  ",
        "\n| ", "\n^ ", " | ", "||",
        "|:::|", "  |", "\n> ", "\n>>", "\n----\n", "\n== H ==\n", "==", "**", "//", "__", "''", "<sub>", "</sub>", "<del>", "</del>", "((",
        "))", "((n))",
        "[[", "]]", "[[a#b|c]]", "[[http://x.org|t]]", "[[javascript://x|y]]", "[[wp>X]]", "{{", "}}", "{{i.png?10x20|t}}", "{{f.pdf}}",
        "%%", "<nowiki>", "</nowiki>",
        "<code>", "</code>", "<file c x.c>", "</file>", "http://a.b/c", "www.a.bc", "<x@y.org>", "\\\\ ", "\\\\\n", "\\\\s\\t", "--", "->",
        "(c)", "\"", "5x6", ":-)",
        "~~NOTOC~~", "<script>", "\" onclick=\"x\"", "{{rss>http://x}}", "style=", "&lt;",
    ];

    private static readonly Gen<string> Wiki =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(numbers => string.Concat(numbers.Select(n => Pieces[n])));

    public static Gen<string> Any { get; } = Gen.Frequency((9, Wiki), (1, Gen.String[0, 60]));
}
