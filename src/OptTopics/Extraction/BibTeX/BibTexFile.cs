using OptTopics.Bibliography;

namespace OptTopics.Extraction.BibTeX;

/// <summary>What was read from a .bib file: its records in order, and what was found wrong.</summary>
public sealed record BibTexFile(IReadOnlyList<WorkRecord> Records, IReadOnlyList<Diagnostic> Diagnostics);
