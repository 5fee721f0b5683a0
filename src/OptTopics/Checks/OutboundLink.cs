using OptTopics.Bibliography;

namespace OptTopics.Checks;

/// <summary>A web address and where the content names it.</summary>
public sealed record OutboundLink(string Url, string File, SourcePosition At);
