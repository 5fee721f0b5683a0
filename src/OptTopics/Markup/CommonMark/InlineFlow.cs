using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Writes the inlines of one leaf: Markdown's as they are, raw HTML as the nodes it stands for. What a tag opens ends with its end tag, at
/// the latest with the leaf.
/// </summary>
internal sealed class InlineFlow(ContainerInline root)
{
    /// <summary>Formatting within formatting beyond this is left out.</summary>
    private const int MaxDepth = 16;

    private readonly Stack<(string Name, ContainerInline Container)> open = new();

    private int end = root.Span.End;
    private bool isAtLineStart = true;

    private readonly bool isInLink = IsInLink(root);

    private ContainerInline Current => open.TryPeek(out var top) ? top.Container : root;

    /// <summary>Writes an inline; a link in a link is its text.</summary>
    public void Add(Inline inline)
    {
        if (open.Any(o => o.Container is LinkInline))
        {
            NestedLinks.Unlink(inline, Append);
        }
        else
        {
            Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        Current.AppendChild(inline);
        end = inline.Span.End;
        isAtLineStart = inline is LineBreakInline || (isAtLineStart && inline is AnchorInline);
    }

    /// <summary>Writes a tag; one that stands for nothing inside a line is dropped.</summary>
    public void Add(HtmlTag tag, HtmlSource source)
    {
        if (tag.Name == "br" || (HtmlInlines.IsBlock(tag.Name) && !isAtLineStart))
        {
            Add(source.Place(new LineBreakInline { IsHard = true }, tag.Start, tag.End));
        }

        if (tag.IsEnd)
        {
            Close(tag, source);
            return;
        }

        AddAnchors(tag, source);
        if (tag.Name == "img")
        {
            Add(HtmlInlines.ImageOf(tag, source));
        }
        else if (HtmlInlines.IsContainer(tag.Name))
        {
            Open(tag, source);
        }
    }

    /// <summary>Writes what links can name in a tag.</summary>
    public void AddAnchors(HtmlTag tag, HtmlSource source)
    {
        string?[] names = [tag["id"]?.Value, tag.Name == "a" ? tag["name"]?.Value : null];
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (name is { Length: > 0 })
            {
                Add(source.Place(new AnchorInline { Name = name }, tag.Start, tag.End));
            }
        }
    }

    /// <summary>Writes text: lines end softly, the space around their ends goes, entities are read.</summary>
    public void AddText(HtmlSource source, int start, int end)
    {
        while (start < end)
        {
            var length = source.Html.AsSpan(start, end - start).IndexOf('\n');
            var lineEnd = length < 0 ? end : start + length;
            AddLine(source, start, lineEnd, isLast: length < 0);
            if (length >= 0 && !isAtLineStart)
            {
                Add(source.Place(new LineBreakInline(), lineEnd, lineEnd + 1));
            }

            start = lineEnd + 1;
        }
    }

    /// <summary>Ends what is open.</summary>
    public void End()
    {
        while (open.Count > 0)
        {
            Pop(end);
        }

        while (root.LastChild is LineBreakInline last)
        {
            last.Remove();
        }

        if (root.LastChild is LiteralInline literal)
        {
            literal.Content.TrimEnd();
            literal.Span.End = literal.Span.Start + literal.Content.Length - 1;
        }

        root.Span.End = Math.Max(root.Span.End, end);
    }

    private void Open(HtmlTag tag, HtmlSource source)
    {
        if (open.Count >= MaxDepth)
        {
            return;
        }

        if (tag.Name == "a")
        {
            Close(tag, source);
        }

        var node = isInLink && tag.Name == "a" ? null : HtmlInlines.ContainerOf(tag, source);
        if (node is not null)
        {
            node.IsClosed = true;
            Current.AppendChild(source.Place(node, tag.Start, tag.End));
            end = node.Span.End;
        }

        open.Push((tag.Name, node ?? Current));
    }

    private void Close(HtmlTag tag, HtmlSource source)
    {
        if (!open.Any(o => o.Name == tag.Name))
        {
            return;
        }

        while (open.Peek().Name != tag.Name)
        {
            Pop(end);
        }

        end = tag.IsEnd ? source.At(tag.End - 1) : end;
        Pop(end);
    }

    private void Pop(int spanEnd)
    {
        var container = open.Pop().Container;
        if (container != root)
        {
            container.Span.End = Math.Max(container.Span.End, spanEnd);
        }
    }

    private static bool IsInLink(ContainerInline? inline)
    {
        while (inline is not (null or LinkInline))
        {
            inline = inline.Parent;
        }

        return inline is not null;
    }

    private void AddLine(HtmlSource source, int start, int end, bool isLast)
    {
        var line = source.Html.AsSpan(start, end - start);
        start += isAtLineStart ? line.Length - line.TrimStart().Length : 0;
        end -= isLast ? 0 : line.Length - line.TrimEnd().Length;
        while (start < end)
        {
            var entity = source.Html.IndexOf('&', start, end - start);
            var textEnd = entity < 0 ? end : entity;
            if (textEnd > start)
            {
                Add(source.Place(new LiteralInline(new StringSlice(source.Html, start, textEnd - 1)), start, textEnd));
            }

            start = entity < 0 ? end : AddEntity(source, entity, end);
        }
    }

    private int AddEntity(HtmlSource source, int start, int end)
    {
        var slice = new StringSlice(source.Html, start, end - 1);
        var length = Math.Max(1, HtmlHelper.ScanEntity(slice, out _, out _, out _));
        var original = new StringSlice(source.Html, start, start + length - 1);
        var text = HtmlHelper.Unescape(original.ToString(), removeBackSlash: false);
        Add(source.Place<Inline>(
            length == 1 ? new LiteralInline(original) : new HtmlEntityInline { Original = original, Transcoded = new StringSlice(text) },
            start,
            start + length));
        return start + length;
    }
}
