using OptTopics.Bibliography;
using OptTopics.Checks;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Tests.Checks;

public sealed class CheckRulesTests
{
    private static readonly string[] Sections = File.ReadAllText(Path.Combine(Repository.Root, "docs", "checks.md")).ReplaceLineEndings("\n").Split("\n### ")[1..];

    [Fact]
    public void The_document_tells_of_every_rule_in_order_with_its_severity() =>
        Assert.Equal(CheckRules.All.Select(r => $"{r.Code}: {r.Name} ({r.Severity.ToString().ToLowerInvariant()})"), Sections.Select(s => s.Split('\n')[0]));

    [Fact]
    public void The_document_has_an_example_and_a_cure_for_every_rule() => Assert.All(Sections, section =>
    {
        Assert.Contains("\n    ", section, StringComparison.Ordinal);
        Assert.Contains("**Cure:** ", section, StringComparison.Ordinal);
    });

    [Fact]
    public void Codes_are_unique_and_in_order() => Assert.Equal(CheckRules.All.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal), CheckRules.All.Select(r => r.Code));

    [Fact]
    public void The_rules_of_BibTeX_are_as_severe_as_their_reader_says() => Assert.All(
        typeof(BibTexRule).GetFields().Select(f => f.GetValue(null)).OfType<BibTexRule>(), rule => Assert.Equal(rule.Severity, CheckRules.Find(rule.Code)?.Severity));

    [Fact]
    public void The_shipped_content_has_no_error()
    {
        var files = Directory.GetFiles(Repository.Content).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f))).ToArray();
        Assert.DoesNotContain(Checked.Content(Repository.Content, files).Check(new HashSet<string>()), d => d.Severity == Severity.Error || CheckRules.Find(d.Code) is null);
    }
}
