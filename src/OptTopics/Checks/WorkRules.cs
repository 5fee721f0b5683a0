using System.Globalization;
using OptTopics.Bibliography;

namespace OptTopics.Checks;

/// <summary>What citations and records of one work, or of nearly one, say against each other.</summary>
internal static class WorkRules
{
    public static IEnumerable<Finding> TwiceInTopic(CheckedContent content) =>
        from work in content.Works
        from topic in work.Citations.DistinctBy(c => c.Entry).GroupBy(c => (c.Entry.Page, c.Entry.Topic))
        from again in topic.Skip(1)
        select new Finding(
            topic.Key.Page.File,
            again.Position,
            $"this work is listed in this topic already, on line {topic.First().Position.Line}.",
            "Put both notes into one place.");

    public static IEnumerable<Finding> NearDuplicates(CheckedContent content) =>
        from pair in SimilarWorks.Of(content.Works)
        let first = pair.First.Place
        select new Finding(
            pair.Second.Place.File, pair.Second.Place.At,
            string.Create(CultureInfo.InvariantCulture, $"this is nearly the work at {first.File}({first.At.Line},{first.At.Column}): {pair.Why}."),
            "If it is the same, write the title the same way; else it may stay.");

    public static IEnumerable<Finding> RecordDisagrees(CheckedContent content)
    {
        var pages = content.Pages.ToDictionary(p => p.Page);
        foreach (var work in content.Works.Where(w => w.Records.Count > 0))
        {
            var record = work.Records[0];
            foreach (var citation in work.Citations)
            {
                if (Disagreement(citation.Reference, record) is var (field, message))
                {
                    yield return new Finding(
                        citation.Entry.Page.File, pages[citation.Entry.Page].PlaceOf(citation, field), message,
                        $"Correct the page or the record ({record.File}, line {record.Position.Line}).");
                }
            }
        }
    }

    private static (string Field, string Message)? Disagreement(Reference reference, WorkRecord record)
    {
        if (reference.Year is { } year && record.Year is { } published && year != published && !IsFirstYear(record, year))
        {
            return ("year", $"the page says {year}, the record '{record.Key}' says {published}.");
        }

        return record.Authors.Count > 0 && !record.EtAl && reference.Authors.FirstOrDefault(a => !IsAmong(a, record)) is { } stranger
            ? ("authors", $"'{stranger.WholeFamily}' is no author in the record '{record.Key}'.")
            : null;
    }

    private static readonly string[] FirstYears = ["origyear", "origdate"];

    // A preprint is older than its publication, and both years are right.
    private static bool IsFirstYear(WorkRecord record, int year)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        return FirstYears.Any(field => record.Fields.GetValueOrDefault(field)?.StartsWith(digits, StringComparison.Ordinal) is true);
    }

    private static bool IsAmong(Name printed, WorkRecord record)
    {
        var words = Words(printed.WholeFamily);
        return record.Authors.Concat(record.Aliases).Any(known => words.IsSubsetOf(Words(known.Full)));
    }

    private static HashSet<string> Words(string name) => [.. NameFolding.Fold(name).Split(' ')];
}
