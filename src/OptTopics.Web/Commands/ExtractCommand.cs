using System.CommandLine;
using System.Text;
using OptTopics.Extraction;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>extract</c>: the citations of files or folders, one JSON object a line.</summary>
public static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A file, or a folder with its .txt and .md files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("extract", "Print the citations of files or folders, one JSON object a line.") { paths };
        command.SetAction(async (result, cancellation) =>
        {
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024);
            return await RunAsync(result.GetRequiredValue(paths), output, Console.Error, cancellation);
        });
        return command;
    }

    /// <summary>Prints the citations below the paths; gives the exit code.</summary>
    public static async Task<int> RunAsync(IEnumerable<string> paths, TextWriter output, TextWriter errors, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(errors);
        foreach (var path in paths)
        {
            try
            {
                await PrintPathAsync(path, output, cancellation);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await errors.WriteLineAsync($"{path}: {e.Message}");
                return 2;
            }
        }

        return 0;
    }

    private static async Task PrintPathAsync(string path, TextWriter output, CancellationToken cancellation)
    {
        if (!Directory.Exists(path))
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellation);
            await PrintAsync(ContentFile.Decode(path, ContentFolder.PageIdOf(Path.GetFileName(path)), bytes), output, cancellation);
            return;
        }

        var folder = new ContentFolder(path);
        foreach (var file in folder.Paths().Where(p => !p.EndsWith(".bib", StringComparison.OrdinalIgnoreCase)))
        {
            await PrintAsync(await folder.ReadAsync(file, cancellation), output, cancellation);
        }
    }

    private static async Task PrintAsync(ContentFile file, TextWriter output, CancellationToken cancellation)
    {
        foreach (var citation in PageReader.Read(file).Entries.SelectMany(e => e.Citations))
        {
            await output.WriteAsync((ExtractLine.Of(file.Path, citation).ToJson() + "\n").AsMemory(), cancellation);
        }
    }
}
