namespace OptTopics.Catalog.Search;

/// <summary>A short list of numbers for each row, all in two arrays.</summary>
internal sealed class IntLists
{
    private readonly int[] starts;
    private readonly int[] values;

    private IntLists(int[] starts, int[] values) => (this.starts, this.values) = (starts, values);

    public ReadOnlySpan<int> this[int row] => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>Each pair once.</summary>
    public static IntLists Of(int rows, List<(int Row, int Value)> pairs)
    {
        pairs.Sort();
        var ends = new int[rows + 1];
        var distinct = new List<int>(pairs.Count);
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
            {
                distinct.Add(pairs[i].Value);
                ends[pairs[i].Row + 1] = distinct.Count;
            }
        }

        // A row without values ends where the one before ends.
        for (var row = 1; row <= rows; row++)
        {
            ends[row] = Math.Max(ends[row], ends[row - 1]);
        }

        return new IntLists(ends, [.. distinct]);
    }

    /// <summary>How many rows have each of the values from 0 to a limit.</summary>
    public int[] CountRows(int limit)
    {
        var counts = new int[limit];
        foreach (var value in values)
        {
            counts[value]++;
        }

        return counts;
    }
}
