using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>Replaces raw HTML in a tree by the nodes it stands for; tags that stand for none are dropped and their text is kept.</summary>
internal static class RawHtml
{
    public static void Read(MarkdownDocument document, PageLines page) => Read(document, page, depth: 1);

    private static void Read(ContainerBlock container, PageLines page, int depth)
    {
        CostGuard.CheckDepth(depth);
        var hasHtml = false;
        foreach (var block in container)
        {
            hasHtml |= block is HtmlBlock;
            if (block is ContainerBlock inner)
            {
                Read(inner, page, depth + 1);
            }
            else if (block is LeafBlock { Inline: { } inline })
            {
                Read(inline, depth + 1);
            }
        }

        if (hasHtml)
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
        var closes = WhereTablesClose(blocks);
        foreach (var (i, block) in blocks.Index())
        {
            if (block is HtmlBlock html)
            {
                flow.Add(html);
                continue;
            }

            if (block is HeadingBlock && flow.IsInTable && !closes[i])
            {
                flow.End();
            }

            flow.Add(block);
        }

        flow.End();
    }

    /// <summary>
    /// Whether a table that is open at a block ends before another begins: one that does not has lost its end, as behind a quotation mark that
    /// nobody closed, and the next heading is no part of it.
    /// </summary>
    private static bool[] WhereTablesClose(List<Block> blocks)
    {
        var closes = new bool[blocks.Count];
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var html = blocks[i] is HtmlBlock block ? block.Lines.ToString() : "";
            var next = html.IndexOf("<table", StringComparison.OrdinalIgnoreCase);
            var end = html.IndexOf("</table", StringComparison.OrdinalIgnoreCase);
            closes[i] = next < 0 && end < 0 ? i + 1 < blocks.Count && closes[i + 1] : end >= 0 && (next < 0 || end < next);
        }

        return closes;
    }

    private static void Read(ContainerInline container, int depth)
    {
        CostGuard.CheckDepth(depth);
        if (container is LinkInline link)
        {
            NestedLinks.UnlinkAddresses(link);
        }

        var hasHtml = false;
        foreach (var inline in container)
        {
            hasHtml |= inline is HtmlInline;
            if (inline is ContainerInline inner)
            {
                Read(inner, depth + 1);
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
        var hasMoved = false;
        for (var i = 0; i + 1 < container.Count; i++)
        {
            if (container[i + 1] is HeadingBlock { Inline: { } heading } && AnchorsAlone(container[i]) is { Count: > 0 } anchors)
            {
                anchors.Reverse();
                anchors.ForEach(a => InsertFirst(heading, a));
                hasMoved = true;
            }
        }

        if (hasMoved)
        {
            var kept = container.Where(b => b is not ParagraphBlock { Inline.FirstChild: null }).ToList();
            container.Clear();
            kept.ForEach(container.Add);
        }
    }

    /// <summary>The anchors of a paragraph that holds nothing else, taken out of it.</summary>
    private static List<Inline>? AnchorsAlone(Block block)
    {
        if (block is not ParagraphBlock { Inline: { } inline } || inline.Any(i => i is not (AnchorInline or LineBreakInline)))
        {
            return null;
        }

        var children = inline.ToList();
        children.ForEach(c => c.Remove());
        return children.FindAll(c => c is AnchorInline);
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
