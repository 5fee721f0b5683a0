using OptTopics.Bibliography;

namespace OptTopics.Checks;

/// <summary>What is wrong with files and their headings.</summary>
internal static class FileRules
{
    public static IEnumerable<Finding> SharedPageIds(CheckedContent content) =>
        from page in content.Pages
        let shown = content.ById[page.Page.Id]
        where shown != page
        select new Finding(page.Page.File, new SourcePosition(1, 1), $"the page is not shown, because {shown.Page.File} has the same address.", "Rename one of them.");

    public static IEnumerable<Finding> SkippedLevels(CheckedContent content) =>
        from page in content.Pages
        from topic in page.Page.Topics
        let above = topic.Parent?.Level ?? topic.Level
        where topic.Level > above + 1
        select new Finding(page.Page.File, topic.Position, $"a heading of level {topic.Level} stands under one of level {above}.", $"Give it level {above + 1}.");
}
