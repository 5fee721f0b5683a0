using System.Text;
using OptTopics.Content;
using OptTopics.Web.Commands;

namespace OptTopics.Tests.Commands;

public sealed class LineExplanationTests
{
    [Fact]
    public void Each_field_is_underlined_and_named()
    {
        const string Line = "  * [[https://arxiv.org/abs/1901.00001|Lee 2019 - Flat minima]] proves it";
        var lines = Explain("====== Minima ======\r\n" + Line + "\r\n", 2);
        Assert.Equal(Line, lines[0]);
        Assert.Equal(
            [
                "                                       ~~~ authors: Lee",
                "                                           ~~~~ year: 2019",
                "                                                  ~~~~~~~~~~~ title: Flat minima",
            ],
            lines.Where(l => l.EndsWith("authors: Lee", StringComparison.Ordinal) || l.Contains("~ year") || l.Contains("~ title")));
        Assert.Contains("kind: paper", lines);
        Assert.Contains("identifier: arxiv:1901.00001", lines);
    }

    [Theory]
    [InlineData(1, "No citation was read here.")]
    [InlineData(7, "page.txt has 2 lines.")]
    public void A_line_without_a_citation_says_so(int line, string says) => Assert.Equal(says, Explain("text\n", line)[^1]);

    private static List<string> Explain(string text, int line) =>
        [.. LineExplanation.Of(ContentFile.Decode("page.txt", "page", Encoding.UTF8.GetBytes(text)), line)];
}
