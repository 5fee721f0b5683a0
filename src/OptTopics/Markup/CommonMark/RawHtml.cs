using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>Replaces raw HTML in a tree by the nodes it stands for; tags that stand for none are dropped and their text is kept.</summary>
internal static class RawHtml
{
    public static void Read(ContainerBlock container, PageLines page)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner)
            {
                Read(inner, page);
            }
            else if (block is LeafBlock { Inline: { } inline })
            {
                Read(inline);
            }
        }

        if (container.Any(b => b is HtmlBlock))
        {
            ReadBlocks(container, page);
        }

        MoveAnchors(container);
    }

    private static void ReadBlocks(ContainerBlock container, PageLines page)
    {
        var blocks = container.ToList();
        container.Clear();
        var flow = new BlockFlow(container, page);
        foreach (var block in blocks)
        {
            if (block is HtmlBlock html)
            {
                flow.Add(html);
            }
            else
            {
                flow.Add(block);
            }
        }

        flow.End();
    }

    private static void Read(ContainerInline container)
    {
        var hasHtml = false;
        foreach (var inline in container)
        {
            hasHtml |= inline is HtmlInline;
            if (inline is ContainerInline inner)
            {
                Read(inner);
            }
        }

        if (hasHtml)
        {
            ReadInlines(container);
        }
    }

    private static void ReadInlines(ContainerInline container)
    {
        var inlines = container.ToList();
        inlines.ForEach(i => i.Remove());
        var flow = new InlineFlow(container);
        foreach (var inline in inlines)
        {
            if (inline is not HtmlInline html)
            {
                flow.Add(inline);
            }
            else
            {
                var source = new HtmlSource(html);
                if (HtmlScanner.Read(html.Tag).FirstOrDefault().Tag is { } tag)
                {
                    flow.Add(tag, source);
                }
            }
        }

        flow.End();
    }

    /// <summary>An anchor on lines of its own names the heading that follows.</summary>
    private static void MoveAnchors(ContainerBlock container)
    {
        var blocks = container.ToList();
        var moved = new HashSet<Block>();
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is ParagraphBlock { Inline: { } anchors } && blocks[i + 1] is HeadingBlock { Inline: { } heading }
                && anchors.All(a => a is AnchorInline or LineBreakInline))
            {
                foreach (var anchor in anchors.OfType<AnchorInline>().Reverse().ToList())
                {
                    anchor.Remove();
                    InsertFirst(heading, anchor);
                }

                moved.Add(blocks[i]);
            }
        }

        if (moved.Count > 0)
        {
            container.Clear();
            blocks.Where(b => !moved.Contains(b)).ToList().ForEach(container.Add);
        }
    }

    private static void InsertFirst(ContainerInline container, Inline inline)
    {
        if (container.FirstChild is { } first)
        {
            first.InsertBefore(inline);
        }
        else
        {
            container.AppendChild(inline);
        }
    }
}
