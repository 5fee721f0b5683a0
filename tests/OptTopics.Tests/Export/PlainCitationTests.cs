using OptTopics.Export;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Export;

public sealed class PlainCitationTests
{
    [Theory]
    [InlineData(
        "@article{k, author = {Salimans, Tim and Kingma, Diederik P.}, title = {Weight Things}, journal = {Letters}, " +
        "volume = {29}, number = {4}, pages = {901--909}, year = {2016}}",
        "Salimans, T., & Kingma, D. P. (2016). Weight Things. Letters, 29(4), 901–909.")]
    [InlineData(
        "@misc{k, author = {van den Oord, Aaron and Ma, Kurt Wan-Duo and Daume, III, Hal}, title = {Why?}, year = {2020}, eprint = {1810.02054}}",
        "van den Oord, A., Ma, K. W.-D., & Daume, H., III (2020). Why? arXiv:1810.02054.")]
    [InlineData("@misc{k, author = {Lewis, J.-P.L. and others}, title = {T}}", "Lewis, J.-P. L., et al. T.")]
    [InlineData(
        "@book{k, title = {A Book}, publisher = {Press}, year = {2001}, doi = {10.1000/1}}",
        "A Book (2001). Press. https://doi.org/10.1000/1")]
    [InlineData("@misc{k, author = {{OpenAI}}}", "OpenAI.")]
    [InlineData("@misc{k,}", "")]
    public void A_paper_is_one_line_of_a_reference_list(string record, string citation) =>
        Assert.Equal(citation, PlainCitation.Of(SamplePapers.Of(Assert.Single(BibTexReader.Read(record, "a.bib").Records))));
}
