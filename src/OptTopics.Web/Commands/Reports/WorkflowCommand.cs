using System.Globalization;
using OptTopics.Bibliography;

namespace OptTopics.Web.Commands.Reports;

/// <summary>A problem as a command to GitHub's runner: <c>::warning file=content/ml.txt,line=2,col=5,title=OT101::no year is given.</c></summary>
public static class WorkflowCommand
{
    public static string Of(Reported reported)
    {
        var problem = reported.Problem;
        var level = problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var text = problem.Cure is null ? problem.Message : $"{problem.Message} {problem.Cure}";
        var place = string.Create(
            CultureInfo.InvariantCulture, $"file={Property(reported.PathFromHere)},line={problem.Line},col={problem.Column}");
        return $"::{level} {place},title={Property(problem.Code)}::{Data(text)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
