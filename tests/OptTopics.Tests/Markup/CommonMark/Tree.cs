using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OptTopics.Markup;
using OptTopics.Markup.CommonMark;

namespace OptTopics.Tests.Markup.CommonMark;

/// <summary>Writes a syntax tree on one line: <c>h2#sgd(SGD) p(see a[x.pdf](the paper))</c>.</summary>
internal static class Tree
{
    public static string Of(string markdown, string pageId = "notes") => Of(MarkdownReader.Read(markdown, pageId).Document);

    public static string Of(MarkdownDocument document) => Blocks(document);

    public static IEnumerable<MarkdownObject> Nodes(MarkdownDocument document) => document.Descendants();

    private static string Blocks(ContainerBlock container) => string.Join(' ', container.Select(Of));

    private static string Inlines(ContainerInline? container) => string.Concat((container ?? []).Select(Of));

    private static string Of(Block block) => block switch
    {
        HeadingBlock heading => $"h{heading.Level}#{heading.GetAttributes().Id}({Inlines(heading.Inline)})",
        ListBlock list => $"{(list.IsOrdered ? "ol" : "ul")}({Blocks(list)})",
        ListItemBlock item => $"li({Blocks(item)})",
        QuoteBlock quote => $"quote({Blocks(quote)})",
        Table table => $"table({Blocks(table)})",
        TableRow row => $"{(row.IsHeader ? "head" : "row")}({Blocks(row)})",
        TableCell cell => $"{(cell.ColumnSpan > 1 ? $"{cell.ColumnSpan}x" : "")}td({Blocks(cell)})",
        FootnoteGroup group => $"notes({Blocks(group)})",
        Footnote note => $"note({Blocks(note)})",
        CodeBlock code => $"code({code.Lines})",
        ThematicBreakBlock => "hr",
        ParagraphBlock paragraph => $"p({Inlines(paragraph.Inline)})",
        _ => block.GetType().Name,
    };

    private static string Of(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline { IsHard: true } => "//",
        LineBreakInline => "/",
        EmphasisInline { DelimiterChar: '~' } emphasis => $"~({Inlines(emphasis)})",
        EmphasisInline emphasis => $"{new string('*', emphasis.DelimiterCount)}({Inlines(emphasis)})",
        TagInline tag => $"{tag.Tag}({Inlines(tag)})",
        CodeInline code => $"`{code.Content}`",
        AnchorInline anchor => $"<{anchor.Name}>",
        PageLinkInline link => $"page[{link.PageId}{(link.Anchor is null ? "" : "#" + link.Anchor)}]({Inlines(link)})",
        LinkInline link => $"{(link.IsImage ? "img" : "a")}[{link.Url}]({Inlines(link)})",
        AutolinkInline link => $"auto[{link.Url}]",
        FootnoteLink { IsBackLink: true } => "",
        FootnoteLink => "^",
        TaskList task => task.Checked ? "[x]" : "[ ]",
        _ => inline.GetType().Name,
    };
}
