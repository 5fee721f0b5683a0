using Bunit;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Web.Components;

namespace OptTopics.Tests.Components;

/// <summary>Topics on their page, alone, and in the contents.</summary>
public sealed class TopicTests : ComponentTests
{
    [Fact]
    public void A_topic_has_its_anchor_and_a_handle_that_names_it()
    {
        var topic = Laws();
        A.Page(topics: topic);
        var section = Render<TopicSection>(p => p.Add(s => s.Topic, topic).Add(s => s.Level, 2));

        Assert.Equal("laws", section.Find("h2").Id);
        Assert.Equal("/topics/symmetry/laws", section.Find("a.handle").GetAttribute("href"));
        Assert.Equal("Link to the topic Laws", section.Find("a.handle").GetAttribute("aria-label"));
    }

    [Fact]
    public void The_name_of_a_topic_is_heard_from_its_heading_and_its_handle_alone()
    {
        var topic = Laws();
        A.Page(topics: topic);
        var section = Render<TopicSection>(p => p.Add(s => s.Topic, topic).Add(s => s.Level, 2));

        Assert.False(section.Find("section").HasAttribute("aria-labelledby"));
        Assert.False(section.Find("a.handle").HasAttribute("title"));
    }

    [Fact]
    public void The_scent_of_a_topic_names_no_key_that_an_address_became()
    {
        var nameless = A.Paper("https-exampleorg", title: null, authors: []);
        var entries = new[] { A.Entry(citations: [A.Citation(nameless)]), A.Entry(citations: [A.Citation(A.Paper())], order: 1) };
        var page = A.Page("Symmetry", A.Topic("Laws", entries: entries), A.Topic("Sites", entries: [A.Entry(citations: [A.Citation(nameless)])], order: 1));
        var rows = Render<TopicRows>(p => p.Add(r => r.ContentPage, page));

        Assert.Equal(["Noether 1918, …"], rows.FindAll(".scent").Select(s => s.TextContent));
        Assert.Equal(["2 works", "1 work"], rows.FindAll(".count").Select(c => c.TextContent));
    }

    [Fact]
    public void Alone_a_topic_tells_where_it_stands_and_its_neighbours()
    {
        var (topic, next) = (Laws(), A.Topic("Groups", order: 1));
        A.Page(topics: [topic, next]);
        var article = Render<TopicArticle>(p => p.Add(t => t.Topic, topic).Add(t => t.Next, next));

        Assert.Equal("Laws", article.Find("h1").TextContent);
        Assert.Equal("/topics/symmetry", article.Find(".crumbs a[href^='/topics']").GetAttribute("href"));
        Assert.Equal("Groups", article.Find(".pager a[rel=next]").TextContent);
        Assert.Empty(article.FindAll(".pager a[rel=prev]"));
        Assert.Equal("1 paper", article.Find(".page-facts span").TextContent);
    }

    [Fact]
    public void A_heading_that_names_a_work_is_its_title_and_the_card_below_has_none()
    {
        var heading = A.Entry(EntryKind.Paragraph, citations: [A.Citation(A.Paper())], line: 1);
        var topic = A.Topic("Noether 1918. Invariant variation problems", entries: [heading]);
        A.Page(topics: topic);
        var section = Render<TopicSection>(p => p.Add(s => s.Topic, topic).Add(s => s.Level, 2));

        Assert.Equal("Noether 1918. Invariant variation problems", section.Find("h2").TextContent);
        Assert.Equal("/papers/noether1918invariante", section.Find("h2 a").GetAttribute("href"));
        Assert.Equal("cite.noether1918invariante", section.Find("li.citation").Id);
        Assert.Empty(section.FindAll(".citation-title"));
    }

    [Fact]
    public void A_heading_that_only_links_a_work_leaves_its_card_the_title()
    {
        var topic = A.Topic("Where it began", entries: [A.Entry(EntryKind.Paragraph, citations: [A.Citation(A.Paper())], line: 1)]);
        A.Page(topics: topic);
        var section = Render<TopicSection>(p => p.Add(s => s.Topic, topic).Add(s => s.Level, 2));

        Assert.Empty(section.FindAll("h2 a"));
        Assert.Equal("Invariant Variation Problems", section.Find(".citation-title").TextContent);
    }

    [Theory]
    [InlineData("قوانين الحفظ", "rtl")]
    [InlineData("«חוקי שימור»", "rtl")]
    [InlineData("2018 Laws", null)]
    [InlineData("", null)]
    public void A_page_reads_in_the_direction_of_its_title(string title, string? direction) => Assert.Equal(direction, TextDirection.Of(title));

    [Fact]
    public void A_page_written_from_right_to_left_is_turned_with_its_topics_and_cards()
    {
        var cited = A.Entry(citations: [A.Citation(A.Paper(title: "משפט נתר", authors: [new Name("נתר", "אמי")]), note: "מאין באים החוקים")]);
        var page = A.Page("סימטריה", A.Topic("חוקי שימור", entries: [cited]));
        var article = Render<PageArticle>(p => p.Add(a => a.ContentPage, page));

        Assert.Equal("rtl", article.Find("main").GetAttribute("dir"));
        Assert.Equal(["סימטריה", "חוקי שימור", "משפט נתר"], article.FindAll("h1, h2, h3").Select(Text));
        Assert.All(article.FindAll("h1, h2, h3"), heading => Assert.Equal("auto", heading.GetAttribute("dir")));
    }

    [Fact]
    public void A_topic_that_cites_nothing_offers_no_export_and_tells_no_count()
    {
        var topic = A.Topic("Words", entries: [A.Entry()]);
        A.Page(topics: topic);
        var article = Render<TopicArticle>(p => p.Add(t => t.Topic, topic));

        Assert.Empty(article.FindAll(".page-facts, .actions a[href$='.bib']"));
    }

    [Fact]
    public void A_topic_alone_tells_when_its_page_changed()
    {
        var topic = Laws();
        A.Page(topics: topic).Changed = new DateOnly(2025, 3, 14);
        var article = Render<TopicArticle>(p => p.Add(t => t.Topic, topic));

        Assert.Equal("page changed 14 March 2025", article.Find(".page-facts span:last-child").TextContent);
        Assert.Equal("2025-03-14", article.Find(".page-facts time").GetAttribute("datetime"));
    }

    [Fact]
    public void The_contents_count_works_below_a_topic_and_nothing_where_there_are_none()
    {
        Topic[] topics = [A.Topic("Symmetries", children: [Laws(level: 3)]), A.Topic("Words", order: 1)];
        A.Page(topics: topics);
        var contents = Render<TableOfContents>(p => p.Add(t => t.Topics, topics));

        Assert.Equal(["#symmetries", "#laws", "#words"], contents.FindAll("li a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["1 work", "1 work"], contents.FindAll(".count").Select(c => c.TextContent));
    }

    [Fact]
    public void Years_are_linked_bars_and_a_gap_is_shown()
    {
        var bars = Render<YearBars>(p => p.Add(b => b.Years, [new YearCount(1915, 1), new YearCount(1918, 4)]));

        Assert.Equal(["/papers?year=1915", "/papers?year=1918"], bars.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["25", "100"], bars.FindAll("svg").Select(s => s.GetAttribute("height")));
        Assert.Single(bars.FindAll(".gap"));
    }

    [Fact]
    public void More_years_than_fit_into_a_row_stand_by_decades()
    {
        var bars = Render<YearBars>(p => p.Add(b => b.Years, [.. Enumerable.Range(1995, 26).Select(year => new YearCount(year, 1))]));

        Assert.Equal(["1990s", "2000s", "2010s", "2020s"], bars.FindAll(".decades > li > span").Select(s => s.TextContent));
        Assert.Equal(26, bars.FindAll("a").Count);
        Assert.Empty(bars.FindAll(".gap"));
    }

    private static Topic Laws(int level = 2) => A.Topic("Laws", level, entries: [A.Entry(citations: [A.Citation(A.Paper())])]);
}
