using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>
/// arXiv: <c>1805.11604</c> since April 2007, <c>hep-th/9901001</c> before; without the version, and without the subject class
/// that old numbers were printed with (<c>math.CT/0107188</c> is <c>math/0107188</c>).
/// </summary>
public sealed partial class ArXivScheme : IdentifierScheme
{
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string New = @"\d\d" + Month + @"\.\d{4,5}";
    private const string Old = @"(?:[a-z]{1,5}-[a-z]{2,5}|math|physics|nlin|stat|cs)(?:\.[a-z]{2})?/\d\d" + Month + @"\d{3}";
    private const string Value = "(?<value>" + New + "|" + Old + ")(?:v\\d{1,2})?(?![0-9a-z])";
    private const string Gap = @"[\s:.,\[(]{0,4}";

    public override string Name => "arxiv";

    public override string Label => "arXiv";

    public override LinkRole Role => LinkRole.Preprint;

    public override bool IsUnmistakable => true;

    public override Regex InText => Printed;

    [GeneratedRegex(
        @"(?<![\w/])(?:(?:arxiv(?:\.org)?" + Gap + @"(?:(?:e-?prints?|preprint|abs/)" + Gap + @"){0,2}(?:arxiv" + Gap + ")?" +
        @"|(?:CoRR[\s,:]{1,3})?abs/)" + Value + "|(?<value>" + Old + ")(?:v\\d{1,2})?(?![0-9a-z]))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex("(?:^|/)" + Value, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InPath { get; }

    [GeneratedRegex("^" + Value + "$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"\.[a-z]{2}(?=/)", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectClass { get; }

    public override string? Canonical(string value) =>
        Whole.Match(value) is { Success: true } match ? SubjectClass.Replace(match.Groups["value"].Value.ToLowerInvariant(), "") : null;

    public override string? FromAddress(WebAddress address) =>
        IsArchiveOrMirror(address) && InPath.Match(address.Path) is { Success: true } match ? match.Groups["value"].Value : null;

    public override string LandingPage(string value) => $"https://arxiv.org/abs/{value}";

    public override string Pdf(string value) => $"https://arxiv.org/pdf/{value}";

    public override string LabelOf(WebAddress address) => address.IsOn("arxiv.org") || address.IsOn("doi.org") ? Label : address.Host;

    /// <summary>Mirrors name the archive in theirs: ar5iv.org, alphaxiv.org, arxiv-vanity.com.</summary>
    private static bool IsArchiveOrMirror(WebAddress address) =>
        address.Host.Contains("arxiv", StringComparison.Ordinal) || address.Host.Contains("ar5iv", StringComparison.Ordinal) ||
        address.Host.Contains("alphaxiv", StringComparison.Ordinal) || address.IsOn("xxx.lanl.gov") ||
        (address.IsOn("huggingface.co") && address.Segments is ["papers", ..]);
}
