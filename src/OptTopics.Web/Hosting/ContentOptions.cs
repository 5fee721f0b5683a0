namespace OptTopics.Web.Hosting;

/// <summary>Which files are the content: section <c>Content</c>.</summary>
public sealed class ContentOptions
{
    /// <summary>The folder; without it the first one named "content" at or above the working directory, else beside the program.</summary>
    public string? Path { get; set; }

    /// <summary>Globs of files to read; none means every page and .bib file.</summary>
    public IList<string> Include { get; } = [];

    /// <summary>Globs of files to leave out; none means <see cref="Content.ContentFolder.DefaultExclude"/>.</summary>
    public IList<string> Exclude { get; } = [];

    /// <summary>The folder as a full path.</summary>
    public string FullPath() => string.IsNullOrWhiteSpace(Path)
        ? Content.ContentFolder.Find(Environment.CurrentDirectory) ?? System.IO.Path.Combine(AppContext.BaseDirectory, "content")
        : System.IO.Path.GetFullPath(Path);
}
