using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction.Styles;

/// <summary>Entries as keepers of reading lists write them, each way seen in lists of several fields.</summary>
public sealed class EntriesTests
{
    [Theory]
    [InlineData("- Rowman, A., **Listner**, B. (2010). How lists grow. Row Letters 12, 3-9.", "Rowman; Listner")]
    [InlineData("- Rowman, A., Doe, C., **Listner**, B., Roe, D., (2010). How lists grow. Row Letters 12, 3-9.", "Rowman; Doe; Listner; Roe")]
    [InlineData("- Rowman A., **Listner** B. (2010). How lists grow. Row Letters 12, 3-9.", "Rowman; Listner")]
    public void A_family_name_in_bold_is_one_of_the_people(string line, string people)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((people, 2010, "How lists grow"), (reference.People(), reference.Year, reference.Title));
    }

    [Theory]
    [InlineData("- Listing Explained (David Rowman, 2007)", "Rowman", 2007, "Listing Explained")]
    [InlineData("- Lists of Lists: From Rows to Towns (John Rowman, 2013)", "Rowman", 2013, "Lists of Lists: From Rows to Towns")]
    [InlineData(
        "- [How lists grow](https://a.org/1.pdf) - 1982 Leslie Rowman, Robert Listner, and Ann Doe",
        "Rowman; Listner; Doe", 1982, "How lists grow")]
    [InlineData("- [How lists grow](https://a.org/1.pdf) - 2016 S. Rowman [notes](notes.md)", "Rowman", 2016, "How lists grow")]
    [InlineData(
        "- [How lists grow](https://a.org/1.pdf) - Rowman and Listner (Trends in Rows, 2004). A review.",
        "Rowman; Listner", 2004, "How lists grow")]
    [InlineData("- How do lists grow? - *Ann Smith & Bob Doe* [link](https://a.org/1.pdf)", "Smith; Doe", null, "How do lists grow?")]
    [InlineData("- [How lists grow. Tony Rowman 2017](https://a.org/1)", "Rowman", 2017, "How lists grow")]
    [InlineData("- [How lists grow, Tony Rowman, 2017](https://a.org/1)", "Rowman", 2017, "How lists grow")]
    [InlineData("* [How lists grow](https://a.org/1) / Rowman / 2018 (1)", "Rowman", 2018, "How lists grow")]
    [InlineData("* [How lists grow](https://a.org/1) / Rowman and Listner / 2018", "Rowman; Listner", 2018, "How lists grow")]
    [InlineData("1. How lists grow: A survey; de Rowman et al., 2014 [[Paper](https://a.org/1)]", "de Rowman +", 2014, "How lists grow: A survey")]
    [InlineData("1. How lists grow (Rowman et al. 2014; Doe et al. 2015 for some) [[Paper](https://a.org/1)]", "Rowman +", 2014, "How lists grow")]
    [InlineData("1. How lists grow; Rowman, W., Listner, D. 1963 [[Paper](https://a.org/1)]", "Rowman; Listner", 1963, "How lists grow")]
    [InlineData("1. How lists grow; Rowman and Van Doe; 2013 [[Paper](https://a.org/1)]", "Rowman; Van Doe", 2013, "How lists grow")]
    [InlineData("4. How lists grow; Marco Rowman, Ann Doe, and Bob Roe. 2014. [[Paper](https://a.org/1)]", "Rowman; Doe; Roe", 2014, "How lists grow")]
    [InlineData("4. Lists grow; rows do not. 2014. [[Paper](https://a.org/1)]", "", 2014, "Lists grow; rows do not")]
    public void People_stand_behind_the_title(string line, string people, int? year, string title)
    {
        var reference = Reading.Markdown(line + "\n").Citations()[0].Reference;
        Assert.Equal((people, year, title), (reference.People(), reference.Year, reference.Title));
    }

    [Theory]
    [InlineData("- [How lists grow, in SIGROW, 2016](https://a.org/1)", "SIGROW", "How lists grow")]
    [InlineData("- [How good are rows, really?, 2015](https://a.org/1)", null, "How good are rows, really?")]
    public void A_venue_is_what_could_be_one(string line, string? venue, string title)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((venue, title), (reference.Venue, reference.Title));
    }

    [Fact]
    public void Who_presents_a_work_in_a_list_of_meetings_did_not_write_it()
    {
        string[] lines = ["Rowman (1977) How lists grow in towns", "Doe (1979) Towns of many rows", "Roe (1980) The rows of small towns"];
        var works = Reading.Markdown(string.Concat(lines.Append("Ann presents: Listner (1988) On the size of rows").Select(l => $"- {l}\n"))).Citations();
        Assert.Equal("Listner 1988 On the size of rows", $"{works[^1].Reference.People()} {works[^1].Reference.Year} {works[^1].Reference.Title}");
    }

    [Theory]
    [InlineData(
        "- [Ann Smith, *Lists: a short introduction*, Row Press: 2007.](https://a.org/1)",
        "Smith", 2007, "Lists: a short introduction", "Row Press")]
    [InlineData(
        "- Ann Smith (2023): »Für eine Kunde der Listen«, _Row Letters_, https://a.org/1",
        "Smith", 2023, "Für eine Kunde der Listen", "Row Letters")]
    [InlineData("- Smith, Ann. 2024. “*Rows v. Lists*.” Row Letters.", "Smith", 2024, "Rows v. Lists", "Row Letters")]
    [InlineData(
        "- A. Smith and B. Doe (Eds.). (1994). *The History of Lists.* Row: Row Press. " + LongRemark,
        "Smith; Doe", 1994, "The History of Lists", "Row Press")]
    [InlineData("- Smith, A. B., 1991, How lists grow: Row Letters, 56, 231–241.", "Smith", 1991, "How lists grow", "Row Letters")]
    [InlineData(
        "- Smith, A., Doe, B. (2006). How lists grow: a review, Proceedings of the 5th Conference on Rows.",
        "Smith; Doe", 2006, "How lists grow: a review", "Proceedings of the 5th Conference on Rows")]
    [InlineData(
        "- [Smith, Ann & Doe, Bob. (2017). Do lists grow? Society for Growing Lists.](https://a.org/1)",
        "Smith; Doe", 2017, "Do lists grow?", "Society for Growing Lists")]
    [InlineData(
        "- [Smith A (1993)](https://a.org/1) How lists grow in towns. Row Letters 49: 305–314.",
        "Smith", 1993, "How lists grow in towns", "Row Letters")]
    [InlineData("- Row Computing 2019, [How lists grow in towns](https://a.org/1.pdf)", "", 2019, "How lists grow in towns", "Row Computing")]
    [InlineData("- arxiv2016, How lists grow [[pdf]](https://a.org/1.pdf)", "", 2016, "How lists grow", "arxiv")]
    [InlineData("- **How lists grow in towns**, Ann Smith, Bob Doe, ACM Rows 2013.", "Smith; Doe", 2013, "How lists grow in towns", "ACM Rows")]
    public void Title_and_venue_are_told_apart(string line, string people, int? year, string title, string? venue)
    {
        var reference = Reading.Markdown(line + "\n").Citations()[0].Reference;
        Assert.Equal((people, year, title, venue), (reference.People(), reference.Year, reference.Title, reference.Venue));
    }

    [Theory]
    [InlineData("- *How lists grow*----ROWS'18 ([link](https://a.org/1.pdf))", "", 2018, "How lists grow", "ROWS")]
    [InlineData("- [How lists grow](https://a.org/1.pdf) - ROWSY 2019", "", 2019, "How lists grow", "ROWSY")]
    [InlineData("- [How lists grow](https://a.org/1.pdf) - in RowNLP@ACL 2024 - `few-rows`", "", 2024, "How lists grow", "RowNLP@ACL")]
    [InlineData("- [How lists grow](https://a.org/1.pdf) ⭐ — Rowman et al.", "Rowman +", null, "How lists grow", null)]
    [InlineData("- [How lists grow (RowNet): Rowman et al.](https://a.org/1.pdf)", "Rowman +", null, "How lists grow (RowNet)", null)]
    [InlineData("- [How lists grow in towns. 2024](https://a.org/1.pdf) It tells how.", "", 2024, "How lists grow in towns", null)]
    [InlineData("- [**2309.00267** How lists grow](https://arxiv.org/abs/2309.00267)", "", null, "How lists grow", null)]
    [InlineData(
        "[Rowman2021] How lists grow in towns and without them, *Row. Fusion*, 2021, 61.",
        "Rowman", 2021, "How lists grow in towns and without them", "Row. Fusion")]
    [InlineData(
        "- Rowman, A., B. Listner, and C. Doe: 2004. How lists grow in towns. Row Letters, 4.",
        "Rowman; Listner; Doe", 2004, "How lists grow in towns", "Row Letters")]
    [InlineData(
        "- **How lists grow**, Erdi Rowman, Engin ŞAHİN, İhsan Doe. [pdf](https://a.org/1.pdf)",
        "Rowman; ŞAHİN; Doe", null, "How lists grow", null)]
    [InlineData(
        "- [Rowman *et. al.*] [How lists grow in towns] [ROWS'18] [[pdf]](https://a.org/1.pdf)",
        "Rowman +", 2018, "How lists grow in towns", "ROWS")]
    [InlineData(
        "- **[Rows, Lists]** RowNet: How lists grow in towns [[paper]](https://a.org/1.pdf)",
        "", null, "RowNet: How lists grow in towns", null)]
    [InlineData(
        "- How lists grow in towns [[paper]](https://a.org/1.pdf) by Ann Smith, Or Rowman, Tejas listner, Eve Doe. 2019",
        "Smith; Rowman; listner; Doe", 2019, "How lists grow in towns", null)]
    [InlineData(
        "- *Smith A, Doe B, et al.* **How lists grow in towns**[C]//Proceedings of the Conference on Rows: Demonstrations. 2018: 4-9. " +
        "[[PDF](https://a.org/1.pdf)]",
        "Smith; Doe +", 2018, "How lists grow in towns", "Proceedings of the Conference on Rows: Demonstrations")]
    [InlineData(
        "- Ann Q. Smith and Bob T. Doe, How lists grow in towns, In *Proceedings of the Conference on Rows (ROW 2012)*, Vietnam, Row Press",
        "Smith; Doe", 2012, "How lists grow in towns", "Proceedings of the Conference on Rows")]
    [InlineData("《How lists grow in towns》", "", null, "How lists grow in towns", null)]
    [InlineData("- **Paper**: [arXiv:2410.10932](https://arxiv.org/abs/2410.10932)", "", null, null, "arXiv")]
    [InlineData(
        "- [ROW][LIST][TOWN] Rowman, K., Doe, B., & Listner, C. (2016). [How lists grow: a review](https://a.org/1.pdf). Row Letters, 45(1), 5-32.",
        "Rowman; Doe; Listner", 2016, "How lists grow: a review", "Row Letters")]
    [InlineData("- **[✔️] How lists grow in towns** [[Paper](https://a.org/1.pdf)]", "", null, "How lists grow in towns", null)]
    [InlineData("- [1981-ROW, Horn method] How lists grow [`paper`](https://a.org/1.pdf)", "", 1981, "How lists grow", "ROW")]
    [InlineData("- [1981-ROW] How lists grow [`paper`](https://a.org/1.pdf)", "", 1981, "How lists grow", "ROW")]
    [InlineData("- [ECCV-1998] How lists grow [`paper`](https://a.org/1.pdf)", "", 1998, "How lists grow", "ECCV")]
    [InlineData("- How lists grow in rows, ECCV-1998, [[paper]](https://a.org/1.pdf)", "", 1998, "How lists grow in rows", "ECCV")]
    [InlineData(
        "- Smith, A., & Doe, B. [How lists grow](https://a.org/1.pdf). Proceedings of the 3rd Symposium on Lists (ROW-1998).",
        "Smith; Doe", 1998, "How lists grow", "Proceedings of the 3rd Symposium on Lists (ROW-1998)")]
    [InlineData(
        "- **How lists grow** — Rowman, Row Intelligence 2019. [[paper](https://a.org/1.pdf)]",
        "Rowman", 2019, "How lists grow", "Row Intelligence")]
    [InlineData("- **How lists grow** — Rowman & Doe, EMNLP 2019. [[paper](https://a.org/1.pdf)]", "Rowman; Doe", 2019, "How lists grow", "EMNLP")]
    [InlineData("- *[How lists grow](https://a.org/1.pdf)* , ICLR 2020 | **ROWS** | `None`", "", 2020, "How lists grow", "ICLR")]
    [InlineData("- <b>WACV 2021</b> How lists grow [[paper]](https://a.org/1.pdf)", "", 2021, "How lists grow", "WACV")]
    [InlineData(
        "- **RowNet**: Ann Smith, Bob Doe. How lists grow. ICML (2021). [[arXiv]](https://a.org/1.pdf)",
        "Smith; Doe", 2021, "How lists grow", "ICML")]
    public void Marks_of_the_keeper_part_the_fields(string line, string people, int? year, string? title, string? venue)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((people, year, title, venue), (reference.People(), reference.Year, reference.Title, reference.Venue));
    }

    [Theory]
    [InlineData("- How do lists grow? - [abstract](rows.md#lists) / [arXiv](https://arxiv.org/abs/2411.07360)", "How do lists grow?")]
    [InlineData(
        "- How lists grow - [abstract](rows.md#lists) / [ACM](https://dl.acm.org/doi/10.1145/1) / [IEEE](https://ieeexplore.ieee.org/2)",
        "How lists grow")]
    public void A_note_of_the_keeper_is_not_part_of_the_title(string line, string title) =>
        Assert.Equal([title], Reading.Markdown(line + "\n").Citations().Where(c => c.Kind is WorkKind.Paper).Select(c => c.Reference.Title));

    [Fact]
    public void Bars_may_part_nothing_but_links_from_the_reference()
    {
        var reference = Reading.Markdown(
            "- [How lists grow](https://a.org/1.pdf), Rowman et al., ICCV 2021 | [github](https://github.com/a/b) | [bibtext](./cite/rows.txt)\n")
            .Citations()[0].Reference;
        Assert.Equal(("Rowman +", 2021, "How lists grow", "ICCV"), (reference.People(), reference.Year, reference.Title, reference.Venue));
    }

    [Fact]
    public void A_key_on_the_next_line_ends_the_title()
    {
        var citation = Reading.Markdown(
            "1. Ann Smith, Bob Doe (2014) - A study of lists\nTasks: " + LongRemark + "\n2. Ann Smith (2016) - How lists grow\nTasks: grow lists\n")
            .Citations()[0];
        Assert.Equal(("Smith; Doe", 2014, "A study of lists"), (citation.Reference.People(), citation.Reference.Year, citation.Reference.Title));
        Assert.Equal("Tasks: " + LongRemark, citation.Annotation);
    }

    [Fact]
    public void Keys_behind_emoji_are_read()
    {
        var citation = Reading.Markdown(
            "- [**How lists grow**](https://a.org/1.pdf)<br />\n  🖊️ _Authors_: AB Rowman, C Doe<br />\n  📖 _Description_: It tells how.\n")
            .OnlyCitation();
        Assert.Equal(("Rowman; Doe", "It tells how."), (citation.Reference.People(), citation.Annotation));
    }

    [Fact]
    public void Each_line_that_a_key_opens_is_a_work()
    {
        var titles = Reading.Markdown(
            "[Rowman2024] How lists grow in towns. arXiv, 2024.\n" +
            "[Rowman2025] How lists end in towns. Row Phys, 2025, 8, 231. [DOI](https://doi.org/10.1038/s42005-025-02146-6)\n")
            .Citations().Select(c => c.Reference.Title);
        Assert.Equal(["How lists grow in towns", "How lists end in towns"], titles);
    }

    [Fact]
    public void Words_of_other_languages_name_links_to_text_and_code()
    {
        var citations = Reading.Markdown("- How lists grow in towns [【论文】](https://a.org/1.pdf) [【代码】](https://github.com/a/b)\n").Citations();
        Assert.Equal([("How lists grow in towns", WorkKind.Paper), (null, WorkKind.Code)], citations.Select(c => (c.Reference.Title, c.Kind)));
    }

    [Theory]
    [InlineData("**How lists grow**  \nAnn Smith, Bob Doe  \n[ACL 2024](https://a.org/1.pdf)", 2024, "ACL")]
    [InlineData("**How lists grow**  \nAnn Smith, Bob Doe  \n[arXiv, 26 Dec 2024](https://arxiv.org/abs/2412.19146)", 2024, "arXiv")]
    [InlineData("- [How lists grow](https://a.org/1.pdf) (PDF - June 2009)", 2009, null)]
    [InlineData("- *How lists grow in towns* A. Smith - Row Labs, [www.row.org/lists](https://www.row.org/lists)", null, null)]
    public void A_venue_is_neither_its_year_nor_a_file_nor_an_address(string text, int? year, string? venue)
    {
        var reference = Reading.Markdown(text + "\n").Citations()[0].Reference;
        Assert.Equal((year, venue), (reference.Year, reference.Venue));
    }

    [Theory]
    [InlineData("- Ann Smith (2023): *My Year with Lists. Memoirs (1993–1994)*, Row: Listner.", 2023, "My Year with Lists. Memoirs (1993–1994)")]
    [InlineData("- [The Row Times Archive, 1888-2010](https://a.org/1)", null, "The Row Times Archive, 1888-2010")]
    [InlineData("- [How lists grow](https://arxiv.org/abs/2010.14974) arXiv 2010", null, "How lists grow")]
    [InlineData("- (October 28, 2022 2pm CEST) [How lists grow](https://a.org/1.pdf)", null, "How lists grow")]
    public void Not_each_number_of_four_digits_is_the_year(string line, int? year, string title)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((year, title), (reference.Year, reference.Title));
    }

    [Theory]
    [InlineData("- Row-A-List — [https://arxiv.org/abs/2212.11565](https://arxiv.org/abs/2212.11565)", "Row-A-List")]
    [InlineData("- **RowNet**: A model of how lists grow [paper](https://a.org/1.pdf)", "A model of how lists grow")]
    [InlineData("- Towns of Lists [Amazon](https://www.amazon.com/dp/1491963042)", "Towns of Lists")]
    [InlineData("- A guide to lists. [External Link](https://a.org/1.pdf)", "A guide to lists")]
    [InlineData("- [Amazon-v1](https://a.org/data.zip)", "Amazon-v1")]
    [InlineData("- **RowKit**: A library of long lists [code](https://github.com/a/rowkit)", "RowKit")]
    public void The_words_before_a_link_to_the_text_are_the_title(string line, string title) =>
        Assert.Equal(title, Reading.Markdown(line + "\n").OnlyCitation().Reference.Title);

    [Theory]
    [InlineData("**How lists grow**  \nAnn Smith, Bob Doe  \n[bioRxiv 2022.06.06.494991](https://a.org/1)/[Row Lett. 13:99](https://a.org/2)")]
    [InlineData("- How lists grow — [https://arxiv.org/abs/2410.07041](https://arxiv.org/abs/2410.07041) [⌲ tg](https://a.org/2)")]
    public void A_further_link_is_no_further_work(string text) =>
        Assert.Equal(["How lists grow"], Reading.Markdown(text + "\n").Citations().Where(c => c.PartOf is null).Select(c => c.Reference.Title));

    [Fact]
    public void What_a_tool_does_is_a_remark()
    {
        var citation = Reading.Markdown("- [RowS](https://github.com/a/rows): Multilayer Open Row Server\n").OnlyCitation();
        Assert.Equal(("RowS", "Multilayer Open Row Server", WorkKind.Code), (citation.Reference.Title, citation.Annotation, citation.Kind));
    }

    [Theory]
    [InlineData("Thanks to [asmith](https://github.com/asmith) for it.", WorkKind.Profile)]
    [InlineData("- [rowkit](https://github.com/rowkit)", WorkKind.Code)]
    public void An_account_behind_words_is_a_person(string text, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown(text + "\n").OnlyCitation().Kind);

    private const string LongRemark =
        "This is one of the first books that tell of lists as they were before there were rows, and it has more to say of towns than of either, so " +
        "that a reader who knows the newer ones will find in it what is left out there.";
}
