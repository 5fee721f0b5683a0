namespace OptTopics.Catalog.Search;

/// <summary>How many letters have to be inserted, deleted, changed or swapped with their neighbour to get from one word to another.</summary>
internal static class EditDistance
{
    /// <summary>One slip apart, in words long enough for that to say something: "sussman" and "sussmann".</summary>
    public static bool IsNear(string a, string b) => Math.Min(a.Length, b.Length) >= 5 && Between(a, b, limit: 1) <= 1;

    /// <summary>The distance, or some number over <paramref name="limit"/> when it is over it.</summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var (before, last, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            if (row.Min() > limit)
            {
                return limit + 1;
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
