using OptTopics.Bibliography;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Export;

/// <summary>Papers to export: one with a record and two annotations, and what pages print alone.</summary>
internal static class SamplePapers
{
    public const string Record = """
        @inproceedings{oord2021,
          author    = {van den Oord, Aäron and Daume, III, Hal and {Ben Arous}, Gérard and {Barnes and Noble, Inc.} and others},
          title     = {How C++ & PyHessian Help the 100% {Lipschitz} crowd: a_b},
          booktitle = {Proceedings of Things},
          series    = {Things},
          volume    = {31},
          number    = {2},
          pages     = {10--19},
          publisher = {Press & Co.},
          address   = {Here},
          year      = {2021},
          month     = mar,
          doi       = {10.1000/A_b},
          url       = {https://example.org/~oord/a_b?x=1&y=2%20},
          origyear  = {2020},
        }
        """;

    public static Paper WithRecord() => Of(
        Assert.Single(BibTexReader.Read(Record, "a.bib").Records),
        Cited("Shows **this** & {that}.", "Global minima"),
        Cited("We prove it", "Smoothness", isQuote: true));

    public static Paper Printed(WorkKind kind = WorkKind.Paper, string? venue = null) => new()
    {
        Key = "du2018gradient",
        Kind = kind,
        Title = "Gradient Descent",
        Authors = [new Authorship { Order = 0, Name = new Name("Du") }],
        EtAl = true,
        Year = 2018,
        Venue = venue,
        Identifiers = [new("arxiv", "1810.02054")],
        Links = [new("arXiv", "https://arxiv.org/abs/1810.02054")],
    };

    /// <summary>Nothing is known of it but its address.</summary>
    public static Paper Unknown() => new() { Key = "x", Kind = WorkKind.Paper, Links = [new("PDF", "papers/x.pdf")] };

    public static Paper Of(WorkRecord record, params Citation[] citations) => new()
    {
        Key = record.Key,
        Kind = WorkKind.Paper,
        Title = record.Title,
        Authors = [.. record.Authors.Select((name, i) => new Authorship { Order = i, Name = name })],
        EtAl = record.EtAl,
        Year = record.Year,
        Venue = record.Venue,
        RecordType = record.Type,
        Fields = record.Fields,
        Identifiers = record.Identifiers,
        Links = WorkLinks.Of(record.Identifiers, [], record.Links),
        Citations = [.. citations],
    };

    private static Citation Cited(string annotation, string topic, bool isQuote = false) => new()
    {
        Order = 0,
        Kind = WorkKind.Paper,
        Reference = new Reference(),
        Position = new SourcePosition(1, 1),
        Annotation = annotation,
        AnnotationIsQuote = isQuote,
        Entry = new Entry
        {
            Order = 0,
            Kind = EntryKind.Bullet,
            Position = new SourcePosition(1, 1),
            Content = [],
            Text = "",
            Topic = new Topic { Anchor = "a", Title = topic, Level = 2, Order = 0, Position = new SourcePosition(1, 1) },
        },
    };
}
