using Bunit;
using OptTopics.Bibliography;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>Tables of a page: of works as cards, of anything else as tables.</summary>
public sealed class WorkTableTests : ComponentTests
{
    private static readonly string[] Columns = ["title", "authors", "venue", "year", "code", "remark"];

    [Fact]
    public void A_row_that_lists_a_work_is_its_card_with_the_remark_as_its_note()
    {
        var list = Draw(Head(Columns), Work("Laws", 1918, "Emmy Noether", "Annalen", "1918", "", "the first"), Work("Charges", 1932, "Emmy Noether"));

        Assert.Equal(["cite.laws", "cite.charges"], list.FindAll("ul.entries > li.citation").Select(l => l.Id));
        Assert.Equal(["Laws", "Charges"], list.FindAll("h3 a").Select(h => h.TextContent.Trim()));
        Assert.EndsWith("the first", list.Find(".note").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Empty(list.FindAll("table, .slip, .cells"));
    }

    [Fact]
    public void What_the_card_does_not_tell_stands_on_it_under_the_heading_of_its_column()
    {
        var list = Draw(Head("title", "year", "task", ""), Work("Laws", 1918, "1918", "<em>motion</em>", "√"), Work("Charges", 1932, "1932", "-", ""));

        Assert.Equal(["task: motion", "√"], list.FindAll("#cite\\.laws .cells li").Select(l => l.TextContent.Trim()));
        Assert.Empty(list.FindAll("#cite\\.charges .cells"));
    }

    [Fact]
    public void A_number_that_is_not_the_year_is_shown()
    {
        var list = Draw(Head("title", "stars"), Work("Laws of 3 motions", 1918, "3"));

        Assert.Equal("stars: 3", list.Find(".cells li").TextContent.Trim());
    }

    [Fact]
    public void A_row_without_a_work_keeps_its_place()
    {
        var list = Draw(Head("title", "year"), Work("Laws", 1918), Row("in print", "1920"), Work("Charges", 1932));

        Assert.Equal(["cite.laws", "", "cite.charges"], list.FindAll("ul.entries > li").Select(l => l.Id));
        Assert.Equal(["title: in print", "year: 1920"], list.FindAll("li.entry .cells li").Select(l => l.TextContent.Trim()));
    }

    [Fact]
    public void A_table_of_figures_stays_a_table() =>
        Assert.Single(Draw(Head("net", "top 1", "top 5", "size"), Work("Laws", 1918, "71", "90", "12"), Work("Charges", 1932, "72", "91", "14")).FindAll("table"));

    [Fact]
    public void A_table_whose_cells_go_over_rows_stays_a_table()
    {
        var spanned = A.Entry(EntryKind.TableRow, content: [new HtmlFragment("<tr><td rowspan=\"2\">motion</td></tr>")], order: 9);

        Assert.Single(Draw(Work("Laws", 1918), Work("Charges", 1932), spanned).FindAll("table"));
    }

    [Fact]
    public void A_table_without_works_stays_a_table() => Assert.Single(Draw(Head("net", "error"), Row("plain", "27.9")).FindAll("table"));

    private static Entry Head(params string[] columns) => Row("th", [.. columns.Select(c => new HtmlFragment(c))], columns, []);

    private static Entry Row(params string[] cells) => Row("td", [.. cells.Select(c => new HtmlFragment(c))], cells, []);

    private static Entry Work(string title, int year, params string[] cells)
    {
        var key = title.Split(' ')[0].ToLowerInvariant();
        var paper = A.Paper(key, title, year, "Annalen", links: [new Link("PDF", $"https://example.org/{key}.pdf")]);
        var note = cells.Contains("the first", StringComparer.Ordinal) ? "the first" : null;
        return Row("td", [new CitationFragment(0), .. cells.Select(c => new HtmlFragment(c))], [title, .. cells], [A.Citation(paper, note)]);
    }

    private static Entry Row(string tag, Fragment[] cells, string[] texts, Citation[] citations)
    {
        var content = cells.SelectMany(c => new[] { new HtmlFragment($"<{tag}>"), c, new HtmlFragment($"</{tag}>") });
        return A.Entry(
            EntryKind.TableRow,
            string.Join(' ', texts),
            [new HtmlFragment("<tr>"), .. content, new HtmlFragment("</tr>")],
            citations);
    }

    private IRenderedComponent<EntryList> Draw(params Entry[] rows)
    {
        var ordered = rows.Select((r, i) => A.Entry(r.Kind, r.Text, [.. r.Content], [.. r.Citations], order: i + 1)).ToArray();
        var table = A.Entry(EntryKind.Table, "", [], children: ordered);
        A.Page(topics: A.Topic("Laws", entries: [table]));
        return Render<EntryList>(p => p.Add(l => l.Entries, [table]).Add(l => l.Level, 3));
    }
}
