using OptTopics.Bibliography;
using OptTopics.Export;

namespace OptTopics.Web.Endpoints;

/// <summary>A format that works are exported in, by the extension of its addresses.</summary>
/// <param name="Extension">Without the dot: "bib", "csl.json".</param>
public sealed record ExportFormat(string Extension, string ContentType, Action<IEnumerable<Paper>, TextWriter> Write)
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("bib", "application/x-bibtex; charset=utf-8", BibTexWriter.Write),
        new("ris", "application/x-research-info-systems; charset=utf-8", RisWriter.Write),

        // Zotero reads CSL-JSON only under the plain JSON type.
        new("csl.json", "application/json; charset=utf-8", CslJsonWriter.Write),
    ];
}
