using Markdig.Syntax;

namespace OptTopics.Markup.DokuWiki;

/// <content>Lists: lines indented by two spaces or a tab that begin with <c>*</c> or <c>-</c>.</content>
public sealed partial class DokuWikiReader
{
    private readonly record struct OpenList(ListBlock Block, int Depth);

    /// <summary>Reads a list from the white space before the line end that begins it; the first line end in it that begins no item ends it.</summary>
    private void ReadList(int start)
    {
        var outer = flow;
        var lists = new Stack<OpenList>();
        var firstDepth = 0;
        for (var marker = FindMarker(position); ; marker = FindMarker(position))
        {
            var depth = Math.Max(firstDepth, DepthOf(start, marker));
            firstDepth = lists.Count == 0 ? depth : firstDepth;
            var list = ListFor(lists, outer, depth, marker);

            var item = Place(new ListItemBlock(null!), marker, marker + 1);
            list.Add(item);
            flow = new Flow(item, FlowStyle.Item);
            position = textStart = marker + 1;
            ReadText(Mode.List);
            FlushText(TrimmedEnd());
            EndText();
            EndItems(lists, SpanOf(marker, Math.Max(marker + 1, textStart)).End);

            start = position;
            if (!IsListMarker(position))
            {
                break;
            }
        }

        flow = outer;
        textStart = position = Math.Min(position + 1, text.Length);
    }

    private bool IsListMarker(int lineEnd) => FindMarker(lineEnd) > 0;

    /// <summary>The place of the marker that begins an item after a line end, or -1.</summary>
    private int FindMarker(int lineEnd)
    {
        if (lineEnd + 2 >= text.Length || !Characters.IsBlank(text[lineEnd + 1]))
        {
            return -1;
        }

        var indent = text[lineEnd + 1];
        var at = lineEnd + 2;
        while (at < text.Length && text[at] == indent)
        {
            at++;
        }

        return at < text.Length && text[at] is '*' or '-' && (indent == '\t' || at - lineEnd > 2) ? at : -1;
    }

    /// <summary>DokuWiki counts pairs of spaces, and tabs as pairs, in all it takes for the marker.</summary>
    private int DepthOf(int start, int marker)
    {
        var (depth, spaces) = (1, 0);
        for (var at = start; at < marker; at++)
        {
            spaces = text[at] switch { ' ' => spaces + 1, '\t' => spaces + 2, _ => 0 };
            if (spaces >= 2)
            {
                depth++;
                spaces -= 2;
            }
        }

        return depth;
    }

    /// <summary>The list that takes an item of a depth: an open one, or a new one within or in the place of it.</summary>
    private ListBlock ListFor(Stack<OpenList> lists, Flow outer, int depth, int marker)
    {
        var isOrdered = text[marker] == '-';
        var isShallower = CloseDeeper(lists, depth);
        if (lists.TryPeek(out var open) && (depth <= open.Depth || isShallower || lists.Count == MaxNesting))
        {
            if (open.Block.IsOrdered == isOrdered)
            {
                return open.Block;
            }

            depth = open.Depth;
            lists.Pop();
        }

        var list = Place(new ListBlock(null!) { IsOrdered = isOrdered, BulletType = isOrdered ? '1' : '*' }, marker, marker + 1);
        if (lists.TryPeek(out var parent))
        {
            ((ListItemBlock)parent.Block.LastChild!).Add(list);
        }
        else
        {
            flow = outer;
            AddBlock(list);
        }

        lists.Push(new OpenList(list, depth));
        return list;
    }

    private static bool CloseDeeper(Stack<OpenList> lists, int depth)
    {
        var count = lists.Count;
        while (lists.Count > 1 && lists.Peek().Depth > depth)
        {
            lists.Pop();
        }

        return lists.Count < count;
    }

    /// <summary>The end of the text read so far, without blanks.</summary>
    private int TrimmedEnd()
    {
        var end = Math.Min(position, text.Length);
        while (end > textStart && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static void EndItems(Stack<OpenList> lists, int end)
    {
        foreach (var list in lists)
        {
            list.Block.Span.End = list.Block.LastChild!.Span.End = end;
        }
    }
}
