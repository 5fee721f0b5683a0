using Bunit;
using OptTopics.Bibliography;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

public sealed class EntryListTests : ComponentTests
{
    [Fact]
    public void A_leading_citation_is_a_card_with_its_own_id()
    {
        var list = List(A.Entry(citations: [A.Citation(A.Paper())]));

        Assert.Equal("cite.noether1918invariante", list.Find("ul > li.citation").Id);
    }

    [Theory]
    [InlineData("A <em>remark</em> with <code>code</code> and <a href=\"/\">a link</a>", "P")]
    [InlineData("Words<pre><code>and code</code></pre>", "DIV")]
    public void Words_are_a_paragraph_unless_they_hold_what_no_paragraph_may(string html, string tag)
    {
        var words = List(A.Entry(content: [new HtmlFragment(html)])).Find(".words");

        Assert.Equal((tag, html), (words.TagName, words.InnerHtml));
    }

    [Theory]
    [InlineData(true, "li.citation")]
    [InlineData(false, "ul.slip > li")]
    public void A_card_holds_its_topic_ready_for_those_who_come_by_its_link(bool leads, string card)
    {
        var entry = A.Entry(citations: [A.Citation(A.Paper(), leads: leads)]);
        var topic = List(entry).Find($"{card} > p.in-topic");

        Assert.True(topic.HasAttribute("hidden"));
        Assert.Equal("In Laws", topic.TextContent);
        Assert.Equal("/topics/symmetry#laws", topic.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Before_the_first_heading_a_card_has_no_topic()
    {
        var entry = A.Entry(citations: [A.Citation(A.Paper())]);
        A.Page(topics: A.Topic("Laws", entries: [entry]));
        entry.Topic = null;
        var list = Render<EntryList>(p => p.Add(l => l.Entries, [entry]).Add(l => l.Level, 3));

        Assert.Empty(list.FindAll(".in-topic"));
    }

    [Fact]
    public void A_citation_inside_a_sentence_is_a_link_in_it_with_its_card_below()
    {
        var citation = A.Citation(A.Paper(), leads: false, reference: new Reference { Label = "Noether 1918" });
        var list = List(A.Entry(
            content: [new HtmlFragment("Symmetry gives a law ("), new CitationFragment(0), new HtmlFragment(").")],
            citations: [citation]));

        Assert.Equal("Symmetry gives a law (Noether 1918).", list.Find("li > .words").TextContent.Trim());
        Assert.Equal("/papers/noether1918invariante", list.Find(".words a").GetAttribute("href"));
        Assert.Equal("cite.noether1918invariante", list.Find("ul.slip > li").Id);
    }

    [Fact]
    public void Below_a_sentence_that_shows_its_title_a_work_has_it_for_those_who_hear_only()
    {
        var paper = A.Paper(links: [new Link("PDF", "https://example.org/noether.pdf")]);
        var citation = A.Citation(paper, leads: false, reference: new Reference { Label = "Invariant variation problems" });
        var list = List(A.Entry(content: [new HtmlFragment("Noether - "), new CitationFragment(0)], citations: [citation]));

        Assert.Equal("visually-hidden", list.Find("ul.slip h3").ClassName);
        Assert.Empty(list.FindAll("ul.slip a.title"));
        Assert.Equal("https://example.org/noether.pdf", list.Find("ul.slip .links a").GetAttribute("href"));
    }

    [Fact]
    public void A_bullet_with_children_and_no_citation_is_their_heading()
    {
        var list = List(A.Entry(text: "Conservation", children: [A.Entry(citations: [A.Citation(A.Paper())], order: 1)]));

        Assert.Equal("Conservation", list.Find("li.lead-bullet > h3").TextContent);
        Assert.Equal("Invariant Variation Problems", list.Find("li.lead-bullet li.citation > h4").TextContent);
    }

    [Fact]
    public void Order_is_kept_and_neighbouring_items_are_one_list()
    {
        var list = List(
            A.Entry(EntryKind.Paragraph, "Before", order: 0),
            A.Entry(text: "first", order: 1),
            A.Entry(text: "second", order: 2),
            A.Entry(EntryKind.Paragraph, "After", order: 3));

        Assert.Equal(["Before", "first", "second", "After"], list.FindAll(".words").Select(w => w.TextContent.Trim()));
        Assert.Equal(2, list.Find("ul").ChildElementCount);
    }

    [Fact]
    public void The_second_citation_of_a_work_on_a_page_has_an_id_of_its_own()
    {
        var paper = A.Paper();
        var again = A.Citation(paper);
        again.Occurrence = 2;
        var list = List(A.Entry(citations: [A.Citation(paper)], order: 0), A.Entry(citations: [again], order: 1));

        Assert.Equal(["cite.noether1918invariante", "cite.noether1918invariante.2"], list.FindAll("li.citation").Select(l => l.Id));
    }

    [Fact]
    public void What_could_not_be_read_is_shown_with_its_line()
    {
        var list = List(A.Entry(unread: "Noether - ??? [pdf"));

        Assert.Contains("Noether - ??? [pdf", list.Find(".unread").TextContent);
        Assert.Contains("Line 7 of the source", list.Find(".unread small").TextContent);
    }

    [Theory]
    [InlineData(EntryKind.Bullet, "ul > li.entry > .unread")]
    [InlineData(EntryKind.Numbered, "ol > li.entry > .unread")]
    [InlineData(EntryKind.Paragraph, "div.entry > .unread")]
    public void Unread_it_stands_as_what_it_is_and_has_no_card(EntryKind kind, string place)
    {
        var list = List(A.Entry(kind, unread: "Noether 1918 <b>???"));

        Assert.StartsWith("Noether 1918 <b>???", list.Find(place).TextContent, StringComparison.Ordinal);
        Assert.Empty(list.FindAll(".citation, .slip, .words, b"));
    }

    [Fact]
    public void Inside_a_nested_list_it_stands_among_its_neighbours_with_a_line_of_its_own()
    {
        var read = A.Entry(citations: [A.Citation(A.Paper())], order: 1, line: 8);
        var unread = A.Entry(unread: "Noether 1918 ???", order: 2, line: 9);
        var items = List(A.Entry(text: "Conservation", children: [read, unread])).FindAll("li.lead-bullet > ul > li");

        Assert.Equal(["citation", "entry"], items.Select(i => i.ClassName));
        Assert.Contains("Line 9 of the source", items[1].QuerySelector(".unread small")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_nested_under_it_is_read_all_the_same()
    {
        var list = List(A.Entry(unread: "Noether 1918 ???", children: [A.Entry(citations: [A.Citation(A.Paper())], order: 1)]));

        Assert.Equal("cite.noether1918invariante", list.Find("li.entry > .unread ~ ul > li.citation").Id);
    }

    [Fact]
    public void A_work_read_in_it_has_its_card_below()
    {
        var citation = A.Citation(A.Paper(), leads: false);
        var list = List(A.Entry(EntryKind.Paragraph, unread: "Noether 1918 and ???", citations: [citation]));

        Assert.Equal("cite.noether1918invariante", list.Find(".unread + ul.slip > li").Id);
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_there_is_said()
    {
        var entry = A.Entry(content: [new PageLinkFragment("algebra", null, "Algebra")]);
        A.Page(topics: A.Topic("Laws", entries: [entry]));
        var list = Render<EntryList>(p => p.Add(l => l.Entries, [entry]).Add(l => l.Level, 3)
            .AddCascadingValue(new KnownPages(new HashSet<string>(StringComparer.Ordinal))));

        Assert.Empty(list.FindAll("a"));
        Assert.Contains("Algebra (this page is not in the library)", list.Find(".words").TextContent);
    }

    [Fact]
    public void A_link_of_which_no_more_is_known_leads_out_and_has_no_card()
    {
        const string Address = "https://example.org/contributing";
        var work = A.Paper(key: "guide", title: "the guide", year: null, kind: WorkKind.Code, authors: [], links: [new Link("Code", Address)]);
        var reference = new Reference { Label = "the guide", Url = Address, Links = [Address] };
        var citation = A.Citation(work, leads: false, kind: WorkKind.Code, reference: reference);
        var list = List(A.Entry(content: [new HtmlFragment("Read "), new CitationFragment(0)], citations: [citation]));

        Assert.Equal(Address, list.Find(".words a.out").GetAttribute("href"));
        Assert.Empty(list.FindAll(".slip"));
        Assert.Equal("cite.guide", list.Find("span.place").Id);
    }

    private IRenderedComponent<EntryList> List(params Entry[] entries)
    {
        A.Page(topics: A.Topic("Laws", entries: entries));
        return Render<EntryList>(p => p.Add(l => l.Entries, entries).Add(l => l.Level, 3));
    }
}
