using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Links between the pages of a collection: <c>../ml/README.md#sgd</c> on the page <c>papers:list</c> is <c>ml:start</c>, section <c>sgd</c>.
/// </summary>
internal static class PageLinks
{
    /// <summary>Replaces each link to a page of the collection by a <see cref="PageLinkInline"/>.</summary>
    public static void Resolve(MarkdownDocument document, string pageId)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.IsImage).ToList())
        {
            if (link.UrlSpan.IsEmpty && link.Reference is { } definition)
            {
                link.UrlSpan = definition.UrlSpan;
            }

            if (link.Url is { Length: > 0 } url && Target(url, pageId) is var (target, anchor))
            {
                Replace(link, target, anchor);
            }
        }
    }

    /// <summary>The page and section an address names; null when it is no address of a page of the collection.</summary>
    public static (string PageId, string? Anchor)? Target(string url, string pageId)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? url : url[..end]);
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash >= 0 && hash + 1 < url.Length ? Uri.UnescapeDataString(url[(hash + 1)..]) : null;
        if (path.Length == 0)
        {
            return url[0] == '#' ? (pageId, anchor) : null;
        }

        return PageAt(path, pageId) is { } target ? (target, anchor) : null;
    }

    private static string? PageAt(string path, string pageId)
    {
        var isPage = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        if (!isPage || path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        List<string> names = path[0] == '/' ? [] : [.. pageId.Split(':')[..^1]];
        foreach (var name in path.Split('/'))
        {
            if (name == "..")
            {
                if (names.Count == 0)
                {
                    return null;
                }

                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        names[^1] = names[^1].Equals("README.md", StringComparison.OrdinalIgnoreCase) ? "start" : Path.GetFileNameWithoutExtension(names[^1]);
        return DokuWikiId.Clean(string.Join(':', names)) is { Length: > 0 } id ? id : null;
    }

    private static void Replace(LinkInline link, string pageId, string? anchor)
    {
        var pageLink = new PageLinkInline
        {
            PageId = pageId,
            Anchor = anchor,
            Url = link.Url,
            UrlSpan = link.UrlSpan,
            Title = link.Title,
            TitleSpan = link.TitleSpan,
            Label = link.Label,
            LabelSpan = link.LabelSpan,
            Reference = link.Reference,
            IsClosed = true,
            Span = link.Span,
            Line = link.Line,
            Column = link.Column,
        };
        foreach (var child in link.ToList())
        {
            child.Remove();
            pageLink.AppendChild(child);
        }

        link.ReplaceBy(pageLink);
    }
}
