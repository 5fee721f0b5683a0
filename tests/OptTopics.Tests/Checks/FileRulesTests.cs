using OptTopics.Catalog.Loading;
using OptTopics.Checks;
using OptTopics.Content;

namespace OptTopics.Tests.Checks;

public sealed class FileRulesTests
{
    private const string Page = "===== Minima =====\n  * [[https://arxiv.org/abs/1901.00001|Lee 2019 - Flat minima]]\n";

    [Fact]
    public void A_heading_that_skips_a_level_is_told()
    {
        Assert.Equal(["a.md(3,1)"], Checked.Places("OT130", Checked.Content(("a.md", "# A\n\n### B\n\n## C\n\n### D"))));
        Assert.Empty(Checked.Places("OT130", Checked.Content(("a.md", "## A\n\n### B\n\n## C"))));
    }

    [Fact]
    public void Of_two_files_with_one_page_id_the_wiki_page_is_shown() =>
        Assert.Equal(
            "the page is not shown, because SGD.txt has the same address.",
            Checked.Message("OT002", Checked.Content(("SGD.txt", "one"), ("sgd.md", "two"))));

    [Fact]
    public void A_ledger_is_behind_when_the_pages_have_changed()
    {
        var ledger = (Ledger.FileName, LedgerOf(Page));
        Assert.Empty(Checked.Places("OT004", Folder(ledger, ("a.txt", Page))));
        var edited = Page.Replace("Minima", "Flatness", StringComparison.Ordinal);
        Assert.Equal(["ledger.tsv(1,1)"], Checked.Places("OT004", Folder(ledger, ("a.txt", edited))));
    }

    [Fact]
    public void A_broken_ledger_is_not_behind_as_well() =>
        Assert.Equal(["OT003"], Folder((Ledger.FileName, "<<<<<<< HEAD\n"), ("a.txt", Page)).Check(new HashSet<string>()).Select(d => d.Code));

    [Fact]
    public void Without_a_ledger_nothing_is_behind() => Assert.Empty(Folder(("a.txt", Page)).Check(new HashSet<string>()));

    private static CheckedContent Folder(params (string Path, string Text)[] files) => Checked.Content(Path.GetTempPath(), files);

    private static string LedgerOf(string page)
    {
        var content = Checked.Content(("a.txt", page));
        return LedgerUpdate.Of(Ledger.Empty, [content.Pages[0].Page], [], content.Today).After.ToString();
    }

    [Theory]
    [InlineData("a.txt", "===== A =====\n\n===== B\n\n  * [[https://example.org/1|Lee 2018 - Flat]]\n\n==== C ===\n", "a.txt(3,1)")]
    [InlineData("a.txt", "===== A =====\n\n== is a sign\n", "a.txt(3,1)")]
    [InlineData("a.txt", "===== A =====\n\na == b\n\n  ===== in code\n", null)]
    [InlineData("a.md", "# A\n\n##B\n\n## C\n", "a.md(3,1)")]
    [InlineData("a.md", "# A\n\n#1 of all\n\n```\n#B\n```\n\n== B\n", null)]
    public void A_heading_that_is_none(string file, string text, string? place) =>
        Assert.Equal(place is null ? [] : [place], Checked.Places("OT131", Checked.Content((file, text))));
}
