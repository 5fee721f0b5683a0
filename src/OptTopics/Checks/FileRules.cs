using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Catalog.Loading;
using OptTopics.Content;

namespace OptTopics.Checks;

/// <summary>What is wrong with files and their headings.</summary>
internal static partial class FileRules
{
    public static IEnumerable<Finding> SharedPageIds(CheckedContent content) =>
        from page in content.Pages
        where !content.IsShown(page)
        select new Finding(
            page.Page.File,
            new SourcePosition(1, 1),
            $"the page is not shown, because {content.ById[page.Page.Id].Page.File} has the same address.",
            "Rename one of them.");

    public static IEnumerable<Finding> LedgerBehind(CheckedContent content)
    {
        // What a broken line of it says is not known, and it is told of by itself.
        if (content is { Root: not null, Ledger: { Diagnostics.Count: 0 } ledger }
            && !LedgerUpdate.Of(ledger, [.. content.Pages.Where(content.IsShown).Select(p => p.Page)], content.Records, content.Today).IsUpToDate)
        {
            yield return new Finding(
                Ledger.FileName,
                new SourcePosition(1, 1),
                "the pages have changed since the ledger was written.",
                "Run the verb ledger.");
        }
    }

    public static IEnumerable<Finding> SkippedLevels(CheckedContent content) =>
        from page in content.Pages
        from topic in page.Page.Topics
        let above = topic.Parent?.Level ?? topic.Level
        where topic.Level > above + 1
        select new Finding(
            page.Page.File,
            topic.Position,
            $"a heading of level {topic.Level} stands under one of level {above}.",
            $"Give it level {above + 1}.");

    // What stood under the heading stands under the one above it then, and the address of the topic is gone.
    public static IEnumerable<Finding> BrokenHeadings(CheckedContent content) =>
        from page in content.Pages
        from entry in page.Page.Entries
        where entry.Kind == EntryKind.Paragraph && (page.File.IsMarkdown ? WithoutBlank() : Unclosed()).IsMatch(entry.Text)
        select new Finding(
            page.Page.File,
            entry.Position,
            "this looks like a heading and is text.",
            page.File.IsMarkdown ? "Put a blank after the #." : "Close it with as many signs as it begins with.");

    [GeneratedRegex(@"^==+ *\w")]
    private static partial Regex Unclosed();

    [GeneratedRegex(@"^#{1,6}\p{L}")]
    private static partial Regex WithoutBlank();
}
