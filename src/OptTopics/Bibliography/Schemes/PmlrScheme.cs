using System.Globalization;
using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>Proceedings of Machine Learning Research: volume and paper, <c>v80/chen18m</c>; earlier at jmlr.org/proceedings.</summary>
public sealed partial class PmlrScheme : IdentifierScheme
{
    public override string Name => "pmlr";

    public override string Label => "PMLR";

    [GeneratedRegex(
        @"^(?:/proceedings/papers)?/(?<value>[vr]\d+/[A-Za-z][\w-]*?)(?:-supp)?(?:[./]|$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InPath { get; }

    [GeneratedRegex(@"^[vr](?<volume>\d+)/(?<paper>[A-Za-z][\w-]*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) =>
        IsHome(address) && InPath.Match(address.Path) is { Success: true } match ? match.Groups["value"].Value : null;

    public override string LandingPage(string value) => $"https://proceedings.mlr.press/{value}.html";

    /// <summary>Volumes 28 to 53 keep their PDFs beside the pages, the others in a folder a paper.</summary>
    public override string? Pdf(string value)
    {
        if (Whole.Match(value) is not { Success: true } match)
        {
            return null;
        }

        var volume = match.Groups["volume"].ValueSpan;
        var isFlat = value[0] == 'v' && int.TryParse(volume, CultureInfo.InvariantCulture, out var number) && number is >= 28 and <= 53;
        return $"https://proceedings.mlr.press/{value}{(isFlat ? "" : "/" + match.Groups["paper"])}.pdf";
    }

    private static bool IsHome(WebAddress address) =>
        address.IsOn("proceedings.mlr.press") ||
        ((address.IsOn("jmlr.org") || address.IsOn("jmlr.csail.mit.edu")) && address.Segments is ["proceedings", ..]);
}
