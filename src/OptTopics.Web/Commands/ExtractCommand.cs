using System.CommandLine;
using System.Text;
using OptTopics.Extraction;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>extract</c>: the citations of files or folders, one JSON object a line.</summary>
public static class ExtractCommand
{
    private const int BufferSize = 64 * 1024;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "A file, or a folder with its .txt and .md files.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("extract", "Prints the citations of files or folders, one JSON object a line.") { paths };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };
            return await RunAsync(parsed.GetRequiredValue(paths), output, Console.Error, cancellationToken);
        });
        return command;
    }

    /// <summary>Prints the citations below the paths. 0 done, 2 a path cannot be read.</summary>
    public static Task<int> RunAsync(IEnumerable<string> paths, TextWriter output, TextWriter errors, CancellationToken cancellationToken) =>
        Verbs.ReadingAsync(
            async () =>
            {
                await foreach (var file in ContentPaths.ReadPagesAsync(paths, cancellationToken))
                {
                    foreach (var citation in PageReader.Read(file).Entries.SelectMany(e => e.Citations))
                    {
                        await output.WriteLineAsync(ExtractLine.Of(file.Path, citation).ToJson().AsMemory(), cancellationToken);
                    }
                }

                return 0;
            },
            errors);
}
