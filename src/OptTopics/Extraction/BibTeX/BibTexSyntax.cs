namespace OptTopics.Extraction.BibTeX;

/// <summary>A record before its values are read: LaTeX as written, strings put in.</summary>
internal sealed record RawRecord(string Type, string Key, int Start, IReadOnlyList<RawField> Fields);

/// <summary>A field of a <see cref="RawRecord"/>; its name is in lower case.</summary>
internal readonly record struct RawField(string Name, string Value, int Start);

/// <summary>Something wrong at a place of the text.</summary>
internal readonly record struct Problem(BibTexRule Rule, int Start, string Message, string? Cure = null);
