namespace OptTopics.Tests.Extraction;

/// <summary>A page is written by one hand: what is certain on some of its lines tells what the others mean.</summary>
public sealed class PageHabitTests
{
    [Fact]
    public void Where_years_in_brackets_close_titles_one_word_is_a_title_too()
    {
        var page = Reading.Markdown(
            "- [Rows of the long kind (2014)](a)\n- [How lists are kept (2015)](b)\n- [The end of lists (2016)](c)\n- [Rowhammer (2018)](d)\n" +
            "- [Shutter Rows (2019)](e)\n");
        Assert.Equal(
            [("Rowhammer", "", 2018), ("Shutter Rows", "", 2019)],
            page.Citations().Skip(3).Select(c => (c.Reference.Title, c.Reference.People(), c.Reference.Year)).Cast<(string?, string, int?)>());
    }

    [Fact]
    public void Where_years_in_brackets_close_names_one_word_is_a_name_too()
    {
        var page = Reading.Markdown(
            "Lists are long [Smith et al. (2014)](a), longer [Doe and Roe (2015)](b), and short [Rossmoor (2016)](c) at times.\n");
        Assert.Equal(["Smith +", "Doe; Roe", "Rossmoor"], page.Citations().Select(c => c.Reference.People()));
    }

    [Fact]
    public void Where_brackets_behind_links_hold_one_word_each_they_are_people()
    {
        var page = Reading.Markdown("- [Rows](a) (Rossmoor)\n- [Long rows](b) (Mees)\n- [Short rows](c) (Lorch)\n- [New rows](d) (Dormann)\n");
        Assert.Equal(
            [("Rossmoor", null), ("Mees", null), ("Lorch", null), ("Dormann", null)],
            page.Citations().Select(c => (c.Reference.People(), c.Annotation)));
    }

    [Fact]
    public void Where_venues_or_years_in_brackets_close_the_lines_those_without_a_link_are_works_too()
    {
        var page = Reading.Markdown(
            "- Lists of the long kind (ICML 2020) [pdf](https://a.org/1.pdf)\n- How lists are kept (2021)\n- The end of lists. [Science, 2008]\n" +
            "- How rows were found. [Genetics, 2014]\n- Which of them to read first\n");
        Assert.Equal(
            [("Lists of the long kind", 2020), ("How lists are kept", 2021), ("The end of lists", 2008), ("How rows were found", 2014)],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.Year)).Cast<(string?, int?)>());
    }

    [Fact]
    public void Without_that_habit_a_line_with_a_year_is_none() =>
        Assert.Empty(Reading.Markdown("- Dinner of the keepers (2021)\n- What was said there\n- Who came with a list\n- Where we met\n").Citations());

    [Theory]
    [InlineData("[Rowhammer (2018)](https://a.org/1)", null)]
    [InlineData("[Shutter Rows (2018)](https://a.org/1)", "Shutter Rows")]
    public void Without_a_habit_words_like_a_full_name_are_the_title(string line, string? title) =>
        Assert.Equal((title, ""), (Reading.Markdown(line).OnlyCitation().Reference is var only ? only.Title : null, only.People()));
}
