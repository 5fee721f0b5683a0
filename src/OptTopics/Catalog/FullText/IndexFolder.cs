using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace OptTopics.Catalog.FullText;

/// <summary>
/// The folder of a catalog's full-text index, beside its SQLite file. Each load leaves a commit with the version of the catalog it
/// belongs to: readers open that of the catalog they see, and a load that did not end leaves one that nobody asks for.
/// </summary>
internal sealed class IndexFolder(string catalogPath)
{
    /// <summary>What a commit knows of itself: the version of its catalog.</summary>
    private const string Version = "version";

    /// <summary>Tells an index from another that was built in the same place.</summary>
    private const string Build = "build";

    private static readonly HashSet<string> Dictionaries = new(["tim", "tip"], StringComparer.Ordinal);

    public string Path { get; } = catalogPath + ".index";

    /// <summary>The index of the catalog that a context is connected to.</summary>
    public static IndexFolder Of(CatalogContext catalog) => new(CatalogFile.PathOf(catalog));

    public static long VersionOf(IndexCommit commit) => long.Parse(commit.UserData[Version], CultureInfo.InvariantCulture);

    public static string BuildOf(IndexCommit commit) => commit.UserData[Build];

    public static Dictionary<string, string> Describe(long version, string build) =>
        new(StringComparer.Ordinal) { [Version] = version.ToString(CultureInfo.InvariantCulture), [Build] = build };

    // The dictionary of words is looked up many times a question, a few bytes each: from memory that is the system's. The rest, which
    // is large, is read when it is needed.
    public FileSwitchDirectory Open() => new(Dictionaries, new MMapDirectory(Path), new NIOFSDirectory(Path), doClose: true);

    /// <summary>The commit of a version; null when there is none.</summary>
    public static IndexCommit? Find(Lucene.Net.Store.Directory directory, long version) =>
        DirectoryReader.IndexExists(directory) ? DirectoryReader.ListCommits(directory).FirstOrDefault(c => VersionOf(c) == version) : null;

    /// <summary>Whether it can be searched as of a version.</summary>
    public bool Has(long version)
    {
        try
        {
            using var directory = System.IO.Directory.Exists(Path) ? Open() : null;
            return directory is not null && Find(directory, version) is not null;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return false;
        }
    }

    public void Delete()
    {
        if (System.IO.Directory.Exists(Path))
        {
            System.IO.Directory.Delete(Path, recursive: true);
        }
    }

    public void MoveTo(IndexFolder other)
    {
        other.Delete();
        System.IO.Directory.Move(Path, other.Path);
    }

    /// <summary>Something of the index is missing or is not what it was.</summary>
    public static bool IsDamage(Exception e) =>
        e is CorruptIndexException or IndexFormatTooOldException or IndexFormatTooNewException or FileNotFoundException or EndOfStreamException
            or KeyNotFoundException or FormatException;
}
