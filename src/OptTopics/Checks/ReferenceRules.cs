namespace OptTopics.Checks;

/// <summary>What a reference lacks that neither another place that cites the work nor a record gives.</summary>
internal static class ReferenceRules
{
    public static IEnumerable<Finding> NoYear(CheckedContent content) =>
        Lacking(content, w => !w.HasYear, "no year is given.", "Write it after the authors, or in a record.");

    public static IEnumerable<Finding> NoAuthor(CheckedContent content) =>
        Lacking(content, w => !w.HasAuthor, "no author is given.", "Write the authors before the title, or in a record.");

    public static IEnumerable<Finding> NoTitle(CheckedContent content) =>
        Lacking(content, w => w.Title is null, "no title is given.", "Write it in the link's label, or in a record.");

    public static IEnumerable<Finding> FutureYear(CheckedContent content) =>
        from page in content.Pages
        from entry in page.Page.Entries
        from citation in entry.Citations
        where citation.Reference.Year > content.Today.Year + 1
        select new Finding(page.Page.File, page.PlaceOf(citation, "year"), $"the year {citation.Reference.Year} is in the future.", "Correct it.");

    private static IEnumerable<Finding> Lacking(CheckedContent content, Func<CheckedWork, bool> lacks, string message, string cure) =>
        from work in content.Works
        where work.IsPublication && lacks(work)
        select new Finding(work.Place.File, work.Place.At, message, cure);
}
