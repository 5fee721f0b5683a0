using System.Text.Encodings.Web;
using System.Text.Json;
using OptTopics.Bibliography;

namespace OptTopics.Web.Commands.Reports;

/// <summary>Writes problems in the form that is asked for.</summary>
public static class Report
{
    internal static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public static void Write(IReadOnlyList<Reported> problems, ReportFormat format, bool isColoured, TextWriter output)
    {
        switch (format)
        {
            case ReportFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(problems.Select(p => ProblemJson.Of(p.Problem)), Json));
                break;
            case ReportFormat.Sarif:
                output.WriteLine(JsonSerializer.Serialize(SarifLog.Of(problems), SarifLog.Options));
                break;
            default:
                foreach (var problem in problems)
                {
                    output.WriteLine(Line(problem, format, isColoured));
                }

                break;
        }
    }

    private static string Line(Reported reported, ReportFormat format, bool isColoured) => format switch
    {
        ReportFormat.GitHub => WorkflowCommand.Of(reported),
        _ when isColoured => Coloured(reported.FromHere),
        _ => reported.FromHere.ToString(),
    };

    internal static string SeverityWord(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The severity and code of an error in red, of a warning in yellow, of the rest in blue.</summary>
    private static string Coloured(Diagnostic problem)
    {
        var colour = problem.Severity switch { Severity.Error => 31, Severity.Warning => 33, _ => 34 };
        var mark = $"{SeverityWord(problem.Severity)} {problem.Code}";
        return problem.ToString().Replace($": {mark}: ", $": \e[{colour}m{mark}\e[0m: ", StringComparison.Ordinal);
    }

    /// <summary>A problem as <c>--format json</c> prints it.</summary>
    private sealed record ProblemJson(string File, int Line, int Column, string Severity, string Code, string Message, string? Cure)
    {
        public static ProblemJson Of(Diagnostic d) => new(d.File, d.Line, d.Column, SeverityWord(d.Severity), d.Code, d.Message, d.Cure);
    }
}
