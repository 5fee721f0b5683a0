using System.Globalization;
using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Extraction.BibTeX;

/// <summary>Makes a <see cref="WorkRecord"/> of the fields of one record.</summary>
internal sealed partial class WorkRecordReader(RawRecord raw, ICollection<Problem> problems)
{
    private static readonly string[] VenueFields =
        ["journal", "journaltitle", "booktitle", "publisher", "school", "institution", "organization", "archiveprefix", "eprinttype"];

    /// <summary>Fields that say where something appeared often hold its number: <c>journal = {arXiv preprint arXiv:1412.6980}</c>.</summary>
    private static readonly string[] FieldsWithIdentifiers = ["journal", "volume", "howpublished", "note"];

    /// <summary>What a paper shares with the volume it stands in. An identifier or address of the volume names no paper.</summary>
    private static readonly string[] SharedFields =
        ["booktitle", "title", "year", "date", "month", "publisher", "address", "editor", "series", "volume", "organization"];

    private readonly Dictionary<string, RawField> fields = [];

    [GeneratedRegex(@"(?<!\d)[0-9]{4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex FourDigits { get; }

    public WorkRecord Read(string file, SourcePosition position, RawRecord? parent)
    {
        TakeFields(parent);
        var (authors, etAl) = NameList.Read(Raw("author"));
        var texts = fields.ToDictionary(f => f.Key, f => Text(f.Value), StringComparer.Ordinal);
        return new WorkRecord
        {
            Key = raw.Key,
            Type = raw.Type,
            File = file,
            Position = position,
            Authors = authors,
            EtAl = etAl,
            Title = TitleOf(texts),
            Year = ReadYear(texts),
            Venue = VenueFields.Select(texts.GetValueOrDefault).FirstOrDefault(v => !string.IsNullOrEmpty(v)),
            Aliases = NameList.Read(Raw("aliases")).Names,
            Identifiers = [.. ReadIdentifiers(texts).Distinct()],
            Links = [.. texts.Values.Where(IsAddress).SelectMany(v => v.Split(' ')).Where(IsAddress).Distinct(StringComparer.Ordinal)],
            Fields = texts,
        };
    }

    /// <summary>The fields of the record, and of the one it refers to those that it lacks; that one's title names the book.</summary>
    private void TakeFields(RawRecord? parent)
    {
        foreach (var field in raw.Fields)
        {
            if (!fields.TryAdd(field.Name, field))
            {
                problems.Add(new Problem(
                    BibTexRule.DuplicateField,
                    field.Start,
                    $"the field '{field.Name}' stands twice in '{raw.Key}'; the first one counts."));
            }
        }

        foreach (var field in (parent?.Fields ?? []).Where(f => SharedFields.Contains(f.Name, StringComparer.Ordinal)))
        {
            fields.TryAdd(field.Name is "title" ? "booktitle" : field.Name, field);
        }
    }

    private string Raw(string name) => fields.TryGetValue(name, out var field) ? field.Value : "";

    private static string Text(RawField field)
    {
        var isVerbatim = WorkRecord.VerbatimFields.Contains(field.Name, StringComparer.Ordinal)
            || IsAddress(field.Value.Replace("\\url{", "", StringComparison.Ordinal).TrimStart());
        return isVerbatim ? LatexText.Verbatim(field.Value) : LatexText.Decode(field.Value);
    }

    private static string? TitleOf(Dictionary<string, string> texts) => (texts.GetValueOrDefault("title"), texts.GetValueOrDefault("subtitle")) switch
    {
        (null or "", _) => null,
        ({ } title, null or "") => title,
        var (title, subtitle) => $"{title}: {subtitle}",
    };

    private int? ReadYear(Dictionary<string, string> texts)
    {
        var name = texts.ContainsKey("year") ? "year" : "date";
        if (!texts.TryGetValue(name, out var text) || text.Length == 0)
        {
            return null;
        }

        if (FourDigits.Match(text) is { Success: true } digits)
        {
            return int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);
        }

        problems.Add(new Problem(BibTexRule.NoYear, fields[name].Start, $"'{text}' is no year.", "Write four digits, or leave the field out."));
        return null;
    }

    private IEnumerable<Identifier> ReadIdentifiers(Dictionary<string, string> texts)
    {
        foreach (var (name, scheme) in IdentifierFields(texts))
        {
            var identifier = Identifiers.Create(scheme, texts[name]) ?? Identifiers.Parse(texts[name]);
            if (identifier is null)
            {
                problems.Add(new Problem(BibTexRule.BadIdentifier, fields[name].Start, $"'{texts[name]}' is no {scheme} identifier."));
            }

            foreach (var known in identifier is { } found ? Identifiers.WithEmbedded(found) : [])
            {
                yield return known;
            }
        }

        foreach (var identifier in FieldsWithIdentifiers.Select(texts.GetValueOrDefault).OfType<string>().SelectMany(Identifiers.FindInText))
        {
            yield return identifier.Identifier;
        }

        foreach (var identifier in texts.Values.Where(IsAddress).SelectMany(Identifiers.FromUrl))
        {
            yield return identifier;
        }
    }

    /// <summary>The ISBN of a paper's record is that of the volume it stands in, and names no paper.</summary>
    private IEnumerable<(string Field, string Scheme)> IdentifierFields(Dictionary<string, string> texts)
    {
        var archive = texts.GetValueOrDefault("archiveprefix") ?? texts.GetValueOrDefault("eprinttype") ?? "arxiv";
        (string Field, string Scheme)[] known = [("doi", "doi"), ("eprint", archive), ("isbn", "isbn"), ("pmid", "pmid"), ("pmcid", "pmcid")];
        return known.Where(f => texts.GetValueOrDefault(f.Field) is { Length: > 0 } && Identifiers.Scheme(f.Scheme) is not null)
            .Where(f => f.Field is not "isbn" || raw.Type is "book" or "mvbook" or "booklet" or "collection" or "proceedings" or "manual");
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
