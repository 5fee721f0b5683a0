using OptTopics.Bibliography;

namespace OptTopics.Tests.Extraction;

/// <summary>What kind of thing is cited: told by its address and by the words beside it.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("A talk on lists: [Lists at Work](https://a.org/lists)", WorkKind.Video)]
    [InlineData("We would love to talk to you at [Lists at Work](https://a.org/lists)", WorkKind.Other)]
    public void The_words_beside_it_tell_the_kind(string text, WorkKind kind) => Assert.Equal(kind, Reading.Markdown(text).OnlyCitation().Kind);

    [Theory]
    [InlineData("[[ICML2015](https://ieeexplore.ieee.org/document/1)] The shape of lists in slides of rows", WorkKind.Paper)]
    [InlineData("[The shape of lists in slides of rows](https://ieeexplore.ieee.org/document/1)", WorkKind.Other)]
    [InlineData("[[ICML2015](https://a.org/1)] The shape of lists in slides of rows", WorkKind.Other)]
    public void Words_of_a_title_tell_no_kind_where_an_article_appeared(string text, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown("- " + text).OnlyCitation().Kind);

    [Theory]
    [InlineData("/ Smith / 2018", WorkKind.Paper)]
    [InlineData("reads lists in rows", WorkKind.Code)]
    public void Notes_in_a_repository_tell_of_the_work_whose_people_and_year_stand_beside(string beside, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown($"- [A study of lists](https://github.com/a/notes/blob/master/Smith.md) {beside}").Citations()[0].Kind);

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=hGRssrXF-vI", "A Lecture on Lists", WorkKind.Video)]
    [InlineData("https://github.com/a/lists", "A library for lists", WorkKind.Code)]
    [InlineData("https://en.wikipedia.org/wiki/List", "List", WorkKind.Wiki)]
    [InlineData("https://a.org/blog/lists", "On Lists", WorkKind.Blog)]
    [InlineData("https://www.amazon.com/dp/1491963042", "Lists at Work", WorkKind.Book)]
    [InlineData("https://a.org/lists.tar.gz", "All the Lists", WorkKind.Dataset)]
    [InlineData("https://scholar.google.com/citations?user=AEBWEm8AAAAJ", "Ann Smith", WorkKind.Profile)]
    [InlineData("https://a.org/~smith", "Ann Smith", WorkKind.Profile)]
    [InlineData("https://arxiv.org/abs/1412.6980", "A Study of Lists", WorkKind.Paper)]
    [InlineData("https://paperswithcode.com/paper/a-study-of-lists", "A Study of Lists", WorkKind.Paper)]
    [InlineData("https://a.org/oe/fulltext.cfm?uri=oe-18", "A Study of Lists", WorkKind.Paper)]
    [InlineData("papers/lists.pdf", "A Study of Lists", WorkKind.Paper)]
    [InlineData("https://a.org/", "The Society of Lists", WorkKind.Other)]
    [InlineData("https://lister.society.org/", "Society Lister", WorkKind.Other)]
    public void The_address_tells_the_kind(string url, string label, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown($"- [{label}]({url})").OnlyCitation().Kind);

    [Theory]
    [InlineData("- [Lists at Work](https://a.org/lists)\n", WorkKind.Video)]
    [InlineData("- Ann Smith, Bob Doe. 2015. [Lists at Work](https://a.org/lists). Row Letters.\n", WorkKind.Paper)]
    public void Under_a_heading_with_videos_a_reference_is_a_paper(string text, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown("# Lists of Images and Videos\n\n" + text).OnlyCitation().Kind);

    [Fact]
    public void A_person_is_no_author_of_the_profile()
    {
        var reference = Reading.Markdown("- [Ann Smith](https://a.org/~smith)").OnlyCitation().Reference;
        Assert.Equal(("Ann Smith", null, 0), (reference.Label, reference.Title, reference.Authors.Count));
    }

    [Theory]
    [InlineData("https://blog.twitter.com/engineering/lists", WorkKind.Blog)]
    [InlineData("https://twitter.com/listkeeper", WorkKind.Profile)]
    [InlineData("https://uk.linkedin.com/in/listkeeper", WorkKind.Profile)]
    public void What_a_house_writes_is_no_profile(string url, WorkKind kind) =>
        Assert.Equal(kind, Reading.Markdown($"- [How we keep lists]({url})").OnlyCitation().Kind);

    [Fact]
    public void The_code_of_a_thing_is_nobody()
    {
        var citations = Reading.Markdown(
            "* [Rowser: A study of lists](https://a.org/1.pdf)\n* [Apache Rowser](https://github.com/apache/rowser)\n").Citations();
        Assert.Equal(
            [("Rowser: A study of lists", ""), ("Apache Rowser", "")],
            citations.Select(c => (c.Reference.Title, c.Reference.People())).Cast<(string?, string)>());
    }
}
