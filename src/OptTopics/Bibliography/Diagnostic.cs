namespace OptTopics.Bibliography;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Something could be read better if the page were corrected.</summary>
    Warning,

    /// <summary>Something of the content is lost or wrong; <c>check</c> exits with 1.</summary>
    Error,
}

/// <summary>
/// A problem in the content and its cure. Prints as <c>file(line,column): severity CODE: message</c>, e.g.
/// <c>ml/optimization.txt(20,5): warning OT101: no year is printed. Write it after the authors.</c>
/// </summary>
/// <param name="Code">Stable, e.g. <c>OT101</c>.</param>
/// <param name="File">The file's path, relative to the content folder, with forward slashes.</param>
/// <param name="Cure">What the keeper can do about it, a sentence; null when the message says it.</param>
public sealed record Diagnostic(Severity Severity, string Code, string File, int Line, int Column, string Message, string? Cure = null)
{
    public override string ToString() =>
        $"{File}({Line},{Column}): {SeverityWord} {Code}: {Message}{(Cure is null ? "" : " " + Cure)}";

    private string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
