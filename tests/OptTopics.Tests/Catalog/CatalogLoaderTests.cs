using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Catalog.Search;

namespace OptTopics.Tests.Catalog;

public sealed class CatalogLoaderTests
{
    [Fact]
    public async Task A_paper_that_is_cited_twice_is_one_paper()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", """
                - Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.11604
                - Lee | 2018 | Flat minima | https://arxiv.org/pdf/1805.11604v2.pdf
                """),
            ("b.md", "- | | | http://www.arxiv.org/abs/1805.11604"));
        var paper = await library.PaperAsync("lee2018flat");
        Assert.Equal([("a", 1), ("a", 2), ("b", 1)], paper.Citations.Select(c => (c.Entry.Page.Id, c.Occurrence)));
    }

    [Theory]
    [InlineData("- Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.11604", "- | | | https://arxiv.org/pdf/1805.11604.pdf", "lee2018flat")]
    [InlineData("- Lee | 2018 | Flat minima | http://www.lee.org/flat/#top", "- | | | https://lee.org/flat", "lee2018flat")]
    [InlineData("- Lee | 2018 | Flat minima", "- Lee et al | 2019 | Flat Minima!", "lee2018flat")]
    [InlineData("- Sussmann | 1992 | Flat minima", "- Sussman | 1991 | Flat minima", "sussman1991flat")]
    [InlineData("- | 2019 | The loss surface", "- Ann Lee | 2018 | The Loss Surface", "lee2018loss")]
    public async Task Citations_that_share_identifier_link_or_title_are_one_paper(string first, string second, string key)
    {
        using var library = await TestLibrary.OfAsync($"{first}\n{second}");
        Assert.Equal(key, await library.AllKeysAsync());
    }

    [Theory]
    [InlineData("- Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.11604", "- Lee | 2018 | Flat minima | https://arxiv.org/abs/1906.04893")]
    [InlineData("- Lee | 2018 | Flat minima", "- Park | 2018 | Flat minima")]
    [InlineData("- Lee | 2010 | Flat minima", "- Lee | 2018 | Flat minima")]
    [InlineData("- Lee | 2018 | Flat minima", "-video Lee | 2018 | Flat minima")]
    [InlineData("- | 2018 | Slides", "- | 2018 | Slides")]
    public async Task Citations_that_contradict_each_other_are_two_papers(string first, string second)
    {
        using var library = await TestLibrary.OfAsync($"{first}\n{second}");
        Assert.Equal(2, (await library.AllKeysAsync()).Split(' ').Length);
    }

    [Fact]
    public async Task A_citation_without_identifiers_does_not_join_two_that_contradict_each_other()
    {
        using var library = await TestLibrary.OfAsync("""
            - Lee | 2018 | Flat minima
            - Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.11604
            - Lee | 2018 | Flat minima | https://arxiv.org/abs/1906.04893
            """);
        Assert.Equal(2, (await library.AllKeysAsync()).Split(' ').Length);
    }

    [Fact]
    public async Task A_record_says_what_the_work_is_and_the_page_how_it_is_cited()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", "- Mosbach | 2020 | ON STABILITY | https://arxiv.org/abs/2006.04884"),
            ("a.bib", "mosbach2021 | inproceedings | Marius Mosbach, Dietrich Klakow | 2021 | On Stability | https://arxiv.org/abs/2006.04884"));
        var paper = await library.PaperAsync("mosbach2021");
        Assert.Equal(("On Stability", 2021, "inproceedings"), (paper.Title, paper.Year, paper.RecordType));
        Assert.Equal([2020, 2021], paper.Years);
        Assert.Equal(["marius-mosbach", "dietrich-klakow"], paper.Authors.Select(a => a.Author?.Slug));
        Assert.Equal("ON STABILITY", Assert.Single(paper.Citations).Reference.Title);
    }

    [Fact]
    public async Task A_record_that_nothing_cites_makes_no_paper()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", "- Lee | 2018 | Flat minima"),
            ("a.bib", "park2017 | article | Bo Park | 2017 | Sharp minima"));
        Assert.Equal("lee2018flat", await library.AllKeysAsync());
    }

    [Fact]
    public async Task A_new_record_describes_pages_that_are_not_read_again()
    {
        using var library = await TestLibrary.OfAsync("- Lee | 2018 | Flat minima");
        library.Write("x.bib", "lee:flat | article | Ann Lee | 2019 | Flat Minima");
        var report = await library.LoadAsync();
        Assert.Equal((1, 1), (report.FilesRead, report.FilesUnchanged));
        Assert.Equal("Ann Lee", Assert.Single((await library.PaperAsync("lee:flat")).Authors).Author?.Name.Full);
    }

    [Fact]
    public async Task Code_beside_a_work_is_a_link_of_it_and_no_work()
    {
        using var library = await TestLibrary.OfAsync("""
            - Lee | 2018 | Flat minima | https://lee.org/flat
            + code https://github.com/lee/flat
            -code | | | https://github.com/park/sharp
            """);
        Assert.Equal(2, (await library.AllKeysAsync()).Split(' ').Length);
        var paper = await library.PaperAsync("lee2018flat");
        Assert.Contains(paper.Links, l => l.Url == "https://github.com/lee/flat");
        Assert.Equal([1, 2], paper.Citations.Select(c => c.Occurrence));
    }

    [Fact]
    public async Task Profiles_belong_to_persons_and_are_no_works()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", """
                - Ann Lee | 2018 | Flat minima
                -profile Ann Lee | | | https://lee.org
                -profile her other page | | | https://ann.org
                -profile Somebody Else | | | https://else.org
                """),
            ("a.bib", "ann | misc | Ann Lee | | Ann Lee | https://ann.org"));
        await using var catalog = library.Open();
        var author = await catalog.AuthorAsync("ann-lee", TestContext.Current.CancellationToken);
        Assert.Equal(["https://lee.org", "https://ann.org"], author!.Profiles.Select(c => c.Reference.Url));
        Assert.Equal("lee2018flat", Assert.Single(author.Works).Paper.Key);
        Assert.Equal(1, await catalog.Papers.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Persons_go_by_all_spellings_their_works_know()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", "- D. Kingma | 2014 | Adam | https://arxiv.org/abs/1412.6980\n- D. Kingma | 2011 | Another"),
            ("a.bib", "adam | article | Diederik Kingma, Jimmy Ba | 2015 | Adam | https://arxiv.org/abs/1412.6980 | Durk P. Kingma"));
        await using var catalog = library.Open();
        var authors = await catalog.Authors.OrderBy(a => a.Slug).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["d-kingma", "diederik-kingma", "jimmy-ba"], authors.Select(a => a.Slug));
        Assert.Equal(["D. Kingma", "Durk P. Kingma"], authors[1].OtherNames);
    }

    [Fact]
    public async Task A_person_has_the_name_with_its_accents()
    {
        using var library = await TestLibrary.OfAsync("- Aleksander Madry | 2018 | One\n- Aleksander Mądry | 2019 | Two");
        await using var catalog = library.Open();
        var author = await catalog.Authors.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("aleksander-madry", "Aleksander Mądry", "Aleksander Madry"), (author.Slug, author.Name.Full, Assert.Single(author.OtherNames)));
    }

    [Theory]
    [InlineData("- Du et al | 2018 | Gradient Descent Provably Optimizes", "du2018gradient")]
    [InlineData("- Soham De | 2020 | How does the Loss behave", "de2020loss")]
    [InlineData("- Aäron van den Oord | 2016 | WaveNet", "oord2016wavenet")]
    [InlineData("- Łukasiewicz | 1970 | Logik", "lukasiewicz1970logik")]
    [InlineData("-video Soheil Feizi | | The implicit bias", "feizi-implicit")]
    [InlineData("- | 2019 | Efficient and accurate", "efficient2019accurate")]
    [InlineData(
        "- Du | 2018 | Gradient descent\n- Du | 2018 | Gradient flows\n- Du | 2018 | Other",
        "du2018gradientdescent du2018gradientflows du2018other")]
    [InlineData("- Du | 2018 | Gradient\n- Du | 2018 | Gradient flows", "du2018gradient du2018gradientflows")]
    [InlineData("- Du | 2018 | It | https://arxiv.org/abs/1805.00001\n- Du | 2018 | It | https://arxiv.org/abs/1805.00002", "du2018it du2018it-2")]
    public async Task Keys_are_author_year_and_as_many_title_words_as_it_takes(string page, string keys)
    {
        using var library = await TestLibrary.OfAsync(page);
        Assert.Equal(keys, await library.AllKeysAsync());
    }

    [Fact]
    public async Task Many_works_of_one_title_are_numbered()
    {
        var page = string.Join('\n', Enumerable.Range(10, 12).Select(i => $"- Du | 2018 | It | https://arxiv.org/abs/1805.000{i}"));
        using var library = await TestLibrary.OfAsync(page);
        var keys = (await library.AllKeysAsync()).Split(' ');
        Assert.Equal(Enumerable.Range(2, 11).Select(i => $"du2018it-{i}").Prepend("du2018it").Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task Keys_are_no_longer_than_addresses_can_be()
    {
        var (word, words) = (new string('l', 3_000), string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"w{i}")));
        using var library = await TestLibrary.OfAsync($"""
            - {word} | 2018 | {word}
            - Du | 2018 | {words} a | https://arxiv.org/abs/1805.00001
            - Du | 2018 | {words} b | https://arxiv.org/abs/1805.00002
            """);
        var keys = (await library.AllKeysAsync()).Split(' ');
        Assert.Equal((3, true), (keys.Length, keys.All(k => k.Length < 300)));
    }

    [Fact]
    public async Task The_key_of_a_record_is_never_changed()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", """
                - Du | 2018 | Gradient descent | https://arxiv.org/abs/1805.00001
                - Du | 2018 | Gradient flows
                - Lee | 2011 | Something | https://lee.org
                """),
            ("a.bib", """
                du2018gradient | article | Simon Du | 2018 | Gradient Descent | https://arxiv.org/abs/1805.00001
                du2018gradientflows | misc | Ann Lee | 2011 | Something | https://lee.org
                """));
        Assert.Equal("du2018gradient du2018gradientflows du2018gradientflows-2", await library.AllKeysAsync());
    }

    [Fact]
    public async Task Of_two_files_for_one_page_the_txt_wins_and_the_other_is_told()
    {
        using var library = await TestLibrary.OfAsync(("a.md", "- Lee | 2018 | Flat minima"), ("a.txt", "- Park | 2018 | Sharp minima"));
        Assert.Equal("park2018sharp", await library.AllKeysAsync());
        await using (var catalog = library.Open())
        {
            Assert.Equal("a.md", Assert.Single(await catalog.DiagnosticsAsync(TestContext.Current.CancellationToken)).File);
        }

        library.Delete("a.txt");
        await library.LoadAsync();
        Assert.Equal("lee2018flat", await library.AllKeysAsync());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_what_it_held_and_says_why()
    {
        using var library = await TestLibrary.OfAsync(("a.txt", "- Lee | 2018 | Flat minima"), ("b.txt", "- Park | 2017 | Sharp minima"));
        library.Write("a.txt", "unreadable");
        library.Write("b.txt", "- Park | 2018 | Sharp minima");
        var report = await library.LoadAsync();
        Assert.Equal(("a.txt", "it is unreadable"), (Assert.Single(report.Unreadable).Path, report.Unreadable[0].Reason));
        Assert.Equal("lee2018flat park2018sharp", await library.AllKeysAsync());
    }

    [Fact]
    public async Task Only_what_changed_is_read_and_the_version_tells()
    {
        using var library = await TestLibrary.OfAsync(("a.txt", "- Lee | 2018 | Flat minima"), ("b.txt", "- Park | 2017 | Sharp minima"));
        var before = await library.LoadAsync();
        library.Write("a.txt", "- Lee | 2018 | Flat minima");
        var touched = await library.LoadAsync();
        library.Write("a.txt", "- Lee | 2018 | Flatter minima");
        var changed = await library.LoadAsync();
        Assert.Equal([0, 0, 1], new[] { before, touched, changed }.Select(r => r.FilesRead));
        Assert.Equal(before.Version, touched.Version);
        Assert.True(changed.Version > before.Version);
    }

    [Fact]
    public async Task A_paper_keeps_the_day_it_was_first_seen_when_its_page_is_saved()
    {
        using var library = await TestLibrary.OfAsync(("a.txt", "- Lee | 2018 | Flat minima\n- Park | 2018 | Sharp minima"));
        await library.RecordAsync();
        library.Today = library.Today.AddDays(2);
        library.Write("a.txt", "- Cho | 1999 | New here\n- Lee | 2018 | Flat minima\n- Park | 2018 | Sharp minima");
        await library.LoadAsync();
        var latestFirst = new OptTopics.Catalog.Search.PaperQuery { Sort = OptTopics.Catalog.Search.PaperSort.Added };
        Assert.StartsWith("cho1999new ", await library.KeysAsync(latestFirst), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_years_of_a_heading_count_where_none_is_printed()
    {
        using var library = await TestLibrary.OfAsync("- Lee | | Flat minima");
        Assert.Null((await library.PaperAsync("lee-flat")).Year);
        Assert.Equal(WorkKind.Paper, (await library.PaperAsync("lee-flat")).Kind);
    }

    [Fact]
    public async Task A_full_disk_leaves_the_old_catalog_as_it_was_and_the_next_load_goes_on()
    {
        using var library = await TestLibrary.OfAsync("- Lee | 2018 | Flat minima");
        var before = await library.DumpAsync();
        library.Write("more.txt", string.Join('\n', Enumerable.Range(0, 500).Select(i => $"- Park{i} | 2019 | Sharp minima {i}")));
        await using (var full = library.Open())
        {
            // What SQLite says when the disk has no room for another page of its file.
            await full.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await full.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1", TestContext.Current.CancellationToken);
            var loader = new CatalogLoader(full, TinyReaders.Readers);
            var problem = await Assert.ThrowsAsync<SqliteException>(
                () => loader.LoadAsync(library.Folder, TestContext.Current.CancellationToken));
            Assert.Contains("disk is full", problem.Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, await library.DumpAsync());
        Assert.Equal("lee2018flat", await library.KeysAsync("minima"));
        await library.LoadAsync();
        Assert.Equal(501, (await library.FindAsync(new PaperQuery())).Total);
    }
}
