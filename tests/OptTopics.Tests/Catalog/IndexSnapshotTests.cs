using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Loading;

namespace OptTopics.Tests.Catalog;

/// <summary>The full-text index goes with its catalog, version by version.</summary>
public sealed class IndexSnapshotTests
{
    [Fact]
    public async Task What_is_saved_is_found_and_what_is_gone_is_not()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", "- Bartlett | 2018 | Representing smooth functions"),
            ("b.txt", "- Nesterov | 1983 | A method of convergence"));
        Assert.Equal("bartlett2018representing", await library.KeysAsync("smooth"));

        library.Write("a.txt", "- Bartlett | 2018 | Representing smooth functions\n- Allen | 2019 | A smooth landscape");
        await library.LoadAsync();
        Assert.Equal(2, (await library.FindAsync(new() { Words = "smooth" })).Total);

        library.Delete("a.txt");
        await library.LoadAsync();
        Assert.Equal("", await library.KeysAsync("smooth"));
        Assert.Equal("nesterov1983method", await library.KeysAsync("convergence"));
    }

    [Fact]
    public async Task A_new_index_is_one_part_however_many_wrote_it()
    {
        var works = Enumerable.Range(0, 1500).Select(i => $"- Nesterov | 1983 | Method {i}").Prepend("Prose that cites nothing.");
        using var library = await TestLibrary.OfAsync(string.Join('\n', works));

        await using var catalog = library.Open();
        Assert.Equal(1, await IndexDump.PartsAsync(catalog));
    }

    [Fact]
    public async Task Works_that_are_found_one_after_another_share_their_page_topic_and_person_until_something_is_saved()
    {
        using var library = await TestLibrary.OfAsync("# Methods\n- Ann Lee | 2018 | Smooth functions\n- Ann Lee | 2019 | Convergence");
        var smooth = await FoundAsync("smooth");
        var convergence = await FoundAsync("convergence");
        Assert.Same(smooth.Entry.Page, convergence.Entry.Page);
        Assert.Same(smooth.Entry.Topic, convergence.Entry.Topic);
        Assert.Same(smooth.Paper!.Authors[0].Author, convergence.Paper!.Authors[0].Author);

        library.Write("page.txt", "# Bounds\n- Ann Lee | 2018 | Smooth functions\n- Ann Lee | 2019 | Convergence");
        await library.LoadAsync();

        Assert.Equal("Bounds", (await FoundAsync("smooth")).Entry.Topic?.Title);

        async Task<Citation> FoundAsync(string words) => (await library.FindAsync(new() { Words = words })).Hits[0].Citations[0];
    }

    [Fact]
    public async Task A_work_is_kept_when_it_was_found_twice()
    {
        using var library = await TestLibrary.OfAsync("- Nesterov | 1983 | A method of convergence");
        var (first, second, third) = (await FoundAsync(), await FoundAsync(), await FoundAsync());
        Assert.NotSame(first, second);
        Assert.Same(second, third);

        async Task<Paper> FoundAsync() => (await library.FindAsync(new() { Words = "convergence" })).Hits[0];
    }

    [Fact]
    public async Task A_catalog_that_is_built_anew_is_searched_anew()
    {
        using var library = await TestLibrary.OfAsync("- Nesterov | 1983 | A method of convergence");
        Assert.Equal("nesterov1983method", await library.KeysAsync("convergence"));

        library.Write("page.txt", "- Polyak | 1964 | Speed of convergence");
        library.ForgetCatalog();
        await library.LoadAsync();

        Assert.Equal("polyak1964speed", await library.KeysAsync("convergence"));
    }

    [Fact]
    public async Task A_catalog_without_its_index_is_damaged_and_built_anew()
    {
        using var library = await TestLibrary.OfAsync("- Nesterov | 1983 | A method of convergence");
        Directory.Delete(library.File.Path + ".index", recursive: true);
        Assert.Equal(CatalogFileState.Damaged, library.File.Check());

        await library.LoadAsync();

        Assert.Equal("nesterov1983method", await library.KeysAsync("convergence"));
    }

    [Fact]
    public async Task A_load_that_fails_leaves_the_index_of_what_serves()
    {
        using var library = await TestLibrary.OfAsync("- Nesterov | 1983 | A method of convergence");
        library.Write("page.txt", "- Polyak | 1964 | Speed of convergence");
        using var cancellation = new CancellationTokenSource();
        await using (var catalog = library.Open())
        {
            var loader = new OptTopics.Catalog.Loading.CatalogLoader(catalog, TinyReaders.Readers, new Stop(cancellation));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.LoadAsync(library.Folder, cancellation.Token));
        }

        Assert.Equal("nesterov1983method", await library.KeysAsync("convergence"));
        await library.LoadAsync();
        Assert.Equal("polyak1964speed", await library.KeysAsync("convergence"));
    }

    private sealed class Stop(CancellationTokenSource cancellation) : IProgress<OptTopics.Catalog.Loading.LoadProgress>
    {
        public void Report(OptTopics.Catalog.Loading.LoadProgress value)
        {
            if (value.Step == LoadStep.Index)
            {
                cancellation.Cancel();
            }
        }
    }
}
