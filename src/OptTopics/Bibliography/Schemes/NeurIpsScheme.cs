using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>
/// Proceedings of NeurIPS: year and hash, <c>2018/905056c1ac1dad141560467e0a99e1cf</c>, with the track where addresses carry one
/// (<c>2022/...-Conference</c>); the number of old addresses, <c>5347</c>, whose pages no rule gives.
/// </summary>
public sealed partial class NeurIpsScheme : IdentifierScheme
{
    private const string Hash = @"(?<year>\d{4})/(?<hash>[0-9a-f]{32})(?<track>-[\w]+)?";

    public override string Name => "neurips";

    public override string Label => "NeurIPS";

    [GeneratedRegex(
        @"/(?<year>\d{4})/(?:hash|file)/(?<hash>[0-9a-f]{32})(?:-[A-Za-z]+(?<track>-\w+)?)?(?:\.|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HashInPath { get; }

    [GeneratedRegex(@"^/paper/(?<number>\d{1,4})(?:[-.]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NumberInPath { get; }

    [GeneratedRegex("^(?:" + Hash + @"|\d{1,4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address)
    {
        if (!address.IsOn("neurips.cc") && !address.IsOn("nips.cc"))
        {
            return null;
        }

        return HashInPath.Match(address.Path) is { Success: true } hash ? $"{hash.Groups["year"]}/{hash.Groups["hash"]}{hash.Groups["track"]}"
            : NumberInPath.Match(address.Path) is { Success: true } number ? number.Groups["number"].Value
            : null;
    }

    public override string? LandingPage(string value) => Address(value, "hash", "Abstract", ".html");

    public override string? Pdf(string value) => Address(value, "file", "Paper", ".pdf");

    private static string? Address(string value, string folder, string what, string extension)
    {
        var match = Whole.Match(value);
        if (!match.Groups["hash"].Success)
        {
            return null;
        }

        // The two rounds of the first datasets track have a host of their own.
        var track = match.Groups["track"].Value;
        var site = track.StartsWith("-round", StringComparison.Ordinal)
            ? "https://datasets-benchmarks-proceedings.neurips.cc/paper"
            : "https://proceedings.neurips.cc/paper_files/paper";
        return $"{site}/{match.Groups["year"]}/{folder}/{match.Groups["hash"]}-{what}{track}{extension}";
    }
}
