using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>What keepers of lists do in their own way: keys in brackets, dates, signatures.</summary>
public sealed class HabitTests
{
    [Theory]
    [InlineData("[Smith 23] A study of long lists", "Smith", 2023, "A study of long lists")]
    [InlineData("[Smith et al. 2020] A study of long lists", "Smith +", 2020, "A study of long lists")]
    [InlineData("[Smith & Doe, 2020] [A study of long lists](https://a.org/1.pdf)", "Smith; Doe", 2020, "A study of long lists")]
    [InlineData("[A study of lists (March 3, 2018)](https://a.org/1.pdf)", "", 2018, "A study of lists")]
    [InlineData("[A study of lists (3 March 2018)](https://a.org/1.pdf)", "", 2018, "A study of lists")]
    [InlineData("[A study of lists - 2018/03/03](https://a.org/1.pdf)", "", 2018, "A study of lists")]
    [InlineData("[A study of lists - March 3, 2018](https://a.org/1.pdf)", "", 2018, "A study of lists")]
    [InlineData("[What I listed in May 2018](https://a.org/1.pdf)", "", null, "What I listed in May 2018")]
    public void A_reference_is_read_in_the_way_of_its_keeper(string line, string people, int? year, string title)
    {
        var reference = Reading.Markdown("- " + line).OnlyCitation().Reference;
        Assert.Equal((people, year, title), (reference.People(), reference.Year, reference.Title));
    }

    [Theory]
    [InlineData("[Week 10] Long lists and how they end")]
    [InlineData("[Lecture 05] Long lists and how they end")]
    public void A_numbered_part_is_nobody(string line) => Assert.Empty(Reading.Markdown("- " + line).Citations());

    [Theory]
    [InlineData("[A study of lists (2015)](notes/lists.md)", "A study of lists", "", 2015)]
    [InlineData("[A study of lists](notes/lists.md), Ann Smith and Bob Doe, ICML 2015", "A study of lists", "Smith; Doe", 2015)]
    [InlineData("`ICML 2018` [A study of lists](notes/lists.md)", "A study of lists", "", 2018)]
    public void A_page_of_notes_may_tell_of_a_work(string line, string title, string people, int year)
    {
        var citation = Reading.Markdown("- " + line).OnlyCitation();
        Assert.Equal((title, people, year), (citation.Reference.Title, citation.Reference.People(), citation.Reference.Year));
        Assert.Equal((WorkKind.Paper, "notes:lists", "notes/lists.md"), (citation.Kind, citation.TargetPageId, citation.Reference.Url));
    }

    [Theory]
    [InlineData("[Lists and rows](lists.md)")]
    [InlineData("See [the lists of rows](lists.md) for more.")]
    public void A_link_to_a_page_is_no_work_by_itself(string line)
    {
        var citation = Reading.Markdown("- " + line).OnlyCitation();
        Assert.Equal(
            (WorkKind.Wiki, "lists", null, "lists.md"),
            (citation.Kind, citation.TargetPageId, citation.Reference.Title, citation.Reference.Url));
    }

    [Theory]
    [InlineData("**`ROWS`** **`LONG LISTS`** **`ICML 2018`** [A study of lists](https://a.org/1.pdf)", "A study of lists", 2018, "ICML")]
    [InlineData("****`PROJECT`**** [A study of lists](https://a.org/1.pdf)", "A study of lists", null, null)]
    public void Words_in_code_before_a_title_are_labels(string line, string title, int? year, string? venue)
    {
        var citation = Reading.Markdown("- " + line).OnlyCitation();
        Assert.Equal((title, year, venue, null), (citation.Reference.Title, citation.Reference.Year, citation.Reference.Venue, citation.Annotation));
    }

    [Fact]
    public void Code_that_stands_before_its_work_by_name_belongs_to_it()
    {
        var citations = Reading.Markdown("- [RowNet](https://github.com/a/b): [A study of long lists](https://arxiv.org/abs/1412.6980)").Citations();
        Assert.Equal(
            [("A study of long lists", WorkKind.Paper, null), (null, WorkKind.Code, 0)],
            citations.Select(c => (c.Reference.Title, c.Kind, c.PartOf)));
    }

    [Theory]
    [InlineData(
        "Smith, Ann, and Bob Doe. \"A study of lists.\" In Long and short rows in town and country, pp. 39-80. Row Press, 2018.",
        2018, "Long and short rows in town and country")]
    [InlineData("Ann Smith, Bob Doe. \"A study of lists.\" Row. Lists. Med. DOI:10.1000/182", null, "Row. Lists. Med")]
    public void A_venue_is_told_by_the_numbers_behind_it(string line, int? year, string venue)
    {
        var citation = Reading.Markdown("- " + line + " [pdf](https://a.org/1.pdf)").OnlyCitation();
        Assert.Equal((year, venue, null), (citation.Reference.Year, citation.Reference.Venue, citation.Annotation));
    }

    [Theory]
    [InlineData("[Lists at work](https://a.org/1);\n  Erik Smith (2016).", "Smith", 2016, null)]
    [InlineData("[Lists at work](https://a.org/1). Erik Smith (2016)", "Smith", 2016, null)]
    [InlineData("[Lists at work](https://a.org/1). Nature Methods (2016)", "", 2016, "Nature Methods")]
    [InlineData("Ann Smith, Bob Doe1, and Eve Roe2, *A study of lists*, ICML 2015 [[Paper](https://a.org/1.pdf)]", "Smith; Doe; Roe", 2015, "ICML")]
    [InlineData("[A study of lists: Less Work by Sorting Long Rows](https://a.org/1.pdf)", "", null, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) `RowDash` `2020`", "", 2020, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) by by Ann Smith and Bob Doe", "Smith; Doe", null, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) (ACL2020 SRW)", "", 2020, "ACL")]
    [InlineData("[A study of lists. Smith et al., arXiv 2016.](https://a.org/1.pdf)", "Smith +", 2016, "arXiv")]
    [InlineData("[A study of lists by Ann D. Smith & William L. Doe, 2011](https://a.org/1.pdf)", "Smith; Doe", 2011, null)]
    [InlineData("[A study of lists by *Hartl* and *Klug*](https://a.org/1.pdf)", "Hartl; Klug", null, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) by OpenRow (2023)", "OpenRow", 2023, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) paper by Row Institute of Lists and LIST", "Row Institute of Lists; LIST", null, null)]
    [InlineData("[CODE](https://a.org/1) by Ann Smith", "Smith", null, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf), Smith. B, Rota Doe. S, Roe. PPK, 2015", "Smith; Rota Doe; Roe", 2015, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf), David Smith, 2017", "Smith", 2017, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf), David Smith", "Smith", null, null)]
    [InlineData("[LiSR](https://a.org/1.pdf) - Lists in Small Rows - Christian Smith", "Smith", null, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) Nature Methods", "", null, "Nature Methods")]
    [InlineData(
        "Rows - Oriol Smith, Igor Doe, Eve M. Roe et al., A study of long lists for rows (Nature 2019) [[Paper](https://a.org/1.pdf)]",
        "Smith; Doe; Roe +", 2019, "Nature")]
    [InlineData(
        "P. Travis Smith, Michael Doe, Sidney N. Roe and Eve Poe, Adaptive listing of rows (Int J Rows 2019) [[Paper](https://a.org/1.pdf)]",
        "Smith; Doe; Roe; Poe", 2019, "Int J Rows")]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Ann Smith (MIT)", "Smith", null, null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Ann Smith (Row Dynamics, Inc.)", "Smith", null, null)]
    [InlineData(
        "2014-11 | A study of long lists | *Ann Smith, Bob Doe, Eve Roe* | [Row Symposium of All Lists in Town (RSL)](https://doi.org/10.1000/182)",
        "Smith; Doe; Roe", 2014, "Row Symposium of All Lists in Town (RSL)")]
    [InlineData(
        "Ann Smith, Bob Doe, *A study of lists*, arXiv:1412.6980 / ICML 2015 workshop [[Paper](https://arxiv.org/pdf/1412.6980)]",
        "Smith; Doe", 2015, "ICML")]
    public void People_are_told_from_venues_and_titles(string line, string people, int? year, string? venue)
    {
        var citation = Reading.Markdown("- " + line).OnlyCitation();
        Assert.Equal(
            (people, year, venue, null),
            (citation.Reference.People(), citation.Reference.Year, citation.Reference.Venue, citation.Annotation));
    }

    [Theory]
    [InlineData("[Lists (extended version)](https://a.org/1.pdf)", "Lists (extended version)")]
    [InlineData("[Long Lists (Part 1, Rows)](https://a.org/1.pdf)", "Long Lists (Part 1, Rows)")]
    [InlineData(
        "[RowNet](https://arxiv.org/abs/1412.6980): Efficient Listing for Long Rows via Short Lists | ICML' 26",
        "RowNet: Efficient Listing for Long Rows via Short Lists")]
    [InlineData("[RowNet](https://arxiv.org/abs/1412.6980): a new way to list long rows", "RowNet")]
    [InlineData("[RowNet](https://rownet.org): Efficient Listing for Long Rows", "RowNet")]
    [InlineData("[Docker Jumpstart](https://odew.github.io/docker-jumpstart/) - Andrew Smith", "Docker Jumpstart")]
    [InlineData(
        "[2019 Row Methods, **RowNet**] **Fast and accurate listing of rows** [[paper]](https://a.org/1.pdf)",
        "Fast and accurate listing of rows")]
    [InlineData("[Smith, Doe & Roe. Lists and Intractability: A Guide](https://a.org/1.pdf)", "Lists and Intractability: A Guide")]
    [InlineData("[paper: A study of lists](https://a.org/1.pdf)", "A study of lists")]
    [InlineData("[Composing Lists](http://a.org/~mpj/pubs/composing-lists.pdf) by Mark P. Jones.", "Composing Lists")]
    [InlineData("[Long Lists (Chapter 3)](https://a.org/1.pdf)", "Long Lists")]
    public void A_title_keeps_the_brackets_that_are_its_own(string line, string title) =>
        Assert.Equal(title, Reading.Markdown("- " + line).OnlyCitation().Reference.Title);

    [Fact]
    public void Links_in_one_pair_of_brackets_lead_to_one_work()
    {
        var reference = Reading.Markdown(
            "- A study of long lists, ICML 2015 [[pdf](https://a.org/1.pdf),[rowdl](https://doi.org/10.1000/182)]").OnlyCitation().Reference;
        Assert.Equal(("A study of long lists", 2), (reference.Title, reference.Links.Count));
    }

    [Fact]
    public void A_short_name_may_stand_above_title_and_links()
    {
        var reference = Reading.Markdown(
            "- **RowNet**\n  - A Study of Long Lists\n  - [[arXiv]](https://arxiv.org/abs/1412.6980) [[ROWS]](https://a.org/rownet)\n" +
            "  - [[Python]](https://github.com/a/b)\n").Citations()[0].Reference;
        Assert.Equal("A Study of Long Lists", reference.Title);
    }

    [Fact]
    public void A_sentence_that_begins_with_in_names_no_venue()
    {
        var citation = Reading.Markdown("- [A study of lists](https://a.org/1.pdf). In Rowland, lists are long.").OnlyCitation();
        Assert.Equal((null, "In Rowland, lists are long."), (citation.Reference.Venue, citation.Annotation));
    }

    [Fact]
    public void A_title_in_brackets_stands_above_its_links()
    {
        var reference = Reading.Markdown(
            ":check: [A study of long lists]\n" +
            "- [[Paper]](https://arxiv.org/abs/1412.6980)[[Code]](https://github.com/a/b) (CVPR2019 Oral)\n").Citations()[0].Reference;
        Assert.Equal(("A study of long lists", 2019, "CVPR"), (reference.Title, reference.Year, reference.Venue));
    }

    [Fact]
    public void A_known_name_in_italics_signs_a_line_without_a_link()
    {
        var page = Reading.Markdown("- The Doctrine of Rows - *Mark Dyczkow*\n- The Long Row - *Ann Smith*\n- Short Rows and Lists - *Bob Doe*\n");
        Assert.Equal(
            [("The Doctrine of Rows", "Dyczkow"), ("The Long Row", "Smith"), ("Short Rows and Lists", "Doe")],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.People())).Cast<(string?, string)>());
    }

    [Fact]
    public void A_place_that_is_called_with_an_at_sign_is_no_title()
    {
        var citations = Reading.Markdown(
            "- **A study of lists (2015)**, Smith and Doe, [@ICML](https://a.org/1.pdf) + [@ICML](https://a.org/talk.pdf) + " +
            "[@Github](https://github.com/a/b).").Citations();
        Assert.Equal(
            [("A study of lists", "Smith; Doe", 2015), (null, "", null)],
            citations.Select(c => (c.Reference.Title, c.Reference.People(), c.Reference.Year)));
    }

    [Fact]
    public void What_somebody_has_is_nobody()
    {
        var citations = Reading.Markdown(
            "* [JMS55's Blog](https://jms55.github.io)\n\n* [John Smith's Website](https://www.johnsmith.net)\n").Citations();
        Assert.Equal(
            [("JMS55's Blog", ""), ("John Smith's Website", "")],
            citations.Select(c => (c.Reference.Title, c.Reference.People())).Cast<(string?, string)>());
    }

    [Fact]
    public void A_title_may_stand_above_what_is_said_of_it_and_its_versions()
    {
        var reference = Reading.Markdown(
            " - Practical Foundations of Lists\n\n   This book does a good job.\n\n   * [HTML version](http://a.org/lists/)\n" +
            "   * [Dead-tree version](http://b.org/lists)\n").OnlyCitation().Reference;
        Assert.Equal(("Practical Foundations of Lists", 2), (reference.Title, reference.Links.Count));
    }

    [Fact]
    public void A_line_of_people_goes_with_the_link_above_it()
    {
        var citations = Reading.Markdown(
            "[Global lists of rows](https://a.org/1.pdf)  \n" +
            "Smith, Doe, Roe. 2014. Makes lists of rows. [Others found that it does not](https://b.org/2)  \n" +
            "[Source code of the lists](https://c.org/3)  \n").Citations();
        Assert.Equal(
            ("Global lists of rows", "Smith; Doe; Roe", 2014),
            (citations[0].Reference.Title, citations[0].Reference.People(), citations[0].Reference.Year));
    }
}
