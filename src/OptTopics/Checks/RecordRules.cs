using OptTopics.Bibliography;

namespace OptTopics.Checks;

/// <summary>What is wrong with records beside what the reader of .bib files tells.</summary>
internal static class RecordRules
{
    public static IEnumerable<Finding> Unused(CheckedContent content)
    {
        // The record of a person's page is used by a link to it, which cites no work.
        var linked = content.Pages.SelectMany(p => p.Links).Select(l => KeyOf(l.Url)).ToHashSet(StringComparer.Ordinal);
        return from work in content.Pages.Count == 0 ? [] : content.Works
               where work.Citations.Count == 0
               from record in work.Records
               where !record.Links.Any(l => linked.Contains(KeyOf(l)))
               select new Finding(record.File, record.Position, $"no page cites '{record.Key}'.", "Cite it, or delete the record.");
    }

    public static IEnumerable<Finding> Duplicate(CheckedContent content) =>
        from work in content.Works
        from record in work.Records.Skip(1)
        let first = work.Records[0]
        select new Finding(
            record.File,
            record.Position,
            $"'{record.Key}' is the work of '{first.Key}' ({first.File}, line {first.Position.Line}), and that record counts.",
            "Keep one of them.");

    private static string KeyOf(string url) => WebAddress.Read(url)?.Key ?? url;
}
