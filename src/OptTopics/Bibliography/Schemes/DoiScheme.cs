using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>
/// DOI, in lower case: <c>10.1016/s0893-6080(05)80037-1</c>; from doi.org, from any publisher's address that contains one, from
/// text. CiteSeerX's <c>10.1.1.29.6931</c> and ACM's <c>10.5555/...</c> only look like one.
/// </summary>
public sealed partial class DoiScheme : IdentifierScheme
{
    // The angle brackets of an old DOI hold a double colon, "<1661::AID-SIM968>": those of markup do not.
    // Where another address follows at once, the DOI ends before it.
    private const string Value =
        @"10\.\d{4,9}(?:\.\d{1,9}){0,3}/(?:<[^\s<>]{0,40}::[^\s<>]{0,40}>|(?!https?://)[^\s<>""“”{}|\\^`]){1,256}";

    private static readonly string[] NoDois = ["10.5555/"];

    public override string Name => "doi";

    public override string Label => "DOI";

    public override bool IsUnmistakable => true;

    public override Regex InText => Printed;

    [GeneratedRegex(
        @"(?:(?<!\w)doi(?:\.org/|[\s:]{1,3}))?(?<![\w.])(?<value>" + Value + ")",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex("^" + Value + "$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"(?<![\w.])" + Value, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InAddress { get; }

    /// <summary>What publishers write behind a DOI in the addresses of its pages.</summary>
    [GeneratedRegex(
        "(?:;jsessionid=.*|[./](?:e?pdf|full|fulltext|full-text|long|short|abstract|abs|summary|html?|meta|references|citations|figures" +
        "|supplementary-material))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PageSuffix { get; }

    /// <summary>Oxford writes the number of the article's page behind the DOI.</summary>
    [GeneratedRegex(@"(?<=/10\.\d{4,9}/.+)/\d+/?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ArticleNumber { get; }

    /// <summary>bioRxiv and medRxiv print the version behind the DOI, which has none.</summary>
    [GeneratedRegex(@"(?<=^10\.1101/[\d.]{1,40})v\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex PreprintVersion { get; }

    [GeneratedRegex(@"^10\.(?:48550/arxiv\.|18653/v1/|3115/v1/)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MadeFromIdentifier { get; }

    public override string? Canonical(string value)
    {
        var doi = WithoutPunctuation(Uri.UnescapeDataString(value.Trim()).ToLowerInvariant());
        while (PageSuffix.Match(doi) is { Success: true } suffix)
        {
            doi = WithoutPunctuation(doi[..suffix.Index]);
        }

        doi = PreprintVersion.Replace(doi, "");
        return Whole.IsMatch(doi) && !NoDois.Any(no => doi.StartsWith(no, StringComparison.Ordinal)) ? doi : null;
    }

    /// <summary>A closing bracket goes too when it was opened before the DOI.</summary>
    public override string WithoutPunctuation(string printed)
    {
        while (printed.Length > 0 && (".,;:!?'’”*_~/&".Contains(printed[^1], StringComparison.Ordinal) || EndsUnbalanced(printed)))
        {
            printed = printed[..^1];
        }

        return printed;
    }

    public override string? FromAddress(WebAddress address) =>
        IsResolver(address) && !address.Path.Contains("://", StringComparison.Ordinal)
            ? address.Path.Trim('/')
            : InPathOf(address) ?? InQueryOf(address);

    private static string? InPathOf(WebAddress address) =>
        Found(address.IsOn("academic.oup.com") ? ArticleNumber.Replace(address.Path, "") : address.Path);

    private static string? InQueryOf(WebAddress address) =>
        address.Query.Contains("10.", StringComparison.Ordinal) ? Found(LastParameters(address.Query)) : null;

    public override string LandingPage(string value) => $"https://doi.org/{Escaped(value)}";

    public override string LabelOf(WebAddress address) => IsResolver(address) ? Label : address.Host;

    public override Identifier? Embedded(string value) =>
        MadeFromIdentifier.Match(value) is { Success: true } prefix ? Identifiers.Parse(value[prefix.Length..]) : null;

    private static bool IsResolver(WebAddress address) => address.IsOn("doi.org");

    private static string? Found(string text) => InAddress.Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The values of a query apart, so that a DOI ends where its parameter ends.</summary>
    private static string LastParameters(string query) => Uri.UnescapeDataString(query.Replace('&', ' ').Replace('=', ' '));

    private static bool EndsUnbalanced(string doi) => doi[^1] switch
    {
        ')' => doi.Count(c => c == ')') > doi.Count(c => c == '('),
        ']' => doi.Count(c => c == ']') > doi.Count(c => c == '['),
        _ => false,
    };

    private static string Escaped(string doi) =>
        doi.Replace("%", "%25", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal).Replace("?", "%3F", StringComparison.Ordinal);
}
