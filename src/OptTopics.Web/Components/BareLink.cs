using OptTopics.Bibliography;

namespace OptTopics.Web.Components;

/// <summary>A repository, a post or a site that a sentence only links: the link says all that a card could.</summary>
internal static class BareLink
{
    /// <summary>Nothing is known of what is cited but its kind and addresses that stand in the same entry.</summary>
    public static bool Is(Citation citation) =>
        citation.Paper is { Kind: not (WorkKind.Paper or WorkKind.Book), Authors.Count: 0, Year: null, Venue: null, RecordType: null } work
        && work.Links.All(l => citation.Entry.Citations.Exists(c => c.Reference.Links.Contains(l.Url, StringComparer.Ordinal)));
}
