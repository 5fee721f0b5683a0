namespace OptTopics.Catalog.FullText;

/// <summary>A short list of numbers for each row, all in two arrays.</summary>
internal sealed class IntLists(int rows)
{
    private readonly int[] ends = new int[rows + 1];
    private int[] values = new int[rows];
    private int count;

    public ReadOnlySpan<int> this[int row] => values.AsSpan(ends[row], ends[row + 1] - ends[row]);

    /// <summary>Rows are filled in order.</summary>
    public void Add(int value)
    {
        if (count == values.Length)
        {
            Array.Resize(ref values, Math.Max(16, count + (count / 2)));
        }

        values[count++] = value;
    }

    public void EndRow(int row) => ends[row + 1] = count;

    /// <summary>Gives back what was reserved and is not used.</summary>
    public void Trim() => Array.Resize(ref values, count);
}
