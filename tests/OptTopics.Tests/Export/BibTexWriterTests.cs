using CsCheck;
using OptTopics.Bibliography;
using OptTopics.Export;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Export;

public sealed class BibTexWriterTests
{
    [Fact]
    public void A_paper_with_a_record_keeps_its_type_and_fields() =>
        Assert.Equal(
            """
            @inproceedings{oord2021,
              author    = {van den Oord, Aäron and Daume, III, Hal and Ben Arous, Gérard and {Barnes and Noble, Inc.} and others},
              title     = {How {C++} \& {PyHessian} Help the 100\% Lipschitz crowd: a\_b},
              booktitle = {Proceedings of Things},
              series    = {Things},
              volume    = {31},
              number    = {2},
              pages     = {10--19},
              publisher = {Press \& Co.},
              address   = {Here},
              year      = {2021},
              month     = mar,
              doi       = {10.1000/A_b},
              url       = {https://example.org/~oord/a_b?x=1&y=2%20},
              origyear  = {2020},
              keywords  = {Global minima, Smoothness},
              annote    = {Shows **this** \& \textbraceleft{}that\textbraceright{}.

            “We prove it”},
            }

            """,
            BibTexWriter.Of(SamplePapers.WithRecord()));

    [Fact]
    public void A_paper_without_a_record_says_what_is_printed() =>
        Assert.Equal(
            """
            @misc{du2018gradient,
              author        = {Du and others},
              title         = {Gradient Descent},
              howpublished  = {ICLR},
              year          = {2018},
              eprint        = {1810.02054},
              archiveprefix = {arXiv},
              url           = {https://arxiv.org/abs/1810.02054},
            }

            """,
            BibTexWriter.Of(SamplePapers.Printed(venue: "ICLR")));

    [Fact]
    public void What_is_unknown_stays_absent() => Assert.Equal("@misc{x,\n}\n", BibTexWriter.Of(SamplePapers.Unknown()));

    [Theory]
    [InlineData(WorkKind.Paper, "Proceedings of Things", "inproceedings", "booktitle")]
    [InlineData(WorkKind.Paper, "Journal of Things", "article", "journal")]
    [InlineData(WorkKind.Paper, "Nature", "misc", "howpublished")]
    [InlineData(WorkKind.Book, "MIT Press", "book", "publisher")]
    [InlineData(WorkKind.Video, "YouTube", "misc", "howpublished")]
    public void Kind_and_venue_choose_the_type(WorkKind kind, string venue, string type, string field)
    {
        var record = Assert.Single(BibTexReader.Read(BibTexWriter.Of(SamplePapers.Printed(kind, venue)), "a.bib").Records);
        Assert.Equal((type, venue), (record.Type, record.Fields[field]));
    }

    [Theory]
    [InlineData("PyHessian: Neural Networks Through the Lens of the Hessian", "{PyHessian}: Neural Networks Through the Lens of the Hessian")]
    [InlineData("Lipschitz regularity of networks with a Jacobian", "Lipschitz regularity of networks with a {Jacobian}")]
    [InlineData("Over-Parameterized Networks and BERT?", "Over-Parameterized Networks and {BERT}?")]
    [InlineData("ON THE STABILITY OF BERT", "ON THE STABILITY OF BERT")]
    public void Capitals_that_must_stay_are_held_by_braces(string title, string written)
    {
        var paper = SamplePapers.Unknown();
        paper.Title = title;
        Assert.Contains($"title = {{{written}}}", BibTexWriter.Of(paper), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Oord", "Aaron", "van den", null, "van den Oord, Aaron")]
    [InlineData("Oord", null, "van den", null, "van den Oord")]
    [InlineData("Roy", "Benjamin", "Van", null, "Van Roy, Benjamin")]
    [InlineData("Ben Arous", null, null, null, "{Ben Arous}")]
    [InlineData("Ben Arous", "Gérard", null, null, "Ben Arous, Gérard")]
    [InlineData("ben Arous", "Gérard", null, null, "{ben Arous}, Gérard")]
    [InlineData("Bowman Jr", "Douglas", null, null, "{Bowman Jr}, Douglas")]
    [InlineData("Daume", "Hal", null, "III", "Daume, III, Hal")]
    [InlineData("Daume", null, null, "III", "{Daume III}")]
    [InlineData("Sand and Sons", "A. & B.", null, null, "{Sand and Sons}, {A. \\& B.}")]
    public void A_name_is_written_so_that_it_is_read_again(string family, string? given, string? particle, string? suffix, string written)
    {
        var paper = SamplePapers.Unknown();
        paper.Authors.Add(new Authorship { Order = 0, Name = new Name(family, given, particle, suffix) });
        Assert.Contains($"author = {{{written}}},", BibTexWriter.Of(paper), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var paper = SamplePapers.WithRecord();
        var file = BibTexReader.Read(BibTexWriter.Of(paper), "a.bib");
        Assert.Empty(file.Diagnostics);
        var record = Assert.Single(file.Records);
        Assert.Equal(paper.Authors.Select(a => a.Name), record.Authors);
        Assert.True(record.EtAl);
        Assert.Equal(
            (paper.Key, paper.RecordType, paper.Title, paper.Year, paper.Venue),
            (record.Key, record.Type, record.Title, record.Year, record.Venue));
        Assert.Equal(paper.Identifiers, record.Identifiers);
        Assert.All(paper.Fields.Where(f => f.Key is not "author"), f => Assert.Equal(f.Value, record.Fields[f.Key]));
        Assert.Equal("Shows **this** & {that}. “We prove it”", record.Fields["annote"]);
    }

    [Fact]
    public void Names_and_titles_of_any_letters_are_read_again() =>
        Gen.Select(Gen.String[Gen.Char["aBé{}\\%&#_$^~'`-\"@,. ößand北"], 1, 30], Gen.String[Gen.Char["aBé-'.,"], 1, 8]).Sample((text, family) =>
        {
            var paper = SamplePapers.Unknown();
            paper.Title = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var name = new Name("X" + family, "Y");
            paper.Authors.Add(new Authorship { Order = 0, Name = name });
            var file = BibTexReader.Read(BibTexWriter.Of(paper), "a.bib");
            Assert.Empty(file.Diagnostics);
            var record = Assert.Single(file.Records);
            Assert.Equal(paper.Title, record.Title ?? "");
            Assert.Equal([name], record.Authors);
        });

    [Fact]
    public void Papers_are_written_one_after_the_other()
    {
        using var writer = new StringWriter();
        BibTexWriter.Write([SamplePapers.WithRecord(), SamplePapers.Printed()], writer);
        Assert.Equal(["oord2021", "du2018gradient"], BibTexReader.Read(writer.ToString(), "a.bib").Records.Select(r => r.Key));
    }
}
