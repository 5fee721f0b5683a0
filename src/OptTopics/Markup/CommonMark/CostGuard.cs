using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Foresees how many nanoseconds Markdig would take for a page, which is more than linear in the marks within one block, the definitions and
/// underlined headings of the page, the open blocks of a line, the columns of a table. The weights are measured: see the benchmark "hostile".
/// Throws <see cref="InvalidOperationException"/> with the reason as its message, a clause.
/// </summary>
internal sealed class CostGuard : IMarkdownExtension
{
    public const string TooDeep = "it is nested too deeply";

    public const string TooCostly = "it has too many marks that depend on each other";

    private const double Budget = 1000e6;

    /// <summary>Markdig's renderers refuse more than 128.</summary>
    private const int MaxDepth = 100;

    private const string CostKey = "cost";

    /// <summary>What the blocks of the page would cost, known before they are read.</summary>
    public static MarkdownParserContext Start(string text)
    {
        double definitions = 0, notes = 0, underlines = 0, blocks = 0, open = 0, depth = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart(" \t>-+*.)0123456789");
            if (!raw.IsWhiteSpace())
            {
                depth = raw.Length - line.Length;
                blocks += 1 + MarkersIn(raw[..^line.Length]);
            }

            open += (25 * depth) + (0.5 * depth * depth);
            definitions += line is ['[', not '^', ..] && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            notes += line.StartsWith("[^") ? 1 : 0;
            underlines += raw.Trim() is ['=' or '-', ..] mark && mark.TrimStart(mark[0]).IsEmpty ? 1 : 0;
        }

        var cost = new StrongBox<double>(
            (2000 * blocks) + open + (definitions * definitions) + (0.5 * notes * notes) + (0.2 * underlines * underlines));
        Check(cost);
        return new MarkdownParserContext { Properties = { [CostKey] = cost } };
    }

    public static void CheckDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new InvalidOperationException(TooDeep);
        }
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
        {
            parser.Closed += AddCost;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>All blocks are closed before the first of them is read for its inlines.</summary>
    private static void AddCost(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock { Lines.Lines: not null } leaf && (leaf.ProcessInlines || leaf is HtmlBlock))
        {
            var cost = (StrongBox<double>)processor.Context!.Properties[CostKey];
            cost.Value += leaf is HtmlBlock ? CostOfHtml(leaf) : CostOf(LongBlocks.Cut(leaf));
            Check(cost);
        }
    }

    /// <summary>How many items and quotes the start of a line may open: words of it, and every <c>></c>.</summary>
    private static int MarkersIn(ReadOnlySpan<char> prefix)
    {
        var markers = prefix.Count('>');
        for (var i = 1; i < prefix.Length; i++)
        {
            markers += prefix[i] is ' ' or '\t' && prefix[i - 1] is not (' ' or '\t' or '>') ? 1 : 0;
        }

        return markers;
    }

    private static void Check(StrongBox<double> cost)
    {
        if (cost.Value > Budget)
        {
            throw new InvalidOperationException(TooCostly);
        }
    }

    private static double CostOfHtml(LeafBlock leaf)
    {
        var tags = 0.0;
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            tags += line.Slice.AsSpan().Count('<');
        }

        return 1000 * tags;
    }

    /// <summary>Marks cost among those of their part, columns in all rows of the table.</summary>
    private static double CostOf(IReadOnlyList<LeafBlock> parts)
    {
        double cost = 0, columns = 0, rows = 0;
        foreach (var part in parts)
        {
            double openers = 0, tags = 0, length = 0, cells = 0;
            foreach (var line in part.Lines.Lines.AsSpan(0, part.Lines.Count))
            {
                var text = line.Slice.AsSpan();
                var bars = text.Count('|');
                length += text.Length;
                openers += LongBlocks.CountMarks(text);
                tags += text.Count('<');
                cells += bars;
                columns = Math.Max(columns, bars);
            }

            rows += part.Lines.Count;
            cost += (8 * openers * openers) + (0.25 * tags * length) + (1000 * cells);
        }

        return cost + (250 * columns * rows);
    }
}
