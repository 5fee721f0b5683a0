using Microsoft.EntityFrameworkCore;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Finds all citations and records that a change may regroup: those that share a match key with what came or went, and those
/// that share one with these. They come as sets that share nothing with each other, so each can be grouped alone.
/// </summary>
internal sealed class AffectedWorks
{
    private readonly Dictionary<int, int> parents = [];

    public int Count => parents.Count;

    /// <summary>The ids of the citations.</summary>
    public IEnumerable<int> Citations => parents.Keys.Where(w => w > 0);

    /// <summary>Ids of citations, and of records with a minus: whole sets, as many as are about so many together.</summary>
    public IEnumerable<IReadOnlyList<int>> Batches(int size)
    {
        var works = parents.Keys.Select(work => (Set: Root(work), Work: work)).ToArray();
        Array.Sort(works);
        var start = 0;
        for (var end = 1; end <= works.Length; end++)
        {
            if (end == works.Length || (end - start >= size && works[end].Set != works[end - 1].Set))
            {
                yield return [.. works[start..end].Select(w => w.Work)];
                start = end;
            }
        }
    }

    public static async Task<AffectedWorks> FindAsync(CatalogContext catalog, Affected affected, CancellationToken cancellationToken)
    {
        var works = new AffectedWorks();
        foreach (var citation in affected.Citations)
        {
            works.parents.TryAdd(citation, citation);
        }

        await (affected.IsAll ? works.AddAllAsync(catalog, cancellationToken) : works.SpreadAsync(catalog, affected.Keys, cancellationToken));
        return works;
    }

    private async Task AddAllAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        MatchKey? last = null;
        var keys = catalog.MatchKeys.AsNoTracking().OrderBy(k => k.Hash);
        await foreach (var key in keys.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            parents.TryAdd(WorkOf(key), WorkOf(key));
            if (key.Hash == last?.Hash)
            {
                Join(WorkOf(last), WorkOf(key));
            }

            last = key;
        }
    }

    private async Task SpreadAsync(CatalogContext catalog, IReadOnlyCollection<long> keys, CancellationToken cancellationToken)
    {
        var seen = keys.ToHashSet();
        var firstWithKey = new Dictionary<long, int>();
        for (var frontier = seen.ToList(); frontier.Count > 0;)
        {
            var reached = new List<int>();
            foreach (var chunk in frontier.Chunk(1000))
            {
                var found = await catalog.MatchKeys.AsNoTracking().Where(k => EF.Parameter(chunk).Contains(k.Hash)).ToListAsync(cancellationToken);
                reached.AddRange(found.FindAll(k => !parents.ContainsKey(WorkOf(k))).Select(WorkOf));
                foreach (var key in found)
                {
                    parents.TryAdd(WorkOf(key), WorkOf(key));
                    if (!firstWithKey.TryAdd(key.Hash, WorkOf(key)))
                    {
                        Join(firstWithKey[key.Hash], WorkOf(key));
                    }
                }
            }

            frontier = (await KeysOfAsync(catalog, reached, cancellationToken)).FindAll(seen.Add);
        }
    }

    private static async Task<List<long>> KeysOfAsync(CatalogContext catalog, IReadOnlyList<int> works, CancellationToken cancellationToken)
    {
        var keys = new List<long>();
        foreach (var chunk in works.Where(w => w > 0).Distinct().Chunk(1000))
        {
            var ofCitations = catalog.MatchKeys.Where(k => EF.Parameter(chunk).Contains(k.CitationId!.Value));
            keys.AddRange(await ofCitations.Select(k => k.Hash).ToListAsync(cancellationToken));
        }

        foreach (var chunk in works.Where(w => w < 0).Select(w => -w).Distinct().Chunk(1000))
        {
            var ofRecords = catalog.MatchKeys.Where(k => EF.Parameter(chunk).Contains(k.RecordId!.Value));
            keys.AddRange(await ofRecords.Select(k => k.Hash).ToListAsync(cancellationToken));
        }

        return keys;
    }

    private static int WorkOf(MatchKey key) => key.CitationId ?? -key.RecordId!.Value;

    private void Join(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        parents[Math.Max(a, b)] = Math.Min(a, b);
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
