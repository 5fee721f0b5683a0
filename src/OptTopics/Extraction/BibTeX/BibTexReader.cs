using OptTopics.Bibliography;

namespace OptTopics.Extraction.BibTeX;

/// <summary>Reads .bib files. Any text is read: what is broken is a diagnostic, and the other records live.</summary>
public static class BibTexReader
{
    /// <summary>Reads a file's text; its path, relative to the content folder, says where the records and problems are.</summary>
    public static BibTexFile Read(string text, string file)
    {
        var parser = new BibTexParser(text);
        parser.Parse();
        var problems = parser.Problems.ToList();
        var byKey = new Dictionary<string, RawRecord>(StringComparer.OrdinalIgnoreCase);
        var byFirst = parser.Records.ToLookup(record => byKey.TryAdd(record.Key, record));
        problems.AddRange(byFirst[false].Select(record => new Problem(
            BibTexRule.DuplicateKey, record.Start, $"the key '{record.Key}' is used twice; the first record counts.", "Give this one another key.")));

        var lines = new LineMap(text);
        List<WorkRecord> records = [.. byFirst[true]
            .Select(r => new WorkRecordReader(r, problems).Read(file, lines.At(r.Start), ParentOf(r, byKey, problems)))];
        return new BibTexFile(records, [.. problems.OrderBy(p => p.Start).Select(p => InFile(p, file, lines))]);
    }

    private static RawRecord? ParentOf(RawRecord record, Dictionary<string, RawRecord> byKey, List<Problem> problems)
    {
        if (record.Fields.FirstOrDefault(f => f.Name is "crossref") is not { Name: not null } field)
        {
            return null;
        }

        if (!byKey.TryGetValue(field.Value.Trim(), out var parent))
        {
            problems.Add(new Problem(
                BibTexRule.UnknownCrossReference,
                field.Start,
                $"'{record.Key}' refers to '{field.Value}', which is not in the file."));
        }

        return parent;
    }

    private static Diagnostic InFile(Problem problem, string file, LineMap lines)
    {
        var (line, column) = lines.At(problem.Start);
        return new Diagnostic(problem.Rule.Severity, problem.Rule.Code, file, line, column, problem.Message, problem.Cure);
    }
}
