using OptTopics.Markup.CommonMark;
using OptTopics.Markup.Html;
using OptTopics.Tests.Markup.DokuWiki;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>What the files in Specs describe: Markdown, a line with a dot, and its HTML.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (var (name, text, html) in Specs.Read("CommonMark"))
        {
            examples.Add(name, text, html);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_rendered_as_its_specification_says(string name, string text, string html)
    {
        Assert.NotEmpty(name);
        Assert.Equal(html, PageHtml.Render(MarkdownReader.Read(text, "ml:optimization").Document).TrimEnd());
    }
}
