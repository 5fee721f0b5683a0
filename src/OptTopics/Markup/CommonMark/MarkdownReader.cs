using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Reads a Markdown page as GitHub does: stock Markdig, then its raw HTML as the nodes it stands for, GitHub's heading anchors, and links
/// between pages. Any text is a page: what Markdig cannot read in reasonable time is read as plain text.
/// </summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Reads the text of the page <paramref name="pageId"/>, against which its links are resolved.</summary>
    public static MarkdownPage Read(string text, string pageId)
    {
        try
        {
            return ReadMarkdown(text, pageId);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Markdig says by an ArgumentException that a page is nested too deeply.
            return new MarkdownPage(PlainText.Read(text), FrontMatter.None, e is ArgumentException ? CostGuard.TooDeep : e.Message);
        }
    }

    private static MarkdownPage ReadMarkdown(string text, string pageId)
    {
        text = JekyllAddresses.Close(text);
        var document = Markdown.Parse(text, Pipeline, CostGuard.Start(text));
        LongBlocks.Join(document);
        JekyllAddresses.Resolve(document);
        var page = new PageLines(text, document);
        var frontMatter = TakeFrontMatter(document);
        RawHtml.Read(document, page);
        Places.Correct(document, page);
        HeadingAnchors.Assign(document);
        PageLinks.Resolve(document, pageId);
        return new MarkdownPage(document, frontMatter);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .Use<CostGuard>();
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableBorderParser(builder.BlockParsers.FindExact<ParagraphBlockParser>()!));
        builder.InlineParsers.Insert(0, new BareLinkParser());
        return builder.Build();
    }

    /// <summary>Takes what is not shown, front matter and link definitions, out of the tree.</summary>
    private static FrontMatter TakeFrontMatter(MarkdownDocument document)
    {
        var frontMatter = FrontMatter.None;
        foreach (var block in document.Where(b => b is YamlFrontMatterBlock or LinkReferenceDefinitionGroup).ToList())
        {
            document.Remove(block);
            if (block is YamlFrontMatterBlock yaml)
            {
                frontMatter = FrontMatter.Read(yaml.Lines.ToString());
            }
        }

        return frontMatter;
    }
}
