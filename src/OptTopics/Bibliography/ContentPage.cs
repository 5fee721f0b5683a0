namespace OptTopics.Bibliography;

/// <summary>One content file as it was read: its topics and entries in document order, and what was found wrong.</summary>
public sealed class ContentPage
{
    public int RowId { get; set; }

    /// <summary>DokuWiki's id of the file's path, <c>:</c> between folders: <c>ml:optimization</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The file's path, relative to the content folder, with forward slashes: <c>ml/optimization.txt</c>.</summary>
    public required string File { get; init; }

    /// <summary>Its front matter's title, else its first heading, else its id.</summary>
    public required string Title { get; init; }

    /// <summary>From the front matter.</summary>
    public string? Description { get; init; }

    /// <summary>The day it came into the library, as far as is known.</summary>
    public DateOnly Added { get; set; }

    /// <summary>The day its file was last changed.</summary>
    public DateOnly Changed { get; set; }

    /// <summary>All topics in document order; they make a tree by <see cref="Topic.Parent"/>.</summary>
    public List<Topic> Topics { get; init; } = [];

    /// <summary>All entries in document order; they nest by <see cref="Entry.Parent"/>.</summary>
    public List<Entry> Entries { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
