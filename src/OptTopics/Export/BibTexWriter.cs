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
        _ when IsVerbatim(name, value) => $"{{{BibTexText.Verbatim(value)}}}",
        "pages" => $"{{{BibTexText.Escape(value).Replace("–", "--", StringComparison.Ordinal)}}}",
        _ => $"{{{BibTexText.Escape(value)}}}",
    };

    private static bool IsVerbatim(string name, string value) =>
        WorkRecord.VerbatimFields.Contains(name, StringComparer.Ordinal) || value.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static string AuthorList(Paper paper)
    {
        var names = paper.Authors.OrderBy(a => a.Order).Select(a => Person(a.Name));
        return string.Join(" and ", paper.EtAl ? names.Append("others") : names);
    }

    /// <summary><c>van den Oord, Aaron</c>, <c>Daume, III, Hal</c>; in braces what would be read as another name.</summary>
    private static string Person(Name name)
    {
        if (name is { Literal: not null } or { Given: null, Suffix: not null })
        {
            return Whole(name);
        }

        foreach (var (heldFamily, heldGiven) in (ReadOnlySpan<(bool, bool)>)[(false, false), (true, false), (true, true)])
        {
            if (ReadAgain(name, heldFamily, heldGiven) == name)
            {
                return InParts(name, heldFamily, heldGiven, BibTexText.Escape);
            }
        }

        // A particle with a capital is none to BibTeX, but before the comma it stays with its family name.
        return string.Equals(ReadAgain(name, false, false)?.Inverted, name.Inverted, StringComparison.Ordinal)
            ? InParts(name, false, false, BibTexText.Escape)
            : Whole(name);
    }

    private static string Whole(Name name) => $"{{{BibTexText.Escape(name.Inverted)}}}";

    private static string InParts(Name name, bool heldFamily, bool heldGiven, Func<string, string> written)
    {
        var family = Held(name.Family, heldFamily);
        var last = name.Particle is null ? family : $"{written(name.Particle)} {family}";
        return string.Join(", ", new[] { last, name.Suffix, Held(name.Given, heldGiven) }.OfType<string>());

        string? Held(string? text, bool isHeld) => (text, isHeld) switch
        {
            (null, _) => null,
            (_, true) => $"{{{written(text)}}}",
            _ => written(text),
        };
    }

    /// <summary>The name as it is read from its parts; null when an "and" would cut it in two.</summary>
    private static Name? ReadAgain(Name name, bool heldFamily, bool heldGiven)
    {
        var isCut = HasAnd(name.Particle) || (!heldFamily && HasAnd(name.Family)) || (!heldGiven && HasAnd(name.Given));
        return isCut ? null : NameParser.Parse(InParts(name, heldFamily, heldGiven, text => text));
    }

    private static bool HasAnd(string? text) => text?.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase) is true;
}
