namespace OptTopics.Tests.Markup.DokuWiki;

/// <summary>The examples of the specifications.</summary>
internal static class Specs
{
    private const string Opening = "```example\n";

    public static IEnumerable<(string Name, string Text, string Html)> Read(string syntax = "DokuWiki")
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Markup", syntax, "Specs");
        foreach (var file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            var examples = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal).Split(Opening)[1..];
            for (var i = 0; i < examples.Length; i++)
            {
                var parts = examples[i].Split("\n```", 2)[0].Replace('·', ' ').Replace('⇥', '\t').Split("\n.\n", 2);
                yield return ($"{Path.GetFileNameWithoutExtension(file)} {i + 1}", parts[0], parts[1]);
            }
        }
    }
}
