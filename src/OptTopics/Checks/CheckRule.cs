using OptTopics.Bibliography;

namespace OptTopics.Checks;

/// <summary>Something that can be wrong in a reading list, with its stable code: <c>OT101</c>, "no year". docs/checks.md tells of each.</summary>
/// <param name="Name">A few words: "no year".</param>
public sealed record CheckRule(string Code, Severity Severity, string Name)
{
    /// <summary>Looks for it in the content; null for what the readers of files find themselves.</summary>
    internal Func<CheckedContent, IEnumerable<Finding>>? Look { get; init; }

    internal IEnumerable<Diagnostic> Check(CheckedContent content) =>
        Look?.Invoke(content).Select(f => new Diagnostic(Severity, Code, f.File, f.At.Line, f.At.Column, f.Message, f.Cure)) ?? [];
}

/// <summary>A place where a rule is broken.</summary>
internal readonly record struct Finding(string File, SourcePosition At, string Message, string? Cure = null);
