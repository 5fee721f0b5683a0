using OptTopics.Markup.DokuWiki;
using OptTopics.Markup.Html;

namespace OptTopics.Tests.Markup.DokuWiki;

/// <summary>The syntax, as the files in Specs describe it: wiki text, a line with a dot, and its HTML. <c>·</c> is a blank, <c>⇥</c> a tab.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (var (name, text, html) in Specs.Read())
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
        Assert.Equal(html, PageHtml.Render(DokuWikiReader.Read(text, "ml:optimization")).TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_reads_the_same_with_carriage_returns(string name, string text, string html)
    {
        Assert.NotEmpty(name);
        var windows = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(html, PageHtml.Render(DokuWikiReader.Read(windows, "ml:optimization")).TrimEnd());
    }
}
