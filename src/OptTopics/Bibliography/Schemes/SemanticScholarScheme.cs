using System.Text.RegularExpressions;

namespace OptTopics.Bibliography.Schemes;

/// <summary>Semantic Scholar: the hash of a paper, <c>a4cec122a08216fe8a3bc19b22e78fbaea096256</c>, or its number, <c>CorpusID:5590763</c>.</summary>
public sealed partial class SemanticScholarScheme : IdentifierScheme
{
    public override string Name => "s2";

    public override string Label => "Semantic Scholar";

    public override LinkRole Role => LinkRole.Index;

    public override Regex InText => Printed;

    [GeneratedRegex(@"(?<!\w)S2CID[\s:]{1,3}(?<value>\d{1,12})(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex(
        @"^(?:(?<hash>[0-9a-f]{40})|(?:CorpusID:)?(?<number>\d{1,12}))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    public override string? Canonical(string value) => Whole.Match(value) switch
    {
        { Success: false } => null,
        { Groups: var groups } when groups["hash"].Success => groups["hash"].Value.ToLowerInvariant(),
        { Groups: var groups } => $"CorpusID:{groups["number"]}",
    };

    public override string? FromAddress(WebAddress address) => address switch
    {
        { Segments: [var number] } when address.IsOn("api.semanticscholar.org") => number,
        _ when address.IsOn("semanticscholar.org") => address.Segments.FirstOrDefault(s => s.Length == 40),
        _ => null,
    };

    public override string LandingPage(string value) =>
        value.Contains(':', StringComparison.Ordinal) ? $"https://api.semanticscholar.org/{value}" : $"https://www.semanticscholar.org/paper/{value}";
}
