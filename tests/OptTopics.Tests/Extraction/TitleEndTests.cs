namespace OptTopics.Tests.Extraction;

/// <summary>Where a title begins and ends among what stands beside it.</summary>
public sealed class TitleEndTests
{
    [Theory]
    [InlineData("Smith (1962) Lists and Freedom (Chapter 1)", "Lists and Freedom")]
    [InlineData("Smith (1981) Optimal List Design (up to Lemma 1, the listing principle)", "Optimal List Design")]
    [InlineData("Smith, A. (2003). Was ist eine Liste? In: Zeitschrift für Listen, 48/2", "Was ist eine Liste?")]
    [InlineData("Smith, A. (2001). Lists of towns (Part 2). Row Press.", "Lists of towns (Part 2)")]
    [InlineData("Ann and Bob Roe presented: Smith (2014) List Creation in the Modern Town", "List Creation in the Modern Town")]
    public void What_of_it_is_to_be_read_and_who_tells_of_it_is_no_part_of_a_title(string line, string title)
    {
        var reference = Reading.Markdown($"- {line}\n- Doe (2002) Rows of Villages\n- Roe (2004) Lists of Rivers\n- Poe (2006) Towns of Lists\n")
            .Citations()[0].Reference;
        Assert.Equal((title, "Smith"), (reference.Title, reference.People()));
    }

    [Theory]
    [InlineData(":green_book:")]
    [InlineData("📗")]
    public void Between_a_picture_that_leads_to_notes_and_a_link_to_the_text_stands_the_title(string picture)
    {
        var citation = Reading.Markdown($"- [{picture}](https://github.com/a/b/notes/1.md) Grading of long lists [[paper](https://a.org/1)]\n")
            .OnlyCitation();
        Assert.Equal("Grading of long lists", citation.Reference.Title);
    }

    [Theory]
    [InlineData("Fast Sorting of Long Lists, MobiCom 18 [[Paper]](https://a.org/1) (No ML)", "Fast Sorting of Long Lists", 2018, "MobiCom")]
    [InlineData("RowSense: sorting of long lists, RowSys 98 [[Paper]](https://a.org/1)", "RowSense: sorting of long lists", 1998, "RowSys")]
    [InlineData("Lists in the time of masks, COVID 19 [[Paper]](https://a.org/1)", "Lists in the time of masks, COVID 19", null, null)]
    [InlineData("A history of lists, Volume 12 [[Paper]](https://a.org/1)", "A history of lists, Volume 12", null, null)]
    public void Two_digits_behind_the_abbreviation_that_ends_a_title_are_the_year(string line, string title, int? year, string? venue)
    {
        var reference = Reading.Markdown($"* {line}\n").OnlyCitation().Reference;
        Assert.Equal((title, year, venue), (reference.Title, reference.Year, reference.Venue));
    }

    [Fact]
    public void The_year_stands_behind_an_article_number_with_letters()
    {
        var reference = Reading.Markdown("1. [Sorting of long lists.](https://a.org/1)\n    A. B. Smith, & C. Doe, Rowing **365**(6453), eaax1566 (2019).\n")
            .OnlyCitation().Reference;
        Assert.Equal(("Sorting of long lists", "Smith; Doe", 2019, "Rowing"), (reference.Title, reference.People(), reference.Year, reference.Venue));
    }

    [Fact]
    public void Quotation_marks_in_a_quoted_title_do_not_end_it()
    {
        var reference = Reading.Markdown(
            "- Smith, Ann. \"Progress in understanding lists: the “perplexing rows”.\" Row Letters 97.24 (2000): 12-14.\n").OnlyCitation().Reference;
        Assert.Equal(
            ("Progress in understanding lists: the “perplexing rows”", "Smith", 2000), (reference.Title, reference.People(), reference.Year));
    }

    [Fact]
    public void A_format_of_the_text_is_no_further_work()
    {
        var citation = Reading.Markdown(
            "A study of lists. A. Smith, B. Doe. Row 2004: 329(7473); 1017. Available in [html format](https://a.org/1) " +
            "or [pdf format](https://a.org/2)\n")
            .OnlyCitation();
        Assert.Equal("A study of lists", citation.Reference.Title);
    }

    [Theory]
    [InlineData("- [Ann Smith's \"A First Course in Lists\"](https://a.org/1)", "Smith", "A First Course in Lists")]
    [InlineData("- [Lists and Freedom, Chapters 1, 2, and 7](https://a.org/1)", "", "Lists and Freedom")]
    [InlineData("- *[Corporate Listing and Row Theory](https://a.org/1)*", "", "Corporate Listing and Row Theory")]
    [InlineData("- [How lists grow](https://a.org/1) by Ann B. Smith is a great book on rows.", "Smith", "How lists grow")]
    [InlineData("- [How lists grow](https://a.org/1) by Row Research is a great book on rows.", "", "How lists grow")]
    public void A_link_is_told_from_who_wrote_it(string line, string people, string title)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((people, title), (reference.People(), reference.Title));
    }

    [Theory]
    [InlineData("- [How lists grow](https://a.org/1) (*Rossmoor 2005 | Row Optics, Row Press*)", "Rossmoor", 2005)]
    [InlineData("- [How lists grow](https://a.org/1) (*Rossmoor et al. | Row Optics, Row Press*) says how.", "Rossmoor +", null)]
    [InlineData("ECCV20: **How lists grow**. [paper](https://a.org/1)", "", 2020)]
    [InlineData("- A. Smith. **How lists grow**. J. Row.: Condens. Lists **25**, 205405 (2013). [pdf](https://a.org/1)", "Smith", 2013)]
    [InlineData(
        "- A. Smith. **How lists grow**. In *Rows of the World*, eds. B. Doe and C. Roe, Row Press, Rowtown, p. 83 (2000). [pdf](https://a.org/1)",
        "Smith", 2000)]
    public void The_year_stands_beside_people_venue_or_pages(string line, string people, int? year)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal(("How lists grow", people, year), (reference.Title, reference.People(), reference.Year));
    }

    [Theory]
    [InlineData(
        "- Smith, A., and E. Doe. 1999. Growth in the New Town of _Rowans_ in rows. Row Letters 266:1629-1636.",
        "Growth in the New Town of Rowans in rows")]
    [InlineData("- Smith, A., and E. Doe. 1999. Growth of _Rowan rowans_. Row Letters 266:1629-1636.", "Growth of Rowan rowans")]
    public void Italics_among_the_words_of_a_title_are_part_of_it(string line, string title)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((title, "Smith; Doe", 1999), (reference.Title, reference.People(), reference.Year));
    }

    [Theory]
    [InlineData(
        "- Do lists grow? Telling Long Rows from Short Ones, arxiv 2023, [[paper]](https://a.org/1)",
        "Do lists grow? Telling Long Rows from Short Ones", "arxiv")]
    [InlineData(
        "- RowVis: growing lists using RowGPT,EMNLP Industry 2023, [paper](https://a.org/1)",
        "RowVis: growing lists using RowGPT", "EMNLP Industry")]
    [InlineData(
        "5. [Row Systems with Applications 2023] RowNet: rows of lists [[paper]](https://a.org/1)",
        "RowNet: rows of lists", "Row Systems with Applications")]
    public void The_venue_is_told_from_the_title(string line, string title, string venue)
    {
        var reference = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((title, venue, 2023), (reference.Title, reference.Venue, reference.Year));
    }

    [Theory]
    [InlineData("- How lists grow - Ann Smith, Bob Doe, and Eve Roe\n  https://a.org/1.pdf\n", "Smith; Doe; Roe", null)]
    [InlineData(
        "[[**Notes**](notes/1.md)] [[Paper](https://a.org/1)] - 2023 – **How lists grow** – Ann Smith, Bob Doe – *Row Preprint*\n",
        "Smith; Doe", 2023)]
    [InlineData("- **ROWSAFE AI Alliance (2025).** _How lists grow._ \\[Report.]\n", "ROWSAFE AI Alliance", 2025)]
    [InlineData(
        "- Rossmoor, L., Rowman, D.‑C., **Listner, C.**, & Doe, B. (2023). How lists grow. [pdf](https://a.org/1)\n",
        "Rossmoor; Rowman; Listner; Doe", 2023)]
    [InlineData("- Peter Rossmoor. 2010. How lists grow. In Proceedings of the 22nd Conference on Rows.\n", "Rossmoor", 2010)]
    [InlineData("- 📗 Sarah Rossmoor, *How lists grow* (2017), Ch. 3: \"The History of What\", 108--117.\n", "Rossmoor", 2017)]
    [InlineData(
        "- Smith, A., K. Baker, B.S. Rossmoor, and J.J. Doe, [\"How lists grow,\"](https://a.org/1) 2017.\n",
        "Smith; Baker; Rossmoor; Doe", 2017)]
    [InlineData("- A. Smith, \"[How lists grow,\"](https://a.org/1) Row Reports, 9:16427, 2019.\n", "Smith", 2019)]
    [InlineData("- [B. R. Smith, and J. Doe, How lists grow, Row Materials, 9, 086203 (2025).](https://a.org/1)\n", "Smith; Doe", 2025)]
    [InlineData("- [Smith, K., Doe, H., Roe, N., 2019. How lists grow. Int. J. Adv. Sci. 10.](https://a.org/1)\n", "Smith; Doe; Roe", 2019)]
    [InlineData("- [How lists grow by Rossmoor and Listner](https://a.org/1)\n", "Rossmoor; Listner", null)]
    [InlineData("- [review paper: How lists grow](https://a.org/1) [software: RowNet](https://a.org/2)\n", "", null)]
    [InlineData("- [How lists grow](https://a.org/1) [[Code](https://github.com/a/b)] [[paper-ieee](https://a.org/2)]\n", "", null)]
    public void People_stand_before_or_behind_the_title(string text, string people, int? year)
    {
        var reference = Reading.Markdown(text).Citations().Single(c => c.Reference.Title is not null).Reference;
        Assert.Equal(("How lists grow", people, year), (reference.Title, reference.People(), reference.Year));
    }

    [Theory]
    [InlineData("Return to the [first page of lists](/lists/).")]
    [InlineData("👈 [Back to Home Page](../README.md)")]
    public void A_way_back_cites_nothing(string line) => Assert.Empty(Reading.Markdown(line + "\n").Citations());
}
