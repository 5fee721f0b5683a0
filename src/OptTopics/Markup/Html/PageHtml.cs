using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.Html;

/// <summary>
/// A page as HTML, whichever reader read it. Only http, https, mailto and relative addresses become links, and nothing of a page is ever
/// passed through: no raw HTML, script, event handler or style.
/// </summary>
public static class PageHtml
{
    // Our readers nest less deep; Markdig's own limit is for what it parsed.
    private const int MaxDepth = 1024;

    public static string Render(MarkdownDocument document, HtmlOptions? options = null)
    {
        using var writer = new StringWriter();
        CreateRenderer(writer, options).Render(document);
        return writer.ToString();
    }

    /// <summary>The set-up itself, to render single blocks or inlines, or to put other object renderers before it.</summary>
    public static HtmlRenderer CreateRenderer(TextWriter writer, HtmlOptions? options = null)
    {
        options ??= new HtmlOptions();
        var renderer = new HtmlRenderer(writer) { MaximumNestingDepth = MaxDepth, EnableHtmlForBlock = true };
        renderer.ObjectRenderers.Clear();
        renderer.ObjectRenderers.AddRange(
        [
            new HeadingRenderer(),
            new PlainRenderer(),
            new ParagraphRenderer(),
            new SafeListRenderer(),
            new PreRenderer(),
            new QuoteBlockRenderer(),
            new ThematicBreakRenderer(),
            new ClassedTableRenderer(),
            new NotesRenderer(),
            new LiteralInlineRenderer(),
            new DelimiterInlineRenderer(),
            new BreakRenderer(),
            new EmphasisInlineRenderer { GetTag = TagOf },
            new TagRenderer(),
            new AnchorRenderer(),
            new CodeInlineRenderer(),
            new HtmlEntityInlineRenderer(),
            new NoteLinkRenderer(),
            new MediaRenderer(options),
            new PageLinkRenderer(options),
            new SafeLinkRenderer(options),
            new SafeAutolinkRenderer(),
            new HtmlTaskListRenderer(),
        ]);
        return renderer;
    }

    /// <summary>Markdown's marks, those of its extensions too.</summary>
    private static string? TagOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 1) => "em",
        ('*' or '_', _) => "strong",
        ('~', 2) => "del",
        ('~', _) => "sub",
        ('^', _) => "sup",
        ('+', _) => "ins",
        ('=', _) => "mark",
        _ => null,
    };
}
