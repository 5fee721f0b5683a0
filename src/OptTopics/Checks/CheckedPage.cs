using Markdig.Renderers.Html;
using Markdig.Syntax;
using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Markup;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Checks;

/// <summary>A page with what the rules look at beside its citations: its links and the places that links can name.</summary>
public sealed class CheckedPage
{
    private readonly LineIndex lines;

    public CheckedPage(ContentFile file)
    {
        File = file;
        Page = PageReader.Read(file);
        lines = new LineIndex(file.Text);
        var document = file.IsMarkdown ? MarkdownReader.Read(file.Text, file.PageId).Document : DokuWikiReader.Read(file.Text, file.PageId);
        Links = WrittenLink.In(document, lines);
        Anchors = document.Descendants<HeadingBlock>().Select(h => h.TryGetAttributes()?.Id).OfType<string>()
            .Concat(document.Descendants<AnchorInline>().Select(a => a.Name))
            .Concat(Page.Topics.Select(t => t.Anchor)).ToHashSet(StringComparer.Ordinal);
    }

    public ContentFile File { get; }

    public ContentPage Page { get; }

    /// <summary>All links in the order of the page.</summary>
    public IReadOnlyList<WrittenLink> Links { get; }

    /// <summary>The anchors of its headings, and those it sets itself.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>Where a field of a citation begins, as the extract line names it ("year"); where the citation begins when it prints none.</summary>
    public SourcePosition PlaceOf(Citation citation, string field) =>
        citation.Reference.Spans.TryGetValue(field, out var spans) && spans is [var first, ..] ? lines.At(first.Start) : citation.Position;
}
