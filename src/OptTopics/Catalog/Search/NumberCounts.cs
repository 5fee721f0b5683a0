namespace OptTopics.Catalog.Search;

/// <summary>How often each number was counted; numbers are row ids, so not much over the number of rows.</summary>
internal sealed class NumberCounts
{
    private const int Few = 64;

    private int[] counts = new int[Few];
    private int largest;

    public int this[int number] => number < counts.Length ? counts[number] : 0;

    /// <summary>A number may stand in a list more than once, and counts once.</summary>
    public void Add(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (number >= counts.Length)
            {
                Array.Resize(ref counts, Math.Max(number + 1, counts.Length * 2));
            }

            counts[number]++;
            largest = Math.Max(largest, number);
        }
    }

    /// <summary>The numbers that were counted most, most first; of equals the smaller first.</summary>
    public IReadOnlyList<(int Number, int Count)> Most(int many, Func<int, bool>? isWanted = null)
    {
        var most = new PriorityQueue<int, (int Count, int Smaller)>(many + 1);
        for (var number = 0; number <= largest; number++)
        {
            if (counts[number] == 0 || isWanted?.Invoke(number) == false)
            {
                continue;
            }

            if (most.Count < many)
            {
                most.Enqueue(number, (counts[number], -number));
            }
            else
            {
                most.EnqueueDequeue(number, (counts[number], -number));
            }
        }

        var found = new (int, int)[most.Count];
        for (var i = found.Length - 1; i >= 0; i--)
        {
            var number = most.Dequeue();
            found[i] = (number, counts[number]);
        }

        return found;
    }

    /// <summary>How many numbers were counted.</summary>
    public int Distinct(Func<int, bool> isWanted) => Enumerable.Range(0, largest + 1).Count(n => counts[n] > 0 && isWanted(n));
}
