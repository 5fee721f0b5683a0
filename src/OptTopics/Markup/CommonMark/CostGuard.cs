using System.Buffers;
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

    private const string TooCostly = "it has too many marks that depend on each other";

    private const double Budget = 600e6;

    /// <summary>Markdig's renderers refuse more than 128.</summary>
    private const int MaxDepth = 100;

    private const string CostKey = "cost";

    private static readonly SearchValues<char> Openers = SearchValues.Create("[*_~<@:\\`!");

    /// <summary>What the blocks of the page would cost, known before they are read.</summary>
    public static MarkdownParserContext Start(string text)
    {
        double definitions = 0, underlines = 0, lines = 0, open = 0;
        var depth = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart(" \t>-+*.)0123456789");
            if (!raw.IsWhiteSpace())
            {
                depth = Math.Min(2 * MaxDepth, raw.Length - line.Length);
                lines++;
            }

            open += depth;
            definitions += line is ['[', ..] && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            underlines += raw.Trim() is ['=' or '-', ..] mark && mark.TrimStart(mark[0]).IsEmpty ? 1 : 0;
        }

        var cost = new StrongBox<double>((2000 * lines) + (25 * open) + (definitions * definitions) + (0.2 * underlines * underlines));
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
        if (block is LeafBlock { ProcessInlines: true, Lines.Lines: not null } leaf)
        {
            var cost = (StrongBox<double>)processor.Context!.Properties[CostKey];
            cost.Value += CostOf(leaf);
            Check(cost);
        }
    }

    private static void Check(StrongBox<double> cost)
    {
        if (cost.Value > Budget)
        {
            throw new InvalidOperationException(TooCostly);
        }
    }

    private static double CostOf(LeafBlock leaf)
    {
        double openers = 0, declarations = 0, length = 0, cells = 0, columns = 0;
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            var text = line.Slice.AsSpan();
            length += text.Length;
            openers += text.Count("www.");
            var bars = text.Count('|');
            cells += bars;
            columns = Math.Max(columns, bars);
            for (var next = text.IndexOfAny(Openers); next >= 0; next = text.IndexOfAny(Openers))
            {
                openers++;
                declarations += text[next] == '<' ? 1 : 0;
                text = text[(next + 1)..];
            }
        }

        return (5 * openers * openers) + (0.1 * declarations * length) + (1000 * cells) + (250 * columns * leaf.Lines.Count);
    }
}
