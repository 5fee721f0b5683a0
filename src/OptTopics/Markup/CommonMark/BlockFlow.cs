using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Writes the blocks of one container: Markdown's as they are, raw HTML as the nodes it stands for. An element may open in one block of
/// HTML and end in a later one; the Markdown between stands in it.
/// </summary>
internal sealed class BlockFlow(ContainerBlock root, PageLines page)
{
    private readonly OpenBlocks open = new(root);

    private LeafBlock? leaf;
    private InlineFlow? inlines;
    private StringBuilder? code;
    private int here;
    private int end;

    public bool IsInTable => open.Holds("table");

    public void Add(Block block)
    {
        EndLeaf();
        here = block.Span.Start;
        open.PushImplied(here);
        open.Current.Add(block);
        end = block.Span.End;
    }

    public void Add(HtmlBlock block)
    {
        var source = new HtmlSource(block, page);
        string? unread = null;
        foreach (var (start, pieceEnd, tag) in HtmlScanner.Read(source.Html))
        {
            here = source.At(start);
            if (unread is not null)
            {
                unread = tag is { IsEnd: true } && tag.Name == unread ? null : unread;
            }
            else if (tag is { IsEnd: false, Name: "script" or "style" })
            {
                unread = tag.Name;
            }
            else if (code is not null)
            {
                AddCode(tag, source.Html.AsSpan(start, pieceEnd - start));
            }
            else if (tag is not null)
            {
                Add(tag, source);
            }
            else if (leaf is not null || !source.Html.AsSpan(start, pieceEnd - start).IsWhiteSpace())
            {
                Leaf().AddText(source, start, pieceEnd);
            }

            end = source.At(pieceEnd - 1);
        }

        EndCode();
    }

    /// <summary>Ends what is open.</summary>
    public void End()
    {
        EndLeaf();
        open.PopAll(end);
    }

    private void Add(HtmlTag tag, HtmlSource source)
    {
        switch (tag.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndLeaf();
                if (!tag.IsEnd)
                {
                    Start(new HeadingBlock(null!) { Level = tag.Name[1] - '0', HeaderChar = '#' }).AddAnchors(tag, source);
                }

                break;
            case "ul" or "ol" or "li" or "table" or "tr" or "td" or "th" or "blockquote":
                EndLeaf();
                if (tag.IsEnd)
                {
                    Close(tag);
                }
                else
                {
                    Open(tag);
                }

                break;
            case "hr" or "pre" when !tag.IsEnd:
                AddLeaf(tag);
                break;
            case var name when HtmlInlines.IsBlock(name) && leaf is not HeadingBlock:
                EndLeaf();
                break;
            case var name when leaf is null && (tag.IsEnd || !HtmlInlines.IsRead(name)):
                break;
            default:
                Leaf().Add(tag, source);
                return;
        }

        if (tag is { IsEnd: false } && leaf is null && tag["id"] is not null && open.Current is not (ListBlock or Table or TableRow))
        {
            Leaf().AddAnchors(tag, source);
        }
    }

    private void AddLeaf(HtmlTag tag)
    {
        EndLeaf();
        open.PushImplied(here);
        if (tag.Name == "hr")
        {
            open.Current.Add(new ThematicBreakBlock(null!) { Span = new SourceSpan(here, here + tag.End - tag.Start - 1) });
        }
        else
        {
            code = new StringBuilder();
            open.Current.Add(new CodeBlock(null!) { Span = new SourceSpan(here, here) });
        }
    }

    private void AddCode(HtmlTag? tag, ReadOnlySpan<char> html)
    {
        if (tag is null)
        {
            code!.Append(html);
        }
        else if (tag is { IsEnd: true, Name: "pre" })
        {
            end = here + html.Length - 1;
            EndCode();
        }
    }

    private void EndCode()
    {
        if (code is null)
        {
            return;
        }

        var block = (CodeBlock)open.Current[^1];
        block.Lines = new StringLineGroup(HtmlHelper.Unescape(code.ToString().Trim('\n'), removeBackSlash: false));
        block.Span.End = Math.Max(end, block.Span.Start);
        code = null;
    }

    private void Open(HtmlTag tag)
    {
        if (open.IsFull)
        {
            return;
        }

        switch (tag.Name)
        {
            case "ul" or "ol":
                PushContent(tag.Name, NewList(tag));
                break;
            case "li":
                if (!open.PopUpTo(end, "ul", "ol"))
                {
                    PushContent("ul", NewList(tag));
                }

                open.Push("li", new ListItemBlock(null!) { Order = open.Current.Count + 1 }, here);
                break;
            case "table":
                PushContent("table", new Table());
                break;
            case "tr" when open.PopUpTo(end, "table"):
                open.Push("tr", new TableRow(), here);
                break;
            case "td" or "th" when open.PopUpTo(end, "tr", "table"):
                OpenCell(tag);
                break;
            case "blockquote":
                PushContent("blockquote", new QuoteBlock(null) { QuoteChar = '>' });
                break;
        }
    }

    private void PushContent(string name, ContainerBlock container)
    {
        open.PushImplied(here);
        open.Push(name, container, here);
    }

    private static ListBlock NewList(HtmlTag tag)
    {
        var isOrdered = tag.Name == "ol";
        return new ListBlock(null!)
        {
            IsOrdered = isOrdered,
            BulletType = isOrdered ? '1' : '-',
            OrderedDelimiter = isOrdered ? '.' : default,
            OrderedStart = isOrdered ? tag["start"]?.Value ?? "1" : null,
            DefaultOrderedStart = isOrdered ? "1" : null,
        };
    }

    /// <summary>A row whose cells are all headings is a heading row.</summary>
    private void OpenCell(HtmlTag tag)
    {
        if (open.Current is Table)
        {
            open.Push("tr", new TableRow(), here);
        }

        var row = (TableRow)open.Current;
        row.IsHeader = tag.Name == "th" && (row.Count == 0 || row.IsHeader);
        open.Push("td", new TableCell { ColumnSpan = tag.Number("colspan"), RowSpan = tag.Number("rowspan") }, here);
    }

    private void Close(HtmlTag tag)
    {
        if (open.PopUpTo(end, tag.Name == "th" ? "td" : tag.Name))
        {
            end = here + tag.End - tag.Start - 1;
            open.Pop(end);
        }
    }

    private InlineFlow Leaf() => inlines ?? Start(new ParagraphBlock());

    private InlineFlow Start(LeafBlock block)
    {
        open.PushImplied(here);
        leaf = block;
        leaf.ProcessInlines = false;
        leaf.Inline = new ContainerInline();
        open.Current.Add(leaf);
        return inlines = new InlineFlow(leaf.Inline);
    }

    private void EndLeaf()
    {
        if (leaf is null)
        {
            return;
        }

        inlines!.End();
        if (leaf.Inline is { FirstChild: { } first, LastChild: { } last })
        {
            leaf.Span = new SourceSpan(first.Span.Start, last.Span.End);
        }
        else
        {
            leaf.Parent!.RemoveAt(leaf.Parent.Count - 1);
        }

        (leaf, inlines) = (null, null);
    }
}
