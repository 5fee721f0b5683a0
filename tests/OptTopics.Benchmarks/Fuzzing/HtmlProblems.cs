using System.Text.RegularExpressions;

namespace OptTopics.Benchmarks.Fuzzing;

/// <summary>What must hold of all HTML made from pages: well formed, and no element, attribute or address but the known harmless ones.</summary>
public static partial class HtmlProblems
{
    private static readonly string[] Void = ["br", "hr", "img", "input"];

    private static readonly string[] Allowed =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code",
        "figure", "figcaption", "section",
        "strong", "em", "u", "span", "sub", "sup", "del", "a", "img", "br", "hr", "input", "video", "audio",
    ];

    private static readonly string[] Attributes =
    [
        "id", "class", "href", "src", "alt", "title", "width", "height", "loading", "preload", "controls", "colspan", "rowspan", "start", "type",
        "disabled", "checked",
    ];

    /// <summary>The first thing wrong; null when nothing is.</summary>
    public static string? In(string html)
    {
        var open = new Stack<string>();
        var end = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            if (html.AsSpan(end, tag.Index - end).Contains('<') || Wrong(tag, open) is not null)
            {
                return Wrong(tag, open) ?? $"a bare < before {tag.Index}";
            }

            end = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Success)
            {
                open.Pop();
            }
            else if (!Void.Contains(name, StringComparer.Ordinal))
            {
                open.Push(name);
            }
        }

        return html.AsSpan(end).Contains('<') ? $"a bare < behind {end}" : open.Count > 0 ? $"<{open.Peek()}> is not closed" : null;
    }

    private static string? Wrong(Match tag, Stack<string> open)
    {
        var name = tag.Groups["name"].Value;
        return !Allowed.Contains(name, StringComparer.Ordinal) ? $"the element {name}"
            : tag.Groups["end"].Success && (!open.TryPeek(out var last) || last != name) ? $"</{name}> closes nothing"
            : name == "a" && !tag.Groups["end"].Success && open.Contains("a") ? "a link in a link"
            : Attribute().Matches(tag.Groups["attributes"].Value).Select(Wrong).FirstOrDefault(w => w is not null);
    }

    private static string? Wrong(Match attribute)
    {
        var (name, value) = (attribute.Groups["name"].Value, attribute.Groups["value"].Value);
        return !Attributes.Contains(name, StringComparer.Ordinal) ? $"the attribute {name}"
            : name is "href" or "src" && !SafeAddress().IsMatch(value) ? $"the address {value}" : null;
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\\s+[a-z]+(?:=\"[^\"<>]*\")?)*)\\s*/?>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<name>[a-z]+)(?:=\"(?<value>[^\"]*)\")?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex("^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SafeAddress();
}
