using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>Which node an HTML element inside a line stands for.</summary>
internal static class HtmlInlines
{
    /// <summary>The tag stands for something inside a line.</summary>
    public static bool IsRead(string tag) => tag is "br" or "img" || IsContainer(tag);

    /// <summary>The tag begins or ends a line.</summary>
    public static bool IsBlock(string tag) => tag is "p" or "div" or "center" or "details" or "summary" or "section" or "article" or "aside"
        or "header" or "footer" or "main" or "nav" or "figure" or "figcaption" or "address" or "dl" or "dt" or "dd" or "form" or "fieldset"
        or "caption" or "table" or "tr" or "ul" or "ol" or "li" or "blockquote" or "pre" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>The element holds text.</summary>
    public static bool IsContainer(string tag) => tag is "a" or "b" or "strong" or "i" or "em" or "cite" or "dfn" or "var" or "u" or "ins"
        or "s" or "del" or "strike" or "sub" or "sup" or "code" or "kbd" or "samp" or "tt";

    /// <summary>The node that holds an element's text; null for an <c>a</c> that is no link.</summary>
    public static ContainerInline? ContainerOf(HtmlTag tag, HtmlSource source) => tag.Name switch
    {
        "b" or "strong" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 2 },
        "i" or "em" or "cite" or "dfn" or "var" => new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 },
        "u" or "ins" => new TagInline("u"),
        "s" or "del" or "strike" => new TagInline("del"),
        "sub" or "sup" => new TagInline(tag.Name),
        "code" or "kbd" or "samp" or "tt" => new TagInline("code"),
        "a" when tag["href"] is { } href => new LinkInline
        {
            Url = href.Value.Trim(),
            UrlSpan = source.Span(href.Start, href.End),
            Title = tag["title"]?.Value,
        },
        _ => null,
    };

    public static LinkInline ImageOf(HtmlTag tag, HtmlSource source)
    {
        var image = new LinkInline
        {
            IsImage = true,
            IsClosed = true,
            Url = tag["src"]?.Value.Trim() ?? "",
            UrlSpan = tag["src"] is { } src ? source.Span(src.Start, src.End) : SourceSpan.Empty,
            Title = tag["title"]?.Value,
        };
        if (tag["alt"] is { Value.Length: > 0 } alt)
        {
            image.AppendChild(source.Place(new LiteralInline(alt.Value), alt.Start, alt.End));
        }

        return source.Place(image, tag.Start, tag.End);
    }
}
