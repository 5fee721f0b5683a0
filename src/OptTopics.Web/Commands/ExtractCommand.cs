using System.CommandLine;
using System.Text;
using OptTopics.Content;
using OptTopics.Extraction;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>extract</c>: the citations of files or folders, one JSON object a line.</summary>
public static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A file, or a folder with its .txt and .md files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("extract", "Print the citations of files or folders, one JSON object a line.") { paths };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(paths), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CancellationToken cancellation)
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024) { NewLine = "\n" };
        await using (output)
        {
            foreach (var path in paths)
            {
                if (await TryPrintAsync(path, output, cancellation) is { } problem)
                {
                    await Console.Error.WriteLineAsync(problem);
                    return 2;
                }
            }
        }

        return 0;
    }

    /// <summary>Prints the citations below a path; gives what is wrong with it where it cannot be read.</summary>
    private static async Task<string?> TryPrintAsync(string path, TextWriter output, CancellationToken cancellation)
    {
        try
        {
            if (File.Exists(path))
            {
                var bytes = await File.ReadAllBytesAsync(path, cancellation);
                await PrintAsync(ContentFile.Decode(path, ContentFolder.PageIdOf(Path.GetFileName(path)), bytes), output, cancellation);
                return null;
            }

            if (!Directory.Exists(path))
            {
                return $"{path}: no such file or folder";
            }

            var folder = new ContentFolder(path);
            foreach (var file in folder.Paths().Where(p => !p.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)))
            {
                await PrintAsync(await folder.ReadAsync(file, cancellation), output, cancellation);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{path}: {e.Message}";
        }
    }

    private static async Task PrintAsync(ContentFile file, TextWriter output, CancellationToken cancellation)
    {
        foreach (var citation in PageReader.Read(file).Entries.SelectMany(e => e.Citations))
        {
            await output.WriteLineAsync(ExtractLine.Of(file.Path, citation).ToJson().AsMemory(), cancellation);
        }
    }
}
