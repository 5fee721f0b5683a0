namespace OptTopics.Tests.Checks;

public sealed class WorkRulesTests
{
    private const string Flat = "  * [[https://arxiv.org/abs/1901.00001|Lee 2019 - Flat minima of wide networks]]\n";
    private const string FlatByPdf = "  * [[https://arxiv.org/pdf/1901.00001v2|Lee et al. 2019]] again\n";

    [Fact]
    public void A_work_listed_twice_in_a_topic_is_told_the_second_time() =>
        Assert.Equal(["page.txt(3,5)"], Checked.Places("OT111", "====== Minima ======\n" + Flat + FlatByPdf));

    [Fact]
    public void A_work_may_stand_in_two_topics() =>
        Assert.Empty(Checked.Places("OT111", "====== Minima ======\n" + Flat + "====== Width ======\n" + FlatByPdf));

    [Theory]
    [InlineData("Lee 2019 - Flat minima of wide networks", "Lee 2019 - Flat minima of wide netwroks")]
    [InlineData("Lee 2019 - Flat minima of wide networks", "Lee 2019 - Flat minima of the wide networks")]
    [InlineData("Lee 2019 - Flat minima of wide networks: a view from above", "Lee 2020 - Flat minima of wide networks")]
    public void Titles_with_one_slip_are_nearly_one_work(string first, string second) =>
        Assert.Equal(["page.txt(2,5)"], Checked.Places("OT112", $"  * [[https://a.org/1|{first}]]\n  * [[https://b.org/2|{second}]]"));

    [Theory]
    [InlineData("Lee 2019 - Flat minima of wide networks", "Lee 2019 - Sharp minima of wide networks")]
    [InlineData("Lee 2019 - Flat minima of wide networks", "Kim 2019 - Flat minima of wide netwroks")]
    [InlineData("Lee 2019 - Flat minima of wide networks", "Lee 2009 - Flat minima of wide netwroks")]
    [InlineData("Lee 2019 - Flat minima of wide networks", "Lee 2019 - Flat minima of wide networks")]
    public void Other_titles_other_people_and_other_times_are_other_works(string first, string second) =>
        Assert.Empty(Checked.Places("OT112", $"  * [[https://a.org/1|{first}]]\n  * [[https://b.org/2|{second}]]"));

    /// <summary>Each word left out of it once would be gigabytes.</summary>
    [Fact]
    public void A_title_of_any_length_is_compared()
    {
        var title = string.Join(' ', Enumerable.Range(0, 30_000).Select(i => $"word{i}"));
        var records = $"@misc{{a, title = {{{title}}}, year = 2019}}\n@misc{{b, title = {{{title}}}, year = 2020}}";
        Assert.Empty(Checked.Places("OT112", Checked.Content(("page.txt", Flat), ("page.bib", records))));
    }

    [Fact]
    public void One_title_under_two_numbers_is_nearly_one_work() => Assert.Equal(
        ["page.txt(2,5)"], Checked.Places("OT112", Flat + Flat.Replace("1901.00001", "1901.00002", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Lee 2018 - Flat minima", "the page says 2018, the record 'lee' says 2020.")]
    [InlineData("Leigh 2020 - Flat minima", "'Leigh' is no author in the record 'lee'.")]
    public void A_label_that_disagrees_with_its_record_is_told(string label, string message) =>
        Assert.Equal(message, Checked.Message("OT113", WithRecord(label)));

    [Theory]
    [InlineData("Lee 2020 - Flat minima")]
    [InlineData("Lee 2019 - Flat minima")]
    [InlineData("Yi 2020 - Flat minima")]
    public void The_first_year_of_a_preprint_and_another_spelling_of_a_name_agree(string label) =>
        Assert.Empty(Checked.Places("OT113", WithRecord(label)));

    [Fact]
    public void A_record_that_nothing_cites_is_unused()
    {
        const string Records = """
            @misc{lee, title = {Flat minima of wide networks}, eprint = {1901.00001}}
            @misc{kim, title = {Sharp minima}, year = 2020}
            @misc{me, url = {https://lee.org/ann}}
            """;
        var content = Checked.Content(("page.txt", Flat + "\n[[https://lee.org/ann|Ann Lee]]"), ("page.bib", Records));
        Assert.Equal(["page.bib(2,1)"], Checked.Places("OT211", content));
    }

    [Fact]
    public void The_second_record_of_a_work_is_a_duplicate() => Assert.Equal(["b.bib(1,1)"], Checked.Places("OT212", Checked.Content(
        ("a.bib", "@misc{lee, title = {Flat minima}, eprint = {1901.00001}}"),
        ("b.bib", "@misc{lee2, title = {Flat minima}, eprint = {1901.00001}}"))));

    private static OptTopics.Checks.CheckedContent WithRecord(string label) => Checked.Content(
        ("page.txt", $"  * [[https://arxiv.org/abs/1901.00001|{label}]]"),
        ("page.bib", """
            @article{lee, author = {Lee, Ann}, aliases = {Yi, Ann}, title = {Flat minima}, year = 2020, origyear = 2019, eprint = {1901.00001}}
            """));
}
