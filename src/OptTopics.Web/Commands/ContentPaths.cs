using OptTopics.Content;

namespace OptTopics.Web.Commands;

/// <summary>What a verb was asked to read: files as they are named, folders by the rules of their content.</summary>
public static class ContentPaths
{
    /// <summary>
    /// The files below the paths. A file in a folder is told by its path in that folder, a file named alone by the path it was named by.
    /// A path that cannot be read is told on standard error.
    /// </summary>
    /// <returns>The files in order; null when a path cannot be read.</returns>
    public static async Task<IReadOnlyList<ContentFile>?> ReadAsync(IEnumerable<string> paths, TextWriter errors, CancellationToken cancellationToken)
    {
        List<ContentFile> files = [];
        foreach (var path in paths)
        {
            try
            {
                files.AddRange(await ReadAsync(path, cancellationToken));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await errors.WriteLineAsync($"{path}: cannot be read: {e.Message}".AsMemory(), cancellationToken);
                return null;
            }
        }

        return files;
    }

    private static async Task<List<ContentFile>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path))
        {
            return [ContentFile.Decode(path.Replace('\\', '/'), ContentFolder.PageIdOf(Path.GetFileName(path)), await File.ReadAllBytesAsync(path, cancellationToken))];
        }

        var folder = new ContentFolder(path);
        List<ContentFile> files = [];
        foreach (var inside in folder.Paths())
        {
            files.Add(await folder.ReadAsync(inside, cancellationToken));
        }

        return files;
    }
}
