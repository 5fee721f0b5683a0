using System.Collections.Concurrent;

namespace OptTopics.Catalog.FullText;

/// <summary>
/// What was asked of one version of the catalog lately: rows by type and row id, for popular works are found again and again, and what
/// questions came to, for readers turn pages, look at a result and go back.
/// </summary>
internal sealed class RecentRows
{
    /// <summary>A whole paper takes about 4 KB.</summary>
    private const int MostOfAType = 4_000;

    /// <summary>An answer takes about 12 KB, most of it its facets.</summary>
    private const int MostAnswers = 2_000;

    private readonly ConcurrentDictionary<Type, Table> tables = [];
    private readonly Recent<object> answers = new(MostAnswers);

    /// <summary>
    /// The rows with these ids, in their order; those that are not known are loaded. Rows that are not there are left out. Of large rows only
    /// those are kept that were loaded lately before: most are not wanted again soon, and what is kept and let go costs the garbage collector
    /// most.
    /// </summary>
    public List<T> Get<T>(int[] ids, Func<T, int> idOf, Func<int[], List<T>> load, bool areLarge = false)
        where T : class
    {
        var known = tables.GetOrAdd(typeof(T), _ => new Table());
        var rows = new Dictionary<int, T>(ids.Length);
        List<int>? missing = null;
        foreach (var id in ids)
        {
            if (known.Rows.Find(id) is T row)
            {
                rows[id] = row;
            }
            else
            {
                (missing ??= []).Add(id);
            }
        }

        foreach (var row in missing is null ? [] : load([.. missing]))
        {
            rows[idOf(row)] = row;
            if (known.WasLoaded(idOf(row)) || !areLarge)
            {
                known.Rows.Add(idOf(row), row);
            }
        }

        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>What an equal question came to; else it is asked.</summary>
    public async Task<T> AnswerAsync<T>(object question, Func<Task<T>> ask)
        where T : class
    {
        if (answers.Find(question) is T known)
        {
            return known;
        }

        var answer = await ask();
        answers.Add(question, answer);
        return answer;
    }

    /// <summary>The rows of one type.</summary>
    private sealed class Table
    {
        private readonly int[] loaded = new int[MostOfAType];

        public Recent<int> Rows { get; } = new(MostOfAType);

        /// <summary>Whether a row was loaded lately; from now on it was. A later id takes the place of an earlier: a guess will do.</summary>
        public bool WasLoaded(int id) => Interlocked.Exchange(ref loaded[id % loaded.Length], id) == id;
    }

    /// <summary>
    /// Values that were wanted lately, not many more than <paramref name="most"/>: when the younger half of them is full, what is in the
    /// older and was not wanted since goes.
    /// </summary>
    private sealed class Recent<TKey>(int most)
        where TKey : notnull
    {
        private ConcurrentDictionary<TKey, object> younger = [];
        private ConcurrentDictionary<TKey, object> older = [];
        private int count;

        public object? Find(TKey key)
        {
            if (!younger.TryGetValue(key, out var value) && older.TryGetValue(key, out value))
            {
                Add(key, value);
            }

            return value;
        }

        public void Add(TKey key, object value)
        {
            if (younger.TryAdd(key, value) && Interlocked.Increment(ref count) > most / 2)
            {
                (older, younger, count) = (younger, [], 0);
            }
        }
    }
}
