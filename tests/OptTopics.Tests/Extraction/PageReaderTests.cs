using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

public sealed class PageReaderTests
{
    [Fact]
    public void What_stands_before_the_first_heading_has_no_topic()
    {
        var page = Reading.Markdown("Hello.\n\n# One\n\nText.\n");
        Assert.Equal([null, "one"], page.Entries.Select(e => e.Topic?.Anchor));
    }

    [Fact]
    public void Topics_are_a_tree_by_their_level()
    {
        var page = Reading.Markdown("# A\n### B\n## C\n# D\n");
        Assert.Equal([("a", null), ("b", "a"), ("c", "a"), ("d", null)], page.Topics.Select(t => (t.Anchor, t.Parent?.Anchor)));
    }

    [Fact]
    public void Entries_nest_as_written()
    {
        var page = Reading.Markdown("1. one\n   - two\n     - three\n\n> quoted\n\n```\ncode\n```\n\n---\n\n![a plot](p.png)\n");
        Assert.Equal(
            ["Numbered 1 ", "Bullet 2 one", "Bullet 3 two", "Quote 0 ", "Paragraph 0 ", "Code 0 ", "Rule 0 ", "Picture 0 "],
            page.Entries.Select(e => $"{e.Kind} {e.Depth} {e.Parent?.Text}"));
    }

    [Fact]
    public void The_front_matter_names_the_page()
    {
        var page = Reading.Markdown("---\ntitle: Lists\ndescription: All of them\n---\n# Heading\n");
        Assert.Equal(("Lists", "All of them"), (page.Title, page.Description));
    }

    [Fact]
    public void A_page_without_a_heading_is_called_by_its_id() => Assert.Equal("List", Reading.Wiki("text").Title);

    [Fact]
    public void A_citation_over_formatting_leaves_well_formed_pieces()
    {
        var entry = Reading.Markdown("*See* **[A Study](a.pdf)** and *more of [Another](b.pdf) here*.").Entries[0];
        Assert.Equal(
            "<em>See</em> <strong>{0}</strong> and <em>more of {1} here</em>.",
            string.Concat(entry.Content.Select(f => f switch { HtmlFragment h => h.Html, CitationFragment c => $"{{{c.Order}}}", _ => "?" })));
    }

    [Fact]
    public void A_reference_in_words_is_cut_as_a_whole()
    {
        var entry = Reading.Markdown("- A. Smith, **A Study**, ICML, 2015. [pdf](a.pdf) A classic.").Entries[0];
        Assert.Equal([new CitationFragment(0), new HtmlFragment(" A classic.")], entry.Content);
    }

    [Fact]
    public void A_row_is_whole_html()
    {
        var row = Reading.Wiki("^ Title ^ Year ^\n| [[http://a.org/a.pdf|A Study]] | 2015 |\n").Entries[2];
        Assert.Equal(
            "<tr><td>{0}</td><td>2015</td></tr>",
            string.Concat(row.Content.Select(f => f is HtmlFragment h ? h.Html.Replace(" ", "", StringComparison.Ordinal) : "{0}")));
    }

    [Fact]
    public void A_footnote_is_an_entry_of_its_own()
    {
        var page = Reading.Wiki("Lists are old((Smith, A., Doe, B. (1978). A method for lists. CACM, 21(2).)).");
        Assert.Equal([EntryKind.Paragraph, EntryKind.Note], page.Entries.Select(e => e.Kind));
        Assert.Equal("A method for lists", page.OnlyCitation().Reference.Title);
    }

    [Fact]
    public void An_annotation_is_html_cut_at_the_citations_inside_it()
    {
        var citation = Reading.Markdown("- [A Study](a.pdf) - See *its* [video](https://youtu.be/hGRssrXF-vI) first.").Citations()[0];
        Assert.Equal([new HtmlFragment("See <em>its</em> "), new CitationFragment(1), new HtmlFragment(" first.")], citation.Note);
    }
}
