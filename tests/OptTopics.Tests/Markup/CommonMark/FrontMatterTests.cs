using OptTopics.Markup.CommonMark;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>A page says its title, description and tags before its text.</summary>
public sealed class FrontMatterTests
{
    [Fact]
    public void Title_description_and_tags_are_read()
    {
        var page = MarkdownReader.Read(
            "---\ntitle: Optimizers\ndescription: \"What: we read\"\ntags: [sgd, 'second order']\nlayout: list\n---\n# Text", "notes");
        Assert.Equal("Optimizers", page.FrontMatter.Title);
        Assert.Equal("What: we read", page.FrontMatter.Description);
        Assert.Equal(["sgd", "second order"], page.FrontMatter.Tags);
        Assert.Equal("h1#text(Text)", Tree.Of(page.Document));
    }

    [Theory]
    [InlineData("title: >\n  Two\n  lines", "Two lines")]
    [InlineData("Title: Upper", "Upper")]
    [InlineData("a: {b: [c]}\ntitle: After", "After")]
    [InlineData("? [x]\n: y\ntitle: After", "After")]
    [InlineData("title: First\nx: [", "First")]
    [InlineData("title: 2018", "2018")]
    [InlineData("title:", null)]
    [InlineData("- title", null)]
    [InlineData("title: [a, b]", "a")]
    [InlineData("\t", null)]
    [InlineData("x: *nowhere", null)]
    public void What_can_be_read_is_read(string yaml, string? title) => Assert.Equal(title, FrontMatter.Read(yaml).Title);

    [Theory]
    [InlineData("tags:\n  - a\n  - b", "a b")]
    [InlineData("tags: a", "a")]
    [InlineData("tags: [a, [b], {c: d}, e]", "a e")]
    [InlineData("tags: []", "")]
    public void Tags_are_a_list_or_one(string yaml, string tags) => Assert.Equal(tags, string.Join(' ', FrontMatter.Read(yaml).Tags));

    [Fact]
    public void A_rule_that_is_not_first_is_no_front_matter() => Assert.Equal("p(a) hr p(b)", Tree.Of("a\n\n---\nb"));

    [Fact]
    public void Deep_nesting_is_no_metadata() => Assert.Null(FrontMatter.Read("title: x\ny: " + new string('[', 100_000)).Title);
}
