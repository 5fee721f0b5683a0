using System.Globalization;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Gives the works of one stem keys of their own. A record's key stays as it is; of the others, those that would get the same key
/// all take a further word of their titles, until they differ. Works that no word tells apart are numbered.
/// </summary>
internal static class CitationKeys
{
    public static IReadOnlyDictionary<T, string> Resolve<T>(IReadOnlyCollection<(T Work, KeyParts Parts)> works)
        where T : notnull
    {
        var keys = new Dictionary<T, string>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new List<(T Work, KeyParts Parts)>();
        foreach (var work in works.Where(w => w.Parts.RecordKey is not null).OrderBy(w => w.Parts.Order, StringComparer.Ordinal))
        {
            Take(work.Parts.RecordKey!, work);
        }

        var open = works.Where(w => w.Parts.RecordKey is null).ToList();
        for (var length = 1; open.Count > 0; length++)
        {
            var clashing = new List<(T Work, KeyParts Parts)>();
            foreach (var same in open.GroupBy(w => w.Parts.At(length), StringComparer.Ordinal).ToList())
            {
                var all = same.ToList();
                if (all is [var only])
                {
                    Take(same.Key, only, clashing);
                }
                else
                {
                    clashing.AddRange(all);
                }
            }

            open = clashing.FindAll(w => w.Parts.Words.Count > length);
            repeated.AddRange(clashing.FindAll(w => w.Parts.Words.Count <= length));
        }

        Number(repeated);
        return keys;

        void Take(string key, (T Work, KeyParts Parts) work, List<(T Work, KeyParts Parts)>? otherwise = null)
        {
            if (taken.Add(key))
            {
                keys[work.Work] = key;
            }
            else
            {
                (otherwise ?? repeated).Add(work);
            }
        }

        void Number(List<(T Work, KeyParts Parts)> same)
        {
            foreach (var work in same.OrderBy(w => w.Parts.Order, StringComparer.Ordinal))
            {
                var bare = work.Parts.At(int.MaxValue);
                var key = bare;
                for (var number = 2; !taken.Add(key); number++)
                {
                    key = string.Create(CultureInfo.InvariantCulture, $"{bare}-{number}");
                }

                keys[work.Work] = key;
            }
        }
    }
}
