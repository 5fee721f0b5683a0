using System.Buffers;
using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Foresees what Markdig would take for a page, in nanoseconds beyond the linear part, where it is more than linear: openers within one block
/// (quadratic), definitions and underlined headings within the page (quadratic), open blocks times lines, columns times rows of a table.
/// </summary>
internal sealed class CostGuard : IMarkdownExtension
{
    public const string TooDeep = "it is nested too deeply";

    public const string TooCostly = "it has too many marks that stay open";

    /// <summary>About half a second.</summary>
    private const double Budget = 400e6;

    /// <summary>Markdig's writers refuse 128.</summary>
    private const int MaxDepth = 100;

    private const string CostKey = "cost";

    private static readonly SearchValues<char> Openers = SearchValues.Create("[*_~<@:\\`!");

    /// <summary>Why the text should not be given to Markdig at all; null when its blocks can be read.</summary>
    public static string? Refuse(string text)
    {
        double definitions = 0, underlines = 0, lines = 0;
        var depth = 0;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw.TrimStart(" \t>-+*.)0123456789");
            if (!line.IsEmpty)
            {
                depth = Math.Min(2 * MaxDepth, raw.Length - line.Length);
            }

            lines += depth;
            definitions += line is ['[', ..] && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            underlines += raw.Trim() is { Length: > 0 } mark && mark.TrimStart(mark[0]).IsEmpty && mark[0] is '=' or '-' ? 1 : 0;
        }

        return (definitions * definitions) + (0.2 * underlines * underlines) + (25 * lines) > Budget ? TooCostly : null;
    }

    /// <summary>What the guard counts in while Markdig reads.</summary>
    public static MarkdownParserContext NewContext() => new() { Properties = { [CostKey] = new StrongBox<double>() } };

    /// <summary>A writer that goes down the tree would refuse it.</summary>
    public static bool IsTooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((document, 0));
        while (open.TryPop(out var item))
        {
            if (item.Depth > MaxDepth)
            {
                return true;
            }

            foreach (var child in ChildrenOf(item.Node))
            {
                open.Push((child, item.Depth + 1));
            }
        }

        return false;
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
        {
            parser.Closed += Count;
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static IEnumerable<MarkdownObject> ChildrenOf(MarkdownObject node) => node switch
    {
        ContainerBlock container => container,
        LeafBlock { Inline: { } inline } => inline,
        ContainerInline container => container,
        _ => [],
    };

    private static void Count(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock { ProcessInlines: true, Lines.Lines: not null } leaf && processor.Context?.Properties[CostKey] is StrongBox<double> cost)
        {
            cost.Value += CostOf(leaf);
            if (cost.Value > Budget)
            {
                throw new InvalidOperationException(TooCostly);
            }
        }
    }

    private static double CostOf(LeafBlock leaf)
    {
        double openers = 0, declarations = 0, length = 0, columns = 0;
        foreach (var line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            var text = line.Slice.AsSpan();
            length += text.Length;
            columns = Math.Max(columns, text.Count('|'));
            for (var next = text.IndexOfAny(Openers); next >= 0; next = text.IndexOfAny(Openers))
            {
                openers++;
                declarations += text[next] == '<' ? 1 : 0;
                text = text[(next + 1)..];
            }
        }

        return (5 * openers * openers) + (0.1 * declarations * length) + (250 * columns * leaf.Lines.Count);
    }
}
