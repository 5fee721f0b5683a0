using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>Works in the rows of tables: what each column holds is told by its heading, else by its shape.</summary>
public sealed class TableTests
{
    [Fact]
    public void Columns_are_read_by_their_headings()
    {
        var page = Reading.Markdown(
            """
            | Year | Title | Authors | Where | Code | Remarks |
            | ---- | ----- | ------- | ----- | ---- | ------- |
            | 2015 | [A Study of Lists](a.pdf) | A. Smith, B. Doe | ICML | [torch](https://github.com/a/b) | the first |
            | 2016 | Another Study | Roe | [ICLR'17](b.pdf) | | |
            """);
        var citations = page.Citations();
        Assert.Equal(["A Study of Lists", null, "Another Study"], citations.Select(c => c.Reference.Title));
        Assert.Equal(["Smith; Doe", "", "Roe"], citations.Select(c => c.Reference.People()));
        Assert.Equal([2015, null, 2016], citations.Select(c => c.Reference.Year));
        Assert.Equal(["ICML", null, "ICLR"], citations.Select(c => c.Reference.Venue));
        Assert.Equal(["the first", null, null], citations.Select(c => c.Annotation));
        Assert.Equal([EntryKind.Table, EntryKind.TableRow, EntryKind.TableRow, EntryKind.TableRow], page.Entries.Select(e => e.Kind));
    }

    [Fact]
    public void The_first_column_may_name_a_thing_before_links_that_lead_to_it()
    {
        var page = Reading.Markdown(
            """
            | Dataset | Language | Construction Method | Description |
            |---|---|---|---|
            | ROWS [\[paper\]](https://a.org/1.pdf) [\[github\]](https://github.com/a/rows) | English | Human | Asks how well a list is read in rows |
            | LIST8K [\[paper\]](https://a.org/2.pdf) [\[data\]](https://b.co/datasets/a) | No | Human | Holds eight thousand lists of each town |
            """);
        var works = page.Citations().Where(c => c.PartOf is null).ToList();
        Assert.Equal(["ROWS", "LIST8K"], works.Select(c => c.Reference.Title));
        Assert.Equal(["Asks how well a list is read in rows", "Holds eight thousand lists of each town"], works.Select(c => c.Annotation));
    }

    [Fact]
    public void A_column_of_sentences_comments_whatever_its_heading()
    {
        var page = Reading.Markdown(
            """
            | Year | Paper | Venue | Link | Main causal thought | Tags |
            |---|---|---|---|---|---|
            | 2025 | How Lists Grow | ICML | [Paper](a.pdf) | A list grows where each row has a next | rows, lists, towns, growth, order |
            | 2026 | How Lists End | ICML | [Paper](b.pdf) | A list ends where a row has no next | rows, lists, towns, ends, order |
            """);
        Assert.Equal(["A list grows where each row has a next", "A list ends where a row has no next"], page.Citations().Select(c => c.Annotation));
    }

    [Fact]
    public void Where_people_have_a_column_titles_are_not_signed()
    {
        var page = Reading.Markdown("| Title | Authors |\n| --- | --- |\n| [Interacting with Lists by Eye Blink](a.pdf) | |\n");
        Assert.Equal(("Interacting with Lists by Eye Blink", ""), (page.OnlyCitation().Reference.Title, page.OnlyCitation().Reference.People()));
    }

    [Theory]
    [InlineData("| Date | Speaker | Title | Link |", "| 15/11/2025 | Ann Smith | A Study of Lists | https://a.org/1.pdf |", "")]
    [InlineData("| Date | Speaker | Title |", "| 15/11/2025 | Ann Smith | [A Study of Lists](https://a.org/1.pdf) |", "Smith")]
    public void Who_speaks_of_a_work_that_is_linked_beside_did_not_write_it(string heading, string row, string people)
    {
        var line = string.Concat(Enumerable.Repeat("| --- ", heading.Count('|'.Equals) - 1)) + "|";
        var page = Reading.Markdown($"{heading}\n{line}\n{row}\n");
        Assert.Equal(("A Study of Lists", people), (page.OnlyCitation().Reference.Title, page.OnlyCitation().Reference.People()));
    }

    [Theory]
    [InlineData("| [A Study of Lists](a.pdf) | A. Smith | [code](https://github.com/a/b) |", true)]
    [InlineData("| 3 | A. Smith | [A Study of Lists](a.pdf) |", true)]
    [InlineData("| [A Study of Lists](a.pdf), [A Study of Rows](b.pdf) | A. Smith | |", false)]
    public void The_one_work_of_a_row_leads_it(string row, bool leads)
    {
        var page = Reading.Markdown($"| Paper | Authors | Links |\n| --- | --- | --- |\n{row}\n");
        Assert.Equal(leads, page.Citations().Any(c => c.LeadsEntry));
        Assert.DoesNotContain(page.Citations(), c => c is { LeadsEntry: true, PartOf: not null });
    }

    [Fact]
    public void Columns_may_be_named_in_many_words()
    {
        var page = Reading.Markdown(
            """
            | Year | Paper Title (Venue and Year) | Link to code | Authors | PubYear |
            | ---- | ---------------------------- | ------------ | ------- | ------- |
            | 2024 | [A Study of Lists](a.pdf) (J. List Res) | Not provided | Ann Smith, Bob Network, Eve de Roe | 2015 |
            """);
        var citation = page.OnlyCitation();
        Assert.Equal(
            ("A Study of Lists", "Smith; Network; de Roe", 2015, null),
            (citation.Reference.Title, citation.Reference.People(), citation.Reference.Year, citation.Annotation));
    }

    [Fact]
    public void The_venue_may_stand_under_a_short_heading()
    {
        var reference = Reading.Markdown(
            "| Year | Pub | Paper |\n| --- | --- | --- |\n| 2015 | ICLR | [A study of lists](a.pdf) |\n").OnlyCitation().Reference;
        Assert.Equal(("A study of lists", 2015, "ICLR"), (reference.Title, reference.Year, reference.Venue));
    }

    [Fact]
    public void A_comment_below_does_not_hide_a_title_with_its_venue()
    {
        var citation = Reading.Markdown("- [SIGMOD 2013] A study of lists and rows\n    - Says why they matter\n").OnlyCitation();
        Assert.Equal(
            ("A study of lists and rows", "SIGMOD", "Says why they matter"),
            (citation.Reference.Title, citation.Reference.Venue, citation.Annotation));
    }

    [Fact]
    public void Columns_under_a_blank_heading_are_read_by_their_shape()
    {
        var reference = Reading.Markdown(
            "| | | |\n| --- | --- | --- |\n| [A study of lists](a.pdf) | Ann Smith, Bob Doe, Eve Roe | 2021 |\n").OnlyCitation().Reference;
        Assert.Equal(("A study of lists", "Smith; Doe; Roe", 2021), (reference.Title, reference.People(), reference.Year));
    }

    [Fact]
    public void Bold_words_of_a_cell_are_the_title()
    {
        var citation = Assert.Single(Reading.Markdown(
            "| **Paper** | **Links** |\n| --- | --- |\n" +
            "| 1) **A study of lists** - says why lists matter | [Paper](a.pdf), [Thread](https://a.org/t) |\n").Citations(), c => c.PartOf is null);
        Assert.Equal(("A study of lists", "says why lists matter"), (citation.Reference.Title, citation.Annotation));
    }

    [Fact]
    public void A_cell_that_goes_on_below_moves_the_columns()
    {
        var page = Reading.Markdown(
            """
            <table><thead><tr><th rowspan="2">Kind</th><th rowspan="2">Model</th><th rowspan="2">Release time</th><th rowspan="2">Link</th></tr>
            <tr></tr></thead><tbody>
            <tr><td rowspan="2">Open</td><td>Lister</td><td>2019/10</td><td><a href="https://a.org/1.pdf">Paper</a></td></tr>
            <tr><td>Rower</td><td>2020/10</td><td><a href="https://a.org/2.pdf">Paper</a></td></tr>
            </tbody></table>
            """);
        Assert.Equal(
            [("Lister", 2019), ("Rower", 2020)],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.Year)).Cast<(string?, int?)>());
    }

    [Fact]
    public void A_cell_may_list_several_works()
    {
        var page = Reading.Markdown(
            "| Date | Topic | Readings |\n| --- | --- | --- |\n" +
            "| 2/9 | Lists | **Required** <ul><li>[A study of lists (Smith) (2001)](a.pdf)</li><li>[On the shape of lists (Doe & Roe) " +
            "(2006)](b.pdf)</li></ul> |\n");
        Assert.Equal(
            [("A study of lists", "Smith", 2001), ("On the shape of lists", "Doe; Roe", 2006)],
            page.Citations().Select(c => (c.Reference.Title, c.Reference.People(), c.Reference.Year)).Cast<(string?, string, int?)>());
    }

    [Theory]
    [InlineData("Date read")]
    [InlineData("Finished")]
    public void The_day_a_keeper_read_a_book_is_not_its_year(string heading)
    {
        var citation = Reading.Markdown(
            $"| Author | Title | {heading} |\n|---|---|---|\n| Ann Smith | The Listed Society | 06/2010 |\n| Bob Doe | Rows of Towns | 07/2011 |\n")
            .Citations()[0];
        Assert.Equal(("The Listed Society", "Smith", null), (citation.Reference.Title, citation.Reference.People(), citation.Reference.Year));
    }

    [Fact]
    public void Who_presents_a_work_did_not_write_it() =>
        Assert.Equal(
            "",
            Reading.Markdown(
                "| Date | Reading | Presented by |\n| --- | --- | --- |\n" +
                "| 9/23 | [A study of lists](https://a.org/1.pdf) | Ann Smith, Bob Doe |\n").OnlyCitation().Reference.People());

    [Fact]
    public void The_date_of_a_meeting_is_no_year()
    {
        var page = Reading.Markdown(
            "| Date | Topic | Presenters |\n| --- | --- | --- |\n" +
            "| 4th May, 2020 | <a href=\"https://arxiv.org/abs/1412.6980\"> A study of lists </a> | Ann |\n");
        Assert.Equal(("A study of lists", null), (page.OnlyCitation().Reference.Title, page.OnlyCitation().Reference.Year));
    }

    [Fact]
    public void Beside_a_column_of_titles_that_of_papers_leads_to_the_text()
    {
        var page = Reading.Markdown(
            "| Title | Authors | Paper |\n|---|---|---|\n| A study of lists | Ann Smith | [Annals of Lists](https://a.org/lists) |\n");
        Assert.Equal(("A study of lists", "https://a.org/lists"), (page.OnlyCitation().Reference.Title, page.OnlyCitation().Reference.Url));
    }

    [Fact]
    public void A_row_of_figures_is_no_citation() => Assert.Empty(Reading.Wiki("^ Author, date ^ Speed ^\n| Smith, 1933 | 208 |\n").Citations());

    [Fact]
    public void A_row_may_name_its_people_in_brackets_and_link_by_pictures()
    {
        var citations = Reading.Markdown(
            "| Dataset | Links | Domain |\n|---|---|---|\n" +
            "| LSN (Smith et al., 2021) | [📄](https://arxiv.org/abs/1412.6980) [🤗](https://a.org/datasets/lsn) [💻](https://github.com/a/b) | " +
            "Rows |\n").Citations();
        Assert.Equal(
            [("Smith +", 2021, WorkKind.Paper), ("", null, WorkKind.Dataset), ("", null, WorkKind.Code)],
            citations.Select(c => (c.Reference.People(), c.Reference.Year, c.Kind)));
    }

    [Fact]
    public void A_year_in_the_column_of_publication_is_the_year()
    {
        var reference = Reading.Markdown(
            "| Title | ISBN | Rating | Published |\n|---|---|---|---|\n" +
            "| Lists at Work | 9782954745503 | [3.84](https://www.goodreads.com/book/show/1) | 2012 |\n").OnlyCitation().Reference;
        Assert.Equal(("Lists at Work", 2012, null), (reference.Title, reference.Year, reference.Venue));
    }

    [Fact]
    public void A_cell_may_list_works_by_their_short_names()
    {
        var citations = Reading.Markdown(
            "| Date | Topic | Presenter |\n|---|---|---|\n" +
            "| 20th June, 2020 | [A study of long lists](https://arxiv.org/abs/1412.6980), [RowNorm](https://arxiv.org/abs/1412.6981), " +
            "[ListNorm](https://arxiv.org/abs/1412.6982) | Ann |\n").Citations();
        Assert.Equal(["A study of long lists", "RowNorm", "ListNorm"], citations.Select(c => c.Reference.Title));
    }

    [Fact]
    public void Columns_may_be_named_in_other_languages()
    {
        var citation = Reading.Markdown(
            "| 已录制 | 年份 | 名字 | 简介 |\n|---|---|---|---|\n| | 2020 | [RowPM](https://arxiv.org/pdf/1412.6980.pdf) | Long rows |\n").OnlyCitation();
        Assert.Equal(("RowPM", 2020, "Long rows"), (citation.Reference.Title, citation.Reference.Year, citation.Annotation));
    }

    [Fact]
    public void A_cell_may_hold_people_and_year()
    {
        var read = Reading.Markdown(
            "| Title | Author / Year | Theme |\n|---|---|---|\n| [A study of lists](https://a.org/1) | Smith et al. (2018) | Rows |\n")
            .OnlyCitation().Reference;
        Assert.Equal(("Smith +", 2018), (read.People(), read.Year));
    }

    [Fact]
    public void The_day_of_a_meeting_is_no_year_of_a_work()
    {
        var read = Reading.Markdown(
            "| Date | Person | Paper |\n|---|---|---|\n| 2021-06-17 | Ann | [A study of lists](https://a.org/1) |\n| 2021-06-24 | none | Holiday |\n")
            .OnlyCitation().Reference;
        Assert.Null(read.Year);
    }

    [Fact]
    public void Where_a_column_holds_family_names_two_of_them_are_two_people()
    {
        var read = Reading.Markdown(
            "| Title | Authors | Date |\n|---|---|---|\n| [How lists grow](https://a.org/1) | Smith, Doe, Roe | Jun 2022 |\n" +
            "| [How lists end](https://a.org/2) | Rowman, Listner | May 2021 |\n").Citations();
        Assert.Equal(["Smith; Doe; Roe", "Rowman; Listner"], read.Select(c => c.Reference.People()));
    }

    [Fact]
    public void The_first_row_of_a_table_of_HTML_may_name_the_columns()
    {
        var read = Reading.Markdown(
            "<table><tr><td>Years</td><td>Title</td><td>Affiliations</td></tr>\n" +
            "<tr><td>2023</td><td><a href=\"https://a.org/1.pdf\">A study of lists</a></td><td>Row Institute of Lists</td></tr></table>\n")
            .OnlyCitation().Reference;
        Assert.Equal((2023, "A study of lists", null), (read.Year, read.Title, read.Venue));
    }

    [Fact]
    public void Linked_titles_are_titles_though_the_column_is_called_otherwise()
    {
        var read = Reading.Markdown(
            "| Dataset | Conference |\n|---|---|\n| [How many lists grow](https://a.org/1.pdf) | ICML |\n" +
            "| [How many lists end](https://a.org/2.pdf) | ICML |\n")
            .Citations();
        Assert.Equal(["How many lists grow", "How many lists end"], read.Select(c => c.Reference.Title));
    }

    [Theory]
    [InlineData("Ann Smith,Bob A. Doe. **\"A study of lists\"** | [[Home Page]](https://a.org/1.html) | [[PDF]](https://a.org/1.pdf)")]
    [InlineData("Ann Smith, Bob A. Doe. \"A study of lists\" | [[PDF]](https://a.org/1.pdf) | [[Code]](https://github.com/a/b)")]
    public void Bars_may_only_part_the_links_from_a_whole_reference(string line)
    {
        var citation = Assert.Single(Reading.Markdown($"- {line}\n").Citations(), c => c.PartOf is null);
        Assert.Equal(
            ("A study of lists", "Smith; Doe", "https://a.org/1.pdf"),
            (citation.Reference.Title, citation.Reference.People(), citation.Reference.Url));
    }

    [Theory]
    [InlineData("Ann Smith, \"Towards Real Lists\"", "Smith", "Towards Real Lists")]
    [InlineData("A. Smith and B. Doe. Towards Real Lists. Row Press, 2001.", "Smith; Doe", "Towards Real Lists")]
    [InlineData("Row Project", "", "Row Project")]
    [InlineData("Проект Rows", "", "Проект Rows")]
    public void A_cell_may_hold_a_whole_reference(string cell, string people, string title)
    {
        var read = Reading.Wiki($"|[1]  |{cell} |https://a.org/1.pdf |\n").OnlyCitation().Reference;
        Assert.Equal((people, title, "https://a.org/1.pdf"), (read.People(), read.Title, read.Url));
    }

    [Fact]
    public void Linked_words_in_a_column_of_addresses_are_titles()
    {
        var read = Reading.Markdown(
            "Date | Presenter | URL | Venue (Virtual/Hybrid)\n--- | --- | --- | ---\n" +
            "13/12/2024 | Ann | [How long lists of rows grow](https://a.org/1) | **12:00-13:00pm**\n" +
            "28/11/2024 | Bob | [List numbers](https://a.org/2)\n" +
            "17/10/2024 | Eve | [How long lists of rows end](https://a.org/3) | Row space/Zoom\n" +
            "03/10/2024 | Ann | <https://a.org/4> | Virtual\n").Citations();
        Assert.Equal(["How long lists of rows grow", "List numbers", "How long lists of rows end", null], read.Select(c => c.Reference.Title));
        Assert.All(read, c => Assert.Equal(("", null, null), (c.Reference.People(), c.Reference.Year, c.Reference.Venue)));
    }

    [Theory]
    [InlineData("ICML 2015", "ICML")]
    [InlineData("Row Letters", "Row Letters")]
    [InlineData("1st floor meeting room", null)]
    [InlineData("Zoom", null)]
    public void Where_a_meeting_was_is_no_venue(string cell, string? venue) =>
        Assert.Equal(
            venue,
            Reading.Markdown($"| Presenter | Paper | Venue |\n|---|---|---|\n| Ann | [A study of lists](https://a.org/1) | {cell} |\n")
                .OnlyCitation().Reference.Venue);

    [Theory]
    [InlineData("| Last edited | March 25, 2025 |\n| First Published | March 25, 2025 |", 0)]
    [InlineData("| Updated by | Ann Smith |", 0)]
    [InlineData("| [1] | Ann Smith, \"A study of lists\", 2015 |", 1)]
    [InlineData("| How lists grow | Ann Smith | 2015 |", 1)]
    public void A_pair_of_a_name_and_what_it_says_is_no_work(string rows, int works) =>
        Assert.Equal(works, Reading.Wiki($"===== Rows =====\n\n{rows}\n").Citations().Count);

    [Theory]
    [InlineData("| Source | Title |\n|---|---|\n| ROWS 2023 | [How lists grow](https://a.org/1) |", "How lists grow", 2023, "ROWS")]
    [InlineData("| Source | Title |\n|---|---|\n| arXiv(v1) | [How lists grow](https://a.org/1) (2026) |", "How lists grow", 2026, "arXiv")]
    [InlineData("| Time | Name | Links |\n|---|---|---|\n| 2025.02 | RowNet | [pdf](https://a.org/1) |", "RowNet", 2025, null)]
    [InlineData("| Methods | Publish |\n|---|---|\n| [RowNet](https://a.org/1) | ICASSP 2018 |", "RowNet", 2018, "ICASSP")]
    [InlineData("| Method | Publication |\n|---|---|\n| [RowNet](https://a.org/1) | ICASSP 2018 |", "RowNet", 2018, "ICASSP")]
    [InlineData("| From | Paper name | URL |\n|---|---|---|\n| ACL 2020 | How lists grow | [PDF](https://a.org/1) |", "How lists grow", 2020, "ACL")]
    [InlineData("| Cites | Published | Paper |\n|---|---|---|\n| 2010-01 | 2020 | [How lists grow](https://a.org/1) |", "How lists grow", 2020, null)]
    public void Few_words_name_a_column(string table, string title, int year, string? venue)
    {
        var read = Reading.Markdown(table + "\n").OnlyCitation().Reference;
        Assert.Equal((title, year, venue), (read.Title, read.Year, read.Venue));
    }

    [Fact]
    public void Titles_among_links_that_are_only_addresses_are_titles() =>
        Assert.Equal(
            "How lists grow in rails",
            Reading.Markdown(
                "| Date | Who | Link |\n|---|---|---|\n| 11/11 | Tao | [How lists grow in rails](https://a.org/1) |\n" +
                "| 12/11 | Bo | [https://a.org/2](https://a.org/2) |\n| 13/11 | Bo | [https://a.org/3](https://a.org/3) |\n")
                .Citations()[0].Reference.Title);

    [Fact]
    public void Beside_a_column_of_links_that_are_only_addresses_stands_the_title() =>
        Assert.Equal(
            "HOW LISTS GROW IN RAIL",
            Reading.Markdown("| Description | Link |\n|---|---|\n| HOW LISTS GROW IN RAIL | [a.org/files/34.pdf](https://a.org/files/34.pdf) |\n")
                .OnlyCitation().Reference.Title);
}
