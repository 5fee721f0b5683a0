using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using OptTopics.Bibliography;

namespace OptTopics.Web.Commands;

/// <summary>A person as <c>extract</c> prints it: the family name whole, with particle and suffix.</summary>
public sealed record ExtractedName(string Family, string? Given);

/// <summary>One citation as <c>extract</c> prints it, a JSON object a line: what the page says, with no metadata merged in.</summary>
/// <param name="File">Relative to the folder given, or as given for a file.</param>
/// <param name="PartOf">For a side link: the index of its work among the citations of its entry.</param>
/// <param name="Page">For a link to a page: the page's id.</param>
/// <param name="Spans">Where each field stands, [start, end) in UTF-16 units of the decoded text.</param>
public sealed record ExtractLine(
    string File,
    int Line,
    int Column,
    string? Topic,
    string Kind,
    string? Label,
    string? Url,
    IReadOnlyList<string> Links,
    IReadOnlyList<ExtractedName> Authors,
    bool EtAl,
    int? Year,
    int? ContextYear,
    string? Title,
    string? Venue,
    IReadOnlyDictionary<string, string> Identifiers,
    string? Annotation,
    int? PartOf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Page,
    IReadOnlyDictionary<string, IReadOnlyList<int[]>> Spans)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ExtractLine Of(string file, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var reference = citation.Reference;
        return new ExtractLine(
            file,
            citation.Position.Line,
            citation.Position.Column,
            citation.Entry.Topic?.Anchor,
            citation.Kind.ToString().ToLowerInvariant(),
            reference.Label,
            reference.Url,
            reference.Links,
            [.. reference.Authors.Select(n => new ExtractedName(n.WholeFamily, n.Given))],
            reference.EtAl,
            reference.Year,
            reference.ContextYear,
            reference.Title,
            reference.Venue,
            reference.Identifiers.ToDictionary(i => i.Scheme, i => i.Value, StringComparer.Ordinal),
            citation.Annotation,
            citation.PartOf,
            citation.TargetPageId,
            reference.Spans.ToDictionary(s => s.Key, s => Ends(s.Value), StringComparer.Ordinal));
    }

    private static IReadOnlyList<int[]> Ends(IEnumerable<TextSpan> spans) => [.. spans.Select(s => new[] { s.Start, s.End })];

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
