using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>References as the humanities, the life sciences and other alphabets write them.</summary>
public sealed class StyleTests
{
    [Theory]
    // MLA: editors are no authors, the place is no venue, and the day it was looked at is no year.
    [InlineData(
        "Smith, Ann. \"Lists and Towns.\" *Row Review,* 17.2 (2005): 8-10. Web. 9 Feb. 2015.",
        "Smith", 2005, "Lists and Towns", "Row Review")]
    [InlineData(
        "Smith, Ann. \"Lists and Towns.\" *The Companion to Lists.* Ed. Eve Roe. New York: Row University Press, 2004. 24-26. Web. 31 Jan. 2015.",
        "Smith", 2004, "Lists and Towns", "The Companion to Lists")]
    [InlineData("Smith, Ann. *Lists in Place*. New York: Row Publishing Inc., 2011. Print.", "Smith", 2011, "Lists in Place", "Row Publishing Inc")]
    [InlineData(
        "Smith, Ann, and Bob Doe. \"On Lists.\" *ROWS.* Society for Long Lists, 2009. Web. 9 Feb. 2015.",
        "Smith; Doe", 2009, "On Lists", "ROWS")]
    // Chicago
    [InlineData(
        "Ann Smith, _Lists of Women: A History_ (Row: Row University Press, 2012), 1–21.",
        "Smith", 2012, "Lists of Women: A History", "Row University Press")]
    [InlineData(
        "Ann Smith, “Row Pioneers,” in _Listed Towns: On the Spread of Lists_, 3rd edition (New York: Row Books, 2006), 47–65.",
        "Smith", 2006, "Row Pioneers", "Listed Towns: On the Spread of Lists")]
    [InlineData(
        "Ann Smith and Bob Doe, Chapter 4: \"Rows,\" from the *Row Companion to Lists* (Row, 2010), 2–4",
        "Smith; Doe", 2010, "Rows", "Row Companion to Lists")]
    [InlineData(
        "Ann Smith, \"The Habit of Lists,\" _Row Journal of Lists_ Vol. 103, no. 3 (1982): 233–246.",
        "Smith", 1982, "The Habit of Lists", "Row Journal of Lists")]
    // GOST
    [InlineData(
        "Smith A., Doe B. Lists: a practical study //Row Journal. – 2015. – Т. 11. – №. 25. – С. 68-88.",
        "Smith; Doe", 2015, "Lists: a practical study", "Row Journal")]
    [InlineData(
        "Smith A. B. et al. Learning lists //Proceedings of the society of lists. – 2019. – Т. 116. – С. 41-65.",
        "Smith +", 2019, "Learning lists", "Proceedings of the society of lists")]
    [InlineData(
        "Smith A. B., Doe N. A practical study of rows. – Row University Press, 2019.",
        "Smith; Doe", 2019, "A practical study of rows", "Row University Press")]
    // What the list says of it stands before.
    [InlineData(
        "1989 | The first of them: R. Smith and D. Doe, “A list for long rows,” Row Letters, vol. 1, no. 2, pp. 27–28, 1989",
        "Smith; Doe", 1989, "A list for long rows", "Row Letters")]
    [InlineData("Ghislaine Smith. 2015. **Lists of rows**. Row Monthly 176 (July 2015), 101-108.", "Smith", 2015, "Lists of rows", "Row Monthly")]
    [InlineData(
        "Smith, Ghislaine (2015). **\"Lists of rows,\"** Row Monthly 176 (July 2015) pp. 101-108.",
        "Smith", 2015, "Lists of rows", "Row Monthly")]
    [InlineData(
        "Smith, Ghislaine and Bob Doe. 2015. **Lists of rows**. Commun. ROW 51, 8 (August 2015), 58-67.",
        "Smith; Doe", 2015, "Lists of rows", "Commun. ROW")]
    [InlineData(
        "Ann Smith and Bob Doe. 2015. **Lists of rows**. In Proceedings of the 2015 symposium on Interactive 3D rows (I3D '15). Row Press, 35-41.",
        "Smith; Doe", 2015, "Lists of rows", "Proceedings of the 2015 symposium on Interactive 3D rows")]
    [InlineData("2015 | Smith, A., & Doe, B. (2015). Lists of rows. Row Letters, 11, 24.", "Smith; Doe", 2015, "Lists of rows", "Row Letters")]
    [InlineData("Before class, read Ann Smith, _A Short Guide to Lists_ (Row Press, 2012)", "Smith", 2012, "A Short Guide to Lists", "Row Press")]
    [InlineData("*Lists: Why They Win* by Ann Smith", "Smith", null, "Lists: Why They Win", null)]
    [InlineData("\"1984\" by Ann Smith", "Smith", null, "1984", null)]
    [InlineData("**The Listers by Ann Smith**", "Smith", null, "The Listers", null)]
    [InlineData("May, Ann, and Cass R. Doe. \"On Lists.\" Row Letters 20, no. 4 (1952): 680-84.", "May; Doe", 1952, "On Lists", "Row Letters")]
    [InlineData(
        "Smith, A. B., and Eve Roe. *The Listing Mind : Four Essays*. Row : Row Archive Press, 1981.",
        "Smith; Roe", 1981, "The Listing Mind : Four Essays", "Row Archive Press")]
    [InlineData(
        "Smith, Ann, & Bob Doe. (2024). ”Listing rows: what is won?” *Row Letters* 2024-06.",
        "Smith; Doe", 2024, "Listing rows: what is won?", "Row Letters")]
    [InlineData("Studies of Long Lists (2022) — Smith & Doe.", "Smith; Doe", 2022, "Studies of Long Lists", null)]
    [InlineData("Studies of Long Lists (2022) — LIST Collaboration.", "LIST Collaboration", 2022, "Studies of Long Lists", null)]
    [InlineData(
        "Smith, Michael M. (2003): Listing: Past and Present. In: Row Spectrum, Vol. 26 (3), pp. 180-190.",
        "Smith", 2003, "Listing: Past and Present", "Row Spectrum")]
    [InlineData(
        "Smith, Agnar: A Knowledge-Intensive Approach to Lists. Rowtown, 1991.",
        "Smith", 1991, "A Knowledge-Intensive Approach to Lists", "Rowtown")]
    [InlineData(
        "Smith, Anthony. Context-Sensitive Listing, PhD Dissertation, College of Lists, Row Institute, 2000.",
        "Smith", 2000, "Context-Sensitive Listing", "College of Lists")]
    [InlineData("Smith A. (1991), Lists of the long kind, London: Rowledge & Doe", "Smith", 1991, "Lists of the long kind", "Rowledge & Doe")]
    [InlineData("Smith A. (1991) (eds.), Lists of the long kind, Dordrecht, Netherlands: Rower", "Smith", 1991, "Lists of the long kind", "Rower")]
    [InlineData(
        "Ann Smith (1991). Lists of the long kind. In Companions to Rows: Psychology (ed. Eve Roe). Row University Press: Rowtown.",
        "Smith", 1991, "Lists of the long kind", "Companions to Rows")]
    [InlineData(
        "Ann Smith et al (2004) Fifty years after Rowman (1958): still no lists. Row Review; 111(4): 880-913.",
        "Smith +", 2004, "Fifty years after Rowman (1958): still no lists", "Row Review")]
    [InlineData(
        "Smith AM, Silva SR, Lopes S. 2022. Lists of the long kind. PeerRow 10:14114",
        "Smith; Silva; Lopes", 2022, "Lists of the long kind", "PeerRow")]
    [InlineData("A. Smith, \"Rows\" in _Lists of History: Lists as Sources_", "Smith", null, "Rows", "Lists of History: Lists as Sources")]
    public void A_reference_is_read_in_the_style_of_its_field(string line, string people, int? year, string title, string? venue)
    {
        var citation = Reading.Markdown("- " + line).OnlyCitation();
        Assert.Equal(
            (people, year, title, venue),
            (citation.Reference.People(), citation.Reference.Year, citation.Reference.Title, citation.Reference.Venue));
        Assert.True(citation.Annotation is null or "The first of them" or "Chapter 4", citation.Annotation);
    }

    [Theory]
    [InlineData("[Smith et al 2005 Row Biology](https://a.org/1)", "Smith +", 2005, null, "Row Biology")]
    [InlineData(
        "[Smith, A. B., C. Doe, and E. Roe. 1998. Lists of the long kind. Row Naturalist 10:201–227](https://a.org/1)",
        "Smith; Doe; Roe", 1998, "Lists of the long kind", "Row Naturalist")]
    [InlineData("CoRR abs/1801.00001 (2018) [Lists of the long kind](https://a.org/1)", "", 2018, "Lists of the long kind", "CoRR abs/1801.00001")]
    [InlineData("OSDI 2016, [Lists of the long kind](https://a.org/1)", "", 2016, "Lists of the long kind", "OSDI")]
    [InlineData("[ICCV 23] [Lists of the long kind](https://a.org/1)", "", 2023, "Lists of the long kind", "ICCV")]
    [InlineData("[Lists of the long kind](https://a.org/1) - 2020 - Says why", "", 2020, "Lists of the long kind", null)]
    [InlineData("[Lists of the long kind (Ann Smith)](https://a.org/1)", "Smith", null, "Lists of the long kind", null)]
    [InlineData(
        "Smith, A. B., & Doe, C. [**Lists of the long kind**](https://a.org/1) Current opinion in listing (2019)",
        "Smith; Doe", 2019, "Lists of the long kind", "Current opinion in listing")]
    [InlineData(
        "[Scarcity of lists? Keeping the rows. Row Review 108.3 (2003): 735-762](https://a.org/1)",
        "", 2003, "Scarcity of lists? Keeping the rows", "Row Review")]
    [InlineData(
        "[Smith & Doe (2014): Lists of the long kind – arXiv:1401.00001](https://arxiv.org/abs/1401.00001)",
        "Smith; Doe", 2014, "Lists of the long kind", null)]
    [InlineData(
        "[RowNet 2.0](https://a.org/1.pdf) - RowNet 2.0: Deep Listing for Robust Rows",
        "", null, "RowNet 2.0: Deep Listing for Robust Rows", null)]
    [InlineData(
        "**Lists of the long kind** Ann Smith, Bob Doe, Eve Roe. [Visual Lists 2024](https://a.org/1)",
        "Smith; Doe; Roe", 2024, "Lists of the long kind", "Visual Lists")]
    [InlineData(
        "Roe, Bethanye [“Lists of the long kind,” Journal of Rows 1 (4)](https://a.org/1)",
        "Roe", null, "Lists of the long kind", "Journal of Rows")]
    [InlineData(
        "Smith, Ann [‘Lists, Rows, and Towns’ in Hacking the Row](https://a.org/1)",
        "Smith", null, "Lists, Rows, and Towns", "Hacking the Row")]
    [InlineData("Smith, Ann [“Lists and Rows,”Writing Lists](https://a.org/1)", "Smith", null, "Lists and Rows", "Writing Lists")]
    [InlineData(
        "(2022-2-20) Lists of the long kind. Ann Smith, et al. CHI 2021. [pdf](https://a.org/1)",
        "Smith +", 2021, "Lists of the long kind", "CHI")]
    [InlineData("Go back and read \"Lists of the long kind\" https://a.org/1", "", null, "Lists of the long kind", null)]
    [InlineData("another article on lists: https://a.org/1", "", null, null, null)]
    [InlineData("[Smith & Van Doe 2007 Trends in Genetics](https://a.org/1)", "Smith; Van Doe", 2007, null, "Trends in Genetics")]
    [InlineData("[Smith & Doe 2007 Lists of the long kind](https://a.org/1)", "Smith; Doe", 2007, "Lists of the long kind", null)]
    [InlineData("Smith, \"[An Unhappy List](https://a.org/1)\", in *ROL*", "Smith", null, "An Unhappy List", "ROL")]
    [InlineData("(skim) A. Smith. [A study of lists](https://a.org/1.pdf) (2023)", "Smith", 2023, "A study of lists", null)]
    [InlineData("[List Numbers - How they end](https://a.org/1.pdf) - A. B. Smith.", "Smith", null, "List Numbers - How they end", null)]
    [InlineData("[A study of lists, Ann Smith](https://a.org/1.pdf)", "Smith", null, "A study of lists", null)]
    [InlineData("[A study of lists by Anni Smyth](https://a.org/1.pdf)", "Smyth", null, "A study of lists", null)]
    [InlineData(
        "**Lists**: how they are kept. Ann Smith, Bob Doe. ICML 2015. [pdf](https://a.org/1.pdf)",
        "Smith; Doe", 2015, "Lists: how they are kept", "ICML")]
    [InlineData("[LSN-Rows](https://a.org/1.pdf) A study of lists. (arxiv, 12/2023)", "", 2023, "A study of lists", "arxiv")]
    [InlineData("[RowNet](https://a.org/1.pdf) - A study of lists for all, (nature, 08/2023)", "", 2023, "A study of lists for all", "nature")]
    [InlineData("[2024.05 Row Machine Listing] [A study of lists](https://a.org/1.pdf)", "", 2024, "A study of lists", "Row Machine Listing")]
    [InlineData("[2024.05 Preprint] [A study of lists](https://a.org/1.pdf)", "", 2024, "A study of lists", null)]
    [InlineData("[Immediate Rows](https://book.rowtips.com) - A. Smith", "Smith", null, "Immediate Rows", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Ann Smith ([typeset again](https://b.org/2))", "Smith", null, "A study of lists", null)]
    [InlineData(
        "[A study of lists](https://a.org/1.pdf) - Smith, Doe, Van der Roe (2021)",
        "Smith; Doe; Van der Roe", 2021, "A study of lists", null)]
    [InlineData("[Plane Rows (1913)](https://a.org/1.pdf) - George Smith, Ann Doe (PDF)", "Smith; Doe", 1913, "Plane Rows", null)]
    [InlineData(
        "Smith, A. F. (2003). [A study of lists](https://a.org/1.pdf). Rowot, CO: University Press of Rows.",
        "Smith", 2003, "A study of lists", "University Press of Rows")]
    [InlineData("Smith, A. F. (2008). [A study of lists](https://a.org/1.pdf). Row Books.", "Smith", 2008, "A study of lists", "Row Books")]
    [InlineData("**[Row Open, 2025]** LSN: A study of lists [[paper]](https://a.org/1.pdf)", "", 2025, "LSN: A study of lists", "Row Open")]
    [InlineData(
        "| [A study of lists](https://a.org/1.pdf) | Ann Smith, Bob Low, Eve Roe | 2021 |",
        "Smith; Low; Roe", 2021, "A study of lists", null)]
    [InlineData(
        "[A study of lists](https://a.org/1.pdf) - Wulf Rossmoor, Gunda Mees, and Eve Roe. ICML 2021.",
        "Rossmoor; Mees; Roe", 2021, "A study of lists", "ICML")]
    [InlineData("[A study of lists](https://a.org/1.pdf) - by Ann Smith with Bob Doe", "Smith; Doe", null, "A study of lists", null)]
    [InlineData("[A study of lists - Ann Smith, Row Laboratories](https://a.org/1.pdf)", "Smith", null, "A study of lists", null)]
    [InlineData(
        "[A study of lists](https://a.org/1.pdf) by Ann Smith, Bob Doe. *Colloque des longues listes (ROW)*, Rowtown (Roland), 2021",
        "Smith; Doe", 2021, "A study of lists", "Colloque des longues listes (ROW)")]
    [InlineData("[A study of lists (长列表的研究，以及它们的用途)](https://a.org/1.pdf)", "", null, "A study of lists (长列表的研究，以及它们的用途)", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) - Smith (2021)", "Smith", 2021, "A study of lists", null)]
    [InlineData("[A study of lists](https://a.org/1.pdf) Smith, 2015, ICLR Workshop", "Smith", 2015, "A study of lists", "ICLR Workshop")]
    [InlineData(
        "Smith, A., Doe, B., ... & Roe, E. (2025). [A study of lists](https://a.org/1.pdf). *eRow*, 12(3).",
        "Smith; Doe; Roe +", 2025, "A study of lists", "eRow")]
    [InlineData(
        "Smith, A., Doe, B. ... (2025). [A study of lists](https://a.org/1.pdf). *Row*, 12(3).",
        "Smith; Doe +", 2025, "A study of lists", "Row")]
    [InlineData(
        "[A study of lists](https://a.org/1.pdf)\n  A. Smith & G. dos Passos Doe. R. H. Rowman, 2010",
        "Smith; dos Passos Doe", 2010, "A study of lists", "R. H. Rowman")]
    [InlineData("Ann Smith, [\"A study of lists]() (2012). In *Row Writings*", "Smith", 2012, "A study of lists", "Row Writings")]
    public void A_linked_reference_is_read_in_the_style_of_its_field(string line, string people, int? year, string? title, string? venue)
    {
        var reference = Reading.Markdown("- " + line).OnlyCitation().Reference;
        Assert.Equal((people, year, title, venue), (reference.People(), reference.Year, reference.Title, reference.Venue));
    }

    [Theory]
    [InlineData("Ann Smith, _Lists of Women_ (Row: Row University Press, 2012), 1–21.", WorkKind.Book)]
    [InlineData("Ann Smith, “Lists of Women,” in _Listed Towns_ (Row: Row University Press, 2012), 1–21.", WorkKind.Paper)]
    [InlineData("Ann Smith, *Lists of Women*, Row Journal 2012.", WorkKind.Paper)]
    public void A_publisher_in_the_place_of_the_venue_makes_a_book(string line, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown("- " + line).OnlyCitation().Kind);

    [Fact]
    public void Where_several_lines_are_signed_behind_a_dash_unknown_names_are_people_too()
    {
        var page = Reading.Markdown(
            "- [Rows](a.pdf) - Ann Smith.\n- [Long Rows](b.pdf) - Bob Doe (Row University).\n- [Short Rows](c.pdf) - J. Roe.\n" +
            "- [New Rows](d.pdf) - Wulf Rossmoor.\n- [Old Rows](e.pdf) - A list of old rows.\n");
        Assert.Equal(["Smith", "Doe", "Roe", "Rossmoor", ""], page.Citations().Select(c => c.Reference.People()));
        Assert.Equal([null, null, null, null, "A list of old rows."], page.Citations().Select(c => c.Annotation));
    }

    [Fact]
    public void An_unknown_name_behind_a_dash_comments_where_nothing_is_signed() =>
        Assert.Equal(
            ("", "Wulf Rossmoor."),
            (Reading.Markdown("- [New Rows](d.pdf) - Wulf Rossmoor.").OnlyCitation() is var only ? only.Reference.People() : "", only.Annotation));

    [Fact]
    public void Where_several_lines_are_signed_a_line_without_a_link_is_a_work_too()
    {
        var page = Reading.Markdown(
            "- Freedom from long lists - Ann Smith\n- Rows - Olav Massen & Bob Doe\n- Principles of Listing Rows - Eve Roe\n" +
            "- The Long Row - J. Roe\n- In Search of Rows - Wulf Rossmoor\n");
        Assert.Equal(
            [
                ("Freedom from long lists", "Smith"), ("Rows", "Massen; Doe"), ("Principles of Listing Rows", "Roe"), ("The Long Row", "Roe"),
                ("In Search of Rows", "Rossmoor"),
            ],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.People())).Cast<(string?, string)>());
    }

    [Theory]
    [InlineData("- **A Study of Long Lists**  \nWulf Rossmoor\n", "Rossmoor")]
    [InlineData("A Study of Long Lists\nby Wulf Rossmoor, Ann Smith\n", "Rossmoor; Smith")]
    public void Names_on_the_next_line_sign_a_title_without_a_link(string text, string people)
    {
        var reference = Reading.Markdown(text).OnlyCitation().Reference;
        Assert.Equal(("A Study of Long Lists", people), (reference.Title, reference.People()));
    }

    [Theory]
    [InlineData("**Project lead**  \nWulf Rossmoor\n")]
    [InlineData("All the lists of this page were written\nby Ann Smith and Bob Doe\n")]
    public void Names_on_the_next_line_sign_no_other_words(string text) => Assert.Empty(Reading.Markdown(text).Citations());

    [Fact]
    public void Offices_with_the_names_of_who_holds_them_are_no_works() =>
        Assert.Empty(Reading.Markdown("- Chair - Ann Smith\n- Treasurer - Bob Doe\n- Maintainer - Eve Roe\n- Editor - Joan Roe\n").Citations());

    [Fact]
    public void A_line_below_that_names_the_people_belongs_to_the_work_with_its_links()
    {
        var citations = Reading.Markdown(
            "- [A study of lists](https://a.org/1)\n  - **Author**: Ann C. Smith (Row University) [[YouTube](https://youtu.be/hGRssrXF-vI)]\n" +
            "  - **Year**: 2021\n").Citations();
        Assert.Equal(
            [("A study of lists", "Smith", 2021, null), (null, "", null, 0)],
            citations.Select(c => (c.Reference.Title, c.Reference.People(), c.Reference.Year, c.PartOf)));
    }

    [Fact]
    public void Fields_may_be_named_in_paragraphs_of_their_own()
    {
        var reference = Reading.Markdown(
            "**Title:** [A study of lists](https://a.org/1)\n\n**Authors:** Ann Smith*, Bob Doe, et al.\n\n" +
            "**Journal Info:** Row Letters, May 2017\n\n**Description:** Says why.\n").OnlyCitation().Reference;
        Assert.Equal(
            ("A study of lists", "Smith; Doe +", 2017, "Row Letters"),
            (reference.Title, reference.People(), reference.Year, reference.Venue));
    }

    [Theory]
    [InlineData("### ★ Ann Smith, *The Listed Society* (Row UP, 1977; 4th ed. 2012)\n\n- Full text: a.org\n", "The Listed Society", 1977)]
    [InlineData("### Ann Smith, \"The Meaning of Lists,\" *Row Journal* 7:4 (2001), 475–502\n", "The Meaning of Lists", 2001)]
    public void A_heading_may_be_a_reference(string text, string title, int year)
    {
        var reference = Reading.Markdown(text).Citations()[0].Reference;
        Assert.Equal((title, "Smith", year), (reference.Title, reference.People(), reference.Year));
    }

    [Fact]
    public void A_whole_reference_in_a_cell_counts_before_the_date_of_the_meeting()
    {
        var reference = Reading.Markdown(
            "| Date | Reading | Post |\n| --- | --- | --- |\n" +
            "| 22 Nov 2019 | A. Smith, and B. Doe, “Introduction to lists,” in Rows and Lists, Elsevier, 2017, pp. 1–24. [Chapter " +
            "1](https://a.org/1). | |\n").OnlyCitation().Reference;
        Assert.Equal(("Introduction to lists", "Smith; Doe", 2017), (reference.Title, reference.People(), reference.Year));
    }

    [Theory]
    [InlineData("International Row Laboratory et al. (2025) A town-wide map of lists. Rowing 645:177–191.", "International Row Laboratory +")]
    [InlineData("Rossmoor Stiftung & Heinz Doe Stiftung (2001). A town-wide map of lists. Row Press.", "Rossmoor Stiftung; Heinz Doe Stiftung")]
    [InlineData("Rows & Lists (2001). A town-wide map of lists. Row Press.", "Rows; Lists")]
    public void Bodies_write_as_people_do(string line, string authors)
    {
        var reference = Reading.Markdown($"- {line}\n- Doe, B. (2002). Rows of villages. Row Press.\n").Citations()[0].Reference;
        Assert.Equal(("A town-wide map of lists", authors), (reference.Title, reference.People()));
    }

    [Fact]
    public void Remarks_in_other_brackets_are_read_without_them()
    {
        var citation = Reading.Markdown(
            "- Smith, A. (1978). Lists of rows. Row Letters, 83(6), 1420–1443. https://doi.org/10.1000/182【列表】").OnlyCitation();
        Assert.Equal(("列表", "doi:10.1000/182"), (citation.Annotation, Assert.Single(citation.Reference.Identifiers).ToString()));
    }
}
