namespace OptTopics.Catalog.Loading;

/// <summary>
/// Tells which citations and records mean the same work: those that share an identifier; else a link, where no identifiers
/// contradict; else a title, where identifiers, authors, years and kinds do not. The result depends on what is given, not on its order.
/// </summary>
internal static class WorkGroups
{
    public static IReadOnlyCollection<WorkCluster> Of(IReadOnlyList<WorkNode> nodes)
    {
        var clusterOf = nodes.ToDictionary(n => n, n => new WorkCluster(n));
        Join(clusterOf, e => [.. e.Identifiers.Select(i => i.ToString())], (_, _) => true);
        Join(clusterOf, e => e.Links, (a, b) => !a.Contradicts(b));
        Join(clusterOf, e => e.Title is null ? [] : [e.Title], (a, b) => a.Resembles(b));
        return [.. clusterOf.Values.Distinct()];
    }

    private static void Join(
        Dictionary<WorkNode, WorkCluster> clusterOf, Func<WorkEvidence, IReadOnlyList<string>> keys, Func<WorkCluster, WorkCluster, bool> mayJoin)
    {
        var buckets = clusterOf.Keys
            .SelectMany(n => keys(n.Evidence), (Node, Key) => (Node, Key))
            .GroupBy(p => p.Key, p => p.Node, StringComparer.Ordinal)
            .Where(b => b.Skip(1).Any())
            .OrderBy(b => b.Key, StringComparer.Ordinal);
        foreach (var bucket in buckets)
        {
            JoinBucket(clusterOf, bucket, mayJoin);
        }
    }

    // Where not all can be one, the surest (with a record, with identifiers) are told apart first and the others join the first that fits.
    private static void JoinBucket(
        Dictionary<WorkNode, WorkCluster> clusterOf, IEnumerable<WorkNode> bucket, Func<WorkCluster, WorkCluster, bool> mayJoin)
    {
        var works = new List<WorkCluster>();
        var clusters = bucket.Select(n => clusterOf[n]).Distinct()
            .OrderByDescending(c => c.HasRecord).ThenByDescending(c => c.IdentifierCount).ThenBy(c => c.First, StringComparer.Ordinal);
        foreach (var cluster in clusters.ToList())
        {
            if (works.Find(w => mayJoin(w, cluster)) is not { } work)
            {
                works.Add(cluster);
                continue;
            }

            work.Absorb(cluster);
            cluster.Nodes.ForEach(n => clusterOf[n] = work);
        }
    }
}
