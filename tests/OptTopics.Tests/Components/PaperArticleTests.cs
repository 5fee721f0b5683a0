using Bunit;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Bibliography;
using OptTopics.Web;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>The page of one work: all that is known, and each place that cites it.</summary>
public sealed class PaperArticleTests : ComponentTests
{
    [Fact]
    public void Every_place_that_cites_it_is_there_with_its_note_and_a_link_to_it()
    {
        var paper = A.Paper();
        var first = A.Citation(paper, note: "Where laws come from");
        var second = A.Citation(paper, reference: new Reference { Label = "Hilbert 1915", Authors = [new Name("Hilbert", "David")], Year = 1915 });
        A.Page(topics:
        [
            A.Topic("Laws", entries: [A.Entry(citations: [first])]),
            A.Topic("Groups", entries: [A.Entry(citations: [second], order: 1)], order: 1),
        ]);
        var article = Article(paper);

        Assert.Equal("Listed in 2 places", article.Find("#_listed").TextContent);
        Assert.Equal(["Laws", "Groups"], article.FindAll(".said .in-topic a").Select(a => a.TextContent));
        Assert.EndsWith("#cite.noether1918invariante", article.Find(".said .in-topic a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Where laws come from", Assert.Single(article.FindAll(".said .note")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Hilbert 1915", Assert.Single(article.FindAll(".said .cited")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_names_it_twice_is_one_place()
    {
        var paper = A.Paper();
        var again = A.Citation(paper, leads: false, order: 1);
        var code = A.Citation(paper, leads: false, order: 2, kind: WorkKind.Code, partOf: 1);
        A.Page(topics: A.Topic("Laws", entries: [A.Entry(citations: [A.Citation(paper, leads: false), again, code])]));

        Assert.Equal("Listed in one place", Article(paper).Find("#_listed").TextContent);
    }

    [Fact]
    public void Everybody_is_named_however_many_they_are()
    {
        var thirty = Enumerable.Range(1, 30).Select(i => new Name($"Family{i}", "Given")).ToArray();

        Assert.Equal(30, Article(Cited(A.Paper(authors: thirty))).FindAll(".paper-head .people a").Count);
    }

    [Fact]
    public void What_is_not_known_leaves_no_line()
    {
        var article = Article(Cited(A.Paper(year: null, authors: [])));

        Assert.Empty(article.FindAll(".paper-head .people, .paper-head .venue, .said .note"));
    }

    [Fact]
    public void A_title_written_from_right_to_left_runs_so()
    {
        var heading = Article(Cited(A.Paper(title: "مسائل التغير"))).Find("h1");

        Assert.Equal("مسائل التغير", heading.TextContent);
        Assert.Equal("auto", heading.GetAttribute("dir"));
        Assert.Equal("rtl", heading.Closest("main")?.GetAttribute("dir"));
    }

    [Fact]
    public void A_title_tells_the_language_that_the_record_has()
    {
        Assert.Equal("de", Article(Cited(A.Paper(fields: new() { ["langid"] = "ngerman" }))).Find("h1").GetAttribute("lang"));
        Assert.False(Article(Cited(A.Paper())).Find("h1").HasAttribute("lang"));
    }

    [Fact]
    public void The_day_it_was_added_is_told_where_it_is_known()
    {
        var paper = Cited(A.Paper());
        Assert.DoesNotContain("Added", Article(paper).Find(".facts").TextContent, StringComparison.Ordinal);

        paper.Added = new DateOnly(2024, 5, 6);
        var fact = Article(paper).FindAll(".facts dt").Single(f => f.TextContent == "Added");
        Assert.Equal("6 May 2024", fact.NextElementSibling?.TextContent);
    }

    [Fact]
    public void What_the_page_says_stands_beside_what_the_record_says()
    {
        var paper = A.Paper();
        var printed = new Reference { Label = "Noether 1915", Authors = [new Name("Noether", "")], Year = 1915 };
        A.Page(topics: A.Topic("Laws", entries: [A.Entry(citations: [A.Citation(paper, reference: printed)])]));

        Assert.Equal("The page says Noether 1915, the record says Noether 1918", Article(paper).Find(".said .venue").TextContent);
    }

    [Fact]
    public void Each_place_can_be_corrected_where_the_library_says_where()
    {
        Services.AddSingleton(new Urls(editUrl: "https://example.org/edit/{path}#L{line}"));
        var correction = Article(Cited(A.Paper())).Find(".said a[rel=nofollow]");

        Assert.StartsWith("https://example.org/edit/", correction.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("Suggest a correction to what ", correction.TextContent, StringComparison.Ordinal);
    }

    private static Paper Cited(Paper paper)
    {
        A.Page(topics: A.Topic("Laws", entries: [A.Entry(citations: [A.Citation(paper)])]));
        return paper;
    }

    private IRenderedComponent<PaperArticle> Article(Paper paper) =>
        Render<PaperArticle>(p => p.Add(a => a.Paper, paper).Add(a => a.PlainCitation, "Plain").Add(a => a.BibTeX, "@article{x}"));
}
