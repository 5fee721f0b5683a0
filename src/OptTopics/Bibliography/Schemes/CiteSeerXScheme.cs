using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>CiteSeerX: <c>10.1.1.29.6931</c>, which it calls a doi though it is none; since 2022 a hash.</summary>
public sealed partial class CiteSeerXScheme : IdentifierScheme
{
    public override string Name => "citeseerx";

    public override string Label => "CiteSeerX";

    public override LinkRole Role => LinkRole.Index;

    public override bool IsUnmistakable => true;

    [GeneratedRegex(@"^(?:10\.1\.1(?:\.\d+){2}|[0-9a-f]{40})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) =>
        !address.Host.StartsWith("citeseer", StringComparison.Ordinal) ? null
        : address.Parameter("doi") ?? (address.Segments is [.., var last] ? last : null);

    public override string LandingPage(string value) => value.StartsWith("10.", StringComparison.Ordinal)
        ? $"http://citeseerx.ist.psu.edu/viewdoc/summary?doi={value}"
        : $"https://citeseerx.ist.psu.edu/document?doi={value}";
}
