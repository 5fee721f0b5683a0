using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>A person's profile at Google Scholar: <c>AEBWEm8AAAAJ</c>.</summary>
public sealed partial class GoogleScholarScheme : IdentifierScheme
{
    public override string Name => "google_scholar";

    public override string Label => "Google Scholar";

    public override LinkRole Role => LinkRole.Index;

    public override bool NamesWork => false;

    [GeneratedRegex(@"^[\w-]{12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) =>
        address.Host.StartsWith("scholar.google.", StringComparison.Ordinal) && address.Segments is ["citations"] ? address.Parameter("user") : null;

    public override string LandingPage(string value) => $"https://scholar.google.com/citations?user={value}";
}
