using System.Globalization;
using System.Text;
using OptTopics.Bibliography;

namespace OptTopics.Export;

/// <summary>
/// Papers as BibTeX: the type and fields of their records, or what the pages print. Annotations go to <c>annote</c>, which
/// Zotero, JabRef and pandoc keep.
/// </summary>
public static class BibTexWriter
{
    private static readonly string[] VerbatimFields = ["url", "doi", "eprint", "file", "pdf", "link", "ee"];

    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static void Write(IEnumerable<Paper> papers, TextWriter writer)
    {
        var between = "";
        foreach (var paper in papers)
        {
            writer.Write(between);
            writer.Write(Of(paper));
            between = "\n";
        }
    }

    /// <summary>One record, ending with a line end.</summary>
    public static string Of(Paper paper)
    {
        var fields = FieldsOf(paper).ToList();
        var width = fields.Select(f => f.Name.Length).DefaultIfEmpty().Max();
        var record = new StringBuilder($"@{WorkType.Of(paper).BibTeX}{{{paper.Key},\n");
        foreach (var (name, value) in fields)
        {
            record.Append("  ").Append(name.PadRight(width)).Append(" = ").Append(value).Append(",\n");
        }

        return record.Append("}\n").ToString();
    }

    /// <summary>Authors and title, the fields of the record in its order and what it lacks, keywords and annotations.</summary>
    private static IEnumerable<(string Name, string Value)> FieldsOf(Paper paper)
    {
        var made = Made(paper).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);

        // A cross-reference was followed when the record was read; its target may not be among the papers.
        return paper.Fields.Keys.Where(name => name is not "crossref").Union(made.Keys, StringComparer.Ordinal)
            .OrderBy(name => name switch { "author" => 0, "title" => 1, "keywords" => 3, "annote" => 4, _ => 2 })
            .Select(name => (name, made.GetValueOrDefault(name) ?? paper.Fields.GetValueOrDefault(name)))
            .Where(field => !string.IsNullOrEmpty(field.Item2))
            .Select(field => (field.name, Value(field.name, field.Item2!)));
    }

    /// <summary>What the record does not hold as text, or lacks.</summary>
    private static IEnumerable<(string Name, string? Value)> Made(Paper paper)
    {
        yield return ("author", AuthorList(paper));
        yield return ("title", paper.Field("title") ?? paper.Title);
        if (paper.RecordType is null)
        {
            yield return (VenueField(paper), paper.Venue);
        }

        yield return ("year", paper.Field("year") ?? (paper.Field("date") is null ? paper.Year?.ToString(CultureInfo.InvariantCulture) : null));
        yield return ("doi", paper.Doi());
        yield return ("isbn", paper.Field("isbn") ?? paper.Value("isbn"));
        if (paper.Field("eprint") is null && paper.Value("arxiv") is { } arxiv)
        {
            yield return ("eprint", arxiv);
            yield return ("archiveprefix", "arXiv");
        }

        yield return ("url", paper.Url());
        yield return ("keywords", string.Join(", ", paper.Keywords()));
        yield return ("annote", string.Join("\n\n", new[] { paper.Field("annote") }.OfType<string>().Concat(paper.Annotations())));
    }

    private static string VenueField(Paper paper) => WorkType.Of(paper).BibTeX switch
    {
        "article" => "journal",
        "inproceedings" => "booktitle",
        "book" => "publisher",
        _ => "howpublished",
    };

    private static string Value(string name, string value) => name switch
    {
        "author" => $"{{{value}}}",
        "title" => $"{{{BibTexText.Title(value)}}}",
        "month" when MonthNames.Contains(value, StringComparer.Ordinal) => value[..3].ToLowerInvariant(),
        _ when VerbatimFields.Contains(name, StringComparer.Ordinal) || value.StartsWith("http", StringComparison.OrdinalIgnoreCase) => $"{{{BibTexText.Verbatim(value)}}}",
        "pages" => $"{{{BibTexText.Escape(value).Replace("–", "--", StringComparison.Ordinal)}}}",
        _ => $"{{{BibTexText.Escape(value)}}}",
    };

    private static string AuthorList(Paper paper)
    {
        var names = paper.Authors.OrderBy(a => a.Order).Select(a => Person(a.Name));
        return string.Join(" and ", paper.EtAl ? names.Append("others") : names);
    }

    /// <summary><c>van den Oord, Aaron</c>, <c>Daume, III, Hal</c>; what has no parts, or none that can be told apart, in braces.</summary>
    private static string Person(Name name)
    {
        if (name.Literal is not null || (name.Given is null && (name.WholeFamily.Contains(' ', StringComparison.Ordinal))))
        {
            return $"{{{BibTexText.Escape(name.WholeFamily)}}}";
        }

        var family = Part(name.Family ?? "", holdsTogether: StartsLower(name.Family));
        var last = name.Particle is null ? family : $"{Part(name.Particle, holdsTogether: !StartsLower(name.Particle))} {family}";
        var parts = new[] { last, name.Suffix, name.Given is null ? null : Part(name.Given, holdsTogether: false) };
        return string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>Braces hold a comma and an "and" in a name, and keep a family name in lower case from being its own particle.</summary>
    private static string Part(string text, bool holdsTogether) =>
        holdsTogether || text.Contains(',', StringComparison.Ordinal) || text.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase)
            ? $"{{{BibTexText.Escape(text)}}}"
            : BibTexText.Escape(text);

    private static bool StartsLower(string? text) => text is [var first, ..] && char.IsLower(first);
}
