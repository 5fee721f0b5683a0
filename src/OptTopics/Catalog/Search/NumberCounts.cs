namespace OptTopics.Catalog.Search;

/// <summary>How often each number was counted; numbers are row ids, so not much over the number of rows.</summary>
internal sealed class NumberCounts
{
    private const int Few = 64;

    private readonly List<int> counted = [];
    private int[] counts = new int[Few];

    /// <summary>The numbers that were counted, each once.</summary>
    public IReadOnlyList<int> Counted => counted;

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

            if (counts[number]++ == 0)
            {
                counted.Add(number);
            }
        }
    }

    /// <summary>The numbers that were counted most, most first; of equals the smaller first.</summary>
    public IReadOnlyList<(int Number, int Count)> Most(int many, Func<int, bool>? isWanted = null)
    {
        var most = new PriorityQueue<int, (int Count, int Smaller)>(many + 1);
        foreach (var number in counted)
        {
            if (isWanted?.Invoke(number) == false)
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

    /// <summary>Forgets all counts, but not the memory they took.</summary>
    public void Clear()
    {
        foreach (var number in counted)
        {
            counts[number] = 0;
        }

        counted.Clear();
    }
}
