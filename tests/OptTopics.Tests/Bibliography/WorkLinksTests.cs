using OptTopics.Bibliography;

namespace OptTopics.Tests.Bibliography;

public sealed class WorkLinksTests
{
    [Theory]
    [InlineData("PMLR, arXiv, PDF", "arxiv:1412.0233", "https://arxiv.org/pdf/1412.0233.pdf", "https://proceedings.mlr.press/v38/choromanska15.html")]
    [InlineData(
        "arXiv, PDF",
        "arxiv:2306.09338 doi:10.48550/arxiv.2306.09338",
        "https://arxiv.org/pdf/2306.09338",
        "https://arxiv.org/abs/2306.09338")]
    [InlineData(
        "ACL Anthology, PDF, arXiv",
        "acl:P18-1173 arxiv:1805.04658 doi:10.18653/v1/p18-1173",
        "https://www.aclweb.org/anthology/P18-1173.pdf",
        "https://aclanthology.org/P18-1173")]
    [InlineData(
        "JMLR, PDF, arXiv",
        "jmlr:v19/18-188 arxiv:1710.10345",
        "https://www.jmlr.org/papers/volume19/18-188/18-188.pdf",
        "https://jmlr.org/papers/v19/18-188.html")]
    [InlineData(
        "NeurIPS, arXiv, PDF",
        "arxiv:1805.11604",
        "https://arxiv.org/pdf/1805.11604.pdf",
        "https://proceedings.neurips.cc/paper_files/paper/2018/hash/905056c1ac1dad141560467e0a99e1cf-Abstract.html")]
    [InlineData(
        "DOI, CiteSeerX",
        "doi:10.1016/s0893-6080(05)80037-1",
        "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.29.6931&type=pdf",
        "https://doi.org/10.1016/S0893-6080(05)80037-1")]
    [InlineData(
        "YouTube",
        "",
        "https://www.youtube.com/watch?v=hGRssrXF-vI&list=PL1826E60FD05B44E4",
        "https://www.youtube.com/watch?v=hGRssrXF-vI&list=PL1826E60FD05B44E4")]
    public void Links_are_labelled_by_where_they_go(string labels, string identifiers, string printed, string recorded)
    {
        var known = identifiers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Identifiers.Parse(id)!.Value);
        var links = WorkLinks.Of(known, [printed], [recorded]);
        Assert.Equal(labels, string.Join(", ", links.Select(l => l.Label)));
        Assert.Contains(printed, links.Select(l => l.Url));
    }

    [Fact]
    public void An_identifier_gives_landing_page_and_PDF() =>
        Assert.Equal(
            [
                new("OpenReview", "https://openreview.net/forum?id=S1eK3i09YQ"),
                new("PDF", "https://openreview.net/pdf?id=S1eK3i09YQ"),
                new("arXiv", "https://arxiv.org/abs/1810.02054"),
            ],
            WorkLinks.Of([new("arxiv", "1810.02054"), new("openreview", "S1eK3i09YQ")], [], []));

    [Theory]
    [InlineData("http://arxiv.org/abs/1810.02054v2")]
    [InlineData("https://www.arxiv.org/abs/1810.02054")]
    public void The_printed_form_stands_for_the_made_one(string printed) =>
        Assert.Equal(
            [new("arXiv", printed), new("PDF", "https://arxiv.org/pdf/1810.02054")],
            WorkLinks.Of([new("arxiv", "1810.02054")], [printed], ["https://arxiv.org/abs/1810.02054"]));

    [Fact]
    public void Every_printed_address_stays_as_printed()
    {
        string[] printed =
        [
            "http://arxiv.org/abs/1810.02054", "https://arxiv.org/abs/1810.02054v2", "https://arxiv.org/pdf/1810.02054v1.pdf",
            "https://arxiv.org/pdf/1810.02054v2.pdf", "papers/own-copy.pdf", "http://people.example.edu/~du/",
        ];
        var links = WorkLinks.Of([], printed, []);
        Assert.Equal(printed.Order(StringComparer.Ordinal), links.Select(l => l.Url).Order(StringComparer.Ordinal));
        Assert.Equal(["people.example.edu", "arXiv", "arXiv (arxiv.org)"], links.Take(3).Select(l => l.Label));
    }

    [Fact]
    public void Code_video_and_slides_come_last() =>
        Assert.Equal(
            ["doi.example.org", "PDF", "GitHub", "YouTube", "Slides"],
            WorkLinks.Of(
                [],
                [
                    "https://talks.example.org/2020/slides.pdf",
                    "https://youtu.be/hGRssrXF-vI",
                    "https://github.com/owner/name",
                    "https://example.org/paper.pdf",
                    "https://doi.example.org/work",
                ],
                []).Select(l => l.Label));

    [Fact]
    public void A_publisher_s_page_stands_for_its_DOI() =>
        Assert.Equal(
            [new("link.springer.com", "https://link.springer.com/article/10.1007/s11263-015-0816-y")],
            WorkLinks.Of([new("doi", "10.1007/s11263-015-0816-y")], ["https://link.springer.com/article/10.1007/s11263-015-0816-y"], []));

    [Fact]
    public void What_is_neither_web_nor_relative_is_no_link() =>
        Assert.Empty(WorkLinks.Of([], ["javascript:alert(1)", "data:text/html,x"], ["file:///etc/passwd"]));
}
