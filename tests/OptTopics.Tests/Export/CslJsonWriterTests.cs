using System.Text.Json.Nodes;
using OptTopics.Export;

namespace OptTopics.Tests.Export;

public sealed class CslJsonWriterTests
{
    [Fact]
    public void A_paper_with_a_record_is_written_whole() =>
        AssertJson(
            """
            {
              "type": "paper-conference", "id": "oord2021", "citation-key": "oord2021",
              "title": "How C++ & PyHessian Help the 100% Lipschitz crowd: a_b",
              "author": [
                { "family": "Oord", "given": "Aäron", "non-dropping-particle": "van den" },
                { "family": "Daume", "given": "Hal", "suffix": "III" },
                { "family": "Ben Arous", "given": "Gérard" },
                { "literal": "Barnes and Noble, Inc." },
                { "literal": "others" }
              ],
              "issued": { "date-parts": [[2021]] },
              "container-title": "Proceedings of Things", "collection-title": "Things", "volume": "31", "issue": "2", "page": "10-19",
              "publisher": "Press & Co.", "publisher-place": "Here", "DOI": "10.1000/A_b", "URL": "https://example.org/~oord/a_b?x=1&y=2%20",
              "keyword": "Global minima, Smoothness",
              "note": "Shows **this** & {that}.\n\n“We prove it”"
            }
            """,
            CslJsonWriter.Of(SamplePapers.WithRecord()));

    [Fact]
    public void A_preprint_has_its_archive() =>
        AssertJson(
            """
            {
              "type": "article", "id": "du2018gradient", "citation-key": "du2018gradient", "title": "Gradient Descent",
              "author": [{ "family": "Du" }, { "literal": "others" }], "issued": { "date-parts": [[2018]] },
              "archive": "arXiv", "number": "arXiv:1810.02054", "URL": "https://arxiv.org/abs/1810.02054"
            }
            """,
            CslJsonWriter.Of(SamplePapers.Printed()));

    [Fact]
    public void What_is_unknown_stays_absent() =>
        AssertJson("""{ "type": "article", "id": "x", "citation-key": "x" }""", CslJsonWriter.Of(SamplePapers.Unknown()));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Papers_are_written_as_one_array(int count)
    {
        using var writer = new StringWriter();
        CslJsonWriter.Write(Enumerable.Repeat(SamplePapers.Printed(), count), writer);
        Assert.Equal(count, JsonNode.Parse(writer.ToString())!.AsArray().Count);
    }

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToString());
}
