using System.Text;

namespace OptTopics.Benchmarks.Fuzzing;

/// <summary>Makes broken pages of whole ones: cut, spliced, with parts doubled, swapped or gone, and marks where none belong.</summary>
public sealed class Mutation(IReadOnlyList<string> pages, Random random)
{
    private const int LongestStart = 4_000;
    private const int MostChanges = 16;

    private static readonly string[] Marks =
    [
        "**", "//", "__", "''", "((", "))", "[[", "]]", "{{", "}}", "|", "^", "\n|", "\n^", "\n  * ", "\n    - ", "\n> ", "\n== ", " ==\n",
        "<code>", "</code>", "<nowiki>", "%%", "<sub>", "</del>", "\\\\ ", "~~NOTOC~~", "|:::", "----\n",
        "*", "_", "~~", "`", "```\n", "[", "](", ")", "![", "[^1]", "\n[^1]: ", "\n[r]: http://a.b\n", "\n# ", "\n- ", "\n1. ", "\n|-|-|\n",
        "\n---\n", "===\n", "<b>", "</b>", "<a name='n'>", "<a href=\"javascript:x\" onclick='y'>", "<table>", "<td>", "</tr>",
        "<ul><li>", "<div>", "</p>", "<!--", "-->", "<script>", "</script>", "<pre>", "<details>", "<img src=x onerror=y style=z>", "&amp;",
        "&#x3c;", "javascript:", "data:text/html,", "vbscript:", "http://a.b/c.pdf", "https://arxiv.org/abs/1805.11604v2", "www.a.b",
        "<a@b.c>",
        "A. Smith, ", " et al. ", " and ", "(2018)", "\"", "“", "”", "'", "doi:10.1000/182", "ISBN 9780262035613", ", ", ". ", ": ", "; ",
        " - ", "pdf", "[[http://a.b|code]]", "[pdf](a.pdf)", "van der ", "Jr. ", "...", "李航", "2018",
        "\0", "\uD800", "\uDC00", "\uFEFF", "\u200B", "\u00AD", "\u00A0", "\u2028", "\u0085", "\r", "\r\n", "\t", "\f", "\v", "\u001b",
        "e\u0301", "🚀", "\u202E", "    ", "\n\n", "\\",
    ];

    public string Next()
    {
        var text = new StringBuilder(Part(LongestStart));
        for (var changes = random.Next(1, MostChanges); changes > 0; changes--)
        {
            Change(text);
        }

        return text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, random.Next(2) == 0 ? 8 : 200));
        switch (random.Next(8))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Part(400));
                break;
            case 3 when length > 0:
                var moved = text.ToString(at, length);
                text.Remove(at, length).Insert(random.Next(text.Length + 1), moved);
                break;
            case 4:
                text.Insert(at, string.Concat(Enumerable.Repeat(Mark(), random.Next(1, 40))));
                break;
            case 5 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : char.MaxValue + 1);
                break;
            default:
                text.Insert(at, Mark());
                break;
        }
    }

    private string Mark() => Marks[random.Next(Marks.Length)];

    private string Part(int longest)
    {
        var page = pages[random.Next(pages.Count)];
        var start = random.Next(page.Length + 1);
        return page.Substring(start, Math.Min(page.Length - start, random.Next(longest)));
    }
}
