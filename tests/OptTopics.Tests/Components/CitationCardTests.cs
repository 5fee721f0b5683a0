using Bunit;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Bibliography;
using OptTopics.Web;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

public sealed class CitationCardTests : ComponentTests
{
    [Fact]
    public void A_card_says_title_people_year_venue_note_and_links()
    {
        var paper = A.Paper(
            venue: "Neural Networks",
            fields: new() { ["volume"] = "5", ["number"] = "4", ["pages"] = "589--593" },
            links: [new Link("PDF", "https://example.org/noether.pdf")]);
        var card = Card(A.Citation(paper, note: "Where conservation laws come from"));

        Assert.Equal("Invariant Variation Problems", card.Find("h3.citation-title a").TextContent);
        Assert.Equal("/papers/noether1918invariante", card.Find("h3 a").GetAttribute("href"));
        Assert.Equal("Emmy Noether", card.Find(".people").TextContent.Trim());
        Assert.Equal("/authors/emmy-noether", card.Find(".people a").GetAttribute("href"));
        Assert.Equal("1918", card.Find(".venue .year").TextContent);
        Assert.Contains("Neural Networks 5(4), 589–593", Text(card.Find(".venue")));
        Assert.Equal("Note: Where conservation laws come from", Text(card.Find(".note")));
        Assert.Equal("PDF of Noether 1918", card.Find(".links a.out").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_link_to_a_file_that_is_not_served_is_no_link() =>
        Assert.DoesNotContain("PDF", Card(A.Citation(A.Paper(links: [new Link("PDF", "papers/noether.doc")]))).Markup, StringComparison.Ordinal);

    [Fact]
    public void A_title_tells_the_language_that_the_record_has_by_its_tag()
    {
        var card = Card(A.Citation(A.Paper(fields: new() { ["langid"] = "german" })));

        Assert.Equal("de", card.Find("h3.citation-title a").GetAttribute("lang"));
    }

    [Fact]
    public void What_is_not_known_leaves_no_line()
    {
        var card = Card(A.Citation(A.Paper(year: null, authors: [])));

        Assert.Empty(card.FindAll(".people"));
        Assert.Empty(card.FindAll(".venue"));
        Assert.Empty(card.FindAll(".note"));
        Assert.DoesNotContain("n.d.", card.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void More_than_eight_people_are_six_and_a_number()
    {
        var thirty = Enumerable.Range(1, 30).Select(i => new Name($"Family{i}", "Given")).ToArray();
        var people = Text(Card(A.Citation(A.Paper(authors: thirty))).Find(".people"));

        Assert.Contains("Given Family6", people);
        Assert.DoesNotContain("Given Family7", people);
        Assert.EndsWith("and 24 more", people);
    }

    [Fact]
    public void An_author_known_by_family_name_alone_is_no_link()
    {
        var card = Card(A.Citation(A.Paper(authors: [new Name("Noether")], etAl: true)));

        Assert.Empty(card.FindAll(".people a"));
        Assert.Equal("Noether et al.", Text(card.Find(".people")));
    }

    [Theory]
    [InlineData("Noether", 1917, "cited here as Noether 1917")]
    [InlineData("Nother", 1918, "cited here as Nother 1918")]
    [InlineData("Noether", 1918, null)]
    [InlineData("NOETHER", 1918, null)]
    public void How_the_page_names_it_is_told_only_where_year_or_family_name_differ(string family, int year, string? told)
    {
        var reference = new Reference { Authors = [new Name(family)], Year = year };
        var venue = Text(Card(A.Citation(A.Paper(), reference: reference)).Find(".venue"));

        Assert.Equal(told is not null, venue.Contains("cited here as", StringComparison.Ordinal));
        Assert.Contains(told ?? "1918", venue);
    }

    [Fact]
    public void A_whole_quotation_stands_in_quotation_marks() =>
        Assert.Contains("“We show that”", Card(A.Citation(A.Paper(), note: "We show that", quote: true)).Find(".note").TextContent);

    [Fact]
    public void A_compact_card_has_no_note_and_no_actions()
    {
        var card = Card(A.Citation(A.Paper(links: [new Link("arXiv", "https://arxiv.org/abs/1805.11604")]), note: "A note"), compact: true);

        Assert.Empty(card.FindAll(".note"));
        Assert.Empty(card.FindAll(".quiet-links"));
        Assert.Single(card.FindAll("a.out"));
    }

    [Fact]
    public void A_link_of_another_scheme_is_no_link()
    {
        var card = Card(A.Citation(A.Paper(links: [new Link("click", "javascript:alert(1)")])));

        Assert.Empty(card.FindAll("a.out"));
        Assert.DoesNotContain("javascript", card.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Text_of_the_page_is_text()
    {
        var card = Card(A.Citation(A.Paper(title: "<script>alert(1)</script>")));

        Assert.Empty(card.FindAll("script"));
        Assert.Equal("<script>alert(1)</script>", card.Find("h3 a").TextContent);
    }

    [Fact]
    public void A_title_that_is_long_is_whole_and_in_one_heading()
    {
        var title = string.Join(' ', Enumerable.Repeat("Invariants", 30));
        var card = Card(A.Citation(A.Paper(title: title), note: "A note"));

        Assert.InRange(title.Length, 300, 400);
        Assert.Equal(title, Assert.Single(card.FindAll("h1, h2, h3, h4, h5, h6")).TextContent.Trim());
        Assert.Equal(title, Assert.Single(card.FindAll("h3 a")).TextContent);
    }

    [Theory]
    [InlineData("חוקי שימור", "אמי", "נתר", "מאין באים חוקי השימור")]
    [InlineData("مسائل التغير", "إيمي", "نوثر", "من أين تأتي القوانين")]
    public void What_is_written_from_right_to_left_is_whole_and_its_title_runs_so(string title, string given, string family, string note)
    {
        var card = Card(A.Citation(A.Paper(title: title, authors: [new Name(family, given)]), note: note));

        Assert.Equal((title, "auto"), (Text(card.Find("h3")), card.Find("h3").GetAttribute("dir")));
        Assert.Equal($"{given} {family}", Text(card.Find(".people a")));
        Assert.Equal($"Note: {note}", Text(card.Find(".note")));
    }

    [Fact]
    public void Of_a_venue_without_a_year_the_venue_is_told()
    {
        var venue = Card(A.Citation(A.Paper(year: null, venue: "Annalen"))).Find(".venue");

        Assert.Equal("Annalen", Text(venue));
        Assert.Null(venue.QuerySelector(".year, .dot"));
    }

    [Fact]
    public void Of_a_year_without_a_venue_the_year_is_told() =>
        Assert.Equal("1918", Text(Card(A.Citation(A.Paper())).Find(".venue")));

    [Theory]
    [InlineData("Annalen", "1918 · Annalen, 235–257 · cited here as Noether 1917")]
    [InlineData(null, "1918 · 235–257 · cited here as Noether 1917")]
    public void Pages_stand_apart_from_the_year_also_without_a_venue(string? venue, string line)
    {
        var paper = A.Paper(venue: venue, fields: new() { ["pages"] = "235--257" });
        var printed = new Reference { Authors = [new Name("Noether")], Year = 1917 };

        Assert.Equal(line, Text(Card(A.Citation(paper, reference: printed)).Find(".venue")));
    }

    [Fact]
    public void A_work_without_an_author_has_its_year_and_a_name_of_its_own()
    {
        var card = Card(A.Citation(A.Paper(authors: [], links: [new Link("PDF", "https://example.org/laws.pdf")])));

        Assert.Empty(card.FindAll(".people"));
        Assert.Equal("1918", Text(card.Find(".venue")));
        Assert.StartsWith("PDF of ", card.Find("a.out").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_can_be_suggested_where_the_library_says_where()
    {
        Services.AddSingleton(new Urls(editUrl: "https://example.org/edit/{path}#L{line}"));
        var link = Card(A.Citation(A.Paper())).Find("a[href^='https://example.org/edit/']");

        Assert.Equal("Suggest a correction to Noether 1918", Text(link));
        Assert.EndsWith("#L7", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_correction_is_offered_where_the_library_does_not_say_where() =>
        Assert.DoesNotContain("correction", Card(A.Citation(A.Paper())).Markup, StringComparison.Ordinal);

    [Fact]
    public void A_profile_is_a_title_and_a_link_to_the_person()
    {
        var citation = A.Citation(kind: WorkKind.Profile, reference: new Reference { Label = "Emmy Noether", Url = "https://example.org/noether" });
        citation.Entry = A.Entry(citations: [citation]);
        citation.Author = new Author { Slug = "emmy-noether", Name = new Name("Noether", "Emmy") };
        var card = Card(citation);

        Assert.Equal("https://example.org/noether", card.Find("h3 a").GetAttribute("href"));
        Assert.Equal("/authors/emmy-noether", card.Find(".people a").GetAttribute("href"));
    }

    private IRenderedComponent<CitationCard> Card(Citation citation, bool compact = false)
    {
        if (citation.Entry is null)
        {
            var entry = A.Entry(citations: [citation]);
            A.Page(topics: A.Topic("Laws", entries: [entry]));
        }

        return Render<CitationCard>(p => p.Add(c => c.Citation, citation).Add(c => c.Compact, compact));
    }
}
