using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.Html;

/// <summary>Line breaks; a hard one counts at the end of its container too.</summary>
internal sealed class BreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj) => renderer.WriteLine(obj.IsHard ? "<br />" : "");
}

/// <summary>A place that links lead to; within a link no link, for these do not nest.</summary>
internal sealed class AnchorRenderer : HtmlObjectRenderer<AnchorInline>
{
    protected override void Write(HtmlRenderer renderer, AnchorInline obj)
    {
        var tag = LinkHtml.IsInLink(obj) ? "span" : "a";
        renderer.Write('<').Write(tag).Write(" id=\"").WriteEscape(obj.Name).Write("\"></").Write(tag).Write('>');
    }
}

internal sealed class TagRenderer : HtmlObjectRenderer<TagInline>
{
    protected override void Write(HtmlRenderer renderer, TagInline obj)
    {
        renderer.Write('<').Write(obj.Tag).Write('>');
        renderer.WriteChildren(obj);
        renderer.Write("</").Write(obj.Tag).Write('>');
    }
}
