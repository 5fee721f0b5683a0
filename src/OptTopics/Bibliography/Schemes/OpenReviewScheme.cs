using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>OpenReview: the id of a paper's forum, <c>S1eK3i09YQ</c>.</summary>
public sealed partial class OpenReviewScheme : IdentifierScheme
{
    public override string Name => "openreview";

    public override string Label => "OpenReview";

    [GeneratedRegex(@"^[\w-]{6,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) =>
        address.IsOn("openreview.net") && address.Segments is ["forum" or "pdf"] ? address.Parameter("id") : null;

    public override string LandingPage(string value) => $"https://openreview.net/forum?id={value}";

    public override string Pdf(string value) => $"https://openreview.net/pdf?id={value}";
}
