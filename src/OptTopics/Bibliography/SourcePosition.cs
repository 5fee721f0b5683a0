namespace OptTopics.Bibliography;

/// <summary>Where something starts in a content file; line and column count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourcePosition(int Line, int Column);
