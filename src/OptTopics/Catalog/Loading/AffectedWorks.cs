using Microsoft.EntityFrameworkCore;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Finds all citations and records that a change may regroup: those that share a match key with what came or went, and those
/// that share one with these. They come as sets that share nothing with each other, so each can be grouped alone.
/// </summary>
internal sealed class AffectedWorks
{
    private readonly Dictionary<int, int> parents = [];
    private readonly Dictionary<long, int> firstWithKey = [];

    /// <summary>Sets of ids: a citation's, or a record's with a minus.</summary>
    public IEnumerable<IReadOnlyList<int>> Sets => parents.Keys.GroupBy(Root).OrderBy(g => g.Key).Select(g => g.Order().ToList());

    public static async Task<AffectedWorks> FindAsync(CatalogContext catalog, Affected affected, bool all, CancellationToken cancellationToken)
    {
        var works = new AffectedWorks();
        foreach (var citation in affected.Citations)
        {
            works.parents.TryAdd(citation, citation);
        }

        if (all)
        {
            await foreach (var key in catalog.MatchKeys.AsNoTracking().OrderBy(k => k.Hash).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                works.Add(key);
            }
        }
        else
        {
            await works.SpreadAsync(catalog, affected.Keys, cancellationToken);
        }

        return works;
    }

    private async Task SpreadAsync(CatalogContext catalog, IReadOnlyCollection<long> keys, CancellationToken cancellationToken)
    {
        var seen = keys.ToHashSet();
        for (var frontier = seen.ToList(); frontier.Count > 0;)
        {
            var reached = new List<int>();
            foreach (var chunk in frontier.Chunk(1000))
            {
                var found = await catalog.MatchKeys.AsNoTracking().Where(k => EF.Parameter(chunk).Contains(k.Hash)).ToListAsync(cancellationToken);
                reached.AddRange(found.FindAll(k => !parents.ContainsKey(WorkOf(k))).Select(WorkOf));
                found.ForEach(Add);
            }

            frontier = (await KeysOfAsync(catalog, reached, cancellationToken)).FindAll(seen.Add);
        }
    }

    private static async Task<List<long>> KeysOfAsync(CatalogContext catalog, IReadOnlyList<int> works, CancellationToken cancellationToken)
    {
        var keys = new List<long>();
        foreach (var chunk in works.Where(w => w > 0).Distinct().Chunk(1000))
        {
            keys.AddRange(await catalog.MatchKeys.Where(k => EF.Parameter(chunk).Contains(k.CitationId!.Value)).Select(k => k.Hash).ToListAsync(cancellationToken));
        }

        foreach (var chunk in works.Where(w => w < 0).Select(w => -w).Distinct().Chunk(1000))
        {
            keys.AddRange(await catalog.MatchKeys.Where(k => EF.Parameter(chunk).Contains(k.RecordId!.Value)).Select(k => k.Hash).ToListAsync(cancellationToken));
        }

        return keys;
    }

    private static int WorkOf(MatchKey key) => key.CitationId ?? -key.RecordId!.Value;

    private void Add(MatchKey key)
    {
        var work = WorkOf(key);
        parents.TryAdd(work, work);
        if (!firstWithKey.TryAdd(key.Hash, work))
        {
            var (a, b) = (Root(work), Root(firstWithKey[key.Hash]));
            parents[Math.Max(a, b)] = Math.Min(a, b);
        }
    }

    private int Root(int work)
    {
        while (parents[work] != work)
        {
            work = parents[work] = parents[parents[work]];
        }

        return work;
    }
}
