using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Bibliography;

namespace OptTopics.Extraction;

/// <content>Tables, code and lines that go on with the item above them.</content>
internal sealed partial class Outline
{
    /// <summary>A bullet of nothing but a bare address goes with the one above it, as one of linked people does.</summary>
    private static bool IsAddress(BlockText text) => text.Links is [{ IsBare: true } link] && link.At.Contains(text.Whole.Trim(text.Text));

    private void AddTable(Table table, Passage? parent)
    {
        var passage = Add(EntryKind.Table, table, parent, 0, null);
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(CellInlines).ToList();
            var builder = new BlockTextBuilder(source, asPrinted);
            foreach (var (cell, i) in cells.Select((c, i) => (c, i)))
            {
                if (i > 0)
                {
                    builder.AddBorder(MarkKind.Cell);
                }

                builder.Add(cell);
            }

            Append(new Passage
            {
                Kind = EntryKind.TableRow,
                Node = row,
                Parent = passage,
                Topic = passage.Topic,
                Inlines = cells,
                Text = builder.Build(),
            });
        }
    }

    private static ContainerInline CellInlines(TableCell cell) =>
        cell.OfType<LeafBlock>().Select(l => l.Inline).FirstOrDefault(i => i is not null) ?? new ContainerInline();

    private void AddCode(CodeBlock code, Passage? parent)
    {
        var item = code is FencedCodeBlock ? null : ItemAbove(code);
        var builder = new BlockTextBuilder(source, asPrinted);
        if (item is not null)
        {
            builder.Add(new TextSpan(Math.Clamp(code.Span.Start, 0, source.Length), Math.Clamp(code.Span.End + 1, 0, source.Length)));
        }

        Append(new Passage { Kind = EntryKind.Code, Node = code, Parent = parent, Topic = parent?.Topic ?? Current, Text = builder.Build() });
        item?.Below.Add(Passages[^1]);
    }

    /// <summary>The list item whose last line is right above an indented block: keepers write its second line so.</summary>
    private Passage? ItemAbove(Block block)
    {
        var at = PositionOf(block);
        return at.Column > 2 && Passages is [.., { Kind: EntryKind.Bullet or EntryKind.Numbered } last]
            && at.Line == lines.At(Math.Clamp(last.Node.Span.End, 0, source.Length)).Line + 1 ? last : null;
    }
}
