namespace OptTopics.Bibliography;

/// <summary>The work itself: one record however often it is cited.</summary>
public sealed class Paper
{
    public int Id { get; set; }

    /// <summary>
    /// The citation key, the paper's permalink: the .bib key, else author, year and first significant title word ("du2018gradient").
    /// </summary>
    public required string Key { get; set; }

    public required WorkKind Kind { get; set; }

    public string? Title { get; set; }

    public List<Authorship> Authors { get; init; } = [];

    /// <summary>The list of authors goes on: "et al" where only the page says who wrote it, "and others" in a .bib record.</summary>
    public bool EtAl { get; set; }

    /// <summary>When it was published: the record's year, else the printed one.</summary>
    public int? Year { get; set; }

    /// <summary>Every year it goes by (printed, published), ascending: it is found by, and counts in, each.</summary>
    public IReadOnlyList<int> Years { get; set; } = [];

    /// <summary>The day it was first listed, as far as is known.</summary>
    public DateOnly Added { get; set; }

    /// <summary>Journal, proceedings or publisher.</summary>
    public string? Venue { get; set; }

    /// <summary>The type of its .bib record ("inproceedings"); null when the page alone knows it.</summary>
    public string? RecordType { get; set; }

    /// <summary>Every field of its .bib record, names in lower case, LaTeX decoded; empty when there is no record.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<Identifier> Identifiers { get; set; } = [];

    /// <summary>Where it can be read, in the order they are shown: landing page, preprint, PDF, then code, video, slides.</summary>
    public IReadOnlyList<Link> Links { get; set; } = [];

    public List<Citation> Citations { get; init; } = [];

    /// <summary>Its citations by page, and on a page in the order they are read.</summary>
    public IEnumerable<Citation> CitationsInOrder() =>
        Citations.OrderBy(c => c.Entry.Page.Id, StringComparer.Ordinal).ThenBy(c => c.Entry.Order).ThenBy(c => c.Order);

    /// <summary>The places that list it, each by one citation: its side links and a sentence that names it again are no further place.</summary>
    public IEnumerable<Citation> Places() => Citations is [{ PartOf: null }]
        ? Citations
        : CitationsInOrder().Where(c => c.PartOf is null).DistinctBy(c => c.LeadsEntry ? c : (object)c.Entry);
}
