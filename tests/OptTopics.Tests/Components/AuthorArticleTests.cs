using Bunit;
using OptTopics.Bibliography;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>The page of one person: their names, profiles and works.</summary>
public sealed class AuthorArticleTests : ComponentTests
{
    [Fact]
    public void Of_one_work_its_kind_and_its_year_are_told_and_its_card_is_there()
    {
        var article = Of(Emmy(Listed("laws", 1918)));

        Assert.Equal("Emmy Noether", article.Find("h1").TextContent);
        Assert.Equal(["1 paper", "1918"], article.FindAll(".page-facts span").Select(s => s.TextContent));
        Assert.Equal("/papers/laws", Assert.Single(article.FindAll("li.citation h2 a")).GetAttribute("href"));
        Assert.Equal("/authors/emmy-noether.bib", article.Find(".actions a[href$='.bib']").GetAttribute("href"));
    }

    [Fact]
    public void Works_stand_newest_first_and_those_without_a_year_last()
    {
        var article = Of(Emmy(Listed("undated", year: null), Listed("laws", 1918), Listed("ideals", 1921), Listed("abstract", 1921)));

        Assert.Equal(["abstract", "ideals", "laws", "undated"], article.FindAll("li.citation h2").Select(h => h.TextContent.Trim()));
        Assert.Equal("1918–1921", article.Find(".page-facts .tabular").TextContent);
    }

    [Fact]
    public void Without_a_known_year_no_span_is_told() =>
        Assert.Equal("1 paper", Text(Of(Emmy(Listed("undated", year: null))).Find(".page-facts")));

    [Fact]
    public void Other_names_of_the_person_are_told()
    {
        var article = Of(Emmy(["E. Noether", "Amalie Noether"], Listed("laws", 1918)));

        Assert.Equal("Also listed as E. Noether, Amalie Noether", article.Find("header .quiet").TextContent);
    }

    [Fact]
    public void Who_goes_by_one_name_is_not_also_listed() => Assert.Empty(Of(Emmy(Listed("laws", 1918))).FindAll("header .quiet"));

    [Fact]
    public void A_profile_is_a_link_that_says_whose_it_is()
    {
        var author = Emmy(Listed("laws", 1918));
        author.Profiles.Add(A.Citation(kind: WorkKind.Profile, reference: new Reference { Url = "https://example.org/noether" }));
        var profile = Of(author).Find(".actions a.out");

        Assert.Equal("https://example.org/noether", profile.GetAttribute("href"));
        Assert.Equal("Profile of Emmy Noether", profile.GetAttribute("aria-label"));
    }

    [Fact]
    public void Who_has_a_profile_and_no_work_is_there_with_it()
    {
        var author = Emmy();
        author.Profiles.Add(A.Citation(kind: WorkKind.Profile, reference: new Reference { Url = "https://example.org/noether" }));
        var article = Of(author);

        Assert.Equal("no works", Text(article.Find(".page-facts")));
        Assert.Single(article.FindAll(".actions a.out"));
        Assert.Empty(article.FindAll(".entries li"));
    }

    [Fact]
    public void Of_a_great_many_works_the_newest_are_shown_and_all_are_a_link_away()
    {
        var article = Of(Emmy(Listed("laws", 1918), Listed("ideals", 1921)), workCount: 1_204);

        Assert.Equal("1,204 works", Text(article.Find(".page-facts")));
        Assert.Equal("All 1,204 works of Emmy Noether", article.Find("a[href='/papers?author=emmy-noether']").TextContent);
    }

    [Fact]
    public void A_work_that_names_the_person_twice_is_one_work()
    {
        var work = Listed("laws", 1918);
        var author = Emmy(work);
        author.Works.Add(author.Works[0]);

        Assert.Single(Of(author).FindAll("li.citation"));
    }

    [Theory]
    [InlineData("محمد", "الخوارزمي", "rtl")]
    [InlineData("Emmy", "Noether", null)]
    public void The_page_of_a_person_reads_in_the_direction_of_the_name(string given, string family, string? direction)
    {
        var article = Of(new Author { Slug = "somebody", Name = new Name(family, given) });

        Assert.Equal($"{given} {family}", article.Find("h1[dir=auto]").TextContent);
        Assert.Equal(direction, article.Find("main").GetAttribute("dir"));
    }

    private static Paper Listed(string key, int? year)
    {
        var paper = A.Paper(key, title: key, year: year);
        A.Page(topics: A.Topic("Laws", entries: [A.Entry(citations: [A.Citation(paper)])]));
        return paper;
    }

    private static Author Emmy(params Paper[] works) => Emmy([], works);

    private static Author Emmy(string[] otherNames, params Paper[] works) => new()
    {
        Slug = "emmy-noether",
        Name = new Name("Noether", "Emmy"),
        OtherNames = otherNames,
        Works = [.. works.Select(w => w.Authors[0])],
    };

    private IRenderedComponent<AuthorArticle> Of(Author author, int? workCount = null) =>
        Render<AuthorArticle>(p => p.Add(a => a.Author, author).Add(a => a.WorkCount, workCount ?? author.Works.Count));
}
