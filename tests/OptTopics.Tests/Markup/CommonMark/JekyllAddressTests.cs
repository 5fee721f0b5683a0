using OptTopics.Tests.Extraction;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>Pages of Jekyll put what the site's address begins with before their own.</summary>
public sealed class JekyllAddressTests
{
    [Theory]
    [InlineData("[A study of lists]({{ site.baseurl }}/papers/a.pdf), A. Smith.", "/papers/a.pdf")]
    [InlineData("[A study of lists]({{site.url}}/papers/a.pdf), A. Smith.", "/papers/a.pdf")]
    [InlineData("[A study of lists]({{ '/papers/a.pdf' | relative_url }}), A. Smith.", "/papers/a.pdf")]
    [InlineData("[A study of lists]({{ \"/papers/a.pdf\" | absolute_url }}), A. Smith.", "/papers/a.pdf")]
    public void An_address_of_the_site_leads_where_it_would(string line, string url)
    {
        var read = Reading.Markdown($"- {line}\n").OnlyCitation().Reference;
        Assert.Equal(("A study of lists", url, "Smith"), (read.Title, read.Url, read.People()));
    }

    [Fact]
    public void Other_braces_stay_what_they_are() =>
        Assert.Empty(Reading.Markdown("`[a]({{ b c }})` and {{ site.baseurl }} are how it is written.\n").Citations());
}
