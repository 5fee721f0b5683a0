using System.Text.RegularExpressions;

namespace OptTopics.Tests.Markup.Html;

/// <summary>What must hold of all HTML made from pages.</summary>
internal static partial class HtmlChecks
{
    private static readonly string[] Void = ["br", "hr", "img", "input"];

    private static readonly string[] Allowed =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code", "figure", "figcaption", "section",
        "strong", "em", "u", "sub", "sup", "del", "a", "img", "br", "hr", "input", "video", "audio",
    ];

    private static readonly string[] Attributes =
        ["id", "class", "href", "src", "alt", "title", "width", "height", "loading", "preload", "controls", "colspan", "rowspan", "start", "type", "disabled", "checked"];

    public static void AssertSafeAndWellFormed(string html)
    {
        var open = new Stack<string>();
        Assert.DoesNotContain('<', Tag().Replace(html, ""));
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            Assert.Contains(name, Allowed);
            AssertSafe(tag.Groups["attributes"].Value);
            if (tag.Groups["end"].Success)
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (!Void.Contains(name, StringComparer.Ordinal))
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }

    private static void AssertSafe(string attributes)
    {
        foreach (Match attribute in Attribute().Matches(attributes))
        {
            var name = attribute.Groups["name"].Value;
            Assert.Contains(name, Attributes);
            if (name is "href" or "src")
            {
                Assert.Matches("^(https?:|mailto:|[^:]*$|[^:]*[/?#])", attribute.Groups["value"].Value.ToLowerInvariant());
            }
        }
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\\s+[a-z]+(?:=\"[^\"<>]*\")?)*)\\s*/?>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("(?<name>[a-z]+)(?:=\"(?<value>[^\"]*)\")?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();
}
