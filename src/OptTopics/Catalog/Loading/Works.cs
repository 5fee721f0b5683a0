using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>The works that citations mean, with what records and the ledger know of them.</summary>
internal static class Works
{
    /// <summary>The ledger lends works their keys and days; which citations are one work it does not decide.</summary>
    public static List<PaperDraft> Of(IReadOnlyList<WorkNode> nodes)
    {
        var groups = WorkGroups.Of([.. nodes.Where(n => n.Remembered is null && n.Citation?.Kind != WorkKind.Profile)])
            .Where(c => c.Nodes.Exists(n => n.Citation is not null)).ToList();
        var remembered = Recognise(groups, [.. nodes.Where(n => n.Remembered is not null)]);
        return groups.ConvertAll(g => PaperComposer.Compose(g.Nodes, [.. remembered[g]]));
    }

    /// <summary>
    /// A line is recognised in one work: by an identifier; else by a link, where no identifiers contradict; else by the title, where
    /// identifiers, first author and year do not.
    /// </summary>
    private static ILookup<WorkCluster, LedgerWork> Recognise(List<WorkCluster> works, IReadOnlyCollection<WorkNode> lines)
    {
        var found = new List<(WorkCluster Work, LedgerWork Line)>();
        var open = lines.OrderBy(l => l.Remembered!.FirstSeen).ThenBy(l => l.Remembered!.Key, StringComparer.Ordinal).ToList();
        Find(e => [.. e.Identifiers.Select(i => i.ToString())], (_, _) => true);
        Find(e => e.Links, (a, b) => !a.Contradicts(b));
        Find(e => e.Title is null ? [] : [e.Title], (a, b) => a.Resembles(b));
        return found.ToLookup(f => f.Work, f => f.Line);

        void Find(Func<WorkEvidence, IReadOnlyList<string>> keys, Func<WorkCluster, WorkCluster, bool> mayBe)
        {
            var byKey = works.SelectMany(w => w.Nodes.SelectMany(n => keys(n.Evidence)).Distinct(StringComparer.Ordinal), (Work, Key) => (Work, Key))
                .ToLookup(p => p.Key, p => p.Work, StringComparer.Ordinal);
            var taken = found.Select(f => f.Work).ToHashSet();
            open.RemoveAll(line =>
            {
                var alone = new WorkCluster(line);
                var best = keys(line.Evidence).SelectMany(k => byKey[k]).Where(w => mayBe(w, alone)).GroupBy(w => w)
                    .OrderBy(g => taken.Contains(g.Key))
                    .ThenByDescending(g => g.Count())
                    .ThenBy(g => g.Key.First, StringComparer.Ordinal)
                    .FirstOrDefault()?.Key;
                if (best is not null)
                {
                    taken.Add(best);
                    found.Add((best, line.Remembered!));
                }

                return best is not null;
            });
        }
    }
}
