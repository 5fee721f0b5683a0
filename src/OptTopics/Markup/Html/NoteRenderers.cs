using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OptTopics.Markup.Html;

/// <summary>The notes at the end of a page, each with links back to its places.</summary>
internal sealed class NotesRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\">").WriteLine("<ol>");
        foreach (var note in obj.OfType<Footnote>())
        {
            renderer.Write($"<li id=\"_note.{note.Order}\">");
            renderer.WriteChildren(note);
            foreach (var link in note.Links.Where(l => !l.IsBackLink))
            {
                renderer.Write($" <a class=\"footnote-back-ref\" href=\"#_ref.{link.Index}\">↩</a>");
            }

            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}

/// <summary>The number of a note in the text; the links back are written with the note.</summary>
internal sealed class NoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!obj.IsBackLink)
        {
            renderer.Write(LinkHtml.IsInLink(obj)
                ? $"<sup class=\"footnote\"><span id=\"_ref.{obj.Index}\">{obj.Footnote.Order}</span></sup>"
                : $"<sup class=\"footnote\"><a id=\"_ref.{obj.Index}\" href=\"#_note.{obj.Footnote.Order}\">{obj.Footnote.Order}</a></sup>");
        }
    }
}
