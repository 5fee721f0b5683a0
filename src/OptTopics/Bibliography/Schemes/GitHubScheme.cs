using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>A repository at GitHub, <c>owner/name</c> in lower case; a file or folder inside one is none.</summary>
public sealed partial class GitHubScheme : IdentifierScheme
{
    private static readonly HashSet<string> NoOwners = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "apps", "collections", "explore", "features", "marketplace", "orgs",
        "search", "settings", "sponsors", "stars", "topics", "trending", "users",
    };

    public override string Name => "github";

    public override string Label => "GitHub";

    public override LinkRole Role => LinkRole.Code;

    [GeneratedRegex(@"^[A-Za-z\d][A-Za-z\d-]*/[\w.-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value)
    {
        var name = value.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? value[..^4] : value;
        return Whole.IsMatch(name) ? name.ToLowerInvariant() : null;
    }

    public override string? FromAddress(WebAddress address) =>
        address is { Host: "github.com", Segments: [_, _] or [_, _, "tree", _] } && !NoOwners.Contains(address.Segments[0])
            ? $"{address.Segments[0]}/{address.Segments[1]}"
            : null;

    public override string LandingPage(string value) => $"https://github.com/{value}";
}
