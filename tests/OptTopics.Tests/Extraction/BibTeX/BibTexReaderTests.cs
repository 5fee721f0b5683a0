using CsCheck;
using OptTopics.Bibliography;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Extraction.BibTeX;

public sealed class BibTexReaderTests
{
    [Fact]
    public void A_record_is_read_with_all_its_fields()
    {
        var record = ReadOne("""
            % Reviewed in spring.
            @InProceedings{Du2019,
              author        = {Du, Simon S. and Zhai, Xiyu and P{\'o}czos, Barnab{\'a}s and others},
              title         = {Gradient Descent {Provably} Optimizes Over-parameterized Neural Networks},
              booktitle     = "International Conference on Learning Representations",
              year          = 2019, % without braces
              pages         = {1--19},
              url           = {https://openreview.net/forum?id=S1eK3i09YQ},
              eprint        = {1810.02054v2},
              archiveprefix = {arXiv},
              aliases       = {Póczos, Barna},
              origyear      = {2018},
            }
            """);

        Assert.Equal("Du2019", record.Key);
        Assert.Equal("inproceedings", record.Type);
        Assert.Equal(new SourcePosition(2, 1), record.Position);
        Assert.Equal(["Simon S. Du", "Xiyu Zhai", "Barnabás Póczos"], record.Authors.Select(a => a.Full));
        Assert.True(record.EtAl);
        Assert.Equal("Gradient Descent Provably Optimizes Over-parameterized Neural Networks", record.Title);
        Assert.Equal(2019, record.Year);
        Assert.Equal("International Conference on Learning Representations", record.Venue);
        Assert.Equal(["Barna Póczos"], record.Aliases.Select(a => a.Full));
        Assert.Equal(["arxiv:1810.02054", "openreview:S1eK3i09YQ"], record.Identifiers.Select(id => id.ToString()));
        Assert.Equal(["https://openreview.net/forum?id=S1eK3i09YQ"], record.Links);
        Assert.Equal("1–19", record.Fields["pages"]);
        Assert.Equal("2018", record.Fields["origyear"]);
    }

    [Theory]
    [InlineData("Ben Arous, G{\\'e}rard", "Gérard|Ben Arous")]
    [InlineData("G{\\'e}rard {Ben Arous}", "Gérard|Ben Arous")]
    [InlineData("van den Oord, A{\\\"a}ron and Daume, III, Hal", "Aäron|van den Oord; Hal|Daume III")]
    [InlineData("Ludwig van Beethoven AND Knuth, Donald~E.", "Ludwig|van Beethoven; Donald E.|Knuth")]
    [InlineData("{Barnes and Noble} and {OpenAI}", "|Barnes and Noble; |OpenAI")]
    [InlineData("{\\'Ecole Normale Sup{\\'e}rieure}", "|École Normale Supérieure")]
    [InlineData("{\\O}ksendal, Bernt\n  and\n  {\\L}ukasiewicz, Jan", "Bernt|Øksendal; Jan|Łukasiewicz")]
    [InlineData("Du and and Ma", "|Du; |Ma")]
    [InlineData("Anderson and Sands", "|Anderson; |Sands")]
    [InlineData("", "")]
    public void Authors_are_a_list_with_and(string author, string expected) =>
        Assert.Equal(expected, string.Join("; ", ReadOne($"@misc{{k, author = {{{author}}}}}").Authors.Select(a => $"{a.Given}|{a.WholeFamily}")));

    [Theory]
    [InlineData("others", true)]
    [InlineData("et al.", true)]
    [InlineData("Others, Jane", false)]
    public void A_list_may_go_on(string last, bool etAl) => Assert.Equal(etAl, ReadOne($"@misc{{k, author = {{Du, S. and {last}}}}}").EtAl);

    [Fact]
    public void Strings_are_put_together()
    {
        var record = ReadOne("""
            @string{ nips = "Advances in " # neural }
            @STRING(neural = {Neural})
            @string{nips2 = {Advances in } # neural # " Processing"}
            @inproceedings(k, booktitle = nips2 # { 31}, month = dec, volume = 3 # 1)
            """, "OT207");
        Assert.Equal("Advances in Neural Processing 31", record.Fields["booktitle"]);
        Assert.Equal("December", record.Fields["month"]);
        Assert.Equal("31", record.Fields["volume"]);
    }

    [Fact]
    public void A_chain_of_strings_cannot_grow_without_bound()
    {
        var doubling = string.Concat(Enumerable.Range(1, 40).Select(i => $"@string{{s{i} = s{i - 1} # s{i - 1}}}\n"));
        var file = BibTexReader.Read("@string{s0 = {0123456789}}\n" + doubling + "@misc{k, note = s40}", "a.bib");
        Assert.InRange(Assert.Single(file.Records).Fields["note"].Length, 0, 2000);
    }

    [Fact]
    public void What_is_no_record_is_passed_over()
    {
        var file = BibTexReader.Read("""
            Mail me@example.org about this list.
            % @misc{commented, title = {No}}
            @comment{jabref-meta: @misc{inner, title = {No}}}
            @comment no braces
            @preamble{"\newcommand{\x}{y}" # { z }}
            @misc{k, title = {Yes}} @misc{l, title = {Also}}
            """, "a.bib");
        Assert.Equal(["k", "l"], file.Records.Select(r => r.Key));
        Assert.Empty(file.Diagnostics);
    }

    [Theory]
    [InlineData("@misc{a, title = {no end,\n  year = 2000\n", "OT201", 1, 18)]
    [InlineData("@misc{a, title = {one}, year = 2000\n", "OT201", 1, 1)]
    [InlineData("@misc{a, title = \"no end}\n", "OT201", 1, 18)]
    [InlineData("@misc{a,\n  title {one}\n}\n", "OT202", 2, 9)]
    [InlineData("@misc{a,\n  = {one}\n}\n", "OT202", 2, 3)]
    [InlineData("@misc{a, title = }\n", "OT202", 1, 18)]
    [InlineData("@misc{ title = {one}}\n", "OT203", 1, 1)]
    [InlineData("@misc{, title = {one}}\n", "OT203", 1, 1)]
    public void A_broken_record_is_an_error_and_the_others_live(string broken, string code, int line, int column)
    {
        var file = BibTexReader.Read($"@misc{{before,}}\n{broken}@misc{{after, title = {{Two}}}}", "ml/a.bib");
        Assert.Equal(["before", "after"], file.Records.Select(r => r.Key));
        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal(
            (Severity.Error, code, "ml/a.bib", line + 1, column),
            (diagnostic.Severity, diagnostic.Code, diagnostic.File, diagnostic.Line, diagnostic.Column));
    }

    [Theory]
    [InlineData("@misc{k, title={A} year=2000}", "OT206", 20)]
    [InlineData("@misc{k, title={A}, title={B}}", "OT205", 21)]
    [InlineData("@misc{k, title={A}} @misc{K, title={B}}", "OT204", 21)]
    [InlineData("@misc{k, title={A}, journal = jmlr}", "OT207", 31)]
    [InlineData("@misc{k, title={A}, year = {in press}}", "OT208", 21)]
    [InlineData("@misc{k, title={A}, doi = {10.1.1.29.6931x}}", "OT209", 21)]
    [InlineData("@book{k, title={A}, isbn = {978-0-262-03561-4}}", "OT209", 21)]
    [InlineData("@misc{k, title={A}, crossref = {gone}}", "OT210", 21)]
    public void A_doubtful_record_lives_with_a_warning(string text, string code, int column)
    {
        var file = BibTexReader.Read(text, "a.bib");
        Assert.Equal("A", Assert.Single(file.Records).Title);
        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal((Severity.Warning, code, 1, column), (diagnostic.Severity, diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }

    [Theory]
    [InlineData("doi = {https://doi.org/10.1000/ABC}", "doi:10.1000/abc")]
    [InlineData("doi = {10.1007/978-3-642-19668-3\\_20}", "doi:10.1007/978-3-642-19668-3_20")]
    [InlineData("doi = {10.48550/arXiv.2306.09338}", "doi:10.48550/arxiv.2306.09338 arxiv:2306.09338")]
    [InlineData("eprint = {hep-th/9901001}, eprinttype = {arxiv}", "arxiv:hep-th/9901001")]
    [InlineData("eprint = {123}, eprinttype = {jstor}", "")]
    [InlineData("journal = {arXiv preprint arXiv:1412.6980}", "arxiv:1412.6980")]
    [InlineData("journal = {CoRR}, volume = {abs/1412.6980}", "arxiv:1412.6980")]
    [InlineData("howpublished = {\\url{https://youtu.be/hGRssrXF-vI}}", "youtube:hGRssrXF-vI")]
    [InlineData("isbn = {978-0-262-03561-3}", "")]
    public void Identifiers_come_from_fields_and_addresses(string fields, string identifiers) =>
        Assert.Equal(identifiers, string.Join(' ', ReadOne($"@inproceedings{{k, {fields}}}").Identifiers));

    [Theory]
    [InlineData("journal = {Neural Networks}, publisher = {Elsevier}", "Neural Networks")]
    [InlineData("booktitle = {Proceedings of Things}, eprint = {1412.6980}, archiveprefix = {arXiv}", "Proceedings of Things")]
    [InlineData("school = {A School}", "A School")]
    [InlineData("eprint = {1412.6980}, archiveprefix = {arXiv}", "arXiv")]
    [InlineData("howpublished = {A talk}", null)]
    public void The_venue_is_what_it_appeared_in(string fields, string? venue) => Assert.Equal(venue, ReadOne($"@misc{{k, {fields}}}").Venue);

    [Fact]
    public void An_ISBN_names_a_book() => Assert.Equal([new("isbn", "9780262035613")], ReadOne("@book{k, isbn = {0-262-03561-8}}").Identifiers);

    [Fact]
    public void A_cross_reference_gives_what_the_volume_shares()
    {
        var file = BibTexReader.Read("""
            @inproceedings{paper, title = {A Paper}, crossref = {volume}}
            @proceedings{volume, title = {Proceedings of Things}, year = 2001, publisher = {Press}, doi = {10.1000/volume}}
            """, "a.bib");
        Assert.Empty(file.Diagnostics);
        var paper = file.Records[0];
        Assert.Equal(("A Paper", 2001, "Proceedings of Things", "Press"), (paper.Title, paper.Year, paper.Venue, paper.Fields["publisher"]));
        Assert.Empty(paper.Identifiers);
    }

    [Fact]
    public void Addresses_are_read_as_they_are() =>
        Assert.Equal(
            ["https://example.org/~du/a_b--c%20d?x=1&y=2", "https://example.org/pdf"],
            ReadOne(
                @"@misc{k, url = {https://example.org/~du/a\_b--c\%20d?x=1\&y=2}, bdsk-url-1 = {https://example.org/pdf}, " +
                "note = {javascript:alert(1)}}").Links);

    [Fact]
    public void Any_text_is_read() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["@misc{}(),=\"#% \n\\'ok$~-aut"], 0, 400]).Sample(text =>
        {
            var file = BibTexReader.Read(text, "a.bib");
            Assert.All(file.Diagnostics, d => Assert.True(d is { Line: > 0, Column: > 0 }));
        });

    [Theory]
    [InlineData("@misc{k, title = {")]
    [InlineData("@misc{k,\n")]
    [InlineData("\n@misc{k, t = {{{")]
    [InlineData("@string{a = a # a}\n")]
    [InlineData("{")]
    [InlineData("@misc{k, author = {a and {\\'")]
    [InlineData("@comment{ ")]
    [InlineData("% @")]
    public void Long_broken_text_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        Assert.NotNull(BibTexReader.Read(text, "a.bib"));
    }

    private static WorkRecord ReadOne(string text, params string[] codes)
    {
        var file = BibTexReader.Read(text, "a.bib");
        Assert.Equal(codes, file.Diagnostics.Select(d => d.Code));
        return Assert.Single(file.Records);
    }
}
