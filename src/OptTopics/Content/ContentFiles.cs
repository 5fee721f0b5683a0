namespace OptTopics.Content;

/// <summary>Files that lie beside the pages of a content folder and that pages show or link: papers, pictures.</summary>
public static class ContentFiles
{
    /// <summary>Where the site serves them, below its base path.</summary>
    public const string Address = "/files/";

    /// <summary>The content type under which a file is served; null for what is not served.</summary>
    public static string? TypeOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        _ => null,
    };

    /// <summary>The path of a file by its id: <c>ml:loss.png</c> is <c>ml/loss.png</c>.</summary>
    public static string PathOf(string mediaId) => mediaId.Replace(':', '/');

    /// <summary>Where a file is served, <c>/files/papers/a%20b.pdf</c>; null for what is not served.</summary>
    public static string? AddressOf(string path) =>
        TypeOf(path) is null ? null : Address + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>
    /// Where the file that a relative link means is served, with the link's place in it (<c>#page=2</c>); null for what is not served.
    /// </summary>
    public static string? AddressOf(string pageFile, string link) =>
        Resolve(pageFile, link) is { } path && AddressOf(path) is { } address
            ? address + (link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? link[hash..] : "")
            : null;

    /// <summary>
    /// The path in the content folder that a relative link means: <c>../papers/a%20b.pdf#page=2</c> on <c>ml/list.md</c> is
    /// <c>papers/a b.pdf</c>. Null when it is no relative link, or leads out of the folder.
    /// </summary>
    public static string? Resolve(string pageFile, string link)
    {
        var end = link.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? link : link[..end]);
        if (path.Length == 0 || path.StartsWith("//", StringComparison.Ordinal) || path.AsSpan().ContainsAny(":\\\0"))
        {
            return null;
        }

        var names = path[0] == '/' ? [] : pageFile.Split('/')[..^1].ToList();
        foreach (var name in path.Split('/'))
        {
            if (name == ".." && names.Count == 0)
            {
                return null;
            }

            if (name == "..")
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
