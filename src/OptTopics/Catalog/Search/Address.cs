using System.Text.RegularExpressions;
using OptTopics.Catalog.Loading;

namespace OptTopics.Catalog.Search;

/// <summary>A pasted address as a question: the works that have this address, or the identifier that stands in it.</summary>
internal static partial class Address
{
    /// <summary>Null for what is no address. <c>https://arxiv.org/pdf/1805.11604v2.pdf</c> also looks for <c>1805 11604</c>.</summary>
    public static SearchTerm? TryParse(string text)
    {
        var address = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + text : text;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || LinkForm.Normalize(address) is not { } link)
        {
            return null;
        }

        var words = SearchText.Words(link);
        return words.Count == 0 ? null : new SearchTerm(words) { Variants = [.. IdentifiersIn(uri).Select(SearchText.Words)] };
    }

    // Identifiers stand at the end of a path or in a query: /abs/1805.11604v2, /doi/10.1016/x, ?id=rkgAGAVKPr.
    private static IEnumerable<string> IdentifiersIn(Uri uri)
    {
        var path = Ending().Replace(Uri.UnescapeDataString(uri.AbsolutePath).Trim('/'), "");
        var segments = path.Split('/');
        var values = uri.Query.TrimStart('?').Split('&').Select(p => Uri.UnescapeDataString(p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        return values.Append(segments[^1]).Where(IsTelling);
    }

    private static bool IsTelling(string text) => text.Any(char.IsAsciiDigit) && text.Count(char.IsAsciiLetterOrDigit) > 4;

    [GeneratedRegex(@"(v[0-9]+)?(\.(pdf|html?|ps))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Ending();
}
