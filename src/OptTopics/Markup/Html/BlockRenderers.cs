using System.Globalization;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace OptTopics.Markup.Html;

internal sealed class PlainRenderer : HtmlObjectRenderer<PlainBlock>
{
    protected override void Write(HtmlRenderer renderer, PlainBlock obj) => renderer.WriteLeafInline(obj);
}

/// <summary>Lists as Markdig writes them, but a paragraph after a block in a tight item is one.</summary>
internal sealed class SafeListRenderer : HtmlObjectRenderer<ListBlock>
{
    protected override void Write(HtmlRenderer renderer, ListBlock obj)
    {
        renderer.EnsureLine();
        var tag = obj.IsOrdered ? "ol" : "ul";
        renderer.Write('<').Write(tag);
        if (int.TryParse(obj.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            renderer.Write($" start=\"{start}\"");
        }

        renderer.WriteAttributes(obj).WriteLine('>');
        foreach (var item in obj)
        {
            WriteItem(renderer, (ListItemBlock)item, obj.IsLoose);
        }

        renderer.Write("</").Write(tag).WriteLine('>');
    }

    private static void WriteItem(HtmlRenderer renderer, ListItemBlock item, bool isLoose)
    {
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = !isLoose;
        renderer.EnsureLine();
        renderer.Write("<li").WriteAttributes(item).Write('>');
        foreach (var block in item)
        {
            renderer.Write(block);
            renderer.ImplicitParagraph = !isLoose && block is ParagraphBlock;
        }

        renderer.WriteLine("</li>");
        renderer.ImplicitParagraph = wasImplicit;
    }
}

/// <summary>Code as it is written, with its language as a class; front matter, which Markdig counts as code, is not shown.</summary>
internal sealed class PreRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        if (obj is YamlFrontMatterBlock)
        {
            return;
        }

        renderer.EnsureLine();
        var fenced = obj as FencedCodeBlock;
        if (!string.IsNullOrEmpty(fenced?.Arguments))
        {
            renderer.Write("<figure><figcaption>").WriteEscape(fenced.Arguments).Write("</figcaption>");
        }

        renderer.Write("<pre><code");
        if (!string.IsNullOrEmpty(fenced?.Info))
        {
            renderer.Write(" class=\"language-").WriteEscape(fenced.Info).Write('"');
        }

        renderer.Write('>');

        // The parser of HTML drops a line end right after the tag.
        if (obj.Lines.Count > 0 && obj.Lines.Lines[0].Slice.IsEmpty)
        {
            renderer.Write('\n');
        }

        renderer.WriteLeafRawLines(obj, writeEndOfLines: false, escape: true).Write("</code></pre>");
        renderer.WriteLine(string.IsNullOrEmpty(fenced?.Arguments) ? "" : "</figure>");
    }
}
