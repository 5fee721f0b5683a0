namespace OptTopics.Benchmarks.Libraries;

/// <summary>Made-up persons, of whom few write much and many little.</summary>
internal sealed class Persons(int count, ZipfWords words, Random seed)
{
    private static readonly string[] GivenNames =
    [
        "Ann", "Bo", "Carla", "David", "Elena", "Felix", "Grace", "Henri", "Ines", "Jürgen", "Katarzyna", "Liam", "Maja", "Noé", "Olga",
        "Pál", "Qi", "Rosa",
        "Søren", "Tomáš", "Uma", "Viktor", "Wei", "Xin", "Yuki", "Zoë",
    ];

    private readonly (string Given, string Family)[] persons =
        [.. Enumerable.Range(0, count).Select(_ => (Of(GivenNames, seed), Capital(words.Draw(seed) + words.Draw(seed))))];

    public static string Venue(Random random) => $"Conference on {(char)('A' + (int)(Math.Pow(random.NextDouble(), 2) * 26))} Systems";

    public IReadOnlyList<(string Given, string Family)> Draw(Random random, int number) =>
        [.. Enumerable.Range(0, number).Select(_ => persons[(int)(Math.Pow(random.NextDouble(), 3) * persons.Length)]).Distinct()];

    private static string Of(string[] names, Random random) => names[random.Next(names.Length)];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
