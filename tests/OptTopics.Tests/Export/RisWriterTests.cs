using OptTopics.Bibliography;
using OptTopics.Export;

namespace OptTopics.Tests.Export;

public sealed class RisWriterTests
{
    [Fact]
    public void A_paper_with_a_record_is_written_whole() =>
        Assert.Equal(
            """
            TY  - CPAPER
            ID  - oord2021
            AU  - van den Oord, Aäron
            AU  - Daume, Hal, III
            AU  - Ben Arous, Gérard
            AU  - Barnes and Noble, Inc.
            AU  - others
            TI  - How C++ & PyHessian Help the 100% Lipschitz crowd: a_b
            PY  - 2021
            T2  - Proceedings of Things
            T3  - Things
            VL  - 31
            IS  - 2
            SP  - 10
            EP  - 19
            PB  - Press & Co.
            CY  - Here
            DO  - 10.1000/A_b
            UR  - https://example.org/~oord/a_b?x=1&y=2%20
            KW  - Global minima
            KW  - Smoothness
            N1  - Shows **this** & {that}.
            N1  - “We prove it”
            ER  - 


            """.ReplaceLineEndings("\r\n"),
            RisWriter.Of(SamplePapers.WithRecord()));

    [Theory]
    [InlineData(WorkKind.Paper, "GEN")]
    [InlineData(WorkKind.Book, "BOOK")]
    [InlineData(WorkKind.Video, "VIDEO")]
    [InlineData(WorkKind.Code, "COMP")]
    [InlineData(WorkKind.Dataset, "DATA")]
    [InlineData(WorkKind.Blog, "BLOG")]
    [InlineData(WorkKind.Other, "ELEC")]
    public void A_paper_without_a_record_goes_by_its_kind(WorkKind kind, string type)
    {
        using var writer = new StringWriter();
        RisWriter.Write([SamplePapers.Printed(kind)], writer);
        Assert.Equal(
            [
                $"TY  - {type}",
                "ID  - du2018gradient",
                "AU  - Du",
                "AU  - others",
                "TI  - Gradient Descent",
                "PY  - 2018",
                "UR  - https://arxiv.org/abs/1810.02054",
                "ER  - ",
            ],
            writer.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_value_stays_on_its_line()
    {
        var paper = SamplePapers.Unknown();
        paper.Title = "One\r\nER  - two\u2028three";
        Assert.Equal("TY  - GEN\r\nID  - x\r\nTI  - One ER - two three\r\nER  - \r\n\r\n", RisWriter.Of(paper));
    }
}
