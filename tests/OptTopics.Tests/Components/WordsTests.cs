using OptTopics.Bibliography;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

public sealed class WordsTests
{
    [Fact]
    public void Works_are_counted_by_kind() => Assert.Equal(
        "2 papers, 1 video and 2 code repositories",
        Counts.Works([WorkKind.Code, WorkKind.Paper, WorkKind.Video, WorkKind.Paper, WorkKind.Code]));

    [Theory]
    [InlineData("Gradient descent", "gradient", "[Gradient] descent")]
    [InlineData("Gradients of gradients", "gradient", "[Gradients] of [gradients]")]
    [InlineData("Paul Erdős", "erdos", "Paul [Erdős]")]
    [InlineData("progradient", "gradient", "progradient")]
    [InlineData("nothing here", "gradient", "nothing here")]
    public void Found_words_are_marked_by_their_beginning(string text, string word, string marked) =>
        Assert.Equal(marked, string.Concat(TextMarks.Split(text, [word]).Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text)));

    [Fact]
    public void In_HTML_only_text_is_marked() => Assert.Equal(
        "<a href=\"/em\"><mark>em</mark> &amp; <em><mark>em</mark></em></a>",
        TextMarks.MarkHtml("<a href=\"/em\">em &amp; <em>em</em></a>", ["em"]));
}
