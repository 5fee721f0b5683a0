namespace OptTopics.Tests.Extraction;

/// <summary>Lists of people that open on demand, with what stands round them.</summary>
public sealed class FoldedPeopleTests
{
    private const string Folded =
        "+ **RowNet: A Study of Long Lists** (3 Mar 2021)<details><summary>[ICML 2022] Ann Smith, Bob Doe, et al.</summary>" +
        "Ann Smith, Bob Doe, Eve Roe, Jo Low</details></details>\n" +
        "[![Paper](https://a.org/paper.svg)](https://arxiv.org/abs/1412.6980)\n";

    [Fact]
    public void The_folded_list_names_all_people()
    {
        var work = Reading.Markdown(Folded).Citations()[0];
        Assert.Equal(
            ("RowNet: A Study of Long Lists", "Smith; Doe; Roe; Low +", "ICML"),
            (work.Reference.Title, work.Reference.People(), work.Reference.Venue));
        Assert.Null(work.Annotation);
    }

    [Fact]
    public void The_venue_may_stand_before_the_whole_list()
    {
        var work = Reading.Markdown(
            "+ **RowNet: A Study of Long Lists** (3 Mar 2021)<details><summary>Ann Smith, Bob Doe, et al. </summary>" +
            "[ICML 2022]Ann Smith, Bob Doe, Eve Roe</details>\n[![Paper](https://a.org/paper.svg)](https://arxiv.org/abs/1412.6980)\n")
            .OnlyCitation();
        Assert.Equal(("Smith; Doe; Roe +", "ICML", 2022), (work.Reference.People(), work.Reference.Venue, work.Reference.Year));
    }

    [Fact]
    public void The_year_of_the_venue_counts_before_the_day_of_the_post() =>
        Assert.Equal(2022, Reading.Markdown(Folded).Citations()[0].Reference.Year);

    [Fact]
    public void Words_in_code_behind_the_links_comment_the_work() =>
        Assert.Equal("`row models`", Reading.Markdown(Folded + "`row models`\n").Citations()[0].Annotation);
}
