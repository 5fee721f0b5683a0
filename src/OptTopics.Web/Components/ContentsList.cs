using OptTopics.Bibliography;

namespace OptTopics.Web.Components;

/// <summary>
/// The list of contents that a keeper wrote into a page: links to the page's own topics and nothing else. The site draws one that shows counts
/// and where the reader is, so the keeper's is left out.
/// </summary>
public static class ContentsList
{
    private const int FewestLinks = 3;

    /// <summary>Neighbouring list items, or a table, that together are a list of contents.</summary>
    public static bool Is(IReadOnlyList<Entry> entries) => entries.All(IsItem) && entries.Sum(CountLinks) >= FewestLinks;

    /// <summary>Nothing but a list of contents stands under the topic.</summary>
    public static bool IsAllOf(Topic topic) =>
        topic.Children.Count == 0 && Is([.. topic.Entries.Where(e => !e.IsNested && e.Kind != EntryKind.Rule)]);

    private static bool IsItem(Entry entry) =>
        entry.Citations.Count == 0 && entry.Children.All(IsItem) && (LinksOf(entry).Any() ? HoldsLinksAlone(entry) : entry.Children.Count > 0);

    private static bool HoldsLinksAlone(Entry entry) =>
        LinksOf(entry).All(l => l.PageId == entry.Page.Id && l.Anchor is not null)
        && entry.Content.OfType<HtmlFragment>().All(h => !FragmentText.Plain(h.Html).Any(char.IsLetter));

    private static int CountLinks(Entry entry) =>
        LinksOf(entry).Count(l => entry.Page.Topics.Exists(t => t.Anchor == l.Anchor || t.FurtherAnchors.Contains(l.Anchor, StringComparer.Ordinal)))
        + entry.Children.Sum(CountLinks);

    private static IEnumerable<PageLinkFragment> LinksOf(Entry entry) => entry.Content.OfType<PageLinkFragment>();
}
