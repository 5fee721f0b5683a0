using OptTopics.Bibliography;

namespace OptTopics.Catalog.Loading;

/// <summary>Code, video and slides that stand beside the work they belong to.</summary>
internal static class SideLinks
{
    /// <summary>The citation of the work that a citation of the same entry belongs to; null for one that is a work itself.</summary>
    public static Citation? WorkOf(Citation citation, IReadOnlyCollection<Citation> entry)
    {
        var work = citation;
        for (var steps = 0; work.PartOf is { } order && steps <= entry.Count; steps++)
        {
            if (entry.FirstOrDefault(c => c.Order == order) is not { } next || !HasPaper(next.Kind) || next == citation)
            {
                return null;
            }

            work = next;
        }

        return work == citation || work.PartOf is not null ? null : work;
    }

    /// <summary>It means a work (or a person) by itself.</summary>
    public static bool IsMatched(Citation citation, IReadOnlyCollection<Citation> entry) =>
        citation.Kind != WorkKind.Wiki && WorkOf(citation, entry) is null;

    public static bool HasPaper(WorkKind kind) => kind is not (WorkKind.Profile or WorkKind.Wiki);
}
