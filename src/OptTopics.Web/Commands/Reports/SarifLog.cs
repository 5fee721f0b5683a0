using System.Text.Json;
using System.Text.Json.Serialization;
using OptTopics.Bibliography;
using OptTopics.Checks;

namespace OptTopics.Web.Commands.Reports;

/// <summary>Problems as SARIF 2.1.0 (OASIS), which code scanning reads.</summary>
internal sealed record SarifLog(string Version, IReadOnlyList<SarifLog.Run> Runs)
{
    public static JsonSerializerOptions Options { get; } = new(Report.Json) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-1)]
    public string Schema => "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static SarifLog Of(IReadOnlyList<Reported> problems)
    {
        var rules = CheckRules.All.Select(r => new Rule(r.Code, new Message(r.Name), new Configuration(Level(r.Severity)))).ToList();
        return new SarifLog("2.1.0", [new Run(new Tool(new Driver("OptTopics check", rules)), "utf16CodeUnits", [.. problems.Select(ResultOf)])]);
    }

    private static Result ResultOf(Reported reported)
    {
        var problem = reported.Problem;
        var text = problem.Cure is null ? problem.Message : $"{problem.Message} {problem.Cure}";
        var place = new PhysicalLocation(new Artifact(UriOf(reported.PathFromHere)), new Region(problem.Line, problem.Column));
        return new Result(problem.Code, Level(problem.Severity), new Message(text), [new Location(place)]);
    }

    // A relative reference whose first part must not look like a scheme.
    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    public sealed record Run(Tool Tool, string ColumnKind, IReadOnlyList<Result> Results);

    public sealed record Tool(Driver Driver);

    public sealed record Driver(string Name, IReadOnlyList<Rule> Rules);

    public sealed record Rule(string Id, Message ShortDescription, Configuration DefaultConfiguration);

    public sealed record Configuration(string Level);

    public sealed record Result(string RuleId, string Level, Message Message, IReadOnlyList<Location> Locations);

    public sealed record Message(string Text);

    public sealed record Location(PhysicalLocation PhysicalLocation);

    public sealed record PhysicalLocation(Artifact ArtifactLocation, Region Region);

    public sealed record Artifact(string Uri);

    public sealed record Region(int StartLine, int StartColumn);
}
