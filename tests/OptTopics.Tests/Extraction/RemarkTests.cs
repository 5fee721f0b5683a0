namespace OptTopics.Tests.Extraction;

/// <summary>What is left of a line when its fields are read says something of the work, or it is no remark at all.</summary>
public sealed class RemarkTests
{
    [Theory]
    [InlineData("[Rows](https://a.org/1.pdf) - Lists for all. [ [paper-2018](https://b.org/1.pdf) | [web](https://c.org) ]", "Lists for all.")]
    [InlineData("【列表】长列表的研究 [A study of lists](https://a.org/1.pdf)", "【列表】长列表的研究")]
    [InlineData("[A study of lists](https://a.org/1.pdf) - says why<br>**Code:** https://github.com/a/b", "says why")]
    [InlineData("[A study of lists](https://a.org/1.pdf) (with Ann Smith and Bob Doe)", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) including", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Lecture Notes in Rowing, Row Springer, 2010", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Best Paper Award, ROWS, 2010", "Best Paper Award, ROWS, 2010")]
    [InlineData("Ann Smith, Bob Doe. [A study of lists](https://a.org/1.pdf). *International Workshop on Lists (LIST @ ROW)*, Rowtown (Roland), 2012", null)]
    public void A_remark_is_no_rest_of_links_names_or_venues(string line, string? remark) => Assert.Equal(remark, Reading.Markdown("- " + line).Citations()[0].Annotation);
}
