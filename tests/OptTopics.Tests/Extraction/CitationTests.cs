using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

public sealed class CitationTests
{
    [Fact]
    public void Code_video_and_slides_belong_to_their_work()
    {
        var citations = Reading.Markdown(
            "- A. Smith, **A Study of Lists**, ICML, 2015. [pdf](https://a.org/p.pdf) [code](https://github.com/a/b) " +
            "[video](https://youtu.be/hGRssrXF-vI) [slides](https://a.org/s)").Citations();
        Assert.Equal([WorkKind.Paper, WorkKind.Code, WorkKind.Video, WorkKind.Other], citations.Select(c => c.Kind));
        Assert.Equal([null, 0, 0, 0], citations.Select(c => c.PartOf));
        Assert.All(citations.Skip(1), c => Assert.True(c.Reference is { Title: null, Authors: [], Year: null }));
    }

    [Fact]
    public void Two_links_to_the_text_are_one_work_and_the_full_text_is_preferred()
    {
        var reference = Reading.Markdown("- [A Study of Lists](https://doi.org/10.1000/182) [[pdf]](https://a.org/p.pdf)").OnlyCitation().Reference;
        Assert.Equal("https://a.org/p.pdf", reference.Url);
        Assert.Equal(["https://doi.org/10.1000/182", "https://a.org/p.pdf"], reference.Links);
        Assert.Equal("A Study of Lists", reference.Title);
    }

    [Fact]
    public void A_badge_leads_to_the_text_when_its_address_names_a_work()
    {
        var citation = Reading.Markdown(
            "- A Study of Lists [![arXiv](https://img.shields.io/arxiv.svg)](https://arxiv.org/abs/1412.6980) " +
            "[![Stars](https://img.shields.io/s.svg)](https://a.org)").OnlyCitation();
        Assert.Equal("A Study of Lists", citation.Reference.Title);
        Assert.Equal("https://arxiv.org/abs/1412.6980", citation.Reference.Url);
    }

    [Fact]
    public void Two_works_on_a_line_share_what_is_said_of_both()
    {
        var citations = Reading.Markdown(
            "- [The First System](a.pdf) (2003) and [The Second System](b.pdf) (2006): Two systems of one house.").Citations();
        Assert.Equal(
            [("The First System", 2003), ("The Second System", 2006)],
            citations.Select(c => (c.Reference.Title, c.Reference.Year)).Cast<(string?, int?)>());
        Assert.All(citations, c => Assert.Equal("Two systems of one house.", c.Annotation));
    }

    [Theory]
    [InlineData("[A Study of Lists](a.pdf) - Says why lists matter.", "Says why lists matter.")]
    [InlineData("[A Study of Lists](a.pdf): Says *why* lists matter.", "Says *why* lists matter.")]
    [InlineData("[A Study of Lists](a.pdf) (Lister)", "Lister")]
    [InlineData("[A Study of Lists](a.pdf) \"We study lists.\"", "We study lists.")]
    [InlineData("[A Study of Lists](a.pdf) (2015): Read [this](b.pdf) first.", "Read [this](b.pdf) first.")]
    [InlineData("Says why lists matter ([Smith 2015](a.pdf)).", "Says why lists matter")]
    [InlineData("A talk at a conference - [A Study of Lists](a.pdf)", "A talk at a conference")]
    [InlineData("Listing - [A Study of Lists](a.pdf)", null)]
    [InlineData("[A Study of Lists](a.pdf) :star::star:", null)]
    [InlineData("[A Study of Lists](a.pdf) ICML 2015 (oral)", null)]
    [InlineData("[A Study of Lists](a.pdf), ICML 2015 deep listing workshop.", null)]
    [InlineData("[A Study of Lists](a.pdf) ([code](https://github.com/a/b))", null)]
    public void What_is_said_of_the_work_is_its_annotation(string line, string? annotation) =>
        Assert.Equal(annotation, Reading.Markdown("- " + line).Citations()[0].Annotation);

    [Fact]
    public void Each_citation_of_a_sentence_keeps_its_own_words()
    {
        var citations = Reading.Wiki(
            "Lists are old ([[http://a.org/a.pdf|Smith 1990 - Lists]]. Another view: see part 3 of [[http://a.org/b.pdf|Doe 2001]].)").Citations();
        Assert.Equal(["Lists are old", "Another view: see part 3 of"], citations.Select(c => c.Annotation));
    }

    [Fact]
    public void Child_bullets_that_comment_belong_to_the_citation()
    {
        var page = Reading.Markdown("- A. Smith, **A Study of Lists**, ICML, 2015. [pdf](a.pdf)\n  - the first study\n  - with *proofs*\n");
        Assert.Equal("the first study with *proofs*", page.OnlyCitation().Annotation);
        Assert.Equal([false, true, true], page.Entries.Select(e => e.IsPartOfCitation));
    }

    [Fact]
    public void A_child_bullet_with_its_own_reference_is_its_own_citation()
    {
        var citations = Reading.Markdown("- [A Study of Lists](a.pdf)\n  - [A Reply](b.pdf)\n").Citations();
        Assert.Equal(["A Study of Lists", "A Reply"], citations.Select(c => c.Reference.Title));
    }

    [Theory]
    [InlineData("  * **A Study of Lists**\n    * https://arxiv.org/abs/1412.6980")]
    [InlineData("  * **A Study of Lists**\n  * https://arxiv.org/abs/1412.6980")]
    public void The_address_may_stand_on_the_line_below(string text)
    {
        var citation = Reading.Wiki(text).OnlyCitation();
        Assert.Equal(
            ("A Study of Lists", "https://arxiv.org/abs/1412.6980", 1),
            (citation.Reference.Title, citation.Reference.Url, citation.Position.Line));
    }

    [Fact]
    public void Authors_may_stand_in_the_next_paragraph()
    {
        var page = Reading.Markdown("1. **A Study of Lists.** ICLR 2019. [paper](a.pdf)\n\n    *Ann Smith, Bob Doe.*\n");
        Assert.Equal(("Smith; Doe", 2019), (page.OnlyCitation().Reference.People(), page.OnlyCitation().Reference.Year));
    }

    [Fact]
    public void Fields_may_be_named_on_the_lines_below()
    {
        var citation = Reading.Markdown(
            "- Smith, A. B. (1975). A study of lists.\n  - doi: 10.1000/182\n  - url: http://a.org/a.pdf\n" +
            "  - comment: still the best\n").OnlyCitation();
        Assert.Equal(["doi:10.1000/182"], citation.Reference.Identifiers.Select(i => i.ToString()));
        Assert.Equal(("http://a.org/a.pdf", "still the best"), (citation.Reference.Url, citation.Annotation));
    }

    [Fact]
    public void A_short_name_with_a_link_takes_the_reference_below()
    {
        var reference = Reading.Markdown(
            "- LSN [[Paper](a.pdf)]\n  - Ann Smith and Bob Doe, *A Study of Lists*, ICML 2015\n").OnlyCitation().Reference;
        Assert.Equal(
            ("Smith; Doe", 2015, "A Study of Lists", "ICML", "a.pdf"),
            (reference.People(), reference.Year, reference.Title, reference.Venue, reference.Url));
    }

    [Fact]
    public void A_title_takes_the_reference_below_that_has_it_too()
    {
        var reference = Reading.Markdown(
            "- A study of lists (*ICML2015*) [[paper]](a.pdf)\n" +
            "  - SMITH A, DOE B. A Study of Lists[C]//Proc. of the Society of Lists. 2015: 1-5.\n").OnlyCitation().Reference;
        Assert.Equal(("SMITH; DOE", 2015, "A Study of Lists", "a.pdf"), (reference.People(), reference.Year, reference.Title, reference.Url));
    }

    [Fact]
    public void A_picture_in_front_of_the_title_leads_to_its_text()
    {
        var reference = Reading.Markdown("* [:scroll:](a.pdf) [A study of lists](https://a.org/lists)").OnlyCitation().Reference;
        Assert.Equal(("A study of lists", 2), (reference.Title, reference.Links.Count));
    }

    [Fact]
    public void A_name_alone_on_the_line_before_named_fields_is_the_author()
    {
        var reference = Reading.Markdown(
            "- [A study of lists](https://arxiv.org/abs/1412.6980)\n    - Ann Smith\n    - \U0001F4C5 Date: August 12, 2015\n" +
            "    - \U0001F4D1 Publisher: arXiv\n").OnlyCitation().Reference;
        Assert.Equal(("Smith", 2015, "arXiv"), (reference.People(), reference.Year, reference.Venue));
    }

    [Fact]
    public void Links_side_by_side_lead_to_one_work()
    {
        var citations = Reading.Markdown(
            "**A study of lists** [[Listing today paper](https://a.org/1)][[J List Soc interface paper](https://b.org/2)][[Colab with all " +
            "lists](https://colab.research.google.com/drive/1)]").Citations();
        Assert.Equal([(WorkKind.Paper, "A study of lists"), (WorkKind.Code, null)], citations.Select(c => (c.Kind, c.Reference.Title)));
        Assert.Equal(["https://a.org/1", "https://b.org/2"], citations[0].Reference.Links);
    }

    [Fact]
    public void A_work_with_only_its_code_linked_has_no_link_itself()
    {
        var citations = Reading.Markdown(
            "| Name | Paper | Code |\n|---|---|---|\n" +
            "| LSN | Smith, Ann, and Bob Doe. \"A study of lists.\" In Society of Lists, pp. 1-5. 2015. | " +
            "[code](https://github.com/a/b) |\n").Citations();
        Assert.Equal(
            [("A study of lists", null, null), (null, "https://github.com/a/b", 0)],
            citations.Select(c => (c.Reference.Title, c.Reference.Url, c.PartOf)));
    }

    [Fact]
    public void Addresses_below_a_title_and_its_authors_are_read_with_it()
    {
        var citations = Reading.Wiki(
            "  * (2018) A study of lists by Ann Smith, Bob Doe\n    * https://arxiv.org/abs/1412.6980\n    * Code: https://github.com/a/b\n" +
            "    * still the best\n").Citations();
        Assert.Equal(
            [("A study of lists", 2018, "still the best", null), (null, null, null, 0)],
            citations.Select(c => (c.Reference.Title, c.Reference.Year, c.Annotation, c.PartOf)));
    }

    [Fact]
    public void Columns_are_read_by_their_headings()
    {
        var page = Reading.Markdown(
            """
            | Year | Title | Authors | Where | Code | Remarks |
            | ---- | ----- | ------- | ----- | ---- | ------- |
            | 2015 | [A Study of Lists](a.pdf) | A. Smith, B. Doe | ICML | [torch](https://github.com/a/b) | the first |
            | 2016 | Another Study | Roe | [ICLR'17](b.pdf) | | |
            """);
        var citations = page.Citations();
        Assert.Equal(["A Study of Lists", null, "Another Study"], citations.Select(c => c.Reference.Title));
        Assert.Equal(["Smith; Doe", "", "Roe"], citations.Select(c => c.Reference.People()));
        Assert.Equal([2015, null, 2016], citations.Select(c => c.Reference.Year));
        Assert.Equal(["ICML", null, "ICLR"], citations.Select(c => c.Reference.Venue));
        Assert.Equal(["the first", null, null], citations.Select(c => c.Annotation));
        Assert.Equal([EntryKind.Table, EntryKind.TableRow, EntryKind.TableRow, EntryKind.TableRow], page.Entries.Select(e => e.Kind));
    }

    [Fact]
    public void Columns_may_be_named_in_many_words()
    {
        var page = Reading.Markdown(
            """
            | Year | Paper Title (Venue and Year) | Link to code | Authors | PubYear |
            | ---- | ---------------------------- | ------------ | ------- | ------- |
            | 2024 | [A Study of Lists](a.pdf) (J. List Res) | Not provided | Ann Smith, Bob Network, Eve de Roe | 2015 |
            """);
        var citation = page.OnlyCitation();
        Assert.Equal(
            ("A Study of Lists", "Smith; Network; de Roe", 2015, null),
            (citation.Reference.Title, citation.Reference.People(), citation.Reference.Year, citation.Annotation));
    }

    [Fact]
    public void The_venue_may_stand_under_a_short_heading()
    {
        var reference = Reading.Markdown(
            "| Year | Pub | Paper |\n| --- | --- | --- |\n| 2015 | ICLR | [A study of lists](a.pdf) |\n").OnlyCitation().Reference;
        Assert.Equal(("A study of lists", 2015, "ICLR"), (reference.Title, reference.Year, reference.Venue));
    }

    [Fact]
    public void A_comment_below_does_not_hide_a_title_with_its_venue()
    {
        var citation = Reading.Markdown("- [SIGMOD 2013] A study of lists and rows\n    - Says why they matter\n").OnlyCitation();
        Assert.Equal(
            ("A study of lists and rows", "SIGMOD", "Says why they matter"),
            (citation.Reference.Title, citation.Reference.Venue, citation.Annotation));
    }

    [Fact]
    public void Columns_under_a_blank_heading_are_read_by_their_shape()
    {
        var reference = Reading.Markdown(
            "| | | |\n| --- | --- | --- |\n| [A study of lists](a.pdf) | Ann Smith, Bob Doe, Eve Roe | 2021 |\n").OnlyCitation().Reference;
        Assert.Equal(("A study of lists", "Smith; Doe; Roe", 2021), (reference.Title, reference.People(), reference.Year));
    }

    [Fact]
    public void Bold_words_of_a_cell_are_the_title()
    {
        var citation = Assert.Single(Reading.Markdown(
            "| **Paper** | **Links** |\n| --- | --- |\n" +
            "| 1) **A study of lists** - says why lists matter | [Paper](a.pdf), [Thread](https://a.org/t) |\n").Citations(), c => c.PartOf is null);
        Assert.Equal(("A study of lists", "says why lists matter"), (citation.Reference.Title, citation.Annotation));
    }

    [Fact]
    public void A_cell_that_goes_on_below_moves_the_columns()
    {
        var page = Reading.Markdown(
            """
            <table><thead><tr><th rowspan="2">Kind</th><th rowspan="2">Model</th><th rowspan="2">Release time</th><th rowspan="2">Link</th></tr>
            <tr></tr></thead><tbody>
            <tr><td rowspan="2">Open</td><td>Lister</td><td>2019/10</td><td><a href="https://a.org/1.pdf">Paper</a></td></tr>
            <tr><td>Rower</td><td>2020/10</td><td><a href="https://a.org/2.pdf">Paper</a></td></tr>
            </tbody></table>
            """);
        Assert.Equal(
            [("Lister", 2019), ("Rower", 2020)],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.Year)).Cast<(string?, int?)>());
    }

    [Fact]
    public void A_cell_may_list_several_works()
    {
        var page = Reading.Markdown(
            "| Date | Topic | Readings |\n| --- | --- | --- |\n" +
            "| 2/9 | Lists | **Required** <ul><li>[A study of lists (Smith) (2001)](a.pdf)</li><li>[On the shape of lists (Doe & Roe) " +
            "(2006)](b.pdf)</li></ul> |\n");
        Assert.Equal(
            [("A study of lists", "Smith", 2001), ("On the shape of lists", "Doe; Roe", 2006)],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.People(), c.Reference.Year)).Cast<(string?, string, int?)>());
    }

    [Fact]
    public void Who_presents_a_work_did_not_write_it() =>
        Assert.Equal(
            "",
            Reading.Markdown(
                "| Date | Reading | Presented by |\n| --- | --- | --- |\n" +
                "| 9/23 | [A study of lists](https://a.org/1.pdf) | Ann Smith, Bob Doe |\n").OnlyCitation().Reference.People());

    [Fact]
    public void The_date_of_a_meeting_is_no_year()
    {
        var page = Reading.Markdown(
            "| Date | Topic | Presenters |\n| --- | --- | --- |\n" +
            "| 4th May, 2020 | <a href=\"https://arxiv.org/abs/1412.6980\"> A study of lists </a> | Ann |\n");
        Assert.Equal(("A study of lists", null), (page.OnlyCitation().Reference.Title, page.OnlyCitation().Reference.Year));
    }

    [Fact]
    public void A_key_that_names_author_and_year_stands_before_the_title()
    {
        var reference = Reading.Markdown("- [Smithetal1996 - A study of lists](https://a.org/smith.md)").OnlyCitation().Reference;
        Assert.Equal(("Smith", true, 1996, "A study of lists"), (reference.Authors[0].Full, reference.EtAl, reference.Year, reference.Title));
    }

    [Fact]
    public void Beside_a_column_of_titles_that_of_papers_leads_to_the_text()
    {
        var page = Reading.Markdown(
            "| Title | Authors | Paper |\n|---|---|---|\n| A study of lists | Ann Smith | [Annals of Lists](https://a.org/lists) |\n");
        Assert.Equal(("A study of lists", "https://a.org/lists"), (page.OnlyCitation().Reference.Title, page.OnlyCitation().Reference.Url));
    }

    [Fact]
    public void A_row_of_figures_is_no_citation() => Assert.Empty(Reading.Wiki("^ Author, date ^ Speed ^\n| Smith, 1933 | 208 |\n").Citations());

    [Theory]
    [InlineData("A talk on lists: [Lists at Work](https://a.org/lists)", WorkKind.Video)]
    [InlineData("We would love to talk to you at [Lists at Work](https://a.org/lists)", WorkKind.Other)]
    public void The_words_beside_it_tell_the_kind(string text, WorkKind kind) => Assert.Equal(kind, Reading.Markdown(text).OnlyCitation().Kind);

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=hGRssrXF-vI", "A Lecture on Lists", WorkKind.Video)]
    [InlineData("https://github.com/a/lists", "A library for lists", WorkKind.Code)]
    [InlineData("https://en.wikipedia.org/wiki/List", "List", WorkKind.Wiki)]
    [InlineData("https://a.org/blog/lists", "On Lists", WorkKind.Blog)]
    [InlineData("https://www.amazon.com/dp/1491963042", "Lists at Work", WorkKind.Book)]
    [InlineData("https://a.org/lists.tar.gz", "All the Lists", WorkKind.Dataset)]
    [InlineData("https://scholar.google.com/citations?user=AEBWEm8AAAAJ", "Ann Smith", WorkKind.Profile)]
    [InlineData("https://a.org/~smith", "Ann Smith", WorkKind.Profile)]
    [InlineData("https://arxiv.org/abs/1412.6980", "A Study of Lists", WorkKind.Paper)]
    [InlineData("papers/lists.pdf", "A Study of Lists", WorkKind.Paper)]
    [InlineData("https://a.org/", "The Society of Lists", WorkKind.Other)]
    [InlineData("https://lister.society.org/", "Society Lister", WorkKind.Other)]
    public void The_address_tells_the_kind(string url, string label, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown($"- [{label}]({url})").OnlyCitation().Kind);

    [Fact]
    public void A_person_is_no_author_of_the_profile()
    {
        var reference = Reading.Markdown("- [Ann Smith](https://a.org/~smith)").OnlyCitation().Reference;
        Assert.Equal(("Ann Smith", null, 0), (reference.Label, reference.Title, reference.Authors.Count));
    }

    [Fact]
    public void A_heading_gives_the_year_that_the_line_does_not_print()
    {
        var citations = Reading.Markdown("# 2017\n\n## Theory\n\n- [A Study of Lists](a.pdf)\n- [Another Study](b.pdf) (2016)\n").Citations();
        Assert.Equal([(null, 2017), (2016, null)], citations.Select(c => (c.Reference.Year, c.Reference.ContextYear)));
    }

    [Fact]
    public void A_link_to_another_page_is_a_citation_of_it()
    {
        var citation = Reading.Wiki("See [[ml:lists#old|our lists]] and [[#below]].").OnlyCitation();
        Assert.Equal(
            (WorkKind.Wiki, "ml:lists", "old", "ml:lists#old"),
            (citation.Kind, citation.TargetPageId, citation.TargetAnchor, citation.Reference.Url));
    }

    [Fact]
    public void What_could_not_be_read_is_reported()
    {
        var page = Reading.Markdown("- fine\n- Smith, A., & Doe, B. (2015).\n");
        Assert.Equal("Smith, A., & Doe, B. (2015).", page.Entries[1].Unread);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal(("OT110", 2, 1), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }
}
