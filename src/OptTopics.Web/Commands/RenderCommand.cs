using System.CommandLine;
using Markdig.Syntax;
using OptTopics.Content;
using OptTopics.Markup;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;
using OptTopics.Markup.Html;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>render</c>: each page's HTML body as a file.</summary>
public static class RenderCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Pages (.txt, .md), or folders of them.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<DirectoryInfo>("--output") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var command = new Command("render", "Writes each page's HTML body as DIR/relative/path/NAME.html.") { paths, output };
        command.SetAction((parsed, cancellationToken) => Verbs.ReadingAsync(() =>
            RunAsync(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output).FullName, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string output, CancellationToken cancellationToken)
    {
        await foreach (var file in ContentPaths.ReadPagesAsync(paths, cancellationToken))
        {
            await RenderAsync(file, output, cancellationToken);
        }

        return 0;
    }

    private static async Task RenderAsync(ContentFile file, string output, CancellationToken cancellationToken)
    {
        // A file named alone is written by its name: where it was read from says nothing about where to write.
        var relative = Path.IsPathRooted(file.Path) || file.Path.StartsWith("..", StringComparison.Ordinal) ? Path.GetFileName(file.Path) : file.Path;
        var target = Path.Combine(output, Path.ChangeExtension(relative, ".html"));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await File.WriteAllTextAsync(target, PageHtml.Render(Read(file), OptionsFor(file)), cancellationToken);
    }

    private static MarkdownDocument Read(ContentFile file) => file.IsMarkdown
        ? MarkdownReader.Read(file.Text, file.PageId).Document
        : DokuWikiReader.Read(file.Text, file.PageId);

    /// <summary>Addresses relative to the file that is written; a place on the same page stays on it.</summary>
    private static HtmlOptions OptionsFor(ContentFile file)
    {
        var up = string.Concat(Enumerable.Repeat("../", file.Path.Count(c => c == '/')));
        return new HtmlOptions
        {
            PageHref = link => HrefOf(link, file.PageId, up),
            MediaHref = id => up + PathOf(id),
        };
    }

    private static string HrefOf(PageLinkInline link, string pageId, string up)
    {
        var anchor = link.Anchor is null ? "" : "#" + link.Anchor;
        return link.PageId == pageId && anchor.Length > 0 ? anchor : $"{up}{PathOf(link.PageId)}.html{anchor}";
    }

    private static string PathOf(string id) => id.Replace(':', '/');
}
