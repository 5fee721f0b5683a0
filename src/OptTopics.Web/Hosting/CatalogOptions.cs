using System.Security.Cryptography;
using System.Text;

namespace OptTopics.Web.Hosting;

/// <summary>Where the catalog lies: section <c>Catalog</c>.</summary>
public sealed class CatalogOptions
{
    /// <summary>The file; without it one for each content folder, below the user's data folder.</summary>
    public string? Path { get; set; }

    /// <summary>The file for a content folder, as a full path.</summary>
    public string FullPath(string contentPath)
    {
        if (!string.IsNullOrWhiteSpace(Path))
        {
            return System.IO.Path.GetFullPath(Path);
        }

        // On Linux that is XDG_DATA_HOME or ~/.local/share; a service account may have neither.
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        data = data.Length > 0 ? data : System.IO.Path.GetTempPath();
        var folder = new DirectoryInfo(contentPath);
        var name = folder.Name == "content" ? folder.Parent?.Name ?? folder.Name : folder.Name;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder.FullName)))[..8];
        return System.IO.Path.Combine(data, "opttopics", $"{name}-{hash}.db");
    }
}
