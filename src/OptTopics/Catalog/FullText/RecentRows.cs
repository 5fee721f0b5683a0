using System.Collections.Concurrent;

namespace OptTopics.Catalog.FullText;

/// <summary>What was asked of one version of the catalog lately: rows by type and row id, for popular works are found again and again, and what questions
/// came to, for readers turn pages, look at a result and go back.</summary>
internal sealed class RecentRows
{
    /// <summary>A whole paper takes about 4 KB.</summary>
    private const int MostOfAType = 8_000;

    /// <summary>An answer takes about 12 KB, most of it its facets.</summary>
    private const int MostAnswers = 2_000;

    private readonly ConcurrentDictionary<Type, ConcurrentDictionary<int, object>> tables = [];
    private readonly ConcurrentDictionary<object, object> answers = [];

    /// <summary>The rows with these ids, in their order; those that are not known are loaded. Rows that are not there are left out.</summary>
    public async Task<List<T>> GetAsync<T>(int[] ids, Func<T, int> idOf, Func<int[], Task<List<T>>> load)
        where T : class
    {
        var known = tables.GetOrAdd(typeof(T), _ => []);
        var rows = new Dictionary<int, T>(ids.Length);
        foreach (var id in ids)
        {
            if (known.TryGetValue(id, out var row))
            {
                rows[id] = (T)row;
            }
        }

        if (ids.Where(id => !rows.ContainsKey(id)).ToArray() is { Length: > 0 } missing)
        {
            if (known.Count > MostOfAType)
            {
                known.Clear();
            }

            foreach (var row in await load(missing))
            {
                known[idOf(row)] = rows[idOf(row)] = row;
            }
        }

        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>What an equal question came to; else it is asked.</summary>
    public async Task<T> AnswerAsync<T>(object question, Func<Task<T>> ask)
        where T : class
    {
        if (answers.TryGetValue(question, out var known))
        {
            return (T)known;
        }

        if (answers.Count > MostAnswers)
        {
            answers.Clear();
        }

        var answer = await ask();
        answers[question] = answer;
        return answer;
    }
}
