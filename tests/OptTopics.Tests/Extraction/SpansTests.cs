using CsCheck;
using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

public sealed class SpansTests
{
    private const string Lists =
        "\uFEFF# Läsning 📚\r\n\r\n- [Kingma & Ba 2014 - Adam: A Method](https://arxiv.org/abs/1412.6980) says \\*much\\*\r\n" +
        "- A. Smith, **A *Study* of &amp; Lists**, Proc. ICML, 2015. [pdf](a.pdf)\r\n  - first *child*\r\n" +
        "\r\n| Title | Authors | Year |\r\n|--|--|--|\r\n| [A 📚 Study](a.pdf) | A. Smith et al. | 2015 |\r\n";

    [Fact]
    public void Each_field_of_the_shipped_page_is_what_its_span_holds()
    {
        var (page, text) = Reading.Shipped();
        AssertSpans(page, text);
    }

    [Fact]
    public void Each_field_is_what_its_span_holds_whatever_the_line_ends_and_characters()
    {
        var text = Lists[1..];
        AssertSpans(Reading.Markdown(text), text);
    }

    [Theory]
    [InlineData("- **A study of lists** (Ann Smith, 2015")]
    [InlineData("- **A study of lists** (A. Smith 2015")]
    public void A_page_may_end_inside_the_brackets_of_a_reference(string text) => AssertSpans(Reading.Markdown(text), text);

    [Fact]
    public void Any_text_is_a_page_whose_spans_lie_inside_it()
    {
        var words = Gen.OneOf<string>(
            "[A Study](", "http://a.org/a.pdf", ")", "[[", "|", "]]", "**", "*", "//", "\"", "A. Smith, ", "Doe et al.", " and ", "(2015)", "2015",
            " - ", ": ", ". ", ", ", "ICML ", "Proc. of ",
            "doi:10.1000/182", "arXiv:1412.6980", "\n", "\n\n", "\n  * ", "\n- ", "\n  - ", "# ", "====== ", "^ Title ^ Year ^\n", "| a | b |",
            "|--|--|\n", "((", "))", "\\\\ ", "  ", "<a name=x>", "<b>", "&amp;",
            "study of lists", "É", "李航", "\uD800", "\0", "\t", "[pdf](a.pdf)", "`", "> ", "![x](y.png)", "[^1]", "[^1]: ");
        words.Array[0, 40].Select(string.Concat).Sample(
            text =>
            {
                foreach (var page in (ContentPage[])[Reading.Markdown(text), Reading.Wiki(text)])
                {
                    foreach (var span in page.Citations().SelectMany(c => c.Reference.Spans.Values).SelectMany(s => s))
                    {
                        Assert.InRange(span.Start, 0, span.End);
                        Assert.InRange(span.End, span.Start, text.Length);
                    }
                }
            },
            iter: 3000);
    }

    private static void AssertSpans(ContentPage page, string text)
    {
        Assert.NotEmpty(page.Citations());
        foreach (var citation in page.Citations())
        {
            var reference = citation.Reference;
            AssertHolds(reference.Title, reference, "title", text);
            AssertHolds(reference.Venue, reference, "venue", text);
            AssertHolds(reference.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), reference, "year", text);
            AssertHolds(reference.Label, reference, "label", text);
            Assert.Equal(reference.Authors.Count, reference.Spans.GetValueOrDefault("authors")?.Count ?? 0);
            Assert.All(
                reference.Authors.Zip(reference.Spans.GetValueOrDefault("authors") ?? []),
                pair => Assert.Contains(pair.First.Family!, pair.Second.Of(text), StringComparison.Ordinal));
            var line = text.Split('\n')[citation.Position.Line - 1];
            Assert.InRange(citation.Position.Column, 1, line.Length);
        }
    }

    private static void AssertHolds(string? value, Reference reference, string field, string text)
    {
        Assert.Equal(value is null, !reference.Spans.ContainsKey(field));
        if (value is not null)
        {
            Assert.Equal(value, string.Concat(reference.Spans[field].Select(s => s.Of(text))).Replace("&amp;", "&", StringComparison.Ordinal));
        }
    }
}
