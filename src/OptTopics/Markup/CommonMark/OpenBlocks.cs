using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace OptTopics.Markup.CommonMark;

/// <summary>The HTML elements that are open at a place of a container, outermost first, and the blocks they stand for.</summary>
internal sealed class OpenBlocks(ContainerBlock root)
{
    /// <summary>Elements within elements beyond this are left out; their text is kept.</summary>
    private const int MaxDepth = 32;

    private readonly Stack<(string Name, ContainerBlock Container)> open = new();

    public bool IsFull => open.Count >= MaxDepth;

    public ContainerBlock Current => open.TryPeek(out var top) ? top.Container : root;

    public bool Holds(string name) => open.Any(e => e.Name == name);

    public void Push(string name, ContainerBlock container, int start)
    {
        container.Span = new SourceSpan(start, start);
        Current.Add(container);
        open.Push((name, container));
    }

    /// <summary>Content stands in items and cells, so where they are missing they are implied.</summary>
    public void PushImplied(int start)
    {
        if (Current is ListBlock)
        {
            Push("li", new ListItemBlock(null!) { Order = Current.Count + 1 }, start);
        }
        else if (Current is Table)
        {
            Push("tr", new TableRow(), start);
        }

        if (Current is TableRow)
        {
            Push("td", new TableCell(), start);
        }
    }

    /// <summary>Ends the innermost element; one that holds nothing is taken out again, but for a cell.</summary>
    public void Pop(int end)
    {
        var container = open.Pop().Container;
        container.Span.End = Math.Max(container.Span.Start, end);
        if (container.Count == 0 && container is not TableCell)
        {
            container.Parent!.RemoveAt(container.Parent.Count - 1);
        }
    }

    public void PopAll(int end)
    {
        while (open.Count > 0)
        {
            Pop(end);
        }
    }

    /// <summary>Ends what is open within the innermost element of these names, if there is one; lists do not reach out of their cell.</summary>
    public bool PopUpTo(int end, params ReadOnlySpan<string> names)
    {
        var depth = 0;
        foreach (var (name, _) in open)
        {
            if (names.Contains(name))
            {
                for (; depth > 0; depth--)
                {
                    Pop(end);
                }

                return true;
            }

            if (name == "td" && names[0] is "ul" or "ol" or "li" or "blockquote")
            {
                return false;
            }

            depth++;
        }

        return false;
    }
}
