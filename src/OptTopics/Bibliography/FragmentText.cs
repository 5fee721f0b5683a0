using System.Net;
using System.Text.RegularExpressions;

namespace OptTopics.Bibliography;

/// <summary>What fragments say, as text.</summary>
public static partial class FragmentText
{
    /// <summary>A part of what an entry says.</summary>
    public static string Of(IReadOnlyList<Fragment> content, Entry entry)
    {
        var text = string.Concat(content.Select(fragment => fragment switch
        {
            HtmlFragment html => Plain(html.Html),
            CitationFragment place => entry.Citations.Find(c => c.Order == place.Order)?.Reference.Label,
            PageLinkFragment link => Plain(link.LabelHtml),
            _ => null,
        }));
        return WideSpace().Replace(text, " ").Trim();
    }

    public static string Plain(string html) => WebUtility.HtmlDecode(html.Contains('<', StringComparison.Ordinal) ? Tag().Replace(html, "") : html);

    // The HTML is of our own making, so a ">" inside a tag is escaped.
    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // All but a single blank, which stays as it is.
    [GeneratedRegex(@"\s{2,}|[\s-[ ]]")]
    private static partial Regex WideSpace();
}
