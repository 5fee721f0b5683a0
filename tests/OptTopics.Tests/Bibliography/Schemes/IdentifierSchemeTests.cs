using OptTopics.Bibliography;
using OptTopics.Bibliography.Schemes;

namespace OptTopics.Tests.Bibliography.Schemes;

/// <summary>A table a scheme: what is read from an address, what is not, and where it leads.</summary>
public sealed class IdentifierSchemeTests
{
    [Theory]
    [InlineData("https://arxiv.org/abs/1805.11604", "1805.11604")]
    [InlineData("https://arxiv.org/pdf/1805.11604.pdf", "1805.11604")]
    [InlineData("http://www.arxiv.org/pdf/1805.11604v12.pdf", "1805.11604")]
    [InlineData("arxiv.org/html/2306.09338v1", "2306.09338")]
    [InlineData("https://arxiv.org/pdf/1503.04069.pdf?utm_source=feed", "1503.04069")]
    [InlineData("https://arxiv.org/pdf/1511.07289.pdf%5Cnhttp://arxiv.org/abs/1511.07289", "1511.07289")]
    [InlineData("https://export.arxiv.org/abs/hep-th/9901001v3", "hep-th/9901001")]
    [InlineData("http://arxiv.org/abs/math.CT/0107188", "math/0107188")]
    [InlineData("http://xxx.lanl.gov/abs/q-alg/9705009", "q-alg/9705009")]
    [InlineData("https://ar5iv.labs.arxiv.org/html/1706.03762", "1706.03762")]
    [InlineData("https://www.alphaxiv.org/abs/1706.03762v7", "1706.03762")]
    [InlineData("https://huggingface.co/papers/1706.03762", "1706.03762")]
    [InlineData("https://arxiv.org/list/cs.LG/2001", null)]
    [InlineData("https://arxiv.org/abs/1813.11604", null)]
    [InlineData("https://example.org/abs/1805.11604", null)]
    public void Arxiv(string url, string? value) => AssertReads("arxiv", url, value);

    [Theory]
    [InlineData("https://doi.org/10.1016/S0893-6080(05)80037-1", "10.1016/s0893-6080(05)80037-1")]
    [InlineData("http://dx.doi.org/10.1145/1830761.1830784", "10.1145/1830761.1830784")]
    [InlineData("https://doi.org/https://doi.org/10.30953/bhty.v1.24", "10.30953/bhty.v1.24")]
    [InlineData("https://dl.acm.org/doi/pdf/10.1145/3656393https://dl.acm.org/doi/pdf/10.1145/3656393", "10.1145/3656393")]
    [InlineData("http://link.springer.com/article/10.1023/A%3A1018826228212", "10.1023/a:1018826228212")]
    [InlineData("https://link.springer.com/book/10.1007%2F978-3-030-61601-4", "10.1007/978-3-030-61601-4")]
    [InlineData("https://link.springer.com/content/pdf/10.1007/s11263-015-0816-y.pdf", "10.1007/s11263-015-0816-y")]
    [InlineData("https://projecteuclid.org/journals/a/volume-22/issue-3/T/10.1214/aoms/1177729586.full", "10.1214/aoms/1177729586")]
    [InlineData("https://onlinelibrary.wiley.com/doi/10.1002/hbm.20159/abstract;jsessionid=1F", "10.1002/hbm.20159")]
    [InlineData("https://www.frontiersin.org/articles/10.3389/fnins.2019.00001/full", "10.3389/fnins.2019.00001")]
    [InlineData("https://www.biorxiv.org/content/10.1101/2020.01.15.907402v2.full.pdf", "10.1101/2020.01.15.907402")]
    [InlineData("https://academic.oup.com/bib/advance-article/doi/10.1093/bib/abc123/5669856#1", "10.1093/bib/abc123")]
    [InlineData("https://academic.oup.com/nar/article/doi/10.1093/nar/gkq394", "10.1093/nar/gkq394")]
    [InlineData("https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0012345&type=printable", "10.1371/journal.pone.0012345")]
    [InlineData("https://www.worldscientific.com/worldscibooks/10.1142/6077#t=toc", "10.1142/6077")]
    [InlineData(
        "https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2",
        "10.1002/(sici)1097-0258(19980815/30)17:15<1661::aid-sim968>3.0.co;2-2")]
    [InlineData("http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.29.6931&rep=rep1&type=pdf", null)]
    [InlineData("https://dl.acm.org/doi/10.5555/3041838.3041955", null)]
    [InlineData("https://example.org/version/10.1000.2", null)]
    public void Doi(string url, string? value) => AssertReads("doi", url, value);

    [Theory]
    [InlineData("https://dl.acm.org/doi/10.5555/3041838.3041955", "10.5555/3041838.3041955")]
    [InlineData("https://dl.acm.org/doi/pdf/10.5555/3041838.3041955", "10.5555/3041838.3041955")]
    [InlineData("https://dl.acm.org/doi/10.1145/3205455.3205467", null)]
    public void Acm(string url, string? value) => AssertReads("acm", url, value);

    [Theory]
    [InlineData("https://www.aclweb.org/anthology/P18-1173.pdf", "P18-1173")]
    [InlineData("http://anthology.aclweb.org/D/D14/D14-1162.pdf", "D14-1162")]
    [InlineData("https://aclanthology.org/2020.acl-main.1/", "2020.acl-main.1")]
    [InlineData("https://aclanthology.org/2020.findings-emnlp.139v2.pdf", "2020.findings-emnlp.139")]
    [InlineData("https://aclanthology.org/p18-1173.bib", "P18-1173")]
    [InlineData("https://doi.org/10.18653/v1/P18-1173", "P18-1173")]
    [InlineData("https://aclanthology.org/volumes/P18-1/", null)]
    [InlineData("https://aclanthology.org/people/h/hao-peng/", null)]
    public void Acl(string url, string? value) => AssertReads("acl", url, value);

    [Theory]
    [InlineData("https://www.jmlr.org/papers/volume19/18-188/18-188.pdf", "v19/18-188")]
    [InlineData("https://jmlr.org/papers/v19/18-188.html", "v19/18-188")]
    [InlineData("http://www.jmlr.org/papers/volume13/bergstra12a/bergstra12a", "v13/bergstra12a")]
    [InlineData("http://jmlr.csail.mit.edu/papers/v3/blei03a.html", "v3/blei03a")]
    [InlineData("https://jmlr.org/papers/v19/", null)]
    [InlineData("http://www.jmlr.org/proceedings/papers/v38/choromanska15.pdf", null)]
    public void Jmlr(string url, string? value) => AssertReads("jmlr", url, value);

    [Theory]
    [InlineData("http://proceedings.mlr.press/v80/chen18m.html", "v80/chen18m")]
    [InlineData("https://proceedings.mlr.press/v80/chen18m/chen18m.pdf", "v80/chen18m")]
    [InlineData("http://proceedings.mlr.press/v28/bardenet13.pdf", "v28/bardenet13")]
    [InlineData("http://proceedings.mlr.press/v28/bardenet13-supp.pdf", "v28/bardenet13")]
    [InlineData("http://www.jmlr.org/proceedings/papers/v38/choromanska15.pdf", "v38/choromanska15")]
    [InlineData("https://proceedings.mlr.press/v80/", null)]
    public void Pmlr(string url, string? value) => AssertReads("pmlr", url, value);

    [Theory]
    [InlineData(
        "https://proceedings.neurips.cc/paper_files/paper/2018/hash/905056c1ac1dad141560467e0a99e1cf-Abstract.html",
        "2018/905056c1ac1dad141560467e0a99e1cf")]
    [InlineData("https://papers.nips.cc/paper/2018/file/905056c1ac1dad141560467e0a99e1cf-Paper.pdf", "2018/905056c1ac1dad141560467e0a99e1cf")]
    [InlineData(
        "https://proceedings.neurips.cc/paper_files/paper/2022/file/905056c1ac1dad141560467e0a99e1cf-Paper-Conference.pdf",
        "2022/905056c1ac1dad141560467e0a99e1cf-Conference")]
    [InlineData("http://papers.nips.cc/paper/5347-how-transferable-are-features.pdf", "5347")]
    [InlineData("https://neurips.cc/virtual/2020/poster/1", null)]
    public void NeurIps(string url, string? value) => AssertReads("neurips", url, value);

    [Theory]
    [InlineData(
        "https://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf",
        "content_cvpr_2016/He_Deep_Residual_Learning_CVPR_2016")]
    [InlineData("https://openaccess.thecvf.com/content/CVPR2021/html/Chen_X_CVPR_2021_paper.html", "content/CVPR2021/Chen_X_CVPR_2021")]
    [InlineData(
        "http://www.cv-foundation.org/openaccess/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf",
        "content_cvpr_2016/He_Deep_Residual_Learning_CVPR_2016")]
    [InlineData("https://openaccess.thecvf.com/CVPR2021", null)]
    public void Cvf(string url, string? value) => AssertReads("cvf", url, value);

    [Theory]
    [InlineData("https://openreview.net/forum?id=S1eK3i09YQ", "S1eK3i09YQ")]
    [InlineData("https://openreview.net/pdf?id=SkB-_mcel", "SkB-_mcel")]
    [InlineData("https://openreview.net/forum?noteId=x&id=S1eK3i09YQ", "S1eK3i09YQ")]
    [InlineData("https://openreview.net/group?id=ICLR.cc/2019/Conference", null)]
    [InlineData("https://openreview.net/profile?id=~Simon_Du1", null)]
    public void OpenReview(string url, string? value) => AssertReads("openreview", url, value);

    [Theory]
    [InlineData("https://www.amazon.com/Deep-Learning/dp/0262035618/ref=sr_1_1", "9780262035613")]
    [InlineData("https://openlibrary.org/isbn/978-0-262-03561-3", "9780262035613")]
    [InlineData("https://books.example.org/view?isbn=026203561-8", "9780262035613")]
    [InlineData("https://openlibrary.org/isbn/9780262035614", null)]
    [InlineData("https://www.amazon.com/dp/B08FHBV4ZX", null)]
    public void Isbn(string url, string? value) => AssertReads("isbn", url, value);

    [Theory]
    [InlineData("https://hal.archives-ouvertes.fr/inria-00484049/document", "inria-00484049")]
    [InlineData("https://hal.science/hal-01234567v2/file/paper.pdf", "hal-01234567")]
    [InlineData("https://tel.archives-ouvertes.fr/tel-00012345", "tel-00012345")]
    [InlineData("https://hal.science/search/index?q=x", null)]
    public void Hal(string url, string? value) => AssertReads("hal", url, value);

    [Theory]
    [InlineData("http://www.ncbi.nlm.nih.gov/pubmed/12456921", "12456921")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/31825423/", "31825423")]
    [InlineData("https://europepmc.org/article/MED/31825423", "31825423")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/?term=lens", null)]
    public void PubMed(string url, string? value) => AssertReads("pmid", url, value);

    [Theory]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6901234/", "PMC6901234")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC6901234/pdf/main.pdf", "PMC6901234")]
    public void PubMedCentral(string url, string? value) => AssertReads("pmcid", url, value);

    [Theory]
    [InlineData("https://www.semanticscholar.org/paper/A-Title/A4cec122a08216fe8a3bc19b22e78fbaea096256", "a4cec122a08216fe8a3bc19b22e78fbaea096256")]
    [InlineData(
        "https://www.semanticscholar.org/paper/a4cec122a08216fe8a3bc19b22e78fbaea096256/figure/3",
        "a4cec122a08216fe8a3bc19b22e78fbaea096256")]
    [InlineData("https://api.semanticscholar.org/CorpusID:5590763", "CorpusID:5590763")]
    [InlineData("https://www.semanticscholar.org/author/Y.-Bengio/1751762", null)]
    public void SemanticScholar(string url, string? value) => AssertReads("s2", url, value);

    [Theory]
    [InlineData("http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.29.6931&rep=rep1&type=pdf", "10.1.1.29.6931")]
    [InlineData("http://citeseerx.ist.psu.edu/viewdoc/download;jsessionid=7A?doi=10.1.1.29.6931", "10.1.1.29.6931")]
    [InlineData(
        "https://citeseerx.ist.psu.edu/document?repid=rep1&doi=a4cec122a08216fe8a3bc19b22e78fbaea096256",
        "a4cec122a08216fe8a3bc19b22e78fbaea096256")]
    [InlineData("http://citeseerx.ist.psu.edu/", null)]
    public void CiteSeerX(string url, string? value) => AssertReads("citeseerx", url, value);

    [Theory]
    [InlineData("https://github.com/AshishBora/Ambient-GAN", "ashishbora/ambient-gan")]
    [InlineData("https://github.com/owner/name.git", "owner/name")]
    [InlineData("https://github.com/owner/name/tree/main", "owner/name")]
    [InlineData("https://github.com/owner/name/blob/main/papers/one.pdf", null)]
    [InlineData("https://github.com/topics/optimization", null)]
    [InlineData("https://github.com/owner", null)]
    public void GitHub(string url, string? value) => AssertReads("github", url, value);

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=hGRssrXF-vI&list=PLHgjs9ncvHi80UCSlSvQe-TK_uOyDv_Jf&index=4", "hGRssrXF-vI")]
    [InlineData("https://youtu.be/hGRssrXF-vI?t=30", "hGRssrXF-vI")]
    [InlineData("https://m.youtube.com/watch?app=desktop&v=hGRssrXF-vI", "hGRssrXF-vI")]
    [InlineData("https://www.youtube-nocookie.com/embed/hGRssrXF-vI", "hGRssrXF-vI")]
    [InlineData("https://www.youtube.com/playlist?list=PL1826E60FD05B44E4", null)]
    [InlineData("https://www.youtube.com/@someone", null)]
    public void YouTube(string url, string? value) => AssertReads("youtube", url, value);

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=hGRssrXF-vI&list=PLHgjs9ncvHi80UCSlSvQe-TK_uOyDv_Jf&index=4", "PLHgjs9ncvHi80UCSlSvQe-TK_uOyDv_Jf")]
    [InlineData("https://www.youtube.com/playlist?list=PL1826E60FD05B44E4", "PL1826E60FD05B44E4")]
    [InlineData("https://www.youtube.com/watch?v=hGRssrXF-vI", null)]
    public void YouTubePlaylist(string url, string? value) => AssertReads("youtube_playlist", url, value);

    [Theory]
    [InlineData("https://scholar.google.com/citations?user=AEBWEm8AAAAJ&hl=en", "AEBWEm8AAAAJ")]
    [InlineData("https://scholar.google.co.uk/citations?hl=en&user=AEBWEm8AAAAJ", "AEBWEm8AAAAJ")]
    [InlineData("https://scholar.google.com/scholar?q=user", null)]
    public void GoogleScholar(string url, string? value) => AssertReads("google_scholar", url, value);

    [Theory]
    [InlineData("arxiv", "1805.11604", "https://arxiv.org/abs/1805.11604", "https://arxiv.org/pdf/1805.11604")]
    [InlineData("doi", "10.1145/1830761.1830784", "https://doi.org/10.1145/1830761.1830784", null)]
    [InlineData("doi", "10.1002/a<1::x>3", "https://doi.org/10.1002/a%3C1::x%3E3", null)]
    [InlineData(
        "acm",
        "10.5555/3041838.3041955",
        "https://dl.acm.org/doi/10.5555/3041838.3041955",
        "https://dl.acm.org/doi/pdf/10.5555/3041838.3041955")]
    [InlineData("acl", "P18-1173", "https://aclanthology.org/P18-1173/", "https://aclanthology.org/P18-1173.pdf")]
    [InlineData("jmlr", "v19/18-188", "https://www.jmlr.org/papers/v19/18-188.html", "https://www.jmlr.org/papers/volume19/18-188/18-188.pdf")]
    [InlineData(
        "pmlr",
        "v38/choromanska15",
        "https://proceedings.mlr.press/v38/choromanska15.html",
        "https://proceedings.mlr.press/v38/choromanska15.pdf")]
    [InlineData("pmlr", "v80/chen18m", "https://proceedings.mlr.press/v80/chen18m.html", "https://proceedings.mlr.press/v80/chen18m/chen18m.pdf")]
    [InlineData(
        "neurips",
        "2018/905056c1ac1dad141560467e0a99e1cf",
        "https://proceedings.neurips.cc/paper_files/paper/2018/hash/905056c1ac1dad141560467e0a99e1cf-Abstract.html",
        "https://proceedings.neurips.cc/paper_files/paper/2018/file/905056c1ac1dad141560467e0a99e1cf-Paper.pdf")]
    [InlineData("neurips", "5347", null, null)]
    [InlineData(
        "cvf",
        "content_cvpr_2016/He_Deep",
        "https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_paper.html",
        "https://openaccess.thecvf.com/content_cvpr_2016/papers/He_Deep_paper.pdf")]
    [InlineData("openreview", "S1eK3i09YQ", "https://openreview.net/forum?id=S1eK3i09YQ", "https://openreview.net/pdf?id=S1eK3i09YQ")]
    [InlineData("isbn", "9780262035613", "https://openlibrary.org/isbn/9780262035613", null)]
    [InlineData("hal", "inria-00484049", "https://hal.science/inria-00484049", "https://hal.science/inria-00484049/document")]
    [InlineData("pmid", "31825423", "https://pubmed.ncbi.nlm.nih.gov/31825423/", null)]
    [InlineData("pmcid", "PMC6901234", "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901234/", "https://pmc.ncbi.nlm.nih.gov/articles/PMC6901234/pdf/")]
    [InlineData("s2", "CorpusID:5590763", "https://api.semanticscholar.org/CorpusID:5590763", null)]
    [InlineData("citeseerx", "10.1.1.29.6931", "http://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.29.6931", null)]
    [InlineData("github", "owner/name", "https://github.com/owner/name", null)]
    [InlineData("youtube", "hGRssrXF-vI", "https://www.youtube.com/watch?v=hGRssrXF-vI", null)]
    [InlineData("youtube_playlist", "PL1826E60FD05B44E4", "https://www.youtube.com/playlist?list=PL1826E60FD05B44E4", null)]
    [InlineData("google_scholar", "AEBWEm8AAAAJ", "https://scholar.google.com/citations?user=AEBWEm8AAAAJ", null)]
    public void An_identifier_leads_somewhere(string scheme, string value, string? landingPage, string? pdf)
    {
        var identifier = new Identifier(scheme, value);
        Assert.Equal(landingPage, Identifiers.LandingPage(identifier));
        Assert.Equal(pdf, Identifiers.Pdf(identifier));
        Assert.Equal(identifier, Identifiers.Create(scheme, value));
    }

    [Fact]
    public void What_an_identifier_leads_to_holds_it()
    {
        string[] values =
        [
            "1805.11604", "hep-th/9901001", "10.1016/s0893-6080(05)80037-1", "10.1002/(sici)1097-0258(19980815/30)17:15<1661::aid-sim968>3.0.co;2-2",
            "10.5555/3041838.3041955", "2020.acl-main.1", "v19/18-188", "v38/choromanska15", "2022/905056c1ac1dad141560467e0a99e1cf-Conference",
            "content_cvpr_2016/He_Deep_CVPR_2016", "S1eK3i09YQ", "9780262035613", "inria-00484049", "31825423", "PMC6901234",
            "a4cec122a08216fe8a3bc19b22e78fbaea096256", "10.1.1.29.6931", "owner/name", "hGRssrXF-vI", "PL1826E60FD05B44E4", "AEBWEm8AAAAJ",
        ];
        foreach (var scheme in IdentifierScheme.All)
        {
            var known = values.Select(v => Identifiers.Create(scheme.Name, v)).OfType<Identifier>().ToList();
            Assert.NotEmpty(known);
            foreach (var identifier in known)
            {
                Assert.All(
                    new[] { Identifiers.LandingPage(identifier), Identifiers.Pdf(identifier) }.OfType<string>(),
                    url => Assert.Contains(identifier, Identifiers.FromUrl(url)));
            }
        }
    }

    private static void AssertReads(string scheme, string url, string? value)
    {
        var values = Identifiers.FromUrl(url).Where(id => string.Equals(id.Scheme, scheme, StringComparison.Ordinal)).Select(id => id.Value);
        Assert.Equal(value is null ? [] : [value], values);
    }
}
