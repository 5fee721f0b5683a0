using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;
using OptTopics.Extraction;
using OptTopics.Markup;

namespace OptTopics.Checks;

/// <summary>A link as a page writes it, and what it names in the collection: a page with an anchor, or a file.</summary>
/// <param name="Url">As written.</param>
/// <param name="MediaId">The id of a picture or file as DokuWiki names it, <c>ml:loss.png</c>.</param>
public sealed record WrittenLink(string Url, SourcePosition At, string? PageId = null, string? Anchor = null, string? MediaId = null)
{
    /// <summary>It leaves the collection for the web.</summary>
    public bool IsOutbound => PageId is null && MediaId is null && (HasScheme("http://") || HasScheme("https://"));

    /// <summary>It names something beside the page that is no page.</summary>
    public bool IsFile => PageId is null
        && (MediaId is not null || Uri.TryCreate(Url, UriKind.Relative, out _))
        && !Url.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The links of a page in their order.</summary>
    internal static IReadOnlyList<WrittenLink> In(MarkdownDocument document, LineIndex lines) =>
        [.. document.Descendants().Select(node => Of(node, lines)).OfType<WrittenLink>().OrderBy(l => l.At.Line).ThenBy(l => l.At.Column)];

    private static WrittenLink? Of(MarkdownObject node, LineIndex lines) => node switch
    {
        PageLinkInline link => new WrittenLink(link.Url ?? "", Place(link, lines), link.PageId, link.Anchor),
        MediaInline media => new WrittenLink(media.Url ?? "", Place(media, lines), MediaId: media.MediaId),
        LinkInline { Url: { } url } link => new WrittenLink(url, Place(link, lines)),
        AutolinkInline { IsEmail: false } link => new WrittenLink(link.Url, Place(link, lines)),
        _ => null,
    };

    private static SourcePosition Place(Inline inline, LineIndex lines) => lines.At(Math.Max(0, inline.Span.Start));

    private bool HasScheme(string scheme) => Url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
