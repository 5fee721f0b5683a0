using OptTopics.Bibliography;
using OptTopics.Catalog.Search;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>What a citation or a record says that tells which work it means.</summary>
internal sealed record WorkEvidence
{
    /// <summary>Null when a record's type does not tell.</summary>
    public WorkKind? Kind { get; init; }

    public required IReadOnlyList<Identifier> Identifiers { get; init; }

    /// <summary>Addresses that hold no identifier, without what does not matter: "lee.org/flat".</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>The folded title; null when it says too little.</summary>
    public string? Title { get; init; }

    /// <summary>The folded family names of the authors.</summary>
    public required IReadOnlyList<string> Families { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    public static WorkEvidence Of(Citation citation)
    {
        var reference = citation.Reference;
        var addresses = Read(reference.Links);
        return new WorkEvidence
        {
            Kind = citation.Kind,
            Identifiers = Identify(reference.Identifiers, addresses),
            Links = Normalize(addresses),
            Families = FamiliesOf(reference.Authors),
            Title = TitleOf(reference.Title, reference.Authors),
            Years = (reference.Year ?? reference.ContextYear) is { } year ? [year] : [],
        };
    }

    /// <summary>What an address alone tells.</summary>
    public static WorkEvidence Of(string address)
    {
        var read = Read([address]);
        return new WorkEvidence { Identifiers = Identify([], read), Links = Normalize(read), Families = [], Years = [] };
    }

    public static WorkEvidence Of(WorkRecord record)
    {
        var addresses = Read(record.Links);
        return new WorkEvidence
        {
            Kind = RecordKind(record),
            Identifiers = Identify(record.Identifiers, addresses),
            Links = Normalize(addresses),
            Families = FamiliesOf(record.Authors),
            Title = TitleOf(record.Title, record.Authors),
            Years = record.Year is { } year ? [year] : [],
        };
    }

    public static WorkEvidence Of(LedgerWork work) => new()
    {
        Identifiers = [.. work.Identifiers],
        Links = [.. work.Links],
        Families = work.Author.Length > 0 ? [work.Author] : [],
        Title = work.Title.Length > 0 ? work.Title : null,
        Years = work.Year is { } year ? [year] : [],
    };

    /// <summary>What a record's type says of the work; null when any kind may have it, as <c>misc</c>.</summary>
    public static WorkKind? RecordKind(WorkRecord record) => record.Type switch
    {
        "misc" or "online" or "electronic" or "www" or "unpublished" => null,
        "book" or "mvbook" or "collection" or "proceedings" or "booklet" or "manual" => WorkKind.Book,
        "software" => WorkKind.Code,
        "dataset" => WorkKind.Dataset,
        "video" or "movie" => WorkKind.Video,
        _ => WorkKind.Paper,
    };

    /// <summary>All that this may share with others of the same work.</summary>
    public IEnumerable<string> Keys() =>
        [.. Identifiers.Select(i => "identifier:" + i), .. Links.Select(l => "link:" + l), .. Title is null ? [] : new[] { "title:" + Title }];

    // arXiv's DOI is made of its number: a publisher's DOI beside it is no other work.
    private static IReadOnlyList<Identifier> Identify(IEnumerable<Identifier> identifiers, IReadOnlyList<ReadAddress> addresses) =>
        Bibliography.Identifiers.Innermost(WorkIdentifiers.Of(identifiers.Concat(addresses.SelectMany(a => a.Holds))));

    private static IReadOnlyList<string> Normalize(IReadOnlyList<ReadAddress> addresses) =>
        [.. addresses.Where(a => !a.Holds.Any(Bibliography.Identifiers.NamesWork)).Select(a => a.Key).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<ReadAddress> Read(IReadOnlyList<string> links) =>
        [.. links.Select(WebAddress.Read).OfType<WebAddress>().Select(a => new ReadAddress(a.Key, Bibliography.Identifiers.FromAddress(a)))];

    private static IReadOnlyList<string> FamiliesOf(IReadOnlyList<Name> authors) =>
        [.. authors.Select(a => NameFolding.Fold(a.Literal ?? a.Family ?? "")).Where(f => f.Length > 0).Distinct(StringComparer.Ordinal)];

    // "Slides" by nobody is the title of too many.
    public static string? TitleOf(string? title, IReadOnlyList<Name> authors)
    {
        var words = SearchText.Words(title ?? "");
        return words.Count >= (authors.Count > 0 ? 1 : 3) ? string.Join(' ', words) : null;
    }

    private readonly record struct ReadAddress(string Key, IReadOnlyList<Identifier> Holds);
}
