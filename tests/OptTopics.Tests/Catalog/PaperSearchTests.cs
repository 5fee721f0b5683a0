using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Tests.Catalog;

public sealed class PaperSearchTests(SearchFixture fixture) : IClassFixture<SearchFixture>
{
    private readonly TestLibrary library = fixture.Library;

    [Theory]
    [InlineData("madry", "santurkar2018")]
    [InlineData("Mądry 2018", "santurkar2018")]
    [InlineData("durk", "salimans2016")]
    [InlineData("kingma 2016", "salimans2016")]
    [InlineData("kingma year 2016", "salimans2016")]
    [InlineData("kingma 2018", "")]
    [InlineData("sussman", "sussmann1992")]
    [InlineData("sussmann", "sussmann1992")]
    [InlineData("sussmann 1991", "sussmann1992")]
    [InlineData("sussmann 1992", "sussmann1992")]
    [InlineData("hector", "sussmann1992")]
    [InlineData("erdos renyi", "erdos1960evolution")]
    [InlineData("Erdős–Rényi", "erdos1960evolution")]
    [InlineData("lukasiewicz", "lukasiewicz1930logika")]
    [InlineData("weiss", "weiss2018k")]
    [InlineData("van den oord", "oord2016wavenet")]
    [InlineData("wavenet c++", "oord2016wavenet")]
    [InlineData("k-nn", "weiss2018k")]
    [InlineData("p-value", "weiss2018k")]
    [InlineData("overparameterized", "salimans2016")]
    [InlineData("over-parameterized", "salimans2016")]
    [InlineData("dont overfit", "salimans2016")]
    [InlineData("don't overfit", "salimans2016")]
    [InlineData("smoother", "santurkar2018")]
    [InlineData("symmetries random", "erdos1960evolution")]
    [InlineData("reparam", "salimans2016")]
    [InlineData("1805.11604", "santurkar2018")]
    [InlineData("arXiv:1805.11604v3", "santurkar2018")]
    [InlineData("https://arxiv.org/abs/1805.11604v1", "santurkar2018")]
    [InlineData("see http://arxiv.org/pdf/1805.11604.pdf", "")]
    [InlineData("batch http://arxiv.org/pdf/1805.11604.pdf", "santurkar2018")]
    [InlineData("10.1016/S0893-6080(05)80037-1", "erdos1960evolution")]
    [InlineData("https://doi.org/10.1016/s0893-6080(05)80037-1", "erdos1960evolution")]
    [InlineData("citeseerx.org/sussman.pdf", "sussmann1992")]
    [InlineData("https://youtu.be/hGRssrXF-vI", "feizi-implicit")]
    [InlineData("santurkar2018", "santurkar2018")]
    [InlineData("normalization -santurkar", "salimans2016")]
    [InlineData("\"help optimization\"", "santurkar2018")]
    [InlineData("\"optimization help\"", "")]
    [InlineData("wavenet OR logika", "lukasiewicz1930logika oord2016wavenet")]
    [InlineData("normalization santurkar OR kingma", "salimans2016 santurkar2018")]
    [InlineData("author:oord", "oord2016wavenet")]
    [InlineData("title:smoother", "")]
    [InlineData("author:\"van den\" year:2010-2017", "oord2016wavenet")]
    [InlineData("normalization year:>=2017", "santurkar2018")]
    [InlineData("year:<1950", "lukasiewicz1930logika")]
    [InlineData("topic:symmetries year:1992", "sussmann1992")]
    [InlineData("kind:video", "feizi-implicit")]
    [InlineData("paper", "")]
    [InlineData("key:salimans2016", "salimans2016")]
    [InlineData("id:1602.07868", "salimans2016")]
    [InlineData("-normalization -sussmann -year:2000-2020 -kind:video", "erdos1960evolution lukasiewicz1930logika")]
    public async Task Words_find(string words, string keys) =>
        Assert.Equal(keys, string.Join(' ', (await library.KeysAsync(words)).Split(' ').Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("\"")]
    [InlineData("a\"b\"\"c")]
    [InlineData("foo:bar")]
    [InlineData("title:")]
    [InlineData("author:\"")]
    [InlineData("AND OR NOT NEAR(")]
    [InlineData("OR")]
    [InlineData("a OR OR b OR")]
    [InlineData("- -- -\" -OR")]
    [InlineData("c++ O'Neil x-ray ^ * ( ) { } : ;")]
    [InlineData("\0a\0\u0001")]
    [InlineData("🚀 🧨")]
    [InlineData("\ud800")]
    [InlineData("year:99999-1 year:0000 year:9999-0000")]
    [InlineData("%_%' OR 1=1 --")]
    [InlineData("year:2016-C++ key:a-b kind:\"paper book\" year:\"2016 2017\"")]
    [InlineData("https:// http://[ www. arxiv: doi:10.")]
    public async Task Any_text_is_a_question(string words)
    {
        var query = new PaperQuery { Words = words, Authors = [words], Topics = [words], Venues = [words] };
        Assert.InRange((await library.FindAsync(query)).Total, 0, 8);
    }

    [Fact]
    public async Task Ten_kilobytes_of_junk_are_a_question()
    {
        foreach (var junk in new[] { new string('"', 10_000), Repeated("x-", 5000), Repeated("a OR ", 2000), Repeated("-(", 5000) })
        {
            Assert.InRange((await library.FindAsync(new PaperQuery { Words = junk })).Total, 0, 8);
        }
    }

    [Fact]
    public async Task A_question_of_which_no_word_is_left_finds_nothing_and_no_question_everything()
    {
        Assert.Equal(0, (await library.FindAsync(new PaperQuery { Words = "?!" })).Total);
        Assert.Equal(8, (await library.FindAsync(new PaperQuery { Words = " " })).Total);
    }

    [Theory]
    [InlineData("aleksander-madry", "santurkar2018")]
    [InlineData("oord", "oord2016wavenet")]
    [InlineData("van den Oord", "oord2016wavenet")]
    [InlineData("Mądry", "santurkar2018")]
    [InlineData("Sussman", "sussmann1992")]
    [InlineData("normalization", "")]
    [InlineData("no-body", "")]
    public async Task Authors_find_by_slug_or_part_of_a_name(string author, string keys) =>
        Assert.Equal(keys, await library.KeysAsync(new PaperQuery { Authors = [author] }));

    [Fact]
    public async Task Years_find_by_every_year_a_work_goes_by()
    {
        Assert.Equal("sussmann1992", await library.KeysAsync(new PaperQuery { Years = [1991] }));
        Assert.Equal("sussmann1992", await library.KeysAsync(new PaperQuery { From = 1992, To = 1999 }));
        Assert.Equal("sussmann1992 lukasiewicz1930logika", await library.KeysAsync(new PaperQuery { Years = [1992, 1930] }));
    }

    [Fact]
    public async Task Works_without_a_year_that_only_the_years_leave_out_are_counted()
    {
        var results = await library.FindAsync(new PaperQuery { Years = [2018] });
        Assert.Equal((WorkKind.Video, 1), (Assert.Single(results.LeftOutWithoutYear).Key, results.LeftOutWithoutYear[WorkKind.Video]));
        Assert.Empty((await library.FindAsync(new PaperQuery { Years = [2018], Words = "wavenet" })).LeftOutWithoutYear);
    }

    [Fact]
    public async Task Topics_find_with_their_subtopics()
    {
        Assert.Equal(4, (await library.FindAsync(new PaperQuery { Topics = ["ml:optimization/symmetries"] })).Total);
        Assert.Equal(3, (await library.FindAsync(new PaperQuery { Topics = ["ml:optimization/deep_symmetries"] })).Total);
        Assert.Equal(2, (await library.FindAsync(new PaperQuery { Topics = ["other"] })).Total);
        Assert.Equal(0, (await library.FindAsync(new PaperQuery { Topics = ["other/no", "nowhere"] })).Total);
    }

    [Fact]
    public async Task A_chosen_topic_can_be_narrowed_to_those_under_it()
    {
        var facets = (await library.FindAsync(new PaperQuery { Topics = ["ml:optimization/symmetries"] })).Facets;
        var symmetries = facets.Topics.Where(t => t.Label.Contains("ymmetries", StringComparison.Ordinal));
        Assert.Equal([("Symmetries", 4), ("Deep symmetries", 3)], symmetries.Select(t => (t.Label, t.Count)));
        Assert.Contains(facets.Topics, t => t is { Label: "Batch normalization", Count: 2 });
    }

    [Fact]
    public async Task What_was_chosen_has_its_name_where_nothing_is_found()
    {
        var results = await library.FindAsync(new PaperQuery { Authors = ["tim-salimans"], Topics = ["ml:optimization/symmetries"], Years = [1875] });
        Assert.Equal(0, results.Total);
        Assert.Equal(
            [("ml:optimization/symmetries", "Symmetries"), ("tim-salimans", "Tim Salimans")],
            results.Facets.ChosenLabels.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => (l.Key, l.Value)));
    }

    [Fact]
    public async Task A_facet_counts_what_its_value_finds()
    {
        var query = new PaperQuery { Words = "normalization OR wavenet OR logika", From = 1900, To = 2017 };
        var facets = (await library.FindAsync(query)).Facets;
        foreach (var year in facets.Years)
        {
            Assert.Equal(year.Count, (await library.FindAsync(query with { From = null, To = null, Years = [int.Parse(year.Value)] })).Total);
        }

        foreach (var author in facets.Authors)
        {
            Assert.Equal(author.Count, (await library.FindAsync(query with { Authors = [author.Value] })).Total);
        }

        foreach (var topic in facets.Topics)
        {
            Assert.Equal(topic.Count, (await library.FindAsync(query with { Topics = [topic.Value] })).Total);
        }

        Assert.Equal(["2018", "2016", "1930"], facets.Years.Select(y => y.Value));
        Assert.Contains(facets.Topics, t => t is { Value: "ml:optimization/batch_normalization", Label: "Batch normalization", Depth: 2 });
        Assert.Equal([new FacetValue("paper", "Paper", 3)], facets.Kinds);
    }

    [Fact]
    public async Task Results_are_sorted_and_paged()
    {
        Assert.StartsWith("santurkar2018 weiss2018k oord2016wavenet", await library.KeysAsync(new PaperQuery()), StringComparison.Ordinal);
        Assert.StartsWith(
            "lukasiewicz1930logika erdos1960",
            await library.KeysAsync(new PaperQuery { Sort = PaperSort.Oldest }),
            StringComparison.Ordinal);
        Assert.EndsWith("feizi-implicit", await library.KeysAsync(new PaperQuery { Sort = PaperSort.Oldest }), StringComparison.Ordinal);
        Assert.StartsWith(
            "erdos1960evolution feizi-implicit",
            await library.KeysAsync(new PaperQuery { Sort = PaperSort.Author }),
            StringComparison.Ordinal);
        Assert.StartsWith("santurkar2018 weiss2018k", await library.KeysAsync(new PaperQuery { Sort = PaperSort.Title }), StringComparison.Ordinal);
        Assert.Equal("oord2016wavenet salimans2016", await library.KeysAsync(new PaperQuery { Page = 2, PageSize = 2 }));
        Assert.Equal("", await library.KeysAsync(new PaperQuery { Page = 99 }));
        Assert.Equal("", await library.KeysAsync(new PaperQuery { Page = int.MaxValue }));
    }

    [Fact]
    public async Task Matches_in_titles_come_before_matches_in_remarks() =>
        Assert.Equal("santurkar2018", (await library.KeysAsync("optimization")).Split(' ')[0]);

    [Fact]
    public async Task Hits_have_what_a_card_shows()
    {
        var paper = Assert.Single((await library.FindAsync(new PaperQuery { Words = "santurkar" })).Hits);
        Assert.Equal(["shibani-santurkar", "andrew-ilyas", "aleksander-madry"], paper.Authors.Select(a => a.Author!.Slug));
        var citation = Assert.Single(paper.Citations);
        Assert.Equal(("ml:optimization", "batch_normalization"), (citation.Entry.Page.Id, citation.Entry.Topic!.Anchor));
    }

    [Fact]
    public async Task Prose_follows_the_papers()
    {
        var results = await library.FindAsync(new PaperQuery { Words = "covariate shift" });
        Assert.Equal((0, 1), (results.Total, results.EntryTotal));
        Assert.Equal(("ml:optimization", "batch_normalization"), (results.EntryHits[0].Page.Id, results.EntryHits[0].Topic!.Anchor));
    }

    [Fact]
    public async Task Terms_are_what_to_mark() =>
        Assert.Equal(
            ["madry", "covariate", "shift"],
            (await library.FindAsync(new PaperQuery { Words = "Mądry \"covariate shift\" -dropout" })).Terms);

    /// <summary>Lucene throws on a word of more than 32,766 bytes.</summary>
    [Theory]
    [InlineData("- {0}, Ann Lee | 2018 | A title |", "a title")]
    [InlineData("- Ann Lee | 2018 | A {0} title |", "{0}")]
    [InlineData("- Ann Lee | 2018 | A title | https://a.b/{0} | says", "a title")]
    [InlineData("- Ann Lee | 2018 | A title | https://a.b/c | says {0} much", "{0} much")]
    [InlineData("# {0}\n- Ann Lee | 2018 | A title |", "a title")]
    [InlineData("some {0} prose\n- Ann Lee | 2018 | A title |", "a title")]
    public async Task A_word_of_any_length_is_read_and_looked_for(string page, string words)
    {
        var word = new string('L', 40_000);
        using var one = await TestLibrary.OfAsync(page.Replace("{0}", word, StringComparison.Ordinal));
        Assert.NotEmpty(await one.KeysAsync(words.Replace("{0}", word, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task When_nothing_is_found_near_words_are_suggested()
    {
        await using var catalog = library.Open();
        var suggestions = await Suggestions.ForAsync(
            catalog, new PaperQuery { Words = "kigma normalisation" }, TestContext.Current.CancellationToken);
        Assert.Equal(new Suggestion("kingma normalization", 1), suggestions.DidYouMean);
        suggestions = await Suggestions.ForAsync(catalog, new PaperQuery { Words = "kingma wavenet 2016" }, TestContext.Current.CancellationToken);
        Assert.Equal([new Suggestion("kingma", 1), new Suggestion("wavenet", 1), new Suggestion("2016", 2)], suggestions.SingleWords);
        Assert.Equal([new Suggestion("wavenet 2016", 1), new Suggestion("kingma 2016", 1)], suggestions.FewerWords);
        suggestions = await Suggestions.ForAsync(catalog, new PaperQuery { Words = "kigma zzzzzzzz" }, TestContext.Current.CancellationToken);
        Assert.Equal([new Suggestion("kingma", 1)], suggestions.SingleWords);
    }

    [Theory]
    [InlineData("kingma", "kingma")]
    [InlineData("kigma", "kingma")]
    public async Task When_the_filters_leave_nothing_what_is_found_without_them_is_told(string words, string found)
    {
        await using var catalog = library.Open();
        var query = new PaperQuery { Words = words, Years = [1900] };
        var suggestions = await Suggestions.ForAsync(catalog, query, TestContext.Current.CancellationToken);
        Assert.Equal(new Suggestion(found, 1), suggestions.WithoutFilters);
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));
}
