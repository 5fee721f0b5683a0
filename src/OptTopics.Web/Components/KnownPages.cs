using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog;

namespace OptTopics.Web.Components;

/// <summary>Which of the pages that are linked are in the library.</summary>
public sealed record KnownPages(IReadOnlySet<string> Ids)
{
    public bool Has(string pageId) => Ids.Contains(pageId);

    public static Task<KnownPages> LinkedFromAsync(CatalogContext catalog, ContentPage page, CancellationToken cancellationToken) =>
        AmongAsync(catalog, page.Entries, cancellationToken);

    /// <summary>The pages that the entries link, as far as they are there.</summary>
    public static async Task<KnownPages> AmongAsync(CatalogContext catalog, IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        var linked = entries.Distinct()
            .SelectMany(e => Targets(e.Content).Concat(e.Citations.SelectMany(c => Targets(c.Note).Append(c.TargetPageId))))
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (linked.Count == 0)
        {
            return new KnownPages(new HashSet<string>(StringComparer.Ordinal));
        }

        var known = await catalog.Pages.Where(p => linked.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        return new KnownPages(known.ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string?> Targets(IReadOnlyList<Fragment> content) => content.OfType<PageLinkFragment>().Select(f => f.PageId);
}
