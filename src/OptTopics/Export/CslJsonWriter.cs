using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OptTopics.Bibliography;

namespace OptTopics.Export;

/// <summary>Papers as CSL-JSON 1.0.2, what citation processors read; annotations in <c>note</c>, which annotated styles print.</summary>
public static class CslJsonWriter
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An array of items, one after the other.</summary>
    public static void Write(IEnumerable<Paper> papers, TextWriter writer)
    {
        var between = "[\n";
        foreach (var paper in papers)
        {
            writer.Write(between);
            writer.Write(Of(paper).ToJsonString(Readable));
            between = ",\n";
        }

        writer.Write(between[0] == '[' ? "[]\n" : "\n]\n");
    }

    public static JsonObject Of(Paper paper)
    {
        var type = WorkType.Of(paper);
        var item = new JsonObject { ["type"] = type.Csl, ["id"] = paper.Key, ["citation-key"] = paper.Key };
        Add(item, "title", paper.Title);
        AddPeople(item, "author", paper.Authors.OrderBy(a => a.Order).Select(a => a.Name).Concat(paper.EtAl ? [new Name(Literal: "others")] : []));
        AddPeople(item, "editor", paper.Editors());
        if (paper.Year is { } year)
        {
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(year)) };
        }

        Add(item, "container-title", paper.Container());
        Add(item, "collection-title", paper.Field("series"));
        Add(item, "volume", paper.Field("volume"));
        Add(item, type.Csl is "report" or "thesis" ? "number" : "issue", paper.Field("number", "issue"));
        Add(item, "page", paper.Pages() switch { (null, _) => null, (var first, null) => first, var (first, last) => $"{first}-{last}" });
        Add(item, "edition", paper.Field("edition"));
        Add(item, "publisher", paper.Publisher());
        Add(item, "publisher-place", paper.Field("address", "location"));
        AddPreprint(item, paper);
        Add(item, "DOI", paper.Doi());
        Add(item, "ISBN", paper.Field("isbn") ?? paper.Value("isbn"));
        Add(item, "ISSN", paper.Field("issn"));
        Add(item, "PMID", paper.Value("pmid"));
        Add(item, "PMCID", paper.Value("pmcid"));
        Add(item, "URL", paper.Url());
        Add(item, "abstract", paper.Field("abstract"));
        Add(item, "keyword", string.Join(", ", paper.Keywords()));
        Add(item, "note", string.Join("\n\n", new[] { paper.Field("note") }.OfType<string>().Concat(paper.Annotations())));
        return item;
    }

    /// <summary>Only of what is not published elsewhere: some styles print an archive wherever they find one.</summary>
    private static void AddPreprint(JsonObject item, Paper paper)
    {
        if (paper.Container() is null && paper.Kind is WorkKind.Paper && paper.Value("arxiv") is { } arxiv)
        {
            Add(item, "archive", "arXiv");
            Add(item, "number", string.Create(CultureInfo.InvariantCulture, $"arXiv:{arxiv}"));
        }
    }

    private static void Add(JsonObject item, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            item[name] = value;
        }
    }

    private static void AddPeople(JsonObject item, string role, IEnumerable<Name> names)
    {
        var people = new JsonArray([.. names.Select(Person)]);
        if (people.Count > 0)
        {
            item[role] = people;
        }
    }

    private static JsonObject Person(Name name)
    {
        var person = new JsonObject();
        Add(person, "literal", name.Literal);
        Add(person, "family", name.Family);
        Add(person, "given", name.Given);
        Add(person, "non-dropping-particle", name.Particle);
        Add(person, "suffix", name.Suffix);
        return person;
    }
}
