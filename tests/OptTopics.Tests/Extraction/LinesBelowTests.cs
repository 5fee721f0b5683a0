using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>Works whose parts stand on lines of their own: below a bullet, below a heading.</summary>
public sealed class LinesBelowTests
{
    [Theory]
    [InlineData(
        "- **A Study of Long Lists (JMLR 2017)**\n  - Ann Smith, Bob Doe\n  - [[Paper]](https://a.org/1.pdf)\n" +
        "  - [[Python Reference]](https://github.com/a/b)\n")]
    [InlineData("- **LSN**\n  - A Study of Long Lists, JMLR'17\n  - [[Paper]](https://a.org/1.pdf)\n  - [[Python]](https://github.com/a/b)\n")]
    [InlineData("- **LSN**\n  - A Study of Long Lists, JMLR'17\n  - [[JMLR]](https://a.org/1.pdf) [[Lister]](https://github.com/a/b)\n")]
    public void A_title_and_its_links_may_be_bullets_of_one_work(string text)
    {
        var citations = Reading.Markdown(text).Citations();
        Assert.Equal([("A Study of Long Lists", 2017, "JMLR", "https://a.org/1.pdf", null), (null, null, null, "https://github.com/a/b", 0)],
            citations.Select(c => (c.Reference.Title, c.Reference.Year, c.Reference.Venue, c.Reference.Url, c.PartOf)));
    }

    [Theory]
    [InlineData(
        "- Studies of long lists\n  [[pdf]](https://a.org/1.pdf)\n  [[code]](https://github.com/a/b)\n" +
        "  - Ann Smith*, Bob Doe*, Eve Ann Roe. *ICCV 2017 Oral*\n")]
    [InlineData(
        "* Studies of long lists [[paper]](https://a.org/1.pdf) [[code]](https://github.com/a/b)\n\t* Ann Smith, Bob Doe and Eve Ann Roe\n" +
        "\t* ICCV 2017\n")]
    [InlineData("1. **Studies of long lists**.\n\n   *Ann Smith, Bob Doe, Eve Ann Roe*. ICCV 2017. [[pdf](<https://a.org/1.pdf>)]\n")]
    [InlineData("**Studies of long lists.**  \nAnn Smith, Bob Doe, Eve Ann Roe.  \n*ICCV, July 2017.*  \n[[10.1000/182](https://a.org/1.pdf)]\n")]
    public void Authors_and_venue_may_stand_on_lines_of_their_own(string text)
    {
        var reference = Reading.Markdown(text).Citations()[0].Reference;
        Assert.Equal(
            ("Studies of long lists", "Smith; Doe; Roe", 2017, "ICCV", "https://a.org/1.pdf"),
            (reference.Title, reference.People(), reference.Year, reference.Venue, reference.Url));
    }

    [Fact]
    public void Italics_behind_the_people_below_a_title_name_the_venue()
    {
        var reference = Reading.Markdown(
            "- Studies of Long Lists and Short Rows.\n  [[link]](https://a.org/1.pdf)\n" +
            "  - Ann Smith, Bob Doe, and Eve Ann Roe. *Row Network*, 2017.\n").OnlyCitation().Reference;
        Assert.Equal(
            ("Studies of Long Lists and Short Rows", "Smith; Doe; Roe", 2017, "Row Network"),
            (reference.Title, reference.People(), reference.Year, reference.Venue));
    }

    [Fact]
    public void Italics_below_a_short_name_are_its_title()
    {
        var reference = Reading.Markdown(
            "- LSN [[link]](https://a.org/1.pdf)\n  - Ann Smith, Bob Doe, and Eve Ann Roe. *Studies of Long Lists*, 2017.\n")
            .OnlyCitation().Reference;
        Assert.Equal(("Studies of Long Lists", 2017), (reference.Title, reference.Year));
    }

    [Fact]
    public void Bullets_side_by_side_may_name_the_fields_of_one_work()
    {
        var reference = Reading.Markdown(
            "- Title: Lists of the long kind\n- Authors: Smith, A. B., & Doe, C.\n- Link: [https://a.org/1](https://a.org/1)\n" +
            "- Presenter: Eve Roe\n").OnlyCitation().Reference;
        Assert.Equal(("Lists of the long kind", "Smith; Doe", "https://a.org/1"), (reference.Title, reference.People(), reference.Url));
    }

    [Fact]
    public void Names_below_a_title_in_bold_are_its_people()
    {
        var reference = Reading.Markdown(
            "1. **Lists of the long kind.** ACL, 2020. [paper](https://a.org/1.pdf)\n\n" +
            "   * Smith, Ann and Doe, Bob and Roe, Eve.\n").OnlyCitation().Reference;
        Assert.Equal(("Lists of the long kind", "Smith; Doe; Roe", 2020), (reference.Title, reference.People(), reference.Year));
    }

    [Theory]
    [InlineData("- Fast Listers\n\t- arXiv:1801.00001\n")]
    [InlineData("- Fast Listers\n\t- arxiv:hep-th/0603001\n")]
    public void An_identifier_below_a_title_makes_it_a_work(string text) =>
        Assert.Equal(
            ("Fast Listers", "arxiv"),
            Reading.Markdown(text).OnlyCitation().Reference is var work ? (work.Title, Assert.Single(work.Identifiers).Scheme) : default);

    [Fact]
    public void A_title_in_quotation_marks_may_end_in_a_colon()
    {
        var reference = Reading.Markdown("- Smith and Doe, \"Lists of the long kind\":\n  - https://a.org/1.pdf\n").OnlyCitation().Reference;
        Assert.Equal(("Lists of the long kind", "Smith; Doe", "https://a.org/1.pdf"), (reference.Title, reference.People(), reference.Url));
    }

    [Fact]
    public void A_number_of_arXiv_in_the_words_of_a_link_is_no_title()
    {
        var reference = Reading.Markdown(
            "### Studies of long lists\n- **arXiv**: [1801.00001v2](https://arxiv.org/abs/1801.00001)\n" +
            "- **Date**: 2018-01-01\n").OnlyCitation().Reference;
        Assert.Equal(("Studies of long lists", 2018, "https://arxiv.org/abs/1801.00001"), (reference.Title, reference.Year, reference.Url));
    }

    [Fact]
    public void A_title_with_its_venue_to_which_only_code_is_linked_is_a_work()
    {
        var citations = Reading.Markdown(
            "- **LSN**\n  - A Study of Long Lists, AAAI'17\n  - [[Python Lister]](https://github.com/a/b)\n").Citations();
        Assert.Equal([("A Study of Long Lists", null), (null, 0)], citations.Select(c => (c.Reference.Title, c.PartOf)));
    }

    [Fact]
    public void An_official_link_to_code_is_no_second_text()
    {
        var citations = Reading.Markdown(
            "- [Studies of long lists](https://a.org/1)\n  - Ann Smith, Bob Doe, Eve Roe\n" +
            "  - Code: [Official](https://github.com/a/b)\n").Citations();
        Assert.Equal(
            [("Smith; Doe; Roe", WorkKind.Paper, 1), ("", WorkKind.Code, 1)],
            citations.Select(c => (c.Reference.People(), c.Kind, c.Reference.Links.Count)));
    }

    [Fact]
    public void Bullets_with_things_of_their_own_say_nothing_of_the_work_above()
    {
        var citations = Reading.Markdown(
            "- A Study of Lists (2009) [[pdf]](a.pdf)\n  - **Lister** [[Code](https://github.com/a/b)]\n" +
            "  - **Rower** [[Code](https://github.com/a/c)]\n").Citations();
        Assert.Equal([null, null, null], citations.Select(c => c.Annotation));
        Assert.Equal([WorkKind.Paper, WorkKind.Code, WorkKind.Code], citations.Select(c => c.Kind));
    }

    [Theory]
    [InlineData("## [A study of lists](https://arxiv.org/abs/1412.6980)\n\nWhat it says.\n", "")]
    [InlineData("## A study of lists\n\nICML 2015\n\nhttps://arxiv.org/abs/1412.6980\n\n**Another study of lists**\n", "")]
    [InlineData("## A study of lists\n\nhttps://arxiv.org/abs/1412.6980\n\nWhat it says.\n", "")]
    [InlineData("## A study of lists\n\nAnn Smith, Bob Doe, Eve Roe\n\n[[Paper](https://arxiv.org/abs/1412.6980)]\n", "Smith; Doe; Roe")]
    public void A_heading_may_be_the_title(string text, string people)
    {
        var page = Reading.Markdown(text);
        var citation = page.OnlyCitation();
        Assert.Equal(
            ("A study of lists", people, "https://arxiv.org/abs/1412.6980", 1),
            (citation.Reference.Title, citation.Reference.People(), citation.Reference.Url, citation.Position.Line));
        Assert.Equal("A study of lists", Assert.Single(page.Topics).Title);
    }

    [Theory]
    [InlineData(
        "## A study of lists\n\n* *Authors:* Smith, Ann and Al Doe, Bob\n* *Link:* https://a.org/a.pdf\n" +
        "* *Annotated copy:* [smith.pdf](notes/smith.pdf)\n")]
    [InlineData(
        "**A study of lists**\n\n- intro: ICML 2015\n- authors: Ann Smith, Bob Al Doe\n- pdf: [https://a.org/a.pdf](https://a.org/a.pdf)\n" +
        "- github: [https://github.com/a/b](https://github.com/a/b)\n")]
    public void The_lines_below_a_title_may_name_its_fields(string text)
    {
        var citation = Assert.Single(Reading.Markdown(text).Citations(), c => c.PartOf is null);
        Assert.Equal(
            ("A study of lists", "Smith; Al Doe", "https://a.org/a.pdf", 1),
            (citation.Reference.Title, citation.Reference.People(), citation.Reference.Links[0], citation.Position.Line));
    }

    [Fact]
    public void A_paragraph_with_the_title_again_is_its_reference()
    {
        var citations = Reading.Markdown(
            "[A study of lists](a.pdf)\n\nA study of lists. Ann Smith and Bob Doe. 2015.\n\nSays why lists matter.\n\n" +
            "[Another study of lists](b.pdf)\n").Citations();
        Assert.Equal([("Smith; Doe", 2015), ("", null)], citations.Select(c => (c.Reference.People(), c.Reference.Year)));
    }

    [Fact]
    public void A_heading_is_no_title_of_a_line_that_has_one_before_its_venue()
    {
        var citation = Reading.Markdown(
            "## A study of lists\n\n- Zero-shot Row Listing, arXiv-2021, [[paper]](https://arxiv.org/abs/1412.6980)\n").OnlyCitation();
        Assert.Equal(("Zero-shot Row Listing", "arXiv", 2021), (citation.Reference.Title, citation.Reference.Venue, citation.Reference.Year));
    }

    [Theory]
    [InlineData("## How to add to the list\n\nhttps://a.org/\n")]
    [InlineData("## [A library of lists](https://github.com/a/b)\n\nWhat it says.\n")]
    [InlineData("## Further papers on lists\n\nThese are further papers.\n")]
    public void Another_heading_is_no_entry(string text) => Assert.All(Reading.Markdown(text).Entries, e => Assert.True(e.Position.Line > 1));

    [Theory]
    [InlineData("[Row Comput Mol Lists. 2022. e1646](https://a.org/1)", 2022)]
    [InlineData("[Row Therapeutics (2023): tbad027](https://a.org/1)", 2023)]
    [InlineData("[bioRxiv 2026.05.06.723381](https://a.org/1) • [code](https://github.com/a/b)", 2026)]
    [InlineData("[bioRxiv (2021)](https://a.org/1)/[Row Systems (2025)](https://a.org/2)", 2021)]
    public void A_link_on_the_line_below_the_people_names_the_venue(string line, int year)
    {
        var read = Reading.Markdown($"**A study of long lists**\nAnn Smith, Bob Doe\n{line}\n").Citations();
        Assert.Equal(("Smith; Doe", year, "A study of long lists"), (read[0].Reference.People(), read[0].Reference.Year, read[0].Reference.Title));
        Assert.All(read.Skip(1), c => Assert.Equal(0, c.PartOf));
    }

    [Theory]
    [InlineData("[paper](https://a.org/1.pdf) [code](https://github.com/a/b)")]
    [InlineData("[![link](https://img.shields.io/link.svg)](https://arxiv.org/abs/1412.6980) [code](https://github.com/a/b)")]
    [InlineData("<a href=\"https://arxiv.org/abs/1412.6980\"><img alt=\"arXiv\" src=\"a.svg\"/></a> <a href=\"https://github.com/a/b\">code</a>")]
    public void Links_below_belong_to_the_bold_title_with_its_venue_above(string links)
    {
        var read = Reading.Markdown($"**A study of lists**. ICLR20.\n\n{links}\n").Citations();
        Assert.Equal(
            [("A study of lists", 2020, "ICLR"), (null, null, null)],
            read.Select(c => (c.Reference.Title, c.Reference.Year, c.Reference.Venue)));
        Assert.NotNull(read[0].Reference.Url);
    }

    [Theory]
    [InlineData("[*Rethinking Lists*](https://a.org/1)", "Rethinking Lists", "https://a.org/1")]
    [InlineData("*Listing Methods in Rowing: Introduction to the Issue*", "Listing Methods in Rowing: Introduction to the Issue", null)]
    public void A_paragraph_that_signs_the_title_above_it_names_its_people(string line, string title, string? url)
    {
        var citation = Reading.Markdown(line + "\n\nby Ann Smith, Bob Doe,\nand Eve Roe\n\nI have found this to be intuitive.\n").OnlyCitation();
        Assert.Equal((title, "Smith; Doe; Roe", url), (citation.Reference.Title, citation.Reference.People(), citation.Reference.Url));
    }

    [Fact]
    public void A_sentence_in_italics_that_nobody_signs_is_no_work() =>
        Assert.Empty(Reading.Markdown("*A sentence that only I have said*\n\nAnd another one.\n").Citations());
}
