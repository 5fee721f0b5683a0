using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>ACL Anthology: <c>P18-1173</c>, since 2020 <c>2020.acl-main.1</c>; all hosts it has had.</summary>
public sealed partial class AclScheme : IdentifierScheme
{
    private const string Value = @"(?<value>[a-z]\d\d-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)";

    private static readonly string[] Hosts = ["aclanthology.org", "aclanthology.info", "aclweb.org", "acl.ldc.upenn.edu"];

    public override string Name => "acl";

    public override string Label => "ACL Anthology";

    public override bool IsUnmistakable => true;

    public override Regex InText => Printed;

    [GeneratedRegex(
        @"(?<!\w)ACL(?:[ -]?Anthology)?(?:\sID)?[\s:#]{1,3}" + Value + @"(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex("^" + Value + @"(?:v\d)?(?:\.[a-z]+)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FileName { get; }

    public override string? Canonical(string value) =>
        FileName.Match(value) is { Success: true } match ? InItsCase(match.Groups["value"].Value) : null;

    public override string? FromAddress(WebAddress address) =>
        Hosts.Any(address.IsOn) ? address.Segments.LastOrDefault(s => FileName.IsMatch(s)) : null;

    public override string LandingPage(string value) => $"https://aclanthology.org/{value}/";

    public override string Pdf(string value) => $"https://aclanthology.org/{value}.pdf";

    private static string InItsCase(string value) => char.IsAsciiDigit(value[0]) ? value.ToLowerInvariant() : value.ToUpperInvariant();
}
