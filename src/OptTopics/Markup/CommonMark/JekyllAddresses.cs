using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Addresses as pages of Jekyll have them: "[pdf]({{ site.baseurl }}/papers/a.pdf)", "[pdf]({{ '/papers/a.pdf' | relative_url }})". CommonMark reads
/// no address with spaces, so other spaces stand for them while the page is read: each place of the text stays what it was.
/// </summary>
internal static partial class JekyllAddresses
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The text as CommonMark can read it.</summary>
    public static string Close(string text) =>
        text.Contains("]({{", StringComparison.Ordinal) ? Opening().Replace(text, match => match.Value.Replace(' ', NoBreakSpace)) : text;

    /// <summary>Gives the links the addresses that Jekyll would.</summary>
    public static void Resolve(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.Url is { } url && url.Contains("{{", StringComparison.Ordinal))
            {
                link.Url = Filtered().Replace(Site().Replace(url, ""), "$1");
            }
        }
    }

    [GeneratedRegex(@"(?<=\]\()\{\{[^{}\n]{1,200}\}\}")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\{\{\s*site\.(?:baseurl|url)\s*\}\}")]
    private static partial Regex Site();

    [GeneratedRegex(@"\{\{\s*[""']([^""'{}]{1,200})[""']\s*\|\s*(?:relative|absolute)_url\s*\}\}")]
    private static partial Regex Filtered();
}
