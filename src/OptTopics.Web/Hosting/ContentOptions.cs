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
    public string FullPath()
    {
        if (!string.IsNullOrWhiteSpace(Path))
        {
            return System.IO.Path.GetFullPath(Path);
        }

        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(System.IO.Path.Combine(folder.FullName, "content")))
            {
                return System.IO.Path.Combine(folder.FullName, "content");
            }
        }

        return System.IO.Path.Combine(AppContext.BaseDirectory, "content");
    }
}
