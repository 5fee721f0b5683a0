using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>Makes a paper of what its citations print and its record knows. The record comes first, then the fullest reference.</summary>
internal static class PaperComposer
{
    /// <summary>Of several lines of the ledger the first is the surest.</summary>
    public static PaperDraft Compose(IReadOnlyList<WorkNode> nodes, IReadOnlyList<LedgerWork> remembered)
    {
        var ordered = nodes.OrderBy(n => n.Order, StringComparer.Ordinal).ToList();
        var records = ordered.Select(n => n.Record).OfType<WorkRecord>().ToList();
        var citations = ordered.Select(n => n.Citation).OfType<Citation>().ToList();
        var references = FullestFirst(citations.ConvertAll(c => c.Reference));
        var record = records.FirstOrDefault();
        var paper = Describe(record, references, citations);
        var printed = references.SelectMany(r => r.Links).ToList();
        var recorded = records.SelectMany(r => r.Links).ToList();
        var identifiers = records.SelectMany(r => r.Identifiers).Concat(references.SelectMany(r => r.Identifiers));
        paper.Identifiers = WorkIdentifiers.Of(identifiers, printed.Concat(recorded));
        var beside = ordered.SelectMany(n => n.SideLinks).SelectMany(c => c.Reference.Links);
        paper.Links = WorkLinks.Of(paper.Identifiers, printed.Concat(beside), recorded);
        var parts = KeyParts.Of(paper, ordered[0].Order, record?.Key, remembered is [var surest, ..] ? surest.Key : null);
        paper.Key = parts.At(1);
        return new PaperDraft
        {
            Paper = paper,
            Spellings = NameSpellings.Of(paper, records, references),
            Key = parts,
            FirstSeen = remembered.Count > 0 ? remembered.Min(r => r.FirstSeen) : null,
            RememberedKeys = [.. remembered.Select(r => r.Key)],
            Nodes = ordered,
        };
    }

    // Most works are cited once.
    private static List<Reference> FullestFirst(List<Reference> references) => references.Count < 2
        ? references
        : [.. references.OrderByDescending(Fullness).ThenBy(r => IsShouted(r.Title))
            .ThenBy(r => r.Year ?? int.MaxValue).ThenBy(Content, StringComparer.Ordinal)];

    private static Paper Describe(WorkRecord? record, List<Reference> references, List<Citation> citations)
    {
        var printed = references.MaxBy(r => (r.Authors.Count, r.Authors.Count(a => !a.IsFamilyOnly)));
        var fromRecord = record is { Authors.Count: > 0 };
        var authors = fromRecord ? record!.Authors : printed?.Authors ?? [];
        var years = references.Select(r => r.Year ?? r.ContextYear).OfType<int>().ToList();
        var paper = new Paper
        {
            Key = "",
            Kind = (record is null ? null : WorkEvidence.RecordKind(record)) ?? citations.Min(c => c.Kind),
            Title = record?.Title ?? references.Select(r => r.Title).FirstOrDefault(t => t is not null),
            EtAl = fromRecord ? record!.EtAl : printed is { EtAl: true },
            Year = record?.Year ?? references.Select(r => r.Year).FirstOrDefault(y => y is not null) ?? (years.Count > 0 ? years.Min() : null),
            Venue = record?.Venue ?? references.Select(r => r.Venue).FirstOrDefault(v => v is not null),
            RecordType = record?.Type,
            Fields = record?.Fields ?? new Dictionary<string, string>(StringComparer.Ordinal),
        };
        paper.Years = [.. (paper.Year is { } year ? years.Append(year) : years).Distinct().Order()];
        paper.Authors.AddRange(authors.Select((name, order) => new Authorship { Order = order, Name = name }));
        return paper;
    }

    private static int Fullness(Reference reference) =>
        (reference.Title is null ? 0 : 4)
        + (reference.Authors.Count > 0 ? 2 : 0)
        + (reference.Authors.Any(a => !a.IsFamilyOnly) ? 1 : 0)
        + (reference.Year is null ? 0 : 1)
        + (reference.Venue is null ? 0 : 1);

    private static bool IsShouted(string? title) => title is not null && title.Any(char.IsLetter) && !title.Any(char.IsLower);

    private static string Content(Reference reference) =>
        string.Join('\n', reference.Title, string.Join(';', reference.Authors), reference.Year, reference.Venue, reference.Label, reference.Url);
}
