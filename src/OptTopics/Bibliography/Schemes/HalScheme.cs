using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>HAL, France's open archive: <c>hal-01234567</c>, <c>inria-00484049</c>, without the version.</summary>
public sealed partial class HalScheme : IdentifierScheme
{
    private const string Value = @"(?<value>[a-z]{3,12}(?:_[a-z]{3,8})?-\d{8})(?:v\d{1,2})?(?!\w)";

    public override string Name => "hal";

    public override string Label => "HAL";

    public override LinkRole Role => LinkRole.Preprint;

    public override Regex InText => Printed;

    [GeneratedRegex(
        @"(?<!\w)(?:HAL(?:\sid)?[\s:]{1,2})?(?<value>(?:hal|halshs|inria|tel|cel)-\d{8})(?:v\d{1,2})?(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex(@"(?:^|/)" + Value, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InPath { get; }

    [GeneratedRegex("^" + Value + "$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) =>
        Whole.Match(value) is { Success: true } match ? match.Groups["value"].Value.ToLowerInvariant() : null;

    public override string? FromAddress(WebAddress address) =>
        IsHome(address) && InPath.Match(address.Path) is { Success: true } match ? match.Groups["value"].Value : null;

    public override string LandingPage(string value) => $"https://hal.science/{value}";

    public override string Pdf(string value) => $"https://hal.science/{value}/document";

    private static bool IsHome(WebAddress address) =>
        address.IsOn("hal.science") || address.IsOn("archives-ouvertes.fr") || address.Host.StartsWith("hal.", StringComparison.Ordinal);
}
