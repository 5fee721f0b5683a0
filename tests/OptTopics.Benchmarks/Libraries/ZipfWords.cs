namespace OptTopics.Benchmarks.Libraries;

/// <summary>A made-up vocabulary in which the n-th word is drawn 1/n as often as the first, as words occur in texts.</summary>
internal sealed class ZipfWords
{
    private static readonly string[] Onsets =
        ["b", "c", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "io"];
    private static readonly string[] Codas = ["", "", "", "n", "r", "s", "l", "m", "nt", "x"];

    private readonly string[] words;
    private readonly double[] sums;

    public ZipfWords(int count, Random random)
    {
        words = Distinct(count, random);
        sums = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sums[i] = sum += 1.0 / (i + 3);
        }
    }

    public string Draw(Random random)
    {
        var at = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }

    public string Draw(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Draw(random)));

    private static string[] Distinct(int count, Random random)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        var inOrder = new List<string>();
        while (inOrder.Count < count)
        {
            // The commoner a word, the shorter.
            var syllables = 1 + (int)Math.Min(3, Math.Log10(1 + inOrder.Count)) - random.Next(2);
            var word = string.Concat(
                Enumerable.Range(0, Math.Max(1, syllables)).Select(_ => Of(Onsets, random) + Of(Vowels, random) + Of(Codas, random)));
            if (made.Add(word))
            {
                inOrder.Add(word);
            }
        }

        return [.. inOrder];
    }

    private static string Of(string[] parts, Random random) => parts[random.Next(parts.Length)];
}
