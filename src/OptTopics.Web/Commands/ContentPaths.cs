using System.Runtime.CompilerServices;
using OptTopics.Content;

namespace OptTopics.Web.Commands;

/// <summary>
/// What a verb was asked to read: a file as it is named, a folder by the rules of its content. A file of a folder is told by its
/// path in that folder, a file named alone by the path it was named by.
/// </summary>
public static class ContentPaths
{
    /// <summary>The files below the paths, in order. Throws what the file system throws.</summary>
    public static async IAsyncEnumerable<ContentFile> ReadAsync(
        IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
                yield return ContentFile.Decode(path.Replace('\\', '/'), ContentFolder.PageIdOf(Path.GetFileName(path)), bytes);
                continue;
            }

            var folder = new ContentFolder(path);
            foreach (var inside in folder.Paths())
            {
                yield return await folder.ReadAsync(inside, cancellationToken);
            }
        }
    }

    /// <summary>The files as they belong together: each folder whole, then the files that are named alone.</summary>
    public static async IAsyncEnumerable<AskedContent> ReadWholeAsync(
        IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths.Where(Directory.Exists))
        {
            var files = await ReadAsync([path], cancellationToken).ToListAsync(cancellationToken);
            yield return new AskedContent(path, files, new ContentFolder(path).LeftOut());
        }

        if (paths.Where(p => !Directory.Exists(p)).ToList() is { Count: > 0 } alone)
        {
            yield return new AskedContent(null, await ReadAsync(alone, cancellationToken).ToListAsync(cancellationToken), []);
        }
    }

    /// <summary>Those of the files that hold a page.</summary>
    public static IAsyncEnumerable<ContentFile> ReadPagesAsync(IEnumerable<string> paths, CancellationToken cancellationToken) =>
        ReadAsync(paths, cancellationToken).Where(file => file.IsPage);
}

/// <summary>Content that a verb was asked to read as a whole.</summary>
/// <param name="Folder">As it was named; null for files that were named alone.</param>
/// <param name="LeftOut">The files of the folder that its rules leave out.</param>
public sealed record AskedContent(string? Folder, IReadOnlyList<ContentFile> Files, IReadOnlyList<string> LeftOut);
