using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;
using OptTopics.Extraction.References;
using OptTopics.Markup;

namespace OptTopics.Extraction;

/// <summary>Walks a page's tree and lists its topics and passages in document order.</summary>
internal sealed partial class Outline(string source, bool asPrinted, ContentPage page)
{
    private readonly LineIndex lines = new(source);
    private readonly Stack<Topic> open = [];
    private Passage? title;

    public List<Passage> Passages { get; } = [];

    public LineIndex Lines => lines;

    public void Read(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
            {
                AddTopic(heading);
            }
            else
            {
                AddBlock(block, null, 0);
            }
        }
    }

    public SourcePosition PositionOf(Block block) => lines.At(Math.Clamp(block.Span.Start, 0, source.Length));

    private void AddTopic(HeadingBlock heading)
    {
        while (open.Count > 0 && open.Peek().Level >= heading.Level)
        {
            open.Pop();
        }

        var text = TextOf(heading.Inline);
        var topic = new Topic
        {
            Page = page,
            Parent = open.Count > 0 ? open.Peek() : null,
            Anchor = heading.GetAttributes().Id ?? "",
            FurtherAnchors = [.. heading.Inline?.Descendants<AnchorInline>().Select(a => a.Name) ?? []],
            Title = Plain(text),
            Level = heading.Level,
            Order = page.Topics.Count,
            Position = PositionOf(heading),
        };
        topic.Parent?.Children.Add(topic);
        page.Topics.Add(topic);
        open.Push(topic);
        title = new Passage
        {
            Kind = EntryKind.Paragraph,
            Node = heading,
            Topic = topic,
            Inlines = heading.Inline is null ? [] : [heading.Inline],
            Text = text,
            IsHeading = true,
        };
        Passages.Add(title);
    }

    private void AddBlock(Block block, Passage? parent, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(EntryKind.Paragraph, heading, parent, 0, heading.Inline);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(paragraph, parent);
                break;
            case ListBlock list:
                AddItems(list, parent, depth + 1);
                break;
            case QuoteBlock quote:
                AddChildren(quote, Add(EntryKind.Quote, quote, parent, 0, null), 0, skip: 0);
                break;
            case Table table:
                AddTable(table, parent);
                break;
            case CodeBlock code:
                AddCode(code, parent);
                break;
            case ThematicBreakBlock:
                Add(EntryKind.Rule, block, parent, 0, null);
                break;
            case Footnote note:
                AddLeading(EntryKind.Note, note, parent, 0);
                break;
            case ContainerBlock container:
                AddChildren(container, parent, depth, skip: 0);
                break;
            case LeafBlock { Inline: not null } leaf:
                Add(EntryKind.Paragraph, leaf, parent, 0, leaf.Inline);
                break;
        }
    }

    private void AddParagraph(ParagraphBlock paragraph, Passage? parent)
    {
        var isPicture = paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null };
        if (paragraph.Inline?.FirstChild is not null)
        {
            var item = parent is null ? ItemAbove(paragraph) : null;
            var passage = Add(isPicture ? EntryKind.Picture : EntryKind.Paragraph, paragraph, parent, 0, paragraph.Inline);
            item?.Below.Add(passage);
            title = parent is null && TitleLines.IsTitle(passage.Text) ? passage : title;
        }
    }

    private void AddItems(ListBlock list, Passage? parent, int depth)
    {
        Passage? last = null;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var passage = AddLeading(list.IsOrdered ? EntryKind.Numbered : EntryKind.Bullet, item, parent, depth);
            if (last is { Children.Count: 0 } && (IsAddress(passage.Text) || LineShapes.AreLinkedPeople(passage.Text, passage.Text.Whole)))
            {
                last.Below.Add(passage);
            }

            last = passage;
            title = parent is null && KeyedReader.NamesTitle(passage.Text.Text) ? passage : title;
        }
    }

    /// <summary>An entry that takes the inlines of its first paragraph; what else it holds are its children.</summary>
    private Passage AddLeading(EntryKind kind, ContainerBlock block, Passage? parent, int depth)
    {
        var first = block.FirstOrDefault() as ParagraphBlock;
        var passage = Add(kind, block, parent, depth, first?.Inline);
        AddChildren(block, passage, depth, skip: first is null ? 0 : 1);
        return passage;
    }

    private void AddChildren(ContainerBlock block, Passage? parent, int depth, int skip)
    {
        foreach (var child in block.Skip(skip))
        {
            AddBlock(child, parent, depth);
        }
    }

    private Passage Add(EntryKind kind, Block node, Passage? parent, int depth, ContainerInline? inlines)
    {
        var passage = new Passage
        {
            Kind = kind,
            Node = node,
            Parent = parent,
            Topic = parent is null ? Current : parent.Topic,
            Depth = depth,
            Inlines = inlines is null ? [] : [inlines],
            Text = TextOf(inlines),
        };
        Append(passage);
        return passage;
    }

    private void Append(Passage passage)
    {
        passage.Parent?.Children.Add(passage);
        passage.Parent?.Below.Add(passage);
        if (passage.Parent is null)
        {
            title?.Following.Add(passage);
        }

        Passages.Add(passage);
    }

    private Topic? Current => open.Count > 0 ? open.Peek() : null;

    private BlockText TextOf(ContainerInline? inlines) => new BlockTextBuilder(source, asPrinted).Add(inlines).Build();

    /// <summary>The text with its white space collapsed.</summary>
    public static string Plain(BlockText text) => Characters.Collapse(text.Text);
}
