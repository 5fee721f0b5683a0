using OptTopics.Catalog;
using OptTopics.Catalog.Loading;
using OptTopics.Catalog.Search;
using OptTopics.Content;
using OptTopics.Tests.Content;

namespace OptTopics.Tests.Catalog;

/// <summary>What the verb ledger records when pages are edited, and that the catalog keeps to it.</summary>
public sealed class LedgerUpdateTests
{
    private const string Flat = "- Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.00001";
    private const string Sharp = "- Park | 2017 | Sharp minima";
    private const string Wide = "- Cho | 2016 | Wide minima | https://cho.org/wide";

    [Theory]
    [InlineData("# Minima\n" + Flat + "\n# Rates\n" + Sharp, "# Flatness\n" + Flat + "\n# Rates\n" + Sharp, "page#minima>page#flatness")]
    [InlineData("# Minima\n" + Flat + "\n# Rates\n" + Sharp, "# Rates\n" + Sharp + "\n# Flatness\n" + Flat, "page#minima>page#flatness")]
    [InlineData("# A\n# Empty\n# B", "# A\n# Still empty\n# B", "page#empty>page#still_empty")]
    [InlineData("# One\n# Two\n# B", "# Eins\n# Zwei\n# B", "page#one>page#eins page#two>page#zwei")]
    [InlineData("# A\n" + Flat + "\n# B\n" + Sharp, "# A\n" + Flat + "\n" + Sharp, "page#b>page#a")]
    [InlineData("# A\n" + Flat + "\n" + Sharp + "\n" + Wide, "# B\n" + Flat + "\n# C\n" + Sharp + "\n" + Wide, "page#a>page#c")]
    [InlineData("# A\n# Empty\n# B", "# A\n# B", "")]
    [InlineData("# A\n# Empty\n# B", "# A\n# One\n# Two\n# B", "")]
    [InlineData("# A\n" + Flat, "# B\n" + Sharp, "")]
    [InlineData("# A\n" + Flat + "\n# B", "# B\n# A\n" + Flat, "")]
    public async Task A_heading_leads_to_where_its_works_went_or_to_the_new_one_in_its_place(string before, string after, string moves) =>
        Assert.Equal(moves, await MovesAsync([("page.txt", before)], [("page.txt", after)]));

    [Theory]
    [InlineData("# Minima\n" + Flat, "# Minima\n" + Flat, "old>new")]
    [InlineData(Flat + "\n" + Sharp, Flat, "")]
    [InlineData(Flat + "\n" + Sharp + "\n" + Wide, Flat + "\n" + Sharp, "old>new")]
    [InlineData("# Only\n# Headings", "# Only\n# Headings\n# More", "old>new")]
    [InlineData("# Minima\n" + Flat, "# Flatness\n" + Flat, "old>new old#minima>new#flatness")]
    [InlineData("", "", "")]
    public async Task A_file_that_is_gone_leads_to_the_one_that_has_most_of_its_works(string before, string after, string moves) =>
        Assert.Equal(
            moves,
            await MovesAsync(
                [("old.txt", before), ("other.txt", "- Kim | 2001 | Else")],
                [("new.txt", after), ("other.txt", "- Kim | 2001 | Else")]));

    [Fact]
    public async Task A_topic_that_moved_to_another_page_leads_there() =>
        Assert.Equal(
            "a#minima>b#minima",
            await MovesAsync(
                [("a.txt", "# Minima\n" + Flat + "\n# Rest\n" + Sharp), ("b.txt", "# Other")],
                [("a.txt", "# Rest\n" + Sharp), ("b.txt", "# Other\n# Minima\n" + Flat)]));

    [Fact]
    public async Task What_moves_again_leads_to_where_it_is_last()
    {
        using var library = await TestLibrary.OfAsync(("a.txt", "# One\n" + Flat));
        await library.RecordAsync();
        library.Write("a.txt", "# Two\n" + Flat);
        await library.RecordAsync();
        library.Write("a.txt", "# Three\n" + Flat);
        library.Move("a.txt", "b.txt");

        Assert.Equal("a>b a#one>b#three a#two>b#three", Moves(await library.RecordAsync()));
        Assert.True((await library.RecordAsync()).IsUpToDate);
    }

    [Fact]
    public async Task An_address_that_is_in_use_again_is_no_longer_a_former_one()
    {
        using var library = await TestLibrary.OfAsync(("a.txt", "# One\n" + Flat));
        await library.RecordAsync();
        library.Write("a.txt", "# Two\n" + Flat);
        await library.RecordAsync();
        library.Write("a.txt", "# One\n" + Flat);

        Assert.Equal("a#two>a#one", Moves(await library.RecordAsync()));
    }

    [Theory]
    [InlineData("# Minima\n" + Flat, "# Minima\n- Lee | 2018 | Flatter minima | https://arxiv.org/abs/1805.00001", "lee2018flatter", "lee2018flat")]
    [InlineData("# Minima\n" + Wide, "# Minima\n- Cho | 2016 | Wider minima | http://www.cho.org/wide/", "cho2016wider", "cho2016wide")]
    [InlineData("# Minima\n" + Sharp, "# Minima\n- Ann Park | 2018 | Sharp minima", "park2018sharp", "park2017sharp")]
    [InlineData(Flat, Flat + "\n- Lee | 2018 | Flat earth", "lee2018flatearth lee2018flatminima", "lee2018flat lee2018flatearth")]
    public async Task A_work_that_the_ledger_recognises_keeps_its_key(string before, string after, string without, string with)
    {
        using var library = await TestLibrary.OfAsync(before);
        library.Write("page.txt", after);
        await library.LoadAsync();
        Assert.Equal(without, await library.AllKeysAsync());

        library.Write("page.txt", before);
        await library.RecordAsync();
        library.Write("page.txt", after);
        await library.LoadAsync();
        Assert.Equal(with, await library.AllKeysAsync());
    }

    [Fact]
    public async Task A_work_that_has_only_a_title_keeps_its_key_when_the_verb_sees_the_title_edited()
    {
        using var library = await TestLibrary.OfAsync(Sharp + "\n" + Flat);
        await library.RecordAsync();
        library.Write("page.txt", "- Park | 2017 | Shrap minima reconsidered\n" + Flat);
        await library.RecordAsync();
        await library.LoadAsync();
        Assert.Equal("lee2018flat park2017sharp", await library.AllKeysAsync());
    }

    [Fact]
    public async Task A_record_gives_its_key_and_the_remembered_one_finds_the_work_still()
    {
        using var library = await TestLibrary.OfAsync(Flat);
        await library.RecordAsync();
        library.Write("a.bib", "flatness | article | Ann Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.00001");
        await library.LoadAsync();

        await using var catalog = library.Open();
        Assert.Equal("flatness", await library.AllKeysAsync());
        Assert.Equal("flatness", await catalog.KeyOfFormerAsync("lee2018flat", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_key_of_a_work_that_is_gone_for_a_while_goes_to_no_other()
    {
        using var library = await TestLibrary.OfAsync(Flat);
        await library.RecordAsync();
        library.Write("page.txt", "- Lee | 2018 | Flat earth | https://arxiv.org/abs/1805.00002");
        await library.RecordAsync();
        await library.LoadAsync();
        Assert.Equal("lee2018flatearth", await library.AllKeysAsync());

        library.Write("page.txt", Flat);
        await library.LoadAsync();
        Assert.Equal("lee2018flat", await library.AllKeysAsync());
    }

    [Fact]
    public async Task The_ledger_makes_no_works_one()
    {
        using var library = await TestLibrary.OfAsync("- Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.00001 https://lee.org/flat");
        await library.RecordAsync();
        library.Write("page.txt", "- Lee | 2018 | Flat minima | https://arxiv.org/abs/1805.00001\n- Lee | 2018 | Slides | https://lee.org/flat");
        await library.LoadAsync();
        Assert.Equal("lee2018flat lee2018slides", await library.AllKeysAsync());
    }

    [Fact]
    public async Task It_records_the_keys_that_the_catalog_gives()
    {
        using var library = await TestLibrary.OfAsync(
            ("a.txt", $"""
                # Minima
                {Flat}
                + code https://github.com/lee/flat
                - Lee | 2018 | Flat earth
                -profile Ann Lee | | | https://lee.org
                """),
            ("deep/b.md", Sharp + "\n" + Flat),
            ("x.bib", "parkkey | article | Bo Park | 2017 | Sharp minima | "));
        var update = await library.RecordAsync();

        Assert.Equal(await library.AllKeysAsync(), string.Join(' ', update.After.Works.Select(w => w.Key).Order(StringComparer.Ordinal)));
        Assert.Equal(["parkkey", "lee2018flatminima"], update.After.Pages.Single(p => p.Id == "deep:b").Works);
    }

    [Fact]
    public async Task Works_and_pages_have_come_on_the_day_the_ledger_first_saw_them()
    {
        using var library = await TestLibrary.OfAsync(Flat);
        var first = library.Today;
        await library.RecordAsync();
        library.Today = first.AddDays(10);
        library.Write("page.txt", Flat + "\n" + Sharp);
        await library.LoadAsync();

        await using var catalog = library.Open();
        var page = (await catalog.PageAsync("page", TestContext.Current.CancellationToken))!;
        Assert.Equal((first, first.AddDays(10)), (page.Added, page.Changed));
        Assert.Equal(
            (first, first.AddDays(10)),
            ((await library.PaperAsync("lee2018flat")).Added, (await library.PaperAsync("park2017sharp")).Added));
        Assert.Equal("park2017sharp lee2018flat", await library.KeysAsync(new PaperQuery { Sort = PaperSort.Added }));
        var overview = await LibraryOverview.LoadAsync(catalog, TestContext.Current.CancellationToken);
        Assert.Equal(["park2017sharp"], overview.RecentPapers.Select(p => p.Key));
    }

    [Fact]
    public async Task What_the_verb_first_sees_came_when_git_says()
    {
        using var library = await TestLibrary.OfAsync(("one.txt", Flat));
        var tree = await GitWorkTree.InitAsync(library.ContentPath);
        await tree.CommitAsync("2020-03-04");
        library.Write("two.txt", Sharp);
        await tree.CommitAsync("2022-01-01");
        library.Write("one.txt", Flat + "\n" + Wide);
        await tree.CommitAsync("2024-05-06");
        library.Today = new DateOnly(2026, 1, 1);

        Assert.Equal(
            ["one 2020-03-04", "two 2022-01-01", "cho2016wide 2024-05-06", "lee2018flat 2020-03-04", "park2017sharp 2022-01-01"],
            FirstSeen(await library.RecordAsync()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_not_committed_when_the_verb_first_sees_it_came_with_its_file(bool hasLedger)
    {
        using var library = await TestLibrary.OfAsync(("one.txt", Flat));
        var tree = await GitWorkTree.InitAsync(library.ContentPath);
        await tree.CommitAsync("2019-03-04");
        if (hasLedger)
        {
            await library.RecordAsync();
        }

        library.Today = new DateOnly(2024, 5, 6);
        library.Write("one.txt", Flat + "\n" + Sharp);
        library.Write("two.txt", Wide);
        library.Today = new DateOnly(2026, 1, 1);

        Assert.Equal(
            ["one 2019-03-04", "two 2024-05-06", "cho2016wide 2024-05-06", "lee2018flat 2019-03-04", "park2017sharp 2024-05-06"],
            FirstSeen(await library.RecordAsync()));
    }

    [Fact]
    public async Task A_file_whose_time_is_to_come_came_today()
    {
        using var library = await TestLibrary.OfAsync(("one.txt", Flat));
        library.Today = new DateOnly(2019, 3, 4);

        Assert.Equal(["one 2019-03-04", "lee2018flat 2019-03-04"], FirstSeen(await library.RecordAsync()));
    }

    [Fact]
    public async Task A_page_that_is_renamed_keeps_its_day_and_one_that_takes_in_another_its_own()
    {
        using var library = await TestLibrary.OfAsync(("uno.txt", Flat), ("small.txt", Sharp));
        await library.RecordAsync();
        library.Today = new DateOnly(2024, 5, 6);
        library.Write("big.txt", Wide);
        await library.RecordAsync();
        library.Today = new DateOnly(2026, 1, 1);
        library.Delete("uno.txt");
        library.Delete("small.txt");
        library.Write("dos.txt", Flat);
        library.Write("big.txt", Wide + "\n" + Sharp);

        Assert.Equal(
            ["big 2024-05-06", "dos 2020-01-01", "cho2016wide 2024-05-06", "lee2018flat 2020-01-01", "park2017sharp 2020-01-01"],
            FirstSeen(await library.RecordAsync()));
    }

    [Fact]
    public async Task Old_anchors_are_found_and_kept_on_the_page_that_their_topics_are_on()
    {
        using var library = await TestLibrary.OfAsync(("a.txt", "# One\n" + Flat + "\n# Two\n" + Sharp));
        await library.RecordAsync();
        library.Write("b.txt", "# Eins\n" + Flat);
        library.Write("a.txt", "# Zwei\n" + Sharp);
        await library.RecordAsync();
        await library.LoadAsync();

        await using var catalog = library.Open();
        Assert.Equal("zwei", (await catalog.TopicAsync("a", "two", TestContext.Current.CancellationToken))?.Anchor);
        Assert.Equal(["two"], (await catalog.PageAsync("a", TestContext.Current.CancellationToken))!.Topics.Single().FurtherAnchors);
        Assert.Equal(("b", "eins"), await catalog.MovedAsync("a", "one", TestContext.Current.CancellationToken));
        Assert.Null(await catalog.MovedAsync("a", "never", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Moves_in_a_circle_lead_nowhere_and_do_no_harm()
    {
        using var library = await TestLibrary.OfAsync(("a.txt", Flat), (Ledger.FileName, "moved\tx\t\ty\nmoved\ty\t\tx"));
        await using var catalog = library.Open();
        Assert.Null(await catalog.MovedAsync("x", cancellationToken: TestContext.Current.CancellationToken));
    }

    private static async Task<string> MovesAsync((string Path, string Text)[] before, (string Path, string Text)[] after)
    {
        using var library = await TestLibrary.OfAsync(before);
        await library.RecordAsync();
        foreach (var (path, _) in before)
        {
            library.Delete(path);
        }

        foreach (var (path, text) in after)
        {
            library.Write(path, text);
        }

        return Moves(await library.RecordAsync());
    }

    private static IEnumerable<string> FirstSeen(LedgerUpdate update) =>
    [
        .. update.After.Pages.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => $"{p.Id} {p.FirstSeen:yyyy-MM-dd}"),
        .. update.After.Works.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key} {w.FirstSeen:yyyy-MM-dd}"),
    ];

    private static string Moves(LedgerUpdate update) => string.Join(' ', update.After.Moves
        .OrderBy(m => m.Page, StringComparer.Ordinal).ThenBy(m => m.Anchor, StringComparer.Ordinal)
        .Select(m => $"{Address(m.Page, m.Anchor)}>{Address(m.ToPage, m.ToAnchor)}"));

    private static string Address(string page, string? anchor) => anchor is null ? page : $"{page}#{anchor}";
}
