using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>Takes the links out of what stands in a link: <c>&lt;a href="x"&gt;see http://y.org&lt;/a&gt;</c> is one link.</summary>
internal static class NestedLinks
{
    /// <summary>Markdig leaves addresses in angle brackets in the words of a link.</summary>
    public static void UnlinkAddresses(LinkInline link)
    {
        foreach (var address in link.Descendants<AutolinkInline>().ToList())
        {
            address.ReplaceBy(Shown(address));
        }
    }

    /// <summary>Appends an inline, or instead of a link what it shows.</summary>
    public static void Unlink(Inline inline, Action<Inline> append)
    {
        switch (inline)
        {
            case LinkInline { IsImage: false } link:
                foreach (var shown in Taken(link))
                {
                    Unlink(shown, append);
                }

                break;
            case AutolinkInline address:
                append(Shown(address));
                break;
            case LinkInline:
                append(inline);
                break;
            case ContainerInline container:
                foreach (var child in Taken(container))
                {
                    Unlink(child, c => container.AppendChild(c));
                }

                append(container);
                break;
            default:
                append(inline);
                break;
        }
    }

    private static List<Inline> Taken(ContainerInline container)
    {
        var children = container.ToList();
        children.ForEach(c => c.Remove());
        return children;
    }

    /// <summary>The address without its angle brackets.</summary>
    private static LiteralInline Shown(AutolinkInline address) => new(new StringSlice(address.Url))
    {
        Span = new SourceSpan(address.Span.Start + 1, address.Span.End - 1),
        IsClosed = true,
    };
}
