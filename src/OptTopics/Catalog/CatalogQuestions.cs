using OptTopics.Bibliography;

namespace OptTopics.Catalog;

/// <summary>What the site asks the catalog, beside searching.</summary>
public static class CatalogQuestions
{
    public static Task<LibraryOverview> OverviewAsync(this CatalogContext catalog, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>A page, whole: topics and entries as trees and in order, citations with papers, their authors, and persons.</summary>
    public static Task<ContentPage?> PageAsync(this CatalogContext catalog, string id, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>A topic by its anchor or a further anchor, its page loaded as <see cref="PageAsync"/> does.</summary>
    public static Task<Topic?> TopicAsync(this CatalogContext catalog, string pageId, string anchor, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>A paper with authors and with citations, their entry, topic and page.</summary>
    public static Task<Paper?> PaperAsync(this CatalogContext catalog, string key, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>The key of the paper with an identifier; null when there is none.</summary>
    public static Task<string?> KeyOfAsync(this CatalogContext catalog, Identifier identifier, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>A person with works (newest first, each as <see cref="PaperAsync"/> loads it) and profiles.</summary>
    public static Task<Author?> AuthorAsync(this CatalogContext catalog, string slug, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>The persons whose sort name starts with a letter ("a" to "z", "#" for others; null for all), in order.</summary>
    public static Task<IReadOnlyList<AuthorSummary>> AuthorsAsync(this CatalogContext catalog, string? letter = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>The letters that <see cref="AuthorsAsync"/> has somebody for, with how many.</summary>
    public static Task<IReadOnlyList<LetterCount>> AuthorLettersAsync(this CatalogContext catalog, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>What was found wrong in the content, in order of file and line.</summary>
    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(this CatalogContext catalog, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>The catalog's version, which changes with each load that changed something.</summary>
    public static Task<long> VersionAsync(this CatalogContext catalog, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}

/// <summary>How many persons sort under a letter.</summary>
public sealed record LetterCount(string Letter, int AuthorCount);
