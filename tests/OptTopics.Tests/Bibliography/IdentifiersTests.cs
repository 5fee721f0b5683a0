using CsCheck;
using OptTopics.Bibliography;

namespace OptTopics.Tests.Bibliography;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("In arXiv:1805.11604v2, 2018.", "arxiv:1805.11604", "arXiv:1805.11604v2")]
    [InlineData("arXiv preprint arXiv:1603.02754 (2016)", "arxiv:1603.02754", "arXiv preprint arXiv:1603.02754")]
    [InlineData("[arXiv:hep-th/9901001]", "arxiv:hep-th/9901001", "arXiv:hep-th/9901001")]
    [InlineData("CoRR, abs/1412.6980, 2014", "arxiv:1412.6980", "CoRR, abs/1412.6980")]
    [InlineData("see astro-ph/0601420 v. 2", "arxiv:astro-ph/0601420", "astro-ph/0601420")]
    [InlineData("Nature 521. doi:10.1038/nature14539.", "doi:10.1038/nature14539", "doi:10.1038/nature14539")]
    [InlineData("(DOI: 10.1016/S0893-6080(05)80037-1)", "doi:10.1016/s0893-6080(05)80037-1", "DOI: 10.1016/S0893-6080(05)80037-1")]
    [InlineData("ISBN-13: 978-0-262-03561-3, MIT Press", "isbn:9780262035613", "ISBN-13: 978-0-262-03561-3")]
    [InlineData("ISBN 0-262-03561-8 2016", "isbn:9780262035613", "ISBN 0-262-03561-8")]
    [InlineData("PMID: 31825423", "pmid:31825423", "PMID: 31825423")]
    [InlineData("PMCID: PMC6901234", "pmcid:PMC6901234", "PMCID: PMC6901234")]
    [InlineData("S2CID 5590763", "s2:CorpusID:5590763", "S2CID 5590763")]
    [InlineData("report hal-01234567v2 of 2015", "hal:hal-01234567", "hal-01234567v2")]
    [InlineData("ACL Anthology: P18-1173", "acl:P18-1173", "ACL Anthology: P18-1173")]
    [InlineData("[[https://doi.org/10.1093/nar/gkq394|Featured]]", "doi:10.1093/nar/gkq394", "https://doi.org/10.1093/nar/gkq394")]
    [InlineData("at https://arxiv.org/abs/1412.6980v9, and", "arxiv:1412.6980", "https://arxiv.org/abs/1412.6980v9")]
    public void An_identifier_is_found_in_text(string text, string identifier, string printed)
    {
        var found = Assert.Single(Identifiers.FindInText(text));
        Assert.Equal(identifier, found.Identifier.ToString());
        Assert.Equal(printed, found.Span.Of(text));
    }

    [Theory]
    [InlineData("pages 1805.11604 of it")]
    [InlineData("version 10.100/3")]
    [InlineData("doi:10.1.1.29.6931")]
    [InlineData("ISBN 978-0-262-03561-4")]
    [InlineData("about PMC and PMID")]
    [InlineData("section and/or 2")]
    [InlineData("stat/1 cs/12")]
    public void What_is_no_identifier_is_not_found(string text) => Assert.Empty(Identifiers.FindInText(text));

    [Theory]
    [InlineData("arxiv:1805.11604", "arxiv:1805.11604")]
    [InlineData("arXiv:1805.11604v3", "arxiv:1805.11604")]
    [InlineData(" 1805.11604v3 ", "arxiv:1805.11604")]
    [InlineData("hep-th/9901001", "arxiv:hep-th/9901001")]
    [InlineData("https://arxiv.org/pdf/1805.11604.pdf", "arxiv:1805.11604")]
    [InlineData("arxiv.org/abs/1805.11604", "arxiv:1805.11604")]
    [InlineData("doi:10.1016/S0893-6080(05)80037-1", "doi:10.1016/s0893-6080(05)80037-1")]
    [InlineData("10.1016/S0893-6080(05)80037-1", "doi:10.1016/s0893-6080(05)80037-1")]
    [InlineData("<https://doi.org/10.1145/1830761.1830784>", "doi:10.1145/1830761.1830784")]
    [InlineData("P18-1173", "acl:P18-1173")]
    [InlineData("jmlr:v19/18-188", "jmlr:v19/18-188")]
    [InlineData("ISBN 978-0-262-03561-3", "isbn:9780262035613")]
    [InlineData("PMID: 31825423", "pmid:31825423")]
    [InlineData("kingma 2016", null)]
    [InlineData("2016", null)]
    [InlineData("title:optimization", null)]
    [InlineData("arXiv:1805.11604 and more", null)]
    [InlineData("", null)]
    public void A_question_may_be_an_identifier(string text, string? identifier) =>
        Assert.Equal(identifier, Identifiers.Parse(text)?.ToString());

    [Fact]
    public void A_preprint_s_doi_holds_its_number_too() =>
        Assert.Equal(
            ["doi:10.48550/arxiv.2306.09338", "arxiv:2306.09338"],
            Identifiers.FromUrl("https://doi.org/10.48550/arXiv.2306.09338").Select(id => id.ToString()));

    [Fact]
    public void A_playlist_and_a_profile_name_no_work()
    {
        Assert.True(Identifiers.NamesWork(new("youtube", "hGRssrXF-vI")));
        Assert.False(Identifiers.NamesWork(new("youtube_playlist", "PL1826E60FD05B44E4")));
        Assert.False(Identifiers.NamesWork(new("google_scholar", "AEBWEm8AAAAJ")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("papers/gfs.pdf")]
    [InlineData("mailto:a@b.org")]
    [InlineData("http://")]
    [InlineData("https://%zz/%")]
    [InlineData("#anchor")]
    public void What_is_no_address_holds_none(string url) => Assert.Empty(Identifiers.FromUrl(url));

    [Fact]
    public void Any_text_is_read() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["arxiv:/.doi10ISBN-9784 https?=&%(<>)vPMC\n"], 0, 200]).Sample(text =>
        {
            foreach (var found in Identifiers.FindInText(text))
            {
                Assert.InRange(found.Span.Start, 0, found.Span.End - 1);
                Assert.InRange(found.Span.End, 1, text.Length);
                Assert.Equal(found.Identifier, Identifiers.Create(found.Identifier.Scheme, found.Identifier.Value));
            }

            Identifiers.FromUrl(text);
            Identifiers.Parse(text);
        });
}
