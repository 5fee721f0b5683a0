namespace OptTopics.Tests.Extraction.Styles;

/// <summary>Books and articles as notes and bibliographies of the humanities print them, without a link.</summary>
public sealed class NotesTests
{
    [Theory]
    [InlineData("1. Rowman, *A study of lists*, 2014. This is an introduction.", "Rowman", 2014, "A study of lists", "This is an introduction.")]
    [InlineData("1. Rowman, *A study of lists,* 2014.", "Rowman", 2014, "A study of lists", null)]
    [InlineData(
        "1. Rowman and Listner, *A study of lists*, 2010 reprint. The original Rows: Gary Rowman was the first who brought lists to towns.",
        "Rowman; Listner", 2010, "A study of lists", "reprint. The original Rows: Gary Rowman was the first who brought lists to towns.")]
    [InlineData(
        "- Charles Rowman, _A study of lists_. This book covers the same as 253 but in much greater detail, and it has many exercises, of which " +
        "the last are the best, so that a reader who has some weeks should begin with them and then go on.",
        "Rowman", null, "A study of lists",
        "This book covers the same as 253 but in much greater detail, and it has many exercises, of which " +
        "the last are the best, so that a reader who has some weeks should begin with them and then go on.")]
    [InlineData(
        "- Smith, K. D., & Doe, J. W. (2008). A study of lists. Row Letters, 19(1), 49-54. - They let people make lists and told some of them that " +
        "each list has an end. These made more lists than all of the others did, who had been told nothing. Was it ever tried again, I wonder?",
        "Smith; Doe", 2008, "A study of lists",
        "They let people make lists and told some of them that each list has an end. These made more lists than all of the others did, " +
        "who had been told nothing. Was it ever tried again, I wonder?")]
    public void A_book_may_have_a_long_remark(string line, string people, int? year, string title, string? remark)
    {
        var read = Reading.Markdown(line + "\n").OnlyCitation();
        Assert.Equal((people, year, title, remark), (read.Reference.People(), read.Reference.Year, read.Reference.Title, read.Annotation));
    }

    [Theory]
    [InlineData("Rowman, \"The production of lists\", 432.", "Rowman", null, "The production of lists", null)]
    [InlineData("Rowman, *The production of lists*, xi", "Rowman", null, "The production of lists", null)]
    [InlineData(
        "David Smith, Eric Doe, and Magda Roe, \"Rowing,\" in Nanna Rowman and Kristin Listner, eds., *Uncertain Lists* (Rowtown: Row, 2021).",
        "Smith; Doe; Roe", 2021, "Rowing", "Uncertain Lists")]
    [InlineData(
        "René Smith and Miriam Doe, \"Rows and lists,\" in René Smith and Miriam Doe, eds. *Society of Lists* (Rowtown: Row Press, 2014).",
        "Smith; Doe", 2014, "Rows and lists", "Society of Lists")]
    [InlineData("Adrian Smith, \"What do lists want?\" *Row Journal* 18, nos.4-5 (2015): 431.", "Smith", 2015, "What do lists want?", "Row Journal")]
    [InlineData(
        "The word was coined long ago and is used of lists. See Alexander Smith and Paul Doe, \"A study of lists,\" *Row Spectrum* (2013).",
        "Smith; Doe", 2013, "A study of lists", "Row Spectrum")]
    [InlineData(
        "Doe, Ann, “Note sur les listes”, *Théologie et listes dans la vie*. École de Rome, 1991",
        "Doe", 1991, "Note sur les listes", "Théologie et listes dans la vie")]
    public void A_note_is_read(string note, string people, int? year, string title, string? venue)
    {
        var read = Reading.Markdown($"So it was.[^1]\n\n[^1]: {note}\n").Citations()[0].Reference;
        Assert.Equal((people, year, title, venue), (read.People(), read.Year, read.Title, read.Venue));
    }

    [Theory]
    [InlineData("- Smith, A. (2016). A study of lists. In R. Rowman & A. Listner (Eds.), *Companion to Rows* (pp. 77–93). Row.", "Companion to Rows")]
    [InlineData("- Smith, A., 2007. A study of lists, in Rowman, R.E., et al (eds.), _Row Handbook_, Vol. 3, pp. 2857–2908.", "Row Handbook")]
    [InlineData("- Smith, A., 2008. A study of lists. The new _Row Companion to Lists_ 2.", "The new Row Companion to Lists")]
    [InlineData("- Smith, A, B. Doe (2015) A study of lists, _Row Journal: Lists_, 7(1), pp. 22-53", "Row Journal: Lists")]
    [InlineData("- Smith, A., Doe, D., 1994. A study of lists. QJR 109, 465–490.", "QJR")]
    [InlineData("- Smith, J. W. (1989). A study of lists. In P. Rowman (Ed.), *Row Book* (pp. 24–26). **up to page 9.**", "Row Book")]
    [InlineData("- Wikipedia Editors. (2020). A study of lists. In *Wikipedia*. https://a.org/1", "Wikipedia")]
    public void The_book_of_a_chapter_is_its_venue(string line, string venue)
    {
        var read = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal(("A study of lists", venue), (read.Title, read.Venue));
    }

    [Theory]
    [InlineData("- Rowman, Melinda (ed.) 2001. A study of lists, Preliminary edn. Rowtown: Row Press.", "Rowman", 2001)]
    [InlineData("- Rowman, Sarah C. 1957. A study of lists, rev. edn. Rowtown, CA: Row Press.", "Rowman", 1957)]
    [InlineData("- Thomas, Duncan  (1990),  “A study of lists,”  Row Journal  25:  635-664.", "Thomas", 1990)]
    [InlineData(
        "- Smith, D., Doe, J., ... & ROW Listing Group. (2025). [A study of lists](https://a.org/1). *Rows*.",
        "Smith; Doe; ROW Listing Group +", 2025)]
    [InlineData("- Smith, A. (2012, July 9). *A study of lists*. Row Meeting, Rowtown.", "Smith", 2012)]
    public void People_and_year_are_told_from_what_stands_between(string line, string people, int year)
    {
        var read = Reading.Markdown(line + "\n").OnlyCitation();
        Assert.Equal((people, year, "A study of lists", null), (read.Reference.People(), read.Reference.Year, read.Reference.Title, read.Annotation));
    }

    [Fact]
    public void Semicolons_part_the_works_of_a_note()
    {
        var read = Reading.Markdown(
            "So.[^1]\n\n[^1]: Thomas Smith and Eyal Doe, *How lists grow* (Rowtown: Row, 2012); see also Matthew Roe, *How lists end* (2008).\n");
        Assert.Equal(
            ["Smith; Doe 2012 How lists grow", "Roe 2008 How lists end"],
            read.Citations().Select(c => $"{c.Reference.People()} {c.Reference.Year} {c.Reference.Title}"));
    }

    [Fact]
    public void People_and_year_in_brackets_close_the_works_of_a_remark()
    {
        var read = Reading.Markdown(
            "- The first that has rows: **How lists grow** (Smith et al. 2014).  Later came a second: **How lists end** (Doe, 2018)\n").Citations();
        Assert.Equal(
            [
                ("Smith + 2014 How lists grow", "The first that has rows"),
                ("Doe 2018 How lists end", "Later came a second"),
            ],
            read.Select(c => ($"{c.Reference.People()} {c.Reference.Year} {c.Reference.Title}", c.Annotation)));
    }

    [Theory]
    [InlineData("- Or they grow (Smith et al 2006) or end (Doe et al 2018)\n")]
    [InlineData("Lists have many ends (Smith and Doe 2010; Roe 2013)\n")]
    [InlineData("- Smith et al 2016; Doe et al 2017 for examples\n")]
    public void A_sentence_that_rests_on_works_is_no_title(string text) =>
        Assert.Empty(Reading.Markdown(text).Citations());

    [Fact]
    public void Each_line_is_a_work_where_links_stand_among_references()
    {
        var read = Reading.Wiki(
            "Open Lists http://a.org/\\\\\nSmith, J. (1917) **How lists grow.** Row Naturalist, 51: 115-128. \\\\\n" +
            "Doe, B. (2005) //How lists end//. Rows, 2: 1-10.\\\\\n");
        Assert.Equal(["Open Lists", "How lists grow", "How lists end"], read.Citations().Select(c => c.Reference.Title));
    }

    [Fact]
    public void Where_people_and_italics_open_the_items_an_unknown_name_does_too()
    {
        const string list =
            "- Ann Smith, _How lists grow_. Good.\n- Bob Doe, _How lists end_. Better.\n- Eve Roe, _Rows_. Best.\n- Carl Roe, _Lists_. Worst.\n";
        Assert.Equal("Bollobasz", Reading.Markdown(list + "- Belo Bollobasz, _Towns_\n").Citations()[^1].Reference.People());
    }

    [Fact]
    public void A_heading_may_be_a_family_name_and_a_title_in_italics()
    {
        var read = Reading.Markdown(
            "#### Rowman, *A study of lists*\n\n[MR 30 #204](http://www.ams.org/mathscinet-getitem?mr=30)\n\nA little book of many lists.\n")
            .OnlyCitation().Reference;
        Assert.Equal(
            ("Rowman", "A study of lists", "http://www.ams.org/mathscinet-getitem?mr=30"),
            (read.People(), read.Title, read.Url));
    }

    [Fact]
    public void Where_italics_are_signed_behind_dashes_one_word_is_who_wrote_it()
    {
        const string list =
            "1. *How lists grow* – Ann Smith\n2. *Rows* – Paul Doe\n3. *Lists* – Eve Roe & Peter Doe\n" +
            "4. *The Ends* – Karl Rowman\n5. *Republic* – Platon\n";
        Assert.Equal(
            ["Smith How lists grow", "Doe Rows", "Roe; Doe Lists", "Rowman The Ends", "Platon Republic"],
            Reading.Markdown(list).Citations().Select(c => $"{c.Reference.People()} {c.Reference.Title}"));
    }

    [Fact]
    public void Where_venues_and_years_close_the_lines_a_title_without_people_is_a_work()
    {
        const string list =
            "- How lists grow and why. ICRL 2021\n- RowNet: How lists end in towns. CVPR2021\n" +
            "- Lists for all towns. ICCV'2021\n- [Line] How lists are cut. RS 2020.\n";
        Assert.Equal(
            ["How lists grow and why 2021", "RowNet: How lists end in towns 2021", "Lists for all towns 2021", "How lists are cut 2020"],
            Reading.Markdown(list).Citations().Select(c => $"{c.Reference.Title} {c.Reference.Year}"));
    }

    [Theory]
    [InlineData("[@smith-lists]: Smith, Ann. \"A study of lists.\" Row conference. 2004.", "Smith")]
    [InlineData("**Row Smith AI**, Doe MA, Roe S. 2004. **A study of lists.** *Rows* 12.", "Row Smith; Doe; Roe")]
    [InlineData("Doe MA, Roe RA, **Row Smith MK**, Smith M. 2004. **[A study of lists](https://a.org/1).** *Rows* 12.", "Doe; Roe; Row Smith; Smith")]
    public void Keys_and_bold_names_stand_before_the_title(string line, string people)
    {
        var read = Reading.Markdown(line + "\n").OnlyCitation().Reference;
        Assert.Equal((people, 2004, "A study of lists"), (read.People(), read.Year, read.Title));
    }
}
