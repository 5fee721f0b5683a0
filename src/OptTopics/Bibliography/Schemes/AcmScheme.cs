using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>The ACM Digital Library's own numbers, <c>10.5555/3041838.3041955</c>: they look like a DOI, but nobody registered them.</summary>
public sealed partial class AcmScheme : IdentifierScheme
{
    public override string Name => "acm";

    public override string Label => "ACM";

    public override bool IsUnmistakable => true;

    [GeneratedRegex(@"(?<![\w.])10\.5555/\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }

    public override string? Canonical(string value) =>
        Number.Match(value) is { Success: true } match && match.Length == value.Length ? value : null;

    public override string? FromAddress(WebAddress address) =>
        address.IsOn("acm.org") && Number.Match(address.Path) is { Success: true } match ? match.Value : null;

    public override string LandingPage(string value) => $"https://dl.acm.org/doi/{value}";

    public override string Pdf(string value) => $"https://dl.acm.org/doi/pdf/{value}";
}
