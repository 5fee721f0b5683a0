using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.Html;

/// <summary>A link to a page of the collection.</summary>
internal sealed class PageLinkRenderer(HtmlOptions options) : HtmlObjectRenderer<PageLinkInline>
{
    protected override void Write(HtmlRenderer renderer, PageLinkInline obj) => LinkHtml.Write(renderer, obj, options.PageHref(obj), null);
}

/// <summary>Any other link, and pictures of Markdown.</summary>
internal sealed class SafeLinkRenderer(HtmlOptions options) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var printed = obj.GetDynamicUrl?.Invoke() ?? obj.Url;
        var url = SafeAddress.IsRelative(printed) ? options.RelativeHref(printed!) : printed;
        if (!obj.IsImage || !SafeAddress.IsSafe(url))
        {
            LinkHtml.Write(renderer, obj, url, obj.Title);
        }
        else if (options.ShowsForeignMedia || !SafeAddress.IsForeign(url))
        {
            LinkHtml.WritePicture(renderer, obj, url);
        }
        else
        {
            LinkHtml.Write(renderer, obj, url, obj.Title);
        }
    }
}

/// <summary>An address in angle brackets in Markdown.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var url = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        if (SafeAddress.IsSafe(url))
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\">").WriteEscape(obj.Url).Write("</a>");
        }
        else
        {
            renderer.WriteEscape(obj.Url);
        }
    }
}

/// <summary>Media of DokuWiki, by kind; what is not to be shown is a link of its title.</summary>
internal sealed class MediaRenderer(HtmlOptions options) : HtmlObjectRenderer<MediaInline>
{
    protected override void Write(HtmlRenderer renderer, MediaInline obj)
    {
        var url = obj.MediaId is null ? obj.Url : options.MediaHref(obj.MediaId);
        var isShown = SafeAddress.IsSafe(url) && (options.ShowsForeignMedia || !SafeAddress.IsForeign(url));
        switch (isShown ? obj.Kind : MediaKind.File)
        {
            case MediaKind.Picture:
                LinkHtml.WritePicture(renderer, obj, url);
                break;
            case MediaKind.Film:
                WritePlayer(renderer, "video", url);
                break;
            case MediaKind.Sound:
                WritePlayer(renderer, "audio", url);
                break;
            default:
                LinkHtml.Write(renderer, obj, url, null, "media");
                break;
        }
    }

    private static void WritePlayer(HtmlRenderer renderer, string tag, string? url) =>
        renderer.Write('<').Write(tag).Write(" controls preload=\"none\" src=\"").WriteEscapeUrl(url).Write("\"></").Write(tag).Write('>');
}

/// <summary>What the renderers of links share.</summary>
internal static class LinkHtml
{
    /// <summary>Writes a link, or its label alone when its address is not safe or it stands in a link, as pictures do.</summary>
    public static void Write(HtmlRenderer renderer, LinkInline link, string? url, string? title, string? cssClass = null)
    {
        if (!SafeAddress.IsSafe(url) || IsInLink(link))
        {
            WriteLabel(renderer, link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(url).Write('"');
        var classes = cssClass ?? string.Join(' ', link.TryGetAttributes()?.Classes ?? []);
        if (classes.Length > 0)
        {
            renderer.Write(" class=\"").WriteEscape(classes).Write('"');
        }

        if (!string.IsNullOrEmpty(title))
        {
            renderer.Write(" title=\"").WriteEscape(title).Write('"');
        }

        renderer.Write('>');
        WriteLabel(renderer, link);
        renderer.Write("</a>");
    }

    public static void WritePicture(HtmlRenderer renderer, LinkInline picture, string? url)
    {
        renderer.Write("<img src=\"").WriteEscapeUrl(url).Write("\" alt=\"");
        renderer.WriteEscape(TextOf(picture)).Write("\" loading=\"lazy\"");
        if (picture is MediaInline media)
        {
            WriteSize(renderer, media);
        }

        if (!string.IsNullOrEmpty(picture.Title))
        {
            renderer.Write(" title=\"").WriteEscape(picture.Title).Write('"');
        }

        renderer.Write(" />");
    }

    private static void WriteSize(HtmlRenderer renderer, MediaInline media)
    {
        if (media.Width is { } width)
        {
            renderer.Write($" width=\"{width}\"");
        }

        if (media.Height is { } height)
        {
            renderer.Write($" height=\"{height}\"");
        }

        renderer.Write(media.Alignment switch
        {
            MediaAlignment.Left => " class=\"float-start\"",
            MediaAlignment.Right => " class=\"float-end\"",
            MediaAlignment.Center => " class=\"d-block mx-auto\"",
            _ => "",
        });
    }

    private static void WriteLabel(HtmlRenderer renderer, LinkInline link)
    {
        if (link.FirstChild is null && (link.IsImage || link is MediaInline))
        {
            renderer.WriteEscape(FileName(link.Url ?? ""));
        }
        else
        {
            renderer.WriteChildren(link);
        }
    }

    /// <summary>"https://example.org/plots/loss.png?raw=true" is "loss.png".</summary>
    private static string FileName(string url)
    {
        var path = url.Split('?', '#')[0].TrimEnd('/');
        return path[(path.LastIndexOfAny(['/', ':']) + 1)..] is { Length: > 0 } name ? name : url;
    }

    public static bool IsInLink(Inline link)
    {
        var outer = link.Parent;
        while (outer is not (null or LinkInline))
        {
            outer = outer.Parent;
        }

        return outer is not null;
    }

    private static string TextOf(ContainerInline inlines) => string.Concat(inlines.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}
