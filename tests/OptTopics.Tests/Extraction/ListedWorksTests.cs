namespace OptTopics.Tests.Extraction;

/// <summary>Works that only the list they stand in, or the lines below them, tell to be works.</summary>
public sealed class ListedWorksTests
{
    private const string Linked =
        "- [How lists grow](https://a.org/1.pdf)\n- [How lists end](https://a.org/2.pdf)\n- [How lists are cut](https://a.org/3.pdf)\n";

    [Fact]
    public void Among_linked_titles_a_title_without_a_link_is_a_work() =>
        Assert.Equal(
            ["How lists grow", "How lists end", "How lists are cut", "Lists that nobody linked"],
            Reading.Markdown(Linked + "- Lists that nobody linked\n").Citations().Select(c => c.Reference.Title));

    [Theory]
    [InlineData("- More lists to come\n")]
    [InlineData("- Lists of the third kind:\n")]
    [InlineData("- They grow. They end.\n")]
    [InlineData("- and so on, and so on\n")]
    public void What_is_no_title_is_no_work(string line) => Assert.Equal(3, Reading.Markdown(Linked + line).Citations().Count);

    [Fact]
    public void In_a_list_of_remarks_a_line_like_a_title_is_none() =>
        Assert.Single(Reading.Markdown("- [How lists grow](https://a.org/1)\n- Lists that nobody linked\n- Lists that grow\n").Citations());

    [Fact]
    public void Where_references_have_years_one_without_is_a_work_too()
    {
        const string dated =
            "- Ann Smith: How lists grow, 1999\n- Bob Doe, Eve Roe: How lists end, 2001\n" +
            "- Ann Doe: How lists are cut, 2005\n- Ann Roe: Lists, 2006\n";
        var last = Reading.Markdown(dated + "- Ann Smith, Bob Roe, Eve Doe. A study of lists\n").Citations()[^1].Reference;
        Assert.Equal(("Smith; Roe; Doe", null, "A study of lists"), (last.People(), last.Year, last.Title));
        var unknown = Reading.Markdown(dated + "- Jiří Rybičko: Lists of the third kind\n").Citations()[^1].Reference;
        Assert.Equal(("Rybičko", "Lists of the third kind"), (unknown.People(), unknown.Title));
    }

    private const string Listed =
        "- Ann Smith. 1999. **How Lists Grow**. Row Letters 3, 12-19.\n- Bob Doe and Eve Roe. 2001. **How Lists End**. Row Letters 5, 1-9.\n" +
        "- Smith, A. B. (2005). **How Lists Are Cut**. Row Press.\n- Eve Roe. 2006. **How Lists Are Kept**. Row Letters 10, 2-8.\n";

    [Theory]
    [InlineData("- The Keeping of Lists, Ann Smith, 2010.\n")]
    [InlineData("- The Keeping of Lists, Ann Smith, 2010. **Chapter 1 from Search for Lists**.\n")]
    public void Where_references_are_listed_the_person_may_stand_between_title_and_year(string line)
    {
        var read = Reading.Markdown(Listed + line).Citations()[^1].Reference;
        Assert.Equal(("Smith", 2010, "The Keeping of Lists"), (read.People(), read.Year, read.Title));
        Assert.Empty(Reading.Markdown(line).Citations());
    }

    [Fact]
    public void Where_references_are_listed_one_family_name_may_stand_before_a_title_in_bold()
    {
        const string last = "- Rossmoor, **Ten Rules for Long Lists**. (Jan 1995)\n";
        var read = Reading.Markdown(Listed + last).Citations()[^1].Reference;
        Assert.Equal(("Rossmoor", 1995, "Ten Rules for Long Lists"), (read.People(), read.Year, read.Title));
        Assert.Empty(Reading.Markdown(last).Citations());
    }

    [Fact]
    public void Where_people_and_a_comma_lead_the_links_one_word_is_a_person_too()
    {
        const string led =
            "- Roe et al., [Lists](https://a.org/1.pdf)\n- Doe and Roe, [Rows](https://a.org/2.pdf)\n- Ba & Doe, [Towns](https://a.org/3.pdf)\n";
        Assert.Equal("Smith", Reading.Markdown(led + "- Smith, [Lists of rows](https://a.org/4.pdf), 2011\n").Citations()[^1].Reference.People());
        Assert.Equal("", Reading.Markdown("- Rowing, [Lists of rows](https://a.org/4.pdf), 2011\n").OnlyCitation().Reference.People());
    }

    [Fact]
    public void Each_line_of_a_paragraph_may_be_a_reference()
    {
        var citations = Reading.Markdown(
            "Smith, Ann. _How lists grow_. Row Press.<br>\nDoe, Bob (2015). [_How lists end_](https://a.org/1). Row Press.<br>\n" +
            "Roe et al. (2010). _How lists are cut_. Row Press.<br>\n").Citations();
        Assert.Equal(
            ["Smith How lists grow", "Doe How lists end", "Roe + How lists are cut"],
            citations.Select(c => $"{c.Reference.People()} {c.Reference.Title}"));
    }

    [Theory]
    [InlineData("# Lists\n\n## [RowNet](https://a.org/1.pdf)\n\n> Smith A, Doe B. RowNet: a study of lists. Row Lett. 2020;38(3):276-278.\n")]
    [InlineData("- [RowNet](https://a.org/1.pdf)\n\n  > Smith, A., & Doe, B. (2020). RowNet: a study of lists. Row Letters, 38.\n")]
    public void A_quotation_below_a_short_name_tells_the_whole_reference(string text)
    {
        var read = Reading.Markdown(text).OnlyCitation().Reference;
        Assert.Equal(("Smith; Doe", 2020, "RowNet: a study of lists", "https://a.org/1.pdf"), (read.People(), read.Year, read.Title, read.Url));
    }

    [Fact]
    public void A_title_may_have_its_addresses_in_the_bullets_below()
    {
        var citations = Reading.Markdown(
            "# Lists\n\n**A study of long lists**\n\n- Homepage: [https://a.org](https://a.org/)\n- Paper: https://arxiv.org/abs/1412.6980\n")
            .Citations();
        Assert.Equal(("A study of long lists", "https://arxiv.org/abs/1412.6980"), (citations[0].Reference.Title, citations[0].Reference.Url));
        Assert.Equal(0, citations[1].PartOf);
    }

    [Fact]
    public void A_remark_below_a_reference_may_be_long()
    {
        var citation = Reading.Markdown(
            "- Smith, P. (2009). A study of lists. Row University Press.\n" +
            "  - _What is a list? Many people who keep lists, myself included, have no good answer to this question, and reading this book helped me to " +
            "understand why that is so and what could be done._\n").OnlyCitation();
        Assert.Equal("A study of lists", citation.Reference.Title);
    }

    [Fact]
    public void People_may_stand_before_the_title_of_a_row()
    {
        var read = Reading.Markdown("| Day | Topic |\n|--|--|\n| 1/2 | Ann Smith et al., [A study of lists (ICML 2016)](https://a.org/1) |\n")
            .OnlyCitation();
        Assert.Equal(("Smith +", 2016, "A study of lists"), (read.Reference.People(), read.Reference.Year, read.Reference.Title));
    }

    [Fact]
    public void A_collaboration_may_stand_in_the_column_of_authors() =>
        Assert.Equal(
            "Open Row Collaboration",
            Reading.Markdown("| Title | Authors | Year |\n|--|--|--|\n| A study of lists | Open Row Collaboration | 2015 |\n")
                .OnlyCitation().Reference.People());
}
