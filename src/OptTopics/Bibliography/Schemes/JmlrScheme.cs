using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>Journal of Machine Learning Research: volume and paper, <c>v19/18-188</c>, <c>v15/srivastava14a</c>.</summary>
public sealed partial class JmlrScheme : IdentifierScheme
{
    public override string Name => "jmlr";

    public override string Label => "JMLR";

    [GeneratedRegex(@"^/(?:beta/)?papers/v(?:olume)?(?<volume>\d+)/(?<paper>[\w-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InPath { get; }

    [GeneratedRegex(@"^v(?<volume>\d+)/(?<paper>[\w-]+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) =>
        (address.IsOn("jmlr.org") || address.IsOn("jmlr.csail.mit.edu")) && InPath.Match(address.Path) is { Success: true } match
            ? $"v{match.Groups["volume"]}/{match.Groups["paper"]}"
            : null;

    public override string LandingPage(string value) => $"https://www.jmlr.org/papers/{value}.html";

    public override string? Pdf(string value) =>
        Whole.Match(value) is { Success: true } match
            ? $"https://www.jmlr.org/papers/volume{match.Groups["volume"]}/{match.Groups["paper"]}/{match.Groups["paper"]}.pdf"
            : null;
}
