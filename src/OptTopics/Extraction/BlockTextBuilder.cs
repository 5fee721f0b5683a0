using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;
using OptTopics.Markup;

namespace OptTopics.Extraction;

/// <summary>Makes the <see cref="BlockText"/> of one block or of several in a row.</summary>
/// <param name="source">The page's text.</param>
/// <param name="asPrinted">
/// Text is taken from the source as it stands, where the tree has typographic replacements (DokuWiki); else as decoded (Markdown, with its escapes
/// and entities).
/// </param>
public sealed class BlockTextBuilder(string source, bool asPrinted)
{
    private readonly StringBuilder text = new();
    private readonly List<BlockText.Piece> pieces = [];
    private readonly List<Mark> marks = [];
    private readonly Dictionary<Inline, Stretch> places = [];
    private bool areLinesApart;

    public int Length => text.Length;

    public BlockTextBuilder Add(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var start = text.Length;
            Add(inline);
            places[inline] = new Stretch(start, text.Length);
        }

        return this;
    }

    /// <summary>Adds a paragraph each of whose lines stands for itself.</summary>
    public BlockTextBuilder AddLines(ContainerInline inlines)
    {
        areLinesApart = true;
        Add(inlines);
        areLinesApart = false;
        return this;
    }

    /// <summary>Adds text of the source that is no inline: a line of preformatted text.</summary>
    public BlockTextBuilder Add(TextSpan span)
    {
        Append(span.Of(source), span);
        return this;
    }

    /// <summary>Ends a block or a cell before the next is added.</summary>
    public BlockTextBuilder AddBorder(MarkKind kind)
    {
        marks.Add(new Mark(kind, new Stretch(text.Length, text.Length + 1)));
        text.Append('\n');
        return this;
    }

    public BlockText Build()
    {
        var whole = text.ToString();
        MarkBareAddresses(whole);
        return new BlockText(source, whole, [.. pieces], InOrder(), places);
    }

    /// <summary>The marks by where they start, the outer before the inner; marks are few, and mostly in order.</summary>
    private Mark[] InOrder() =>
        marks.Count < 2 ? [.. marks] : [.. marks.OrderBy(m => m.At.Start).ThenByDescending(m => m.At.End)];

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), SpanOf(entity));
                break;
            case CodeInline code:
                Wrap(MarkKind.Code, code, () => AppendInside(code.Content, SpanOf(code)));
                break;
            case LineBreakInline end:
                AddLineEnd(end);
                break;
            case AutolinkInline address:
                var written = new Stretch(text.Length, text.Length + address.Url.Length);
                marks.Add(new Mark(MarkKind.Link, written, address) { Url = address.Url, IsBare = true });
                AppendInside(address.Url, SpanOf(address));
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case FootnoteLink or TaskList or HtmlInline:
                break;
            case EmphasisInline emphasis:
                Wrap(emphasis.DelimiterCount > 1 ? MarkKind.Strong : MarkKind.Emphasis, emphasis, () => Add((ContainerInline)emphasis));
                break;
            case TagInline { Tag: "code" } tag:
                Wrap(MarkKind.Code, tag, () => Add((ContainerInline)tag));
                break;
            case DelimiterInline sign:
                AppendInside(sign.ToLiteral(), SpanOf(sign));
                Add((ContainerInline)sign);
                break;
            case ContainerInline container:
                Add(container);
                break;
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        // The name that an empty link goes by is printed nowhere.
        var span = SpanOf(literal);
        if (asPrinted && literal.Parent is not MediaInline)
        {
            Append(span.Of(source), span);
        }
        else
        {
            AppendInside(literal.Content.ToString(), span);
        }
    }

    private void AddLink(LinkInline link)
    {
        if (link.IsImage || link is MediaInline { Kind: not MediaKind.File })
        {
            return;
        }

        var start = text.Length;
        Add((ContainerInline)link);
        var kind = link is PageLinkInline || link.Url?.StartsWith('#') == true ? MarkKind.PageLink : MarkKind.Link;
        var end = link.IsAutoLink ? EndOfAddress(start) : text.Length;
        var picture = text.Length == start ? link.FirstOrDefault(i => i is LinkInline { IsImage: true }) as LinkInline : null;
        marks.Add(new Mark(kind, new Stretch(start, end), link)
        {
            Url = kind is MarkKind.PageLink || string.IsNullOrEmpty(link.Url) ? null
                : end < text.Length ? text.ToString(start, end - start)
                : link.Url,
            IsBare = link.IsAutoLink,
            PictureLabel = picture is null ? null : picture.FirstChild?.ToString() ?? "",
        });
    }

    /// <summary>"https://a.org/1【a remark】": brackets of another script end an address that stands for itself.</summary>
    private int EndOfAddress(int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (BareAddresses.OtherMarks.Contains(text[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return text.Length;
    }

    private void AddLineEnd(LineBreakInline end)
    {
        var kind = areLinesApart ? MarkKind.BlockEnd : end.IsHard ? MarkKind.Break : MarkKind.SoftBreak;
        marks.Add(new Mark(kind, new Stretch(text.Length, text.Length + 1), end));

        // A tag that ends a line is no text.
        var span = SpanOf(end);
        Append("\n", span.Of(source).StartsWith('<') ? span with { End = span.Start } : span);
    }

    private void Wrap(MarkKind kind, Inline node, Action add)
    {
        var start = text.Length;
        add();
        marks.Add(new Mark(kind, new Stretch(start, text.Length), node));
    }

    /// <summary>Appends text whose source has signs around or an escape before it: finds the text inside its span.</summary>
    private void AppendInside(string content, TextSpan span)
    {
        var printed = source.AsSpan(span.Start, span.Length);
        var at = printed.IndexOf(content);

        // Code over lines has spaces for the line ends.
        at = at < 0 && printed.Contains('\n') ? printed.ToString().Replace('\n', ' ').IndexOf(content, StringComparison.Ordinal) : at;
        if (at >= 0)
        {
            span = new TextSpan(span.Start + at, span.Start + at + content.Length);
        }

        Append(content, span);
    }

    private void Append(string content, TextSpan span)
    {
        if (content.Length == 0)
        {
            return;
        }

        pieces.Add(new BlockText.Piece(new Stretch(text.Length, text.Length + content.Length), span));
        text.Append(content);
    }

    private TextSpan SpanOf(Inline inline)
    {
        var start = Math.Clamp(inline.Span.Start, 0, source.Length);
        return new TextSpan(start, Math.Clamp(inline.Span.End + 1, start, source.Length));
    }

    private void MarkBareAddresses(string whole)
    {
        if (whole.Contains("://", StringComparison.Ordinal))
        {
            var taken = marks
                .Where(m => m.Kind is MarkKind.Link or MarkKind.PageLink or MarkKind.Code)
                .Select(m => m.At)
                .OrderBy(at => at.Start)
                .ToList();
            marks.AddRange(BareAddresses.Find(whole, taken));
        }
    }
}
