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
    public void A_key_that_names_author_and_year_stands_before_the_title()
    {
        var reference = Reading.Markdown("- [Smithetal1996 - A study of lists](https://a.org/smith.md)").OnlyCitation().Reference;
        Assert.Equal(("Smith", true, 1996, "A study of lists"), (reference.Authors[0].Full, reference.EtAl, reference.Year, reference.Title));
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
