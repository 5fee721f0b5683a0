using OptTopics.Bibliography;
using OptTopics.Catalog;

namespace OptTopics.Tests.Catalog;

public sealed class CatalogQuestionsTests(SearchFixture fixture) : IClassFixture<SearchFixture>
{
    private readonly TestLibrary library = fixture.Library;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_comes_whole_and_in_order()
    {
        await using var catalog = library.Open();
        var page = await catalog.PageAsync("ml:optimization", Token);
        Assert.Equal(["Optimization", "Batch normalization", "Symmetries", "Deep symmetries"], page!.Topics.Select(t => t.Title));
        Assert.Equal("Symmetries", page.Topics[3].Parent!.Title);
        Assert.Equal(7, page.Entries.Count);
        Assert.Equal(page.Entries.Select(e => e.Order).Order(), page.Entries.Select(e => e.Order));
        var citation = Assert.Single(page.Topics[2].Entries[0].Citations);
        Assert.Equal(("sussmann1992", "hector-sussmann"), (citation.Paper!.Key, citation.Paper.Authors[0].Author!.Slug));
        Assert.Null(await catalog.PageAsync("nowhere", Token));
    }

    [Fact]
    public async Task A_topic_comes_with_its_subtopics_alone()
    {
        await using var catalog = library.Open();
        var topic = await catalog.TopicAsync("ml:optimization", "symmetries", Token);
        Assert.Single(topic!.Entries);
        Assert.Equal(3, Assert.Single(topic.Children).Entries.Count);
        Assert.Equal(("Optimization", 4), (topic.Parent!.Title, topic.Page.Entries.Count));
        Assert.Null(await catalog.TopicAsync("ml:optimization", "nothing", Token));
        Assert.Null(await catalog.TopicAsync("nowhere", "nothing", Token));
    }

    [Fact]
    public async Task The_overview_counts_papers_of_pages_topics_years_and_persons()
    {
        await using var catalog = library.Open();
        var overview = await LibraryOverview.LoadAsync(catalog, Token);
        Assert.Equal([("ml:optimization", 6), ("other", 2)], overview.Pages.Select(p => (p.Page.Id, p.PaperCount)));
        Assert.Equal([("Optimization", 1, 6), ("Batch normalization", 2, 2), ("Symmetries", 2, 4), ("Deep symmetries", 3, 3)],
            overview.Pages[0].Topics.Select(t => (t.Topic.Title, t.Depth, t.PaperCount)));
        Assert.Equal([(1930, 1), (1960, 1), (1991, 1), (1992, 1), (2016, 2), (2018, 2)], overview.PapersPerYear.Select(y => (y.Year, y.PaperCount)));
        Assert.Equal((8, 2), (overview.PaperCount, overview.PageCount));
        Assert.Empty(overview.FrequentAuthors);
    }

    [Fact]
    public async Task A_paper_is_found_by_key_and_by_identifier()
    {
        await using var catalog = library.Open();
        Assert.Equal("santurkar2018", await catalog.KeyOfAsync(new Identifier("arxiv", "1805.11604"), Token));
        Assert.Null(await catalog.KeyOfAsync(new Identifier("arxiv", "1805.99999"), Token));
        Assert.Null(await catalog.PaperAsync("nobody", Token));
        var paper = await catalog.PaperAsync("santurkar2018", Token);
        Assert.Equal(["batch_normalization"], paper!.Citations.Select(c => c.Entry.Topic!.Anchor));
    }

    [Fact]
    public async Task A_person_comes_with_works_and_other_names()
    {
        await using var catalog = library.Open();
        var author = await catalog.AuthorAsync("diederik-kingma", Token);
        Assert.Equal(["Durk P. Kingma"], author!.OtherNames);
        Assert.Equal(["salimans2016"], author.Works.Select(w => w.Paper.Key));
        Assert.Equal(1, author.Works[0].Order);
        Assert.Null(await catalog.AuthorAsync("nobody", Token));
        Assert.Equal(author!.Works.Count, await catalog.WorkCountAsync(author, Token));
        Assert.Single((await catalog.AuthorAsync("diederik-kingma", mostWorks: 1, Token))!.Works);
    }

    [Fact]
    public async Task Persons_are_listed_under_the_letter_of_their_family_name()
    {
        await using var catalog = library.Open();
        Assert.Equal([("f", 1), ("i", 1), ("k", 1), ("m", 1), ("r", 1), ("s", 3), ("v", 1), ("w", 1)],
            (await AuthorIndex.LettersAsync(catalog, Token)).Where(l => l.Letter != "e").Select(l => (l.Letter, l.AuthorCount)));
        Assert.Equal(
            ["tim-salimans", "shibani-santurkar", "hector-sussmann"],
            (await AuthorIndex.OfLetterAsync(catalog, "s", cancellationToken: Token)).Select(a => a.Author.Slug));
        Assert.Equal(["shibani-santurkar"], (await AuthorIndex.OfLetterAsync(catalog, "s", skipped: 1, most: 1, Token)).Select(a => a.Author.Slug));
    }
}
