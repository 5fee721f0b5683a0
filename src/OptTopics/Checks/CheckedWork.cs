using OptTopics.Bibliography;
using OptTopics.Catalog.Loading;

namespace OptTopics.Checks;

/// <summary>A work as the catalog will make it of the citations and records that mean it.</summary>
internal sealed class CheckedWork(WorkCluster cluster)
{
    public WorkCluster Cluster => cluster;

    /// <summary>In the order of the pages.</summary>
    public IReadOnlyList<Citation> Citations { get; } = [.. Ordered(cluster).Select(n => n.Citation).OfType<Citation>()];

    public IReadOnlyList<WorkRecord> Records { get; } = [.. Ordered(cluster).Select(n => n.Record).OfType<WorkRecord>()];

    /// <summary>Where it is first named.</summary>
    public (string File, SourcePosition At) Place => Citations is [var first, ..]
        ? (first.Entry.Page.File, first.Position)
        : (Records[0].File, Records[0].Position);

    public string? Title => Records.Select(r => r.Title).Concat(Citations.Select(c => c.Reference.Title)).FirstOrDefault(t => t is not null);

    public bool HasYear => Records.Any(r => r.Year is not null) || Citations.Any(c => (c.Reference.Year ?? c.Reference.ContextYear) is not null);

    public bool HasAuthor => Records.Any(r => r.Authors.Count > 0) || Citations.Any(c => c.Reference.Authors.Count > 0);

    /// <summary>It is something people cite by author and year; a video or a repository need not have them.</summary>
    public bool IsPublication => Citations.Any(c => c.Kind is WorkKind.Paper or WorkKind.Book);

    public bool SharesAuthorWith(CheckedWork other) => Families(this).Intersect(Families(other), StringComparer.Ordinal).Any();

    public static IReadOnlyList<CheckedWork> Of(IEnumerable<CheckedPage> pages, IEnumerable<WorkRecord> records) =>
        [.. WorkGroups.Of([.. pages.SelectMany(p => CitedWorks.NodesOf(p.Page)), .. records.Select(WorkNode.Of)])
            .Select(c => new CheckedWork(c)).OrderBy(w => w.Cluster.First, StringComparer.Ordinal)];

    private static IEnumerable<WorkNode> Ordered(WorkCluster cluster) => cluster.Nodes.OrderBy(n => n.Order, StringComparer.Ordinal);

    private static IEnumerable<string> Families(CheckedWork work) => work.Cluster.Nodes.SelectMany(n => n.Evidence.Families);
}
