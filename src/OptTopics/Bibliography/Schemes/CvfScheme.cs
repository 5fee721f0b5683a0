using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>The CVF's open access to CVPR, ICCV and WACV: folder and paper, <c>content_cvpr_2016/He_Deep_Residual_Learning_CVPR_2016</c>.</summary>
public sealed partial class CvfScheme : IdentifierScheme
{
    public override string Name => "cvf";

    public override string Label => "CVF";

    [GeneratedRegex(
        @"^/(?:openaccess/)?(?<folder>content[\w/]*?)/(?:html|papers)/(?<paper>[\w./-]+)_paper\.(?:html|pdf)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InPath { get; }

    [GeneratedRegex(@"^(?<folder>content_\w+|content/\w+)/(?<paper>[\w./-]+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) =>
        (address.IsOn("thecvf.com") || address.IsOn("cv-foundation.org")) && InPath.Match(address.Path) is { Success: true } match
            ? $"{match.Groups["folder"]}/{match.Groups["paper"]}"
            : null;

    public override string? LandingPage(string value) => Address(value, "html", ".html");

    public override string? Pdf(string value) => Address(value, "papers", ".pdf");

    private static string? Address(string value, string folder, string extension) =>
        Whole.Match(value) is { Success: true } match
            ? $"https://openaccess.thecvf.com/{match.Groups["folder"]}/{folder}/{match.Groups["paper"]}_paper{extension}"
            : null;
}
