using System.CommandLine;
using Markdig.Syntax;
using OptTopics.Extraction;
using OptTopics.Markup;
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
        command.SetAction((parsed, cancellationToken) =>
            RenderAsync(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output).FullName, cancellationToken));
        return command;
    }

    private static async Task<int> RenderAsync(string[] paths, string output, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var path in paths)
            {
                var (folder, files) = Locate(path);
                foreach (var file in files)
                {
                    await RenderAsync(await folder.ReadAsync(file, cancellationToken), output, cancellationToken);
                }
            }

            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }

    /// <summary>The folder of a path, and the pages it means.</summary>
    private static (ContentFolder Folder, IEnumerable<string> Files) Locate(string path)
    {
        if (File.Exists(path))
        {
            return (new ContentFolder(Path.GetDirectoryName(Path.GetFullPath(path))!), [Path.GetFileName(path)]);
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"There is no file or folder {path}.");
        }

        var folder = new ContentFolder(path);
        return (folder, folder.Paths().Where(p => !p.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task RenderAsync(ContentFile file, string output, CancellationToken cancellationToken)
    {
        if (Read(file) is not { } document)
        {
            return;
        }

        var target = Path.Combine(output, Path.ChangeExtension(file.Path, ".html"));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await File.WriteAllTextAsync(target, PageHtml.Render(document, OptionsFor(file)), cancellationToken);
    }

    // .md joins here.
    private static MarkdownDocument? Read(ContentFile file) => file.IsMarkdown ? null : DokuWikiReader.Read(file.Text, file.PageId);

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
