using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>PubMed: <c>31825423</c>.</summary>
public sealed partial class PubMedScheme : IdentifierScheme
{
    public override string Name => "pmid";

    public override string Label => "PubMed";

    public override LinkRole Role => LinkRole.Index;

    public override Regex InText => Printed;

    [GeneratedRegex(
        @"(?<!\w)(?:PMID|PubMed(?:\sID)?)[\s:]{1,3}(?<value>\d{1,9})(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex(@"^[1-9]\d{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value : null;

    public override string? FromAddress(WebAddress address) => address switch
    {
        { Segments: [var id] } when address.IsOn("pubmed.ncbi.nlm.nih.gov") => id,
        { Segments: ["pubmed", var id] } when address.IsOn("ncbi.nlm.nih.gov") => id,
        { Segments: ["article" or "abstract", "med" or "MED", var id] } when address.IsOn("europepmc.org") => id,
        _ => null,
    };

    public override string LandingPage(string value) => $"https://pubmed.ncbi.nlm.nih.gov/{value}/";
}

/// <summary>PubMed Central, the full texts: <c>PMC6901234</c>.</summary>
public sealed partial class PmcScheme : IdentifierScheme
{
    public override string Name => "pmcid";

    public override string Label => "PubMed Central";

    public override LinkRole Role => LinkRole.Index;

    public override bool IsUnmistakable => true;

    public override Regex InText => Printed;

    [GeneratedRegex(@"(?<!\w)(?:PMCID[\s:]{1,3})?(?<value>PMC\d{4,9})(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex(@"^PMC\d{1,9}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.IsMatch(value) ? value.ToUpperInvariant() : null;

    public override string? FromAddress(WebAddress address) =>
        address.IsOn("ncbi.nlm.nih.gov") || address.IsOn("europepmc.org") ? address.Segments.FirstOrDefault(s => Whole.IsMatch(s)) : null;

    public override string LandingPage(string value) => $"https://pmc.ncbi.nlm.nih.gov/articles/{value}/";

    public override string Pdf(string value) => $"https://pmc.ncbi.nlm.nih.gov/articles/{value}/pdf/";
}
