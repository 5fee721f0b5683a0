using OptTopics.Bibliography;

namespace OptTopics.Export;

/// <summary>What the formats have in common: the fields of a paper's record, or what the pages print where there is no record.</summary>
internal static class PaperFields
{
    /// <summary>A field of the record; null when it is absent or empty.</summary>
    public static string? Field(this Paper paper, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (paper.Fields.TryGetValue(name, out var value) && value.Length > 0)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The journal or the proceedings.</summary>
    public static string? Container(this Paper paper) =>
        paper.RecordType is null && paper.Kind is not WorkKind.Book ? paper.Venue : paper.Field("journal", "journaltitle", "booktitle");

    public static string? Publisher(this Paper paper) =>
        paper.RecordType is null && paper.Kind is WorkKind.Book
            ? paper.Venue
            : paper.Field("publisher", "school", "institution", "organization")
                ?? (paper.Container() is null ? paper.Field("archiveprefix", "eprinttype") : null);

    /// <summary>First and last page.</summary>
    public static (string? First, string? Last) Pages(this Paper paper)
    {
        var pages = paper.Field("pages")?.Split(['–', '-', '—'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return pages is null ? (null, null) : (pages[0], pages.Length > 1 ? pages[^1] : null);
    }

    public static string? Doi(this Paper paper) =>
        paper.Field("doi") is { } doi && doi.StartsWith("10.", StringComparison.Ordinal) ? doi : paper.Value("doi");

    /// <summary>The value of its identifier of a scheme.</summary>
    public static string? Value(this Paper paper, string scheme) =>
        paper.Identifiers.Where(id => string.Equals(id.Scheme, scheme, StringComparison.Ordinal)).Select(id => id.Value).FirstOrDefault();

    public static string? Url(this Paper paper) =>
        paper.Field("url") ?? paper.Links.Select(l => l.Url).FirstOrDefault(url => url.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    /// <summary>The editors; the record's field is text, so bodies among them are read as people.</summary>
    public static IEnumerable<Name> Editors(this Paper paper) =>
        paper.Field("editor")?.Split(" and ").Select(NameParser.Parse) ?? [];

    /// <summary>What the pages say about the paper, a whole quotation in its marks.</summary>
    public static IEnumerable<string> Annotations(this Paper paper) =>
        paper.Citations.Where(c => !string.IsNullOrWhiteSpace(c.Annotation)).Select(c => c.AnnotationIsQuote ? $"“{c.Annotation}”" : c.Annotation!);

    /// <summary>The keywords of the record and the topics that list it.</summary>
    public static IEnumerable<string> Keywords(this Paper paper) =>
        (paper.Field("keywords")?.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
            .Concat(paper.Citations.Select(c => c.Entry?.Topic?.Title).OfType<string>())
            .Distinct(StringComparer.Ordinal);
}
