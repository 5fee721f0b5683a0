using OptTopics.Content;

namespace OptTopics.Web.Endpoints;

/// <summary>Files beside the pages, at <c>/files/{path}</c>: papers and pictures of the content folder, and nothing else of it.</summary>
public static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(
            ContentFiles.Address + "{**path}",
            [HttpMethods.Get, HttpMethods.Head],
            (string? path, ContentFolder folder) => Send(path ?? "", folder));

    private static IResult Send(string path, ContentFolder folder)
    {
        if (ContentFiles.TypeOf(path) is not { } type || Find(path, folder) is not { } file)
        {
            return Results.NotFound();
        }

        return Results.File(file.FullName, type, lastModified: new DateTimeOffset(file.LastWriteTimeUtc), enableRangeProcessing: true);
    }

    /// <summary>The file, if it lies in the folder, and not in a hidden one.</summary>
    private static FileInfo? Find(string path, ContentFolder folder)
    {
        var isPlain = path.Split('/').All(name => name.Length > 0 && name[0] != '.') && !path.AsSpan().ContainsAny("\\:\0");
        var file = isPlain ? new FileInfo(Path.GetFullPath(Path.Combine(folder.Root, path))) : null;
        return file is { Exists: true } && IsInside(file, folder) ? file : null;
    }

    // A symbolic link of the content must not lead out of it.
    private static bool IsInside(FileInfo file, ContentFolder folder)
    {
        var root = Path.TrimEndingDirectorySeparator(folder.Root);
        for (FileSystemInfo? at = file; at is not null; at = at is FileInfo info ? info.Directory : ((DirectoryInfo)at).Parent)
        {
            if (at.FullName == root)
            {
                return true;
            }

            if (at.LinkTarget is not null)
            {
                return false;
            }
        }

        return false;
    }
}
