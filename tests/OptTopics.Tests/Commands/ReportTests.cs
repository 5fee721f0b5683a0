using System.Text.Json;
using OptTopics.Bibliography;
using OptTopics.Web.Commands.Reports;

namespace OptTopics.Tests.Commands;

public sealed class ReportTests
{
    private static readonly Reported NoYear =
        new(new Diagnostic(Severity.Warning, "OT101", "ml/a,b.txt", 3, 5, "100% \"no\" year:\nreally.", "Write it."), "content");

    private static readonly Reported Lost = new(new Diagnostic(Severity.Error, "OT202", "a.bib", 1, 1, "lost."), "content");

    [Fact]
    public void People_read_a_line_a_problem() =>
        Assert.Equal("content/a.bib(1,1): error OT202: lost.\n", Write(ReportFormat.Text, Lost));

    [Fact]
    public void A_file_that_is_not_below_is_told_whole()
    {
        var folder = Path.Combine(Path.GetTempPath(), "elsewhere");
        Assert.Equal($"{folder}/a.bib(1,1): error OT202: lost.\n", Write(ReportFormat.Text, Lost with { Folder = folder }));
    }

    [Fact]
    public void A_terminal_shows_the_severity_in_colour() =>
        Assert.Equal("content/a.bib(1,1): \e[31merror OT202\e[0m: lost.\n", Write(ReportFormat.Text, isColoured: true, Lost));

    [Fact]
    public void A_workflow_command_escapes_what_would_end_it() => Assert.Equal(
        "::warning file=content/ml/a%2Cb.txt,line=3,col=5,title=OT101::100%25 \"no\" year:%0Areally. Write it.\n",
        Write(ReportFormat.GitHub, NoYear));

    [Fact]
    public void Json_is_one_array()
    {
        using var json = JsonDocument.Parse(Write(ReportFormat.Json, NoYear, Lost));
        Assert.Equal(2, json.RootElement.GetArrayLength());
        var first = json.RootElement[0];
        Assert.Equal(("ml/a,b.txt", 3, 5), (Text(first, "file"), Number(first, "line"), Number(first, "column")));
        Assert.Equal(("warning", "OT101", "Write it."), (Text(first, "severity"), Text(first, "code"), Text(first, "cure")));
    }

    [Fact]
    public void Sarif_has_what_its_schema_requires()
    {
        using var json = JsonDocument.Parse(Write(ReportFormat.Sarif, NoYear, Lost));
        var root = json.RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", root.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(root.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("OptTopics check", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToDictionary(
            r => r.GetProperty("id").GetString()!,
            r => r.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Contains(result.GetProperty("ruleId").GetString()!, rules);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" });
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        });
        var place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/ml/a%2Cb.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(3, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }


    private static string? Text(JsonElement problem, string name) => problem.GetProperty(name).GetString();

    private static int Number(JsonElement problem, string name) => problem.GetProperty(name).GetInt32();
    private static string Write(ReportFormat format, params Reported[] problems) => Write(format, isColoured: false, problems);

    private static string Write(ReportFormat format, bool isColoured, params Reported[] problems)
    {
        using var text = new StringWriter { NewLine = "\n" };
        Report.Write(problems, format, isColoured, text);
        return text.ToString();
    }
}
