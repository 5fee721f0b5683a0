using Bunit;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>The lists of all people and of all pages.</summary>
public sealed class IndexTests : ComponentTests
{
    private static readonly AuthorSummary Noether = Person("emmy-noether", new Name("Noether", "Emmy"), 1);
    private static readonly AuthorSummary Oord = Person("aaron-van-den-oord", new Name("Oord", "Aaron", "van den"), 1_204);
    private static readonly AuthorSummary Hilbert = Person("david-hilbert", new Name("Hilbert", "David"), 2);
    private static readonly AuthorSummary Khwarizmi = Person("al-khwarizmi", new Name("الخوارزمي", "محمد"), 1);
    private static readonly AuthorSummary Team = Person("3d-team", new Name(Literal: "3D Team"), 1);

    [Fact]
    public void People_stand_under_their_letters_which_are_a_step_away()
    {
        var index = People([("h", [Hilbert]), ("n", [Noether])]);

        Assert.Equal("2 people", index.Find(".page-facts").TextContent);
        Assert.Equal([("#_h", "H"), ("#_n", "N")], index.FindAll("nav li a").Select(a => (a.GetAttribute("href"), a.TextContent)));
        Assert.Equal([("_h", "H"), ("_n", "N")], index.FindAll("section h2").Select(h => (h.Id, h.TextContent)));
        Assert.Empty(index.FindAll("[aria-current]"));
    }

    [Fact]
    public void A_person_is_a_link_by_family_name_first_with_the_number_of_works()
    {
        var index = People([("o", [Oord]), ("n", [Noether])]);

        Assert.Equal(
            [("/authors/aaron-van-den-oord", "van den Oord, Aaron"), ("/authors/emmy-noether", "Noether, Emmy")],
            index.FindAll(".pairs a").Select(a => (a.GetAttribute("href"), a.TextContent)));
        Assert.Equal(["1,204 works", "1 work"], index.FindAll(".count").Select(c => c.TextContent));
    }

    [Fact]
    public void Names_that_begin_with_no_Latin_letter_stand_together()
    {
        var index = People([("n", [Noether]), (AuthorIndex.OtherLetter, [Team, Khwarizmi])]);

        Assert.Equal("#_other", index.FindAll("nav li a")[^1].GetAttribute("href"));
        Assert.Equal(["3D Team", "الخوارزمي, محمد"], index.FindAll("section[aria-labelledby=_other] a").Select(a => a.TextContent));
        Assert.NotNull(index.Find("h2#_other"));
    }

    [Fact]
    public void Of_one_letter_there_are_no_letters_to_choose_from()
    {
        var index = People([("n", [Noether])]);

        Assert.Equal("1 person", index.Find(".page-facts").TextContent);
        Assert.Empty(index.FindAll("nav"));
    }

    [Fact]
    public void Where_a_letter_is_shown_alone_it_is_marked_and_the_others_are_pages()
    {
        var index = People([("n", [Noether])], [new("h", 300), new("n", 700), new(AuthorIndex.OtherLetter, 2)], part: (2, 2));

        Assert.Equal("1,002 people", index.Find(".page-facts").TextContent);
        Assert.Equal(
            ["/authors?letter=h", "/authors?letter=n", "/authors?letter=%23"],
            index.FindAll("[aria-label=Letters] a").Select(a => a.GetAttribute("href")));
        Assert.Equal("N", index.Find("[aria-current=true]").TextContent);
        Assert.Equal("/authors?letter=n", index.Find(".pager a[rel=prev]").GetAttribute("href"));
    }

    [Fact]
    public void Where_nobody_is_known_that_is_said()
    {
        var index = People([]);

        Assert.Equal("0 people", index.Find(".page-facts").TextContent);
        Assert.NotNull(index.Find("p.quiet"));
        Assert.Empty(index.FindAll("a"));
    }

    [Fact]
    public void A_page_is_a_heading_with_the_number_of_its_works()
    {
        var index = Pages([new(A.Page("Symmetry"), 1, []), new(A.Page("Conservation"), 1_204, [])]);

        Assert.Equal("2 pages", index.Find(".page-facts").TextContent);
        Assert.Equal(
            [("/topics/symmetry", "Symmetry"), ("/topics/conservation", "Conservation")],
            index.FindAll("h2 a").Select(a => (a.GetAttribute("href"), a.TextContent)));
        Assert.Equal(["1 work", "1,204 works"], index.FindAll(".count").Select(c => c.TextContent));
        Assert.Empty(index.FindAll(".pager"));
    }

    [Fact]
    public void A_part_of_many_pages_counts_them_all_and_leads_on()
    {
        var index = Pages([new(A.Page("Symmetry"), 1, [])], pageCount: 900, part: (2, 3));

        Assert.Equal("900 pages", index.Find(".page-facts").TextContent);
        Assert.Equal(["/topics", "/topics?p=3"], index.FindAll(".pager a").Select(a => a.GetAttribute("href")));
    }

    private static AuthorSummary Person(string slug, Name name, int works) => new(new Author { Slug = slug, Name = name }, works);

    private IRenderedComponent<PeopleIndex> People(
        (string Letter, IReadOnlyList<AuthorSummary> People)[] shown, LetterCount[]? letters = null, (int Number, int Count)? part = null) =>
        Render<PeopleIndex>(p => p
            .Add(i => i.Letters, letters ?? [.. shown.Select(s => new LetterCount(s.Letter, s.People.Count))])
            .Add(i => i.People, shown)
            .Add(i => i.Part, part ?? (1, 1)));

    private IRenderedComponent<PagesIndex> Pages(PageSummary[] pages, int? pageCount = null, (int Number, int Count)? part = null) =>
        Render<PagesIndex>(p => p
            .Add(i => i.Pages, pages)
            .Add(i => i.PageCount, pageCount ?? pages.Length)
            .Add(i => i.Part, part ?? (1, 1)));
}
