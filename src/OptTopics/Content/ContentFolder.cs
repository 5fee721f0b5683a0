using Microsoft.Extensions.FileSystemGlobbing;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Content;

/// <summary>
/// A folder of pages (<c>*.txt</c> DokuWiki, <c>*.md</c> Markdown), metadata (<c>*.bib</c>) and a <see cref="Ledger"/>, with the rules
/// that say which files count.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="include">Globs of files to read; null or empty means every page and .bib file.</param>
/// <param name="exclude">Globs of files to leave out; null means <see cref="DefaultExclude"/>.</param>
public sealed class ContentFolder(string root, IReadOnlyList<string>? include = null, IReadOnlyList<string>? exclude = null)
{
    /// <summary>What a folder of notes holds beside its pages.</summary>
    public static IReadOnlyList<string> DefaultExclude { get; } =
    [
        "**/.*/**", "**/.*", "**/node_modules/**", "**/LICENSE*", "**/CONTRIBUTING*", "**/CODE_OF_CONDUCT*", "**/CHANGELOG*", "**/requirements*.txt",
    ];

    private static readonly string[] DefaultInclude = ["**/*.txt", "**/*.md", "**/*.bib"];

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>The paths of all files that count, relative to the folder, in ordinal order.</summary>
    public IReadOnlyList<string> Paths()
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(include is { Count: > 0 } ? include : DefaultInclude);
        matcher.AddExcludePatterns(exclude ?? DefaultExclude);

        // The ledger is the library's own, whatever pages are let in.
        var ledger = File.Exists(Path.Combine(Root, Ledger.FileName)) ? new[] { Ledger.FileName } : [];
        return [.. Listed(matcher).Union(ledger, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Pages and .bib files that the rules leave out, in ordinal order; those of dot-folders and node_modules nobody misses.</summary>
    public IReadOnlyList<string> LeftOut()
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(DefaultInclude);
        matcher.AddExcludePatterns(["**/.*/**", "**/node_modules/**"]);
        return [.. Listed(matcher).Except(Paths(), StringComparer.Ordinal)];
    }

    /// <summary>Reads one of <see cref="Paths"/>. Throws what the file system throws.</summary>
    public async Task<ContentFile> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Root, path), cancellationToken);
        return ContentFile.Decode(path, PageIdOf(path), bytes);
    }

    private IEnumerable<string> Listed(Matcher matcher) =>
        matcher.GetResultsInFullPath(Root).Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>The first folder named <c>content</c> in a folder or above it; null when there is none.</summary>
    public static string? Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "content")))
            {
                return Path.Combine(folder.FullName, "content");
            }
        }

        return null;
    }

    /// <summary>
    /// The page id of a path: <c>ml/Optimization%20Topics.txt</c> is <c>ml:optimization_topics</c>. README.md is the folder's page, as
    /// start.txt is DokuWiki's: both are <c>ml:start</c>.
    /// </summary>
    public static string PageIdOf(string path)
    {
        if (path == Ledger.FileName || path.EndsWith(".bib", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var names = Uri.UnescapeDataString(Path.ChangeExtension(path, null)).Split('/');
        if (Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase))
        {
            names[^1] = "start";
        }

        return DokuWikiId.Clean(string.Join(':', names));
    }
}
