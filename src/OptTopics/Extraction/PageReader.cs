using Markdig.Syntax;
using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;
using OptTopics.Markup.Html;

namespace OptTopics.Extraction;

/// <summary>Reads a content file: its topics, entries and citations. Any text is a page.</summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="html">Where its pictures and files are to be found; foreign pictures become links unless it says otherwise.</param>
    public static ContentPage Read(ContentFile file, HtmlOptions? html = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (document, front, diagnostics, isRefused) = Parse(file);
        var page = new ContentPage
        {
            Id = file.PageId,
            File = file.Path,
            Title = front.Title ?? TitleOf(document, file) ?? PageName.Of(file.PageId),
            Description = front.Description,
            Diagnostics = diagnostics,
        };
        var outline = new Outline(file.Text, asPrinted: !file.IsMarkdown, page);
        outline.Read(document);
        var reader = new PassageReader(file.Text, asPrinted: !file.IsMarkdown, file.PageId, outline.Passages);
        using var writer = new FragmentWriter(html ?? BesideThePage(file));
        var builder = new EntryBuilder(page, outline.Lines, writer);
        foreach (var passage in outline.Passages)
        {
            var read = isRefused ? ReadPassage.Nothing(passage.Text) : reader.Read(passage);
            if (passage.IsHeading && read.Citations.Count == 0)
            {
                continue;
            }

            var entry = builder.Build(passage, read, outline.PositionOf(passage.Node));
            if (entry.Unread is not null)
            {
                diagnostics.Add(Unread(file, entry));
            }
        }

        return page;
    }

    // Files beside the page that can be served are found at their own address, others are their labels; nothing is loaded from elsewhere.
    private static HtmlOptions BesideThePage(ContentFile file) => new()
    {
        MediaHref = id => ContentFiles.AddressOf(ContentFiles.PathOf(id)),
        RelativeHref = link => ContentFiles.AddressOf(file.Path, link),
        ShowsForeignMedia = false,
    };

    private static (MarkdownDocument Document, FrontMatter Front, List<Diagnostic> Diagnostics, bool IsRefused) Parse(ContentFile file)
    {
        var diagnostics = file.Diagnostics.ToList();
        if (!file.IsMarkdown)
        {
            return (DokuWikiReader.Read(file.Text, file.PageId), FrontMatter.None, diagnostics, false);
        }

        var read = MarkdownReader.Read(file.Text, file.PageId);
        if (read.Refusal is { } refusal)
        {
            diagnostics.Add(new Diagnostic(
                Severity.Warning,
                "OT100",
                file.Path,
                1,
                1,
                $"the page is shown as plain text, and no citations are read: {refusal}."));
        }

        return (read.Document, read.FrontMatter, diagnostics, read.Refusal is not null);
    }

    private static string? TitleOf(MarkdownDocument document, ContentFile file) =>
        document.OfType<HeadingBlock>().FirstOrDefault() is { Inline: { } inlines }
        && Outline.Plain(new BlockTextBuilder(file.Text, asPrinted: !file.IsMarkdown).Add(inlines).Build()) is { Length: > 0 } title ? title : null;

    private static Diagnostic Unread(ContentFile file, Entry entry) => new(
        Severity.Warning, "OT110", file.Path, entry.Position.Line, entry.Position.Column,
        "this looks like a reference, and its title could not be told.", "Set the title in bold or in quotation marks, or link it.");
}
