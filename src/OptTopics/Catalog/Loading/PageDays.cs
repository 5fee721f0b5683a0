using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>When a page came, when it last changed, and since when its new works count.</summary>
internal readonly record struct PageDays(DateOnly Added, DateOnly Changed, DateOnly NewWorksSince)
{
    /// <summary>
    /// What the ledger says, else the history of the file, else its time. A work that the ledger does not know on a page that it knows came
    /// with the page's last change.
    /// </summary>
    public static PageDays Of(DateOnly? remembered, FileDates? commits, DateOnly saved)
    {
        var changed = commits?.Changed ?? saved;
        var added = remembered ?? commits?.Added ?? saved;
        return new PageDays(added, changed, remembered is null ? added : changed);
    }
}
