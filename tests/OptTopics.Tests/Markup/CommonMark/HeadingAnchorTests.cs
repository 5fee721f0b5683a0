using Markdig.Renderers.Html;
using Markdig.Syntax;
using OptTopics.Markup.CommonMark;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>Headings have the anchors GitHub gives them, so links to them live.</summary>
public sealed class HeadingAnchorTests
{
    [Theory]
    [InlineData("Getting Started", "getting-started")]
    [InlineData("What's new in C# 14?", "whats-new-in-c-14")]
    [InlineData("A & B", "a--b")]
    [InlineData("a  b", "a--b")]
    [InlineData("Trends (Cloud, Hardware)", "trends-cloud-hardware")]
    [InlineData("snake_case-and-kebab", "snake_case-and-kebab")]
    [InlineData("1. First: the *best* one", "1-first-the-best-one")]
    [InlineData("`code()` in **bold**", "code-in-bold")]
    [InlineData("[Linked](http://x.org) title", "linked-title")]
    [InlineData("![picture](x.png) Title", "-title")]
    [InlineData("Привет, Мир", "привет-мир")]
    [InlineData("Überblick — Ärger", "überblick--ärger")]
    [InlineData("中文，标题", "中文标题")]
    [InlineData("🚀 Launch", "-launch")]
    [InlineData(":rocket: Launch", "rocket-launch")]
    [InlineData("⚠️ Careful", "️-careful")]
    [InlineData("x² + y²", "x--y")]
    [InlineData("Tom &amp; Ann", "tom--ann")]
    [InlineData("v1.2.3", "v123")]
    [InlineData("A/B tests", "ab-tests")]
    [InlineData("---- a ----", "-----a-----")]
    [InlineData("H<sub>2</sub>O", "h2o")]
    [InlineData("!!!", "section")]
    public void An_anchor_is_the_heading_in_lower_case_without_punctuation(string heading, string anchor) =>
        Assert.Equal([anchor], Anchors("# " + heading));

    [Theory]
    [InlineData("# A\n# A\n# A", "a a-1 a-2")]
    [InlineData("# A\n# A-1\n# A", "a a-1 a-2")]
    [InlineData("# A\n# A\n# A-1", "a a-1 a-1-1")]
    [InlineData("# a\n## A\n### **a**", "a a-1 a-2")]
    [InlineData("# !\n# ?", "section section-1")]
    [InlineData("# A\n> # A\n- # A", "a a-1 a-2")]
    public void Equal_anchors_are_numbered(string markdown, string anchors) => Assert.Equal(anchors.Split(' '), Anchors(markdown));

    [Fact]
    public void Many_equal_headings_have_different_anchors()
    {
        var anchors = Anchors(string.Concat(Enumerable.Repeat("# Same\n", 20_000)));
        Assert.Equal(20_000, anchors.Distinct().Count());
        Assert.Equal("same-19999", anchors[^1]);
    }

    private static string[] Anchors(string markdown) =>
        [.. MarkdownReader.Read(markdown, "notes").Document.Descendants<HeadingBlock>().Select(h => h.GetAttributes().Id!)];
}
