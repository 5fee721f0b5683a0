using OptTopics.Bibliography;
using OptTopics.Checks;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Checks;

public sealed class CheckRulesTests
{
    private static readonly string[] Sections =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "checks.md")).ReplaceLineEndings("\n").Split("\n### ")[1..];

    [Fact]
    public void The_document_tells_of_every_rule_in_order_with_its_severity() =>
        Assert.Equal(
            CheckRules.All.Select(r => $"{r.Code}: {r.Name} ({r.Severity.ToString().ToLowerInvariant()})"),
            Sections.Select(s => s.Split('\n')[0]));

    [Fact]
    public void The_document_has_an_example_and_a_cure_for_every_rule() => Assert.All(Sections, section =>
    {
        Assert.Contains("\n    ", section, StringComparison.Ordinal);
        Assert.Contains("**Cure:** ", section, StringComparison.Ordinal);
    });

    // Not those whose example is bytes, file names or answers of the web.
    public static TheoryData<string> CodesWithText => [.. CheckRules.All.Select(r => r.Code).Where(c => c[2] is '1' or '2' && c != "OT100")];

    [Theory]
    [MemberData(nameof(CodesWithText))]
    public void An_example_breaks_its_rule(string code)
    {
        var lines = Sections.Single(s => s.StartsWith(code, StringComparison.Ordinal)).Split('\n')
            .Where(l => l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l[4..])
            .ToLookup(l => l.StartsWith('@'));
        var isMarkdown = lines[false].Any(l => l.StartsWith('#') || l.Contains("](", StringComparison.Ordinal));
        var page = (isMarkdown ? "a.md" : "a.txt", string.Join('\n', lines[false]));
        var content = Checked.Content(Repository.Content, page, ("a.bib", string.Join('\n', lines[true])), ("ml/minima.txt", ""));
        Assert.Contains(code, content.Check(new HashSet<string>()).Select(d => d.Code));
    }

    [Fact]
    public void Codes_are_unique_and_in_order() =>
        Assert.Equal(
            CheckRules.All.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal),
            CheckRules.All.Select(r => r.Code));

    [Fact]
    public void The_rules_of_BibTeX_are_as_severe_as_their_reader_says() => Assert.All(
        typeof(BibTexRule).GetFields().Select(f => f.GetValue(null)).OfType<BibTexRule>(),
        rule => Assert.Equal(rule.Severity, CheckRules.Find(rule.Code)?.Severity));

    [Fact]
    public void The_shipped_content_has_no_error()
    {
        var files = Directory.GetFiles(Repository.Content).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), File.ReadAllText(f))).ToArray();
        Assert.DoesNotContain(
            Checked.Content(Repository.Content, files).Check(new HashSet<string>()),
            d => d.Severity == Severity.Error || CheckRules.Find(d.Code) is null);
    }
}
