using Bunit;
using OptTopics.Bibliography;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>The list of contents that a keeper wrote, beside which the site draws its own.</summary>
public sealed class ContentsListTests : ComponentTests
{
    private const string Page = "symmetry";

    [Fact]
    public void A_list_of_links_to_the_pages_topics_is_left_out()
    {
        var page = Draw(Lines(Link("laws"), Link("charges"), Link("currents")));

        Assert.Equal(["Laws", "Charges", "Currents"], Headings(page));
        Assert.Empty(page.FindAll("#preface a[href*='#laws']"));
        Assert.Equal(["Laws", "Charges", "Currents"], page.FindAll(".toc-wide a span:first-child").Select(s => s.TextContent));
    }

    [Fact]
    public void So_is_one_in_a_table_or_nested_under_a_word()
    {
        var row = A.Entry(
            EntryKind.TableRow,
            content: [Html("<tr><td>"), Link("laws"), Html("</td><td>&nbsp;1.2 "), Link("charges"), Html("</td></tr>")]);
        var last = A.Entry(EntryKind.TableRow, content: [Html("<tr><td>"), Link("currents"), Html("</td></tr>")], order: 1);
        Assert.Equal(3, Headings(Draw(A.Entry(EntryKind.Table, text: "", content: [], children: [row, last]))).Count);
        Assert.Equal(3, Headings(Draw(A.Entry(text: "On this page", children: Lines(Link("laws"), Link("charges"), Link("currents"))))).Count);
    }

    [Fact]
    public void Links_to_it_still_arrive() => Assert.NotNull(Draw(Lines(Link("laws"), Link("charges"), Link("currents"))).Find("span#preface"));

    [Fact]
    public void With_other_words_or_links_it_is_what_the_keeper_says()
    {
        Assert.Contains("Preface", Headings(Draw(Lines(Link("laws"), Link("charges")))));
        Assert.Contains("Preface", Headings(Draw(Lines(Link("laws"), Link("charges"), Link("nowhere")))));
        Assert.Contains("Preface", Headings(Draw(Lines(Link("laws"), Link("charges"), new PageLinkFragment("another", "laws", "Laws")))));
        var remark = A.Entry(text: "Begin with charges", order: 3);
        Assert.Contains("Preface", Headings(Draw([.. Lines(Link("laws"), Link("charges"), Link("currents")), remark])));
    }

    [Fact]
    public void The_first_page_does_not_name_it()
    {
        var rows = Render<TopicRows>(p => p.Add(x => x.ContentPage, WithPreface(Lines(Link("laws"), Link("charges"), Link("currents")))));

        Assert.Equal(["Laws", "Charges", "Currents"], rows.FindAll(".aside-links a").Select(a => a.TextContent));
    }

    private IRenderedComponent<PageArticle> Draw(params Entry[] entries) => Render<PageArticle>(p => p.Add(x => x.ContentPage, WithPreface(entries)));

    private static ContentPage WithPreface(params Entry[] entries) => A.Page(
        "Symmetry",
        A.Topic("Preface", entries: entries),
        A.Topic("Laws", order: 1),
        A.Topic("Charges", order: 2),
        A.Topic("Currents", order: 3));

    private static IReadOnlyList<string> Headings(IRenderedComponent<PageArticle> page) =>
        [.. page.FindAll(".topic-head h2").Select(h => h.TextContent)];

    private static Entry[] Lines(params Fragment[] links) => [.. links.Index().Select(l => A.Entry(content: [l.Item], order: l.Index))];

    private static PageLinkFragment Link(string anchor) => new(Page, anchor, char.ToUpperInvariant(anchor[0]) + anchor[1..]);

    private static HtmlFragment Html(string html) => new(html);
}
