using OptTopics.Catalog.Search;

namespace OptTopics.Tests.Catalog;

/// <summary>What results are put under.</summary>
public sealed class PaperGroupsTests : IAsyncLifetime
{
    private static readonly PaperQuery ByTopic = new() { Group = PaperGroup.Topic };

    private TestLibrary library = null!;

    public async ValueTask InitializeAsync() => library = await TestLibrary.OfAsync(
        ("a.txt", """
            ## Flatness
            - Lee | 2018 | Flat
            - Kim | 2020 | Wide
            ### Sharpness
            - Ito | 2019 | Sharp
            - Lee | 2018 | Flat
            ## Rates
            - Kim | 2020 | Wide
            - Kim | 2020 | Wide
            """),
        ("b.txt", "- Lee | 2018 | Flat"));

    [Fact]
    public async Task A_work_stands_under_each_topic_that_lists_it_once()
    {
        var results = await library.FindAsync(ByTopic);
        Assert.Equal(["flatness wide", "flatness flat", "sharpness sharp", "sharpness flat", "rates wide", "b flat"], Placed(results));
        Assert.Equal((3, 6), (results.Total, results.Listed));
    }

    [Fact]
    public async Task Topics_without_subtopics_have_as_many_works_as_they_count()
    {
        var results = await library.FindAsync(ByTopic);
        foreach (var topic in results.Facets.Topics.Where(t => t.Label is "Sharpness" or "Rates" or "b"))
        {
            Assert.Equal(topic.Count, Placed(results).Count(p => p.StartsWith(topic.Label + " ", StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public async Task Where_a_topic_is_chosen_only_it_and_what_is_under_it_are_groups() =>
        Assert.Equal(
            ["flatness wide", "flatness flat", "sharpness sharp", "sharpness flat"],
            Placed(await library.FindAsync(ByTopic with { Topics = ["a/flatness"] })));

    [Fact]
    public async Task Pages_of_results_go_on_in_the_middle_of_a_group()
    {
        var pages = new List<string>();
        for (var page = 1; page <= 4; page++)
        {
            pages.Add(string.Join(", ", Placed(await library.FindAsync(ByTopic with { Page = page, PageSize = 2 }))));
        }

        Assert.Equal(["flatness wide, flatness flat", "sharpness sharp, sharpness flat", "rates wide, b flat", ""], pages);
    }

    [Fact]
    public async Task From_result_to_result_one_goes_by_places()
    {
        await using var catalog = library.Open();
        var place = await ResultPlace.OfAsync(catalog, ByTopic, 4, (await library.FindAsync(ByTopic)).Hits[3].Key, TestContext.Current.CancellationToken);
        Assert.Equal((6, "Sharp", "Wide"), (place?.Total, place?.Previous?.Title, place?.Next?.Title));
    }

    [Fact]
    public async Task Programs_get_each_work_once()
    {
        var results = await library.FindAsync(ByTopic with { EachOnce = true });
        Assert.Equal(["flatness wide", "flatness flat", "sharpness sharp"], Placed(results));
        Assert.Equal(3, results.Listed);
    }

    [Theory]
    [InlineData(PaperGroup.Year, "Wide Sharp Flat")]
    [InlineData(PaperGroup.Author, "Sharp Wide Flat")]
    [InlineData(PaperGroup.None, "Flat Sharp Wide")]
    public async Task Of_years_and_first_authors_a_work_has_one(PaperGroup group, string titles)
    {
        var results = await library.FindAsync(new PaperQuery { Group = group, Sort = PaperSort.Title });
        Assert.Equal(titles, string.Join(' ', results.Hits.Select(p => p.Title)));
        Assert.Equal((3, 3, 0), (results.Total, results.Listed, results.Places.Count));
    }

    public ValueTask DisposeAsync()
    {
        library.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<string> Placed(PaperResults results) => results.Hits.Zip(results.Places, (paper, place) =>
    {
        var entry = paper.Citations.Select(c => c.Entry).First(e => (e.PageId, e.TopicId) == (place.PageId, place.TopicId));
        return $"{entry.Topic?.Title ?? entry.Page.Id} {paper.Title}".ToLowerInvariant();
    });
}
