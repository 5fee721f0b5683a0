using System.Text.Json;

namespace OptTopics.Web.Commands.Links;

/// <summary>The answers of earlier runs, in a file that may be deleted at any time.</summary>
public sealed class LinkCache
{
    private readonly Dictionary<string, LinkAnswer> answers;
    private readonly string file;

    private LinkCache(string file, IEnumerable<LinkAnswer> answers)
    {
        this.file = file;
        this.answers = answers.GroupBy(a => a.Url, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
    }

    /// <summary>Below the user's cache folder: XDG_CACHE_HOME or ~/.cache, on Windows the local application data.</summary>
    public static string DefaultFile
    {
        get
        {
            var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            if (string.IsNullOrEmpty(cache))
            {
                cache = OperatingSystem.IsWindows()
                    ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                    : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
            }

            return Path.Combine(cache, "opttopics", "links.json");
        }
    }

    /// <summary>What is there; a file that cannot be read is an empty cache.</summary>
    public static async Task<LinkCache> LoadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            var kept = await JsonSerializer.DeserializeAsync<List<LinkAnswer>>(stream, JsonSerializerOptions.Web, cancellationToken);
            return new LinkCache(file, kept ?? []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return new LinkCache(file, []);
        }
    }

    /// <summary>The answer of an address, if it is recent enough.</summary>
    public LinkAnswer? Find(Uri address) =>
        answers.GetValueOrDefault(address.AbsoluteUri) is { } answer && answer.IsFresh(TimeProvider.System.GetUtcNow()) ? answer : null;

    public void Add(LinkAnswer answer) => answers[answer.Url] = answer;

    /// <summary>Writes the answers that still count beside the file and then in its place.</summary>
    public async Task SaveAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var now = TimeProvider.System.GetUtcNow();
        await File.WriteAllTextAsync(file + ".new", JsonSerializer.Serialize(answers.Values.Where(a => a.IsFresh(now)), JsonSerializerOptions.Web));
        File.Move(file + ".new", file, overwrite: true);
    }
}
