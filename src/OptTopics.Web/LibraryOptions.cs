namespace OptTopics.Web;

/// <summary>What the library says of itself: section <c>Library</c> of the settings.</summary>
public sealed class LibraryOptions
{
    /// <summary>Null: the title of the only page, else "Library".</summary>
    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Keepers { get; set; }

    /// <summary>On what terms the notes may be used, e.g. <c>CC BY 4.0</c>.</summary>
    public string? License { get; set; }

    /// <summary>Where the content lives, e.g. a repository.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>Where a line of it can be edited, with <c>{path}</c> and <c>{line}</c>.</summary>
    public string? EditUrl { get; set; }
}
