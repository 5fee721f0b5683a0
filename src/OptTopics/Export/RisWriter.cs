using System.Globalization;
using System.Text;
using OptTopics.Bibliography;

namespace OptTopics.Export;

/// <summary>Papers as RIS: one tag a line, line ends CRLF, each annotation an <c>N1</c>, which Zotero makes a note.</summary>
public static class RisWriter
{
    public static void Write(IEnumerable<Paper> papers, TextWriter writer)
    {
        foreach (var paper in papers)
        {
            writer.Write(Of(paper));
        }
    }

    /// <summary>One record with its last line, <c>ER</c>.</summary>
    public static string Of(Paper paper)
    {
        var record = new StringBuilder();
        foreach (var (tag, value) in LinesOf(paper).Where(line => !string.IsNullOrWhiteSpace(line.Value)))
        {
            record.Append(CultureInfo.InvariantCulture, $"{tag}  - {OnOneLine(value!)}\r\n");
        }

        return record.Append("ER  - \r\n\r\n").ToString();
    }

    private static IEnumerable<(string Tag, string? Value)> LinesOf(Paper paper)
    {
        var (first, last) = paper.Pages();
        return
        [
            ("TY", WorkType.Of(paper).Ris),
            ("ID", paper.Key),
            .. paper.Authors.OrderBy(a => a.Order).Select(a => ("AU", (string?)Person(a.Name))),
            ("AU", paper.EtAl ? "others" : null),
            .. paper.Editors().Select(e => ("ED", (string?)Person(e))),
            ("TI", paper.Title),
            ("PY", paper.Year?.ToString(CultureInfo.InvariantCulture)),
            ("T2", paper.Container()),
            ("T3", paper.Field("series")),
            ("VL", paper.Field("volume")),
            ("IS", paper.Field("number", "issue")),
            ("SP", first),
            ("EP", last),
            ("PB", paper.Publisher()),
            ("CY", paper.Field("address", "location")),
            ("SN", paper.Field("isbn", "issn") ?? paper.Value("isbn")),
            ("DO", paper.Doi()),
            ("UR", paper.Url()),
            ("AB", paper.Field("abstract")),
            .. paper.Keywords().Select(k => ("KW", (string?)k)),
            ("N1", paper.Field("note")),
            .. paper.Annotations().Select(a => ("N1", (string?)a)),
        ];
    }

    private static string Person(Name name) =>
        name is { Literal: null, Suffix: { } suffix }
            ? $"{(name.Particle is null ? "" : name.Particle + " ")}{name.Family}, {name.Given}, {suffix}"
            : name.Inverted;

    private static string OnOneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
