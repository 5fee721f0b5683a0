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
    public void Where_venues_behind_a_bar_have_years_words_without_one_are_none()
    {
        const string dated =
            "- [How lists grow](https://a.org/1) | ICML' 15\n- [How lists end](https://a.org/2) | RowSys' 16\n" +
            "- [How lists are cut](https://a.org/3) | RowSys 2016\n- [How lists are kept](https://a.org/4) | KDD '14\n";
        var last = Reading.Markdown(dated + "- [How lists are sold](https://a.org/5) | RowLabs\n").Citations()[^1];
        Assert.Equal((null, "RowLabs"), (last.Reference.Venue, last.Annotation));
        var known = Reading.Markdown(dated + "- [How lists are sold](https://a.org/5) | arXiv\n").Citations()[^1];
        Assert.Equal(("arXiv", null), (known.Reference.Venue, known.Annotation));
    }

    [Fact]
    public void Where_venues_behind_a_bar_have_no_years_they_are_venues() =>
        Assert.Equal(
            ["RowLabs", "RowSys", "LISTS"],
            Reading.Markdown(
                "- [How lists grow](https://a.org/1) | RowLabs\n- [How lists end](https://a.org/2) | RowSys\n" +
                "- [How lists are cut](https://a.org/3) | LISTS\n")
                .Citations().Select(c => c.Reference.Venue));

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

    [Fact]
    public void Where_several_lines_are_signed_by_their_authors_a_line_without_a_link_is_a_work()
    {
        var page = Reading.Markdown(
            "- Freedom from Long Lists by Ann Smith\n- Rows by Olav Massen and Bob Doe\n- Principles of Listing Rows by Eve Roe\n" +
            "- The Long Row by J. Roe\n- In Search of Rows by Wulf Rossmoor\n- Sorted by size\n");
        Assert.Equal(
            [
                ("Freedom from Long Lists", "Smith"), ("Rows", "Massen; Doe"), ("Principles of Listing Rows", "Roe"), ("The Long Row", "Roe"),
                ("In Search of Rows", "Rossmoor"),
            ],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.People())).Cast<(string?, string)>());
    }

    [Theory]
    [InlineData("- 2020 - {0} - [{1}](https://a.org/{2}.pdf)\n")]
    [InlineData("- [{1}](https://a.org/{2}.pdf), {0}, 2020\n")]
    public void Where_each_line_has_a_word_of_its_own_the_words_are_people(string line)
    {
        string Page(params string[] words) =>
            string.Concat(words.Select((w, i) =>
                string.Format(System.Globalization.CultureInfo.InvariantCulture, line, w, "A study of lists " + i, i)));
        Assert.Equal(
            ["Krass", "Espin", "Fagan", "Doering", "Nature"],
            Reading.Markdown(Page("Krass", "Espin", "Fagan", "Doering", "Nature")).Citations()
                .Select(c => c.Reference.Venue ?? c.Reference.People()));
        Assert.All(Reading.Markdown(Page("Krass", "Krass", "Fagan", "Krass", "Krass", "Fagan")).Citations(), c => Assert.Empty(c.Reference.Authors));
    }

    [Fact]
    public void Where_labels_open_with_a_word_of_their_own_the_words_are_people()
    {
        string[] people = ["Knuth", "Arora", "Demaine", "Sipser"];
        var page = Reading.Markdown(string.Concat(people.Select(w => $"- [{w}. The Art of Lists](https://a.org/{w}) - A list.\n")));
        Assert.Equal(
            [("The Art of Lists", "Knuth"), ("The Art of Lists", "Arora"), ("The Art of Lists", "Demaine"), ("The Art of Lists", "Sipser")],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.People())).Cast<(string?, string)>());
    }

    [Fact]
    public void Where_titles_lead_to_their_texts_a_short_one_is_a_title_too()
    {
        var lines = string.Concat(Enumerable.Range(0, 7).Select(i => $"- A study of long lists {i} [[arXiv]](https://arxiv.org/abs/1412.698{i})\n"));
        Assert.Equal(
            "Softmax Rows",
            Reading.Markdown(lines + "- Softmax Rows [[arXiv]](https://arxiv.org/abs/1412.6990)\n").Citations()[^1].Reference.Title);
        Assert.Null(Reading.Markdown("- Softmax Rows [[arXiv]](https://arxiv.org/abs/1412.6990)\n").OnlyCitation().Reference.Title);
        Assert.Null(Reading.Markdown(lines + "- Softmax Rows - [[arXiv]](https://arxiv.org/abs/1412.6990)\n").Citations()[^1].Reference.Title);
    }

    [Fact]
    public void Where_family_names_and_a_comma_open_the_items_they_are_people()
    {
        const string listed =
            "- [Rowman, The Book of Lists (1948)](https://a.org/1)\n- Listner, Rows and Towns of the North\n" +
            "- [Doerr, How Lists End (1966)](https://a.org/2)\n" +
            "- Ahlborn, Sennett, and Ullrich, Compilers: Lists, Rows and Tools (1986)\n- Keynesian, Money and Rows\n- Schuman, Listing in Vain\n";
        var page = Reading.Markdown(listed + "- [Isaacson, Leonardo da Vinci(2017)](https://a.org/3)\n- Hartman, Algebraic Geometry\n");
        Assert.Equal(
            [
                ("Rowman", "The Book of Lists", 1948), ("Listner", "Rows and Towns of the North", null), ("Doerr", "How Lists End", 1966),
                ("Ahlborn; Sennett; Ullrich", "Compilers: Lists, Rows and Tools", 1986), ("Keynesian", "Money and Rows", null),
                ("Schuman", "Listing in Vain", null), ("Isaacson", "Leonardo da Vinci", 2017), ("Hartman", "Algebraic Geometry", null),
            ],
            page.Citations().Select(c => (c.Reference.People(), c.Reference.Title, c.Reference.Year)).Cast<(string, string?, int?)>());
    }

    [Fact]
    public void A_comma_alone_tells_no_people() =>
        Assert.All(
            Reading.Markdown(
                "- [Rowman, The Book of Lists](https://a.org/1)\n- [How lists grow](https://a.org/2)\n- [Lists of the long kind](https://a.org/3)\n")
                .Citations(),
            c => Assert.Empty(c.Reference.Authors));

    [Fact]
    public void Where_a_full_stop_and_family_names_close_the_links_they_are_people()
    {
        var page = Reading.Markdown(
            "[Rowing Data Analysis 3rd ed. Rowman, Listner](https://a.org/1) -- reading\n\n" +
            "[Mostly Harmless Lists. Ahlborn](https://a.org/2)\n\n" +
            "[How do lists grow? Doerr and Sennett](https://a.org/3)\n\n" +
            "[Listing and Other Stories. Keynesian](https://a.org/4) - Part of an edition\n");
        Assert.Equal(
            [
                ("Rowman; Listner", "Rowing Data Analysis"), ("Ahlborn", "Mostly Harmless Lists"), ("Doerr; Sennett", "How do lists grow?"),
                ("Keynesian", "Listing and Other Stories"),
            ],
            page.Citations().Select(c => (c.Reference.People(), c.Reference.Title)).Cast<(string, string?)>());
    }

    [Fact]
    public void Where_one_word_and_a_comma_stand_before_the_links_they_are_people()
    {
        var page = Reading.Markdown(
            "Rossmoor, [How Lists Grow](https://a.org/1)\n\nMees, [How Lists End](https://a.org/2)\n\nLorch, [Rows](https://a.org/3)\n\n" +
            "Dormann, [The Idea of Rows](https://a.org/4)\n");
        Assert.Equal(["Rossmoor", "Mees", "Lorch", "Dormann"], page.Citations().Select(c => c.Reference.People()));
    }

    [Fact]
    public void Where_venue_and_year_close_the_lines_those_without_a_link_are_works_too()
    {
        var page = Reading.Markdown(
            "- How lists are kept in towns? RLN, 2006\n- Sorting of long lists, Row Biology, 2008 (ROWS)\n" +
            "- Rows in the making, Row Research. 2011 (LIST)\n" +
            "- Keeping lists in order, Row Letters, 2000\n- Which of them to read first\n");
        Assert.Equal(
            [
                ("How lists are kept in towns?", 2006), ("Sorting of long lists", 2008), ("Rows in the making", 2011),
                ("Keeping lists in order", 2000),
            ],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.Year)).Cast<(string?, int?)>());
    }

    [Fact]
    public void Where_names_and_a_colon_open_the_items_they_are_people()
    {
        var page = Reading.Markdown(
            "1. Stephen Rowman: Listing Statement\n2. Danny Listner: RowRunning: A Revolutionary Approach\n3. Nathan Doerr: List Growth Machine\n" +
            "4. Brian Ahlborn: The Science of Lists\n5. Rossmoor: Rows and Towns\n6. Madeline Mees: Song of the Lists\n");
        Assert.Equal(
            [
                ("Rowman", "Listing Statement"), ("Listner", "RowRunning: A Revolutionary Approach"), ("Doerr", "List Growth Machine"),
                ("Ahlborn", "The Science of Lists"), ("Rossmoor", "Rows and Towns"), ("Mees", "Song of the Lists"),
            ],
            page.Citations().Select(c => (c.Reference.People(), c.Reference.Title)).Cast<(string, string?)>());
    }

    [Fact]
    public void Short_names_of_things_before_a_colon_are_no_people() =>
        Assert.Empty(
            Reading.Markdown(
                "- Row Net: lists of towns\n- Long List: rows of rows\n- Deep Rows: on listing\n- List Rover: walks a list\n- Town Row: a street\n" +
                "- Row Keeper: keeps rows\n- Old Lister: sorts\n")
                .Citations());
}
