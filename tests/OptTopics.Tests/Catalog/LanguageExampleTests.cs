using OptTopics.Catalog.Search;

namespace OptTopics.Tests.Catalog;

public sealed class LanguageExampleTests(SearchFixture fixture) : IClassFixture<SearchFixture>
{
    private readonly TestLibrary library = fixture.Library;

    [Fact]
    public async Task Each_field_is_explained()
    {
        var forms = (await ExamplesAsync()).Select(e => e.Form.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(Enum.GetNames<SearchField>().Select(f => f.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal), forms);
    }

    [Fact]
    public async Task Each_example_finds_what_it_says_and_is_read_as_its_form()
    {
        foreach (var example in await ExamplesAsync())
        {
            Assert.True(example.Words is not null || example.Form is "venue:WORD", example.Form);
            if (example.Words is not null)
            {
                var total = (await library.FindAsync(new PaperQuery { Words = example.Words })).Total;
                Assert.Equal((example.Form, example.PaperCount), (example.Form, total));
            }
        }

        Assert.Equal(SearchField.Title, Read("title:WORD"));
        Assert.Equal(SearchField.Key, Read("key:KEY"));
        Assert.Equal(SearchField.Id, Read("IDENTIFIER"));

        SearchField? Read(string form) =>
            SearchExpression.Parse(ExamplesAsync().GetAwaiter().GetResult().First(e => e.Form == form).Words).Clauses[0].Alternatives[0].Field;
    }

    [Fact]
    public async Task A_library_without_works_is_explained_without_examples()
    {
        using var empty = await TestLibrary.OfAsync("# Nothing yet");
        await using var catalog = empty.Open();
        Assert.All(await LanguageExample.ForAsync(catalog, TestContext.Current.CancellationToken), e => Assert.Null(e.Words));
    }

    private async Task<IReadOnlyList<LanguageExample>> ExamplesAsync()
    {
        await using var catalog = library.Open();
        return await LanguageExample.ForAsync(catalog, TestContext.Current.CancellationToken);
    }
}
