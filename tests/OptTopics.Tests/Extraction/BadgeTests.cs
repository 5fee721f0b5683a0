using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>Linked pictures beside a work.</summary>
public sealed class BadgeTests
{
    private const string Folded =
        "+ **RowNet: A Study of Long Lists** (3 Mar 2021)<details><summary>[ICML 2022] Ann Smith, Bob Doe, et al.</summary>" +
        "Ann Smith, Bob Doe, Eve Roe, Jo Low</details></details>\n" +
        "[![Paper](https://a.org/paper.svg)](https://arxiv.org/abs/1412.6980)\n" +
        "[![citation](https://a.org/citation.svg)](https://www.semanticscholar.org/paper/a6cb366736791bcccc5c8639de5a8f9636bf87e8)\n" +
        "[![Code](https://a.org/stars.svg)](https://github.com/a/rownet)\n" +
        "[![Project_Page](https://a.org/page.svg)](https://rownet.org/)";

    [Fact]
    public void Badges_are_links_beside_the_work()
    {
        var citations = Reading.Markdown(Folded).Citations();
        Assert.Equal(
            [("Paper", WorkKind.Paper, null), ("citation", WorkKind.Other, 0), ("Code", WorkKind.Code, 0), ("Project_Page", WorkKind.Other, (int?)0)],
            citations.Select(c => (c.Reference.Label, c.Kind, c.PartOf)));
        Assert.Equal(["arxiv"], citations[0].Reference.Identifiers.Select(i => i.Scheme));
    }

    [Theory]
    [InlineData("[![Code](https://a.org/c.svg)](https://github.com/a/b) [![GitHub stars](https://a.org/s.svg)](https://github.com/a/b)\n")]
    [InlineData("If you like it, give a star: [![GitHub stars](https://a.org/s.svg)](https://github.com/a/b)\n")]
    [InlineData("# Lists [![Awesome](https://a.org/a.svg)](https://a.org)\n")]
    public void Badges_of_the_page_cite_nothing(string text) => Assert.Empty(Reading.Markdown(text).Citations());

    [Fact]
    public void A_badge_that_leads_where_the_entry_does_is_no_other_link() =>
        Assert.Single(
            Reading.Markdown("- [RowKeeper](https://github.com/a/b) [![GitHub stars](https://a.org/s.svg)](https://github.com/a/b/)\n").Citations());

    [Fact]
    public void A_reference_without_a_link_may_have_a_badge_for_its_code()
    {
        var citations = Reading.Markdown(
            "- Smith, A., & Doe, B. (2015). A study of lists. Row Letters, 3(2), 1-9. [![Code](https://a.org/c.svg)](https://github.com/a/b)\n")
            .Citations();
        Assert.Equal([("A study of lists", null), (null, (int?)0)], citations.Select(c => (c.Reference.Title, c.PartOf)));
    }

    [Fact]
    public void Where_no_column_holds_titles_a_link_alone_in_a_cell_may_be_the_work() =>
        Assert.DoesNotContain(
            Reading.Markdown("| Date | Presenter | Topics |\n|--|--|--|\n| 1/2 | [Ann](notes.pdf) | [Lists](https://arxiv.org/abs/1412.6980) |\n")
                .Citations(),
            c => c.PartOf is not null);

    [Fact]
    public void Rows_have_badges_and_links_above_the_remark()
    {
        var citations = Reading.Markdown(
            """
            | Year | Venue | Title | Repository | Note |
            | ---- | ----- | ----- | ---------- | ---- |
            | 2015 | `ICML` | [A study of lists](https://arxiv.org/abs/1412.6980) | [![Github stars](s)](https://github.com/a/b) | [Try](https://a.org) <br> Says why |
            | 2014 | `ICLR` | [How lists grow](https://arxiv.org/abs/1312.6980) | | Says how <br> [Try](https://a.org/try) |
            | 2016 | `ICLR` | [How lists end](https://arxiv.org/abs/1512.6980) | [![Github stars](s)](https://github.com/a/c) | [Trial](https://a.org) |
            """).Citations();
        Assert.Equal(
            ["A study of lists", "Github stars", "Try", "How lists grow", "Try", "How lists end", "Github stars", "Trial"],
            citations.Select(c => c.PartOf is null ? c.Reference.Title : c.Reference.Label));
        Assert.Equal(["Says why", "Says how", null], citations.Where(c => c.PartOf is null).Select(c => c.Annotation));
        Assert.Equal([WorkKind.Code, WorkKind.Other], citations.Skip(1).Take(2).Select(c => c.Kind));
    }
}
