using OptTopics.Bibliography;

namespace OptTopics.Web.Commands.Reports;

/// <summary>How <c>check</c> prints what it found.</summary>
public enum ReportFormat
{
    /// <summary>For people and editors: <c>file(line,column): severity CODE: message</c>.</summary>
    Text,
    Json,
    Sarif,

    /// <summary>Workflow commands, which GitHub shows beside the lines of a change.</summary>
    GitHub,
}

/// <summary>A problem and the folder its file's path is relative to, as the command was told it; empty for a file named alone.</summary>
public sealed record Reported(Diagnostic Problem, string Folder)
{
    /// <summary>The problem with a path that a terminal opens: from where the command runs, or whole where the file is not below.</summary>
    public Diagnostic FromHere =>
        Problem with
        {
            File = PathFromHere.StartsWith("../", StringComparison.Ordinal) ? Path.Combine(Folder, Problem.File) : PathFromHere,
        };

    /// <summary>The file's path from where the command runs: what tools outside of the content need.</summary>
    public string PathFromHere
    {
        get
        {
            var path = Path.Combine(Folder, Problem.File);
            return (Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path).Replace('\\', '/');
        }
    }
}
