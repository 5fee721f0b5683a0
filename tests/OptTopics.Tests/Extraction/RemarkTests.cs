using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>What is left of a line when its fields are read says something of the work, or it is no remark at all.</summary>
public sealed class RemarkTests
{
    [Theory]
    [InlineData("- [A study of lists](https://a.org/1.pdf) – Row Labs (Feb 2024)\n", "Row Labs", 2024)]
    [InlineData("- [A study of lists](https://a.org/1.pdf) – says why they grew so (Feb 2024)\n", "says why they grew so (Feb 2024)", null)]
    public void A_date_in_brackets_behind_a_group_is_none_of_the_remark(string text, string remark, int? year)
    {
        var citation = Reading.Markdown(text).OnlyCitation();
        Assert.Equal((remark, year), (citation.Annotation, citation.Reference.Year));
    }

    [Theory]
    [InlineData("- Smith, D. W. (2007). **Doing list experiments**. Row Press. (Chapter 2 and Chapter 12)\n", "Chapter 2 and Chapter 12")]
    [InlineData("- Smith, D. W. (2007). **Doing list experiments**. Row Press, chapters 2 and 12.\n", null)]
    public void What_is_to_be_read_stands_in_brackets_behind_the_whole_reference(string text, string? remark) =>
        Assert.Equal(remark, Reading.Markdown(text).OnlyCitation().Annotation);

    [Fact]
    public void A_line_below_the_remark_may_say_whose_the_code_is()
    {
        var citation = Reading.Markdown(
            "* **rows.py**: lists for everybody who has many  \n  by Ann Smith  \n  ([GitHub](https://github.com/a/rows))\n").OnlyCitation();
        Assert.Equal(
            ("rows.py", "Smith", "lists for everybody who has many", WorkKind.Code, "https://github.com/a/rows"),
            (citation.Reference.Title, citation.Reference.People(), citation.Annotation, citation.Kind, citation.Reference.Url));
    }

    [Theory]
    [InlineData("[Rows](https://a.org/1.pdf) - Lists for all. [ [paper-2018](https://b.org/1.pdf) | [web](https://c.org) ]", "Lists for all.")]
    [InlineData("【列表】长列表的研究 [A study of lists](https://a.org/1.pdf)", "【列表】长列表的研究")]
    [InlineData("[A study of lists](https://a.org/1.pdf) - says why<br>**Code:** https://github.com/a/b", "says why")]
    [InlineData("[A study of lists](https://a.org/1.pdf) (with Ann Smith and Bob Doe)", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) by A. Smith et al. (lead: Bob Rossmoor)", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) by A. Smith et al. (lead by Ann Smith and Bob Doe)", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) --- Video: [Row](https://youtu.be/a) --- Notes: [PPTX](https://a.org/b)", null)]
    [InlineData("List numbers: [Smith, A. B., and C. Doe. 1998. Lists of the long kind. Row Naturalist 10:201–227](https://a.org/1)", null)]
    [InlineData("Smith, Ann [A study of lists](https://a.org/1.pdf) Intro, section 2, section 3.", null)]
    [InlineData(
        "Smith, Ann. 2008. “A study of lists.” In _Companion to Rows_, Hardcover. Row Companions to Lists. Row: Row Press. https://a.org/1.pdf",
        null)]
    [InlineData("Ann Smith and Bob Doe. 2022. [A study of lists](https://a.org/1.pdf). Row Comput. Surv. 54, 5 (June 2022), 1–38.", null)]
    [InlineData("Ann Smith and Bob Doe. 2022. [A study of lists](https://a.org/1.pdf). Says why they matter.", "Says why they matter.")]
    [InlineData(":1st_place_medal: :page_facing_up: [A study of lists](https://a.org/1.pdf)", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) including", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Lecture Notes in Rowing, Row Springer, 2010", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Best Paper Award, ROWS, 2010", "Best Paper Award, ROWS, 2010")]
    [InlineData(
        "Ann Smith, Bob Doe. [A study of lists](https://a.org/1.pdf). *International Workshop on Lists (LIST @ ROW)*, Rowtown (Roland), 2012",
        null)]
    public void A_remark_is_no_rest_of_links_names_or_venues(string line, string? remark) =>
        Assert.Equal(remark, Reading.Markdown("- " + line).Citations()[0].Annotation);

    [Theory]
    [InlineData("Pierre Smith, *A study of lists*, Rowtown, Row et Lists, The Long List.")]
    [InlineData("Smith, Ann, et al. A study of lists. _Row Letters_ , 2016, 41. Jg., Nr. 10, S. e016.")]
    [InlineData("Smith AB, Doe C. (2018). *A study of lists* (2nd ed). New York: Row University Press, Inc.")]
    public void What_is_left_of_a_reference_is_no_remark(string line) => Assert.Null(Reading.Markdown("- " + line).OnlyCitation().Annotation);

    [Theory]
    [InlineData("Smith, Ann, et al. A study of lists. Row Letters, 2016. Says why they end", "Says why they end")]
    [InlineData("Smith, Ann. *A study of lists*, 2016. Best Paper, Row Prize", "Best Paper, Row Prize")]
    public void A_remark_behind_a_reference_stays(string line, string remark) =>
        Assert.Equal(remark, Reading.Markdown("- " + line).OnlyCitation().Annotation);

    [Theory]
    [InlineData("Read in April.")]
    [InlineData("Important for Lists.")]
    public void Behind_a_link_that_holds_the_reference_stands_a_remark(string remark) =>
        Assert.Equal(remark, Reading.Wiki($"  * [[https://a.org/1.pdf|Lee 2018 - A study of lists]] {remark}\n").OnlyCitation().Annotation);

    [Theory]
    [InlineData("- [A study of lists](https://a.org/1): says how rows grow | arXiv 2026", 2026, "arXiv", "says how rows grow")]
    [InlineData("- [A study of lists](https://a.org/1) - says how rows grow. - 2016", 2016, null, "says how rows grow.")]
    [InlineData("- [A study of lists](https://a.org/1): it says how rows grow. 2018", 2018, null, "it says how rows grow. 2018")]
    public void A_year_may_close_a_remark(string line, int? year, string? venue, string remark)
    {
        var read = Reading.Markdown(line + "\n").OnlyCitation();
        Assert.Equal((year, venue, remark), (read.Reference.Year, read.Reference.Venue, read.Annotation));
    }

    [Fact]
    public void The_house_behind_a_venue_is_no_remark() =>
        Assert.Null(Reading.Markdown("- Smith, A., & Doe, B. (2016). A study of lists. In Proceedings of the Row Conference (pp. 1-9). ACM.\n")
            .OnlyCitation().Annotation);
}
