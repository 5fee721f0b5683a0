using System.Runtime.CompilerServices;
using OptTopics.Bibliography;
using OptTopics.Extraction;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Extraction.BibTeX;

/// <summary>The records that are shipped with the shipped page.</summary>
public sealed class ShippedRecordsTests
{
    private static readonly BibTexFile Shipped = Read();

    [Fact]
    public void They_are_read_without_a_complaint()
    {
        Assert.Empty(Shipped.Diagnostics);
        Assert.Equal(20, Shipped.Records.Count);
        Assert.All(Shipped.Records, r => Assert.NotNull(r.Title));
        Assert.All(Shipped.Records, r => Assert.NotEmpty(r.Authors));
        Assert.All(Shipped.Records, r => Assert.DoesNotContain(r.Authors, a => a.IsFamilyOnly || a.Literal is not null));
        Assert.All(Shipped.Records, r => Assert.DoesNotContain(r.Fields.Values, value => value.AsSpan().ContainsAny('{', '}', '\\')));
    }

    [Fact]
    public void The_year_of_the_first_preprint_stands_where_there_is_a_preprint() =>
        Assert.All(Shipped.Records, r => Assert.Equal(r.Identifiers.Any(id => id.Scheme is "arxiv"), r.Fields.ContainsKey("origyear")));

    [Theory]
    [InlineData("santurkar2018", "NeurIPS, arXiv, PDF", "https://arxiv.org/pdf/1805.11604.pdf")]
    [InlineData("qi2023", "arXiv, PDF", "https://arxiv.org/pdf/2306.09338")]
    [InlineData("choromanska2015", "PMLR, arXiv, PDF", "https://arxiv.org/pdf/1412.0233.pdf")]
    [InlineData("du2019", "OpenReview, arXiv, PDF", "https://arxiv.org/pdf/1810.02054.pdf")]
    [InlineData("sussmann1992", "DOI, CiteSeerX", "http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.29.6931&rep=rep1&type=pdf")]
    [InlineData("yao2020", "DOI, arXiv, PDF", "https://arxiv.org/pdf/1912.07145.pdf")]
    [InlineData("peng2018", "ACL Anthology, PDF, arXiv", "https://www.aclweb.org/anthology/P18-1173.pdf")]
    [InlineData("soudry2018", "JMLR, PDF, arXiv", "https://www.jmlr.org/papers/volume19/18-188/18-188.pdf")]
    [InlineData("feizi-implicit-bias", "YouTube", "https://www.youtube.com/watch?v=hGRssrXF-vI&list=PLHgjs9ncvHi80UCSlSvQe-TK_uOyDv_Jf&index=4")]
    public void With_the_page_s_link_they_lead_to_landing_page_and_PDF(string key, string labels, string printed)
    {
        var record = Assert.Single(Shipped.Records, r => string.Equals(r.Key, key, StringComparison.Ordinal));
        Assert.Equal(labels, string.Join(", ", WorkLinks.Of(record.Identifiers, [printed], record.Links).Select(l => l.Label)));
    }

    private static BibTexFile Read([CallerFilePath] string here = "")
    {
        const string File = "optimization_topics.bib";
        var content = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "content");
        return BibTexReader.Read(ContentFile.Decode(File, "", System.IO.File.ReadAllBytes(Path.Combine(content, File))).Text, File);
    }
}
