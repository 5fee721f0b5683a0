using System.Globalization;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Gives the works of one stem keys of their own. A record's key stays as it is, then one the ledger remembers; of the others, those that
/// would get the same key all take a further word of their titles, until they differ. Works that no word tells apart are numbered.
/// </summary>
internal static class CitationKeys
{
    /// <summary>Takes also the keys that the ledger remembers: a work that is not listed at present keeps its key from others.</summary>
    public static IReadOnlyDictionary<T, string> Resolve<T>(IReadOnlyCollection<(T Work, KeyParts Parts)> works, IReadOnlySet<string> remembered)
        where T : notnull
    {
        var taken = new Dictionary<string, T>(StringComparer.Ordinal);
        var alike = works.Where(w => w.Parts.GivenKey is not null)
            .OrderBy(w => w.Parts.RecordKey is null).ThenBy(w => w.Parts.Order, StringComparer.Ordinal)
            .Where(w => !taken.TryAdd(w.Parts.At(0), w.Work)).ToList();
        var open = works.Where(w => w.Parts.GivenKey is null).ToList();
        for (var length = 1; open.Count > 0; length++)
        {
            var clashing = new List<(T Work, KeyParts Parts)>();
            foreach (var same in open.GroupBy(w => w.Parts.At(length), StringComparer.Ordinal).Select(g => g.ToList()))
            {
                if (same.Count > 1 || remembered.Contains(same[0].Parts.At(length)) || !taken.TryAdd(same[0].Parts.At(length), same[0].Work))
                {
                    clashing.AddRange(same);
                }
            }

            alike.AddRange(clashing.Where(w => w.Parts.Words.Count <= length));
            open = clashing.FindAll(w => w.Parts.Words.Count > length);
        }

        foreach (var same in alike.GroupBy(w => w.Parts.At(int.MaxValue), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var free = Numbered(same.Key).Where(key => !taken.ContainsKey(key) && !remembered.Contains(key));
            foreach (var ((work, _), key) in same.OrderBy(w => w.Parts.Order, StringComparer.Ordinal).Zip(free))
            {
                taken.Add(key, work);
            }
        }

        return taken.ToDictionary(k => k.Value, k => k.Key);
    }

    private static IEnumerable<string> Numbered(string key) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{key}-{number}")).Prepend(key);
}
