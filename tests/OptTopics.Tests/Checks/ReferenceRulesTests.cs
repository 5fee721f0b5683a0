namespace OptTopics.Tests.Checks;

public sealed class ReferenceRulesTests
{
    [Theory]
    [InlineData("OT101", "  * [[https://arxiv.org/abs/1901.00001|Lee and Kim - Flat minima of wide networks]]")]
    [InlineData("OT102", "  * [[https://arxiv.org/abs/1901.00001|Flat minima of wide networks]] (2019)")]
    [InlineData("OT103", "  * [[https://arxiv.org/abs/1901.00001|Lee 2019]]")]
    public void What_a_reference_lacks_is_told_where_it_begins(string code, string line)
    {
        Assert.Equal(["page.txt(2,5)"], Checked.Places(code, "\n" + line));
        Assert.Empty(Checked.Places(code, "\n  * [[https://arxiv.org/abs/1901.00001|Lee 2019 - Flat minima of wide networks]]"));
    }

    [Theory]
    [InlineData("OT101")]
    [InlineData("OT102")]
    [InlineData("OT103")]
    public void What_a_record_says_is_not_lacking(string code) => Assert.Empty(Checked.Places(code, Checked.Content(
        ("page.txt", "  * https://arxiv.org/abs/1901.00001"),
        ("page.bib", "@misc{lee2019, author = {Lee, Ann}, title = {Flat minima}, year = 2019, eprint = {1901.00001}}"))));

    [Fact]
    public void A_work_that_lacks_something_in_many_places_is_told_once() => Assert.Equal(["page.txt(1,5)"], Checked.Places(
        "OT101", "  * [[https://arxiv.org/abs/1901.00001|Lee - Flat minima]]\n\n  * [[https://arxiv.org/abs/1901.00001|Lee - Flat minima]]"));

    [Fact]
    public void A_lecture_needs_no_year_though_a_record_names_its_speaker() => Assert.Empty(Checked.Places("OT101", Checked.Content(
        ("page.txt", "  * [[https://www.youtube.com/watch?v=hGRssrXF-vI|Flat minima]]"),
        ("page.bib", "@misc{lee, author = {Lee, Ann}, title = {Flat minima}, url = {https://www.youtube.com/watch?v=hGRssrXF-vI}}"))));

    [Fact]
    public void Code_needs_neither_author_nor_year() =>
        Assert.Empty(Checked.Content(("page.txt", "  * [[https://github.com/lee/flat|flat]] finds flat minima")).Check(new HashSet<string>()));

    [Fact]
    public void A_year_in_the_future_is_told_where_it_stands()
    {
        Assert.Equal(["page.txt(1,44)"], Checked.Places("OT104", "  * [[https://arxiv.org/abs/1901.00001|Lee 2062 - Flat minima]]"));
        Assert.Empty(Checked.Places("OT104", "  * [[https://arxiv.org/abs/1901.00001|Lee 2027 - Flat minima]]"));
    }

    [Fact]
    public void A_rule_that_is_switched_off_tells_nothing()
    {
        var content = Checked.Content(("page.txt", "  * [[https://arxiv.org/abs/1901.00001|Lee 2062]]"));
        Assert.Equal(["OT103", "OT104"], content.Check(new HashSet<string>()).Select(d => d.Code));
        Assert.Equal(["OT103"], content.Check(new HashSet<string>(["OT104"])).Select(d => d.Code));
    }
}
