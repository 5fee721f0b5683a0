namespace OptTopics.Tests.Checks;

public sealed class LinkRulesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opttopics-check-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_PDF_whose_landing_page_is_known_is_told_with_that_page()
    {
        Assert.Contains(
            "https://arxiv.org/abs/1901.00001",
            Checked.Message("OT120", Checked.Content(("a.txt", "  * [[https://arxiv.org/pdf/1901.00001.pdf|Lee 2019 - Flat]]"))),
            StringComparison.Ordinal);
        Assert.Empty(Checked.Places("OT120", "  * [[https://arxiv.org/abs/1901.00001|Lee 2019 - Flat]]"));
        Assert.Empty(Checked.Places("OT120", "  * [[https://lee.org/flat.pdf|Lee 2019 - Flat]]"));
    }

    [Theory]
    [InlineData("http://http://lee.org/flat")]
    [InlineData("https:///flat")]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.lee.org/flat")]
    [InlineData("arxiv.org/abs/1901.00001")]
    public void An_address_that_is_none_is_malformed(string url) =>
        Assert.Equal(["a.md(1,5)"], Checked.Places("OT121", Checked.Content(("a.md", $"See [it]({url})."))));

    [Fact]
    public void A_link_without_an_address_is_told() =>
        Assert.Equal("the link has no address.", Checked.Message("OT121", Checked.Content(("a.md", "See [it]()."))));

    [Theory]
    [InlineData("https://lee.org/flat?a=b#c")]
    [InlineData("mailto:ann@lee.org")]
    [InlineData("papers/flat.pdf")]
    [InlineData("http://localhost:5000/")]
    public void An_address_is_not_malformed(string url) => Assert.Empty(Checked.Places("OT121", Checked.Content(("a.md", $"See [it]({url})."))));

    [Fact]
    public void A_link_to_a_page_that_is_not_there_is_told() => Assert.Equal(
        ["ml/a.md(1,20)", "start.txt(1,13)"],
        Checked.Places("OT122", Checked.Content(
            folder.FullName,
            ("start.txt", "[[ml:a]] or [[ml:b]]"),
            ("ml/a.md", "[up](../start.txt) [gone](b.md) [here](#top)"))));

    [Fact]
    public void Files_named_alone_may_link_pages_that_nobody_asked_for() => Assert.Empty(Checked.Places("OT122", "[[ml:b]]"));

    [Fact]
    public void A_link_to_a_section_that_is_not_there_is_told() => Assert.Equal(
        ["b.md(3,1)", "start.txt(2,17)"],
        Checked.Places("OT123", Checked.Content(
            folder.FullName,
            ("start.txt", "====== Flat minima ======\n[[#Flat Minima]][[#sharp]] [[b#one-more]]"),
            ("b.md", "# One more\n\n[x](#two) [y](start.txt#flat_minima)"))));

    [Fact]
    public void A_link_to_a_file_that_is_not_there_is_told()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "ml", "papers"));
        File.WriteAllText(Path.Combine(folder.FullName, "ml", "papers", "a b.pdf"), "");
        var content = Checked.Content(
            folder.FullName,
            ("ml/a.md", "[is](papers/a%20b.pdf#page=2) [folder](papers/) [is not](b.pdf)\n\n[out](../../b.pdf)"),
            ("ml/b.txt", "{{papers:c.png}}"));
        Assert.Equal(["ml/a.md(1,49)", "ml/a.md(3,1)", "ml/b.txt(1,1)"], Checked.Places("OT124", content));
    }

    [Fact]
    public void Outbound_links_are_those_of_pages_and_records() => Assert.Equal(
        ["https://a.org/1 a.txt(1,1)", "http://b.org a.txt(1,27)", "https://c.org/3 a.bib(1,1)"],
        Checked.Content(("a.txt", "[[https://a.org/1]] [[b]] http://b.org"), ("a.bib", "@misc{c, url = {https://c.org/3}}"))
            .OutboundLinks().Select(l => $"{l.Url} {l.File}({l.At.Line},{l.At.Column})"));
}
