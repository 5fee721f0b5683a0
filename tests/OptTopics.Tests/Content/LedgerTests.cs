using System.Text;
using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Tests.Content;

public sealed class LedgerTests
{
    private const string Text = """
        # a comment
        page	ml:sgd	2026-03-14	bottou2010
        topic	ml:sgd	flat_minima	lee2018	cho2019
        topic	ml:sgd	averaging
        work	cho2019	2026-03-15				https://cho.org/a%20b
        work	lee2018	2026-03-14	lee	2018	flat minima	arxiv:1805.00001	doi:10.1000/a:b
        moved	ml:old		ml:sgd
        moved	ml:sgd	minima	ml:sgd	flat_minima

        """;

    [Fact]
    public void What_it_says_is_read()
    {
        var ledger = Read(Text);

        Assert.Empty(ledger.Diagnostics);
        Assert.Equal(["lee2018", "cho2019"], ledger.Topics[0].Works);
        var (cho, lee) = (ledger.Works[0], ledger.Works[1]);
        Assert.Equal(new DateOnly(2026, 3, 14), lee.FirstSeen);
        Assert.Equal([new Identifier("arxiv", "1805.00001"), new Identifier("doi", "10.1000/a:b")], lee.Identifiers);
        Assert.Equal(["cho.org/a%20b"], cho.Links);
        Assert.Null(cho.Year);
        Assert.Equal([new LedgerMove("ml:old", null, "ml:sgd", null), new LedgerMove("ml:sgd", "minima", "ml:sgd", "flat_minima")], ledger.Moves);
    }

    [Fact]
    public void What_was_read_is_written_as_it_was() =>
        Assert.Equal(Text.ReplaceLineEndings("\n").Split('\n').Skip(1), Read(Text).Lines().Append(""));

    [Fact]
    public void Topics_stand_in_the_order_of_their_page_and_all_else_by_name() =>
        Assert.Equal(
            ["page\ta\t2020-01-01", "page\tb\t2020-01-01", "topic\ta\tz", "topic\ta\ty", "topic\tb\tx", "moved\ta\t\tb", "moved\ta\tw\tb"],
            Read("moved\ta\tw\tb\nmoved\ta\t\tb\ntopic\tb\tx\ntopic\ta\tz\ntopic\ta\ty\npage\tb\t2020-01-01\npage\ta\t2020-01-01").Lines());

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("work")]
    [InlineData("work\tlee2018")]
    [InlineData("work\tlee2018\tyesterday\tlee")]
    [InlineData("work\t\t2026-03-14\tlee")]
    [InlineData("topic\tml:sgd")]
    [InlineData("moved\ta\tb")]
    [InlineData("page\ta\t14.3.2026")]
    [InlineData("\t\t\t")]
    [InlineData("\0")]
    public void A_broken_line_is_told_and_the_others_are_read(string line)
    {
        var ledger = Read($"page\ta\t2020-01-01\n{line}\r\npage\tb\t2020-01-01\r\n");

        Assert.Equal(["a", "b"], ledger.Pages.Select(p => p.Id));
        Assert.Equal(
            "ledger.tsv(2,1): warning OT003: the ledger cannot be read here. Run the verb ledger, which writes it anew.",
            Assert.Single(ledger.Diagnostics).ToString());
    }

    [Fact]
    public void Of_two_lines_of_one_work_as_after_a_merge_the_earlier_day_counts_and_all_marks()
    {
        var work = Assert.Single(Read(
            "work\tlee\t2026-03-15\tlee\t\tflat\tarxiv:1805.00001\n" +
            "work\tlee\t2026-03-14\tlee\t\tflat minima\tdoi:10.1000/1").Works);

        Assert.Equal((new DateOnly(2026, 3, 14), "flat minima", 2), (work.FirstSeen, work.Title, work.Marks.Count));
    }

    [Fact]
    public void A_field_that_holds_a_tab_is_still_one()
    {
        var ledger = new Ledger { Works = [new LedgerWork("k", new DateOnly(2020, 1, 1), "lee", 2018, "a\tb\nc", [])] };
        Assert.Single(Read(ledger.ToString()).Works, w => w.Title == "a b c");
    }

    private static Ledger Read(string text) => Ledger.Read(ContentFile.Decode(Ledger.FileName, "", Encoding.UTF8.GetBytes(text)));
}
