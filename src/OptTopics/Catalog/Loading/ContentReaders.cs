using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>How content files are read, given by whoever knows the readers.</summary>
public sealed record ContentReaders(Func<ContentFile, ContentPage> Page, Func<ContentFile, RecordFile> Records);

/// <summary>What a .bib file holds, and what was found wrong in it.</summary>
public sealed record RecordFile(IReadOnlyList<WorkRecord> Records, IReadOnlyList<Diagnostic> Diagnostics);
