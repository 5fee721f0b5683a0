using OptTopics.Bibliography;
using OptTopics.Catalog.Search;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

public sealed class WordsTests
{
    [Fact]
    public void Works_are_counted_by_kind() => Assert.Equal(
        "2 papers, 1 video and 2 code repositories",
        Counts.Works([WorkKind.Code, WorkKind.Paper, WorkKind.Video, WorkKind.Paper, WorkKind.Code]));

    [Theory]
    [InlineData("Gradient descent", "gradient", "<mark>Gradient</mark> descent")]
    [InlineData("Gradients of gradients", "gradient", "<mark>Gradients</mark> of <mark>gradients</mark>")]
    [InlineData("Paul Erdős", "erdos", "Paul <mark>Erdős</mark>")]
    [InlineData("progradient", "gradient", "progradient")]
    [InlineData("nothing here", "gradient", "nothing here")]
    public void Found_words_are_marked_by_their_beginning(string text, string word, string marked) =>
        Assert.Equal(marked, TextMarks.MarkHtml(text, [word]));

    [Theory]
    [InlineData("R&D of R&D", "of", "R&amp;D <mark>of</mark> R&amp;D")]
    [InlineData("R&D", "of", "R&amp;D")]
    [InlineData("Erdős & O'Neil", "oneil", "Erd&#x151;s &amp; O&#x27;Neil")]
    public void A_marked_text_is_escaped(string text, string word, string html) => Assert.Equal(html, TextMarks.Html(text, [word]).Value);

    [Theory]
    [InlineData("C++ and O'Neil's optimizers", "cplusplus oneil optimization nets", 3)]
    [InlineData("networks", "net", 1)]
    [InlineData("networks", "net work", 0)]
    public void The_words_that_stand_in_a_text_are_counted(string text, string sought, int count)
    {
        Assert.Equal(count, SearchText.CountFound(text, sought.Split(' ')));
        Assert.Equal(count > 0, SearchText.IsFound(text, sought.Split(' ')));
    }

    [Fact]
    public void In_HTML_only_text_is_marked() => Assert.Equal(
        "<a href=\"/em\"><mark>em</mark> &amp; <em><mark>em</mark></em></a>",
        TextMarks.MarkHtml("<a href=\"/em\">em &amp; <em>em</em></a>", ["em"]));
}
