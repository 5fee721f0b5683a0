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
        var command = new Command("extract", "Prints the citations of files or folders, one JSON object a line.") { paths };
        command.SetAction((parsed, cancellationToken) => Verbs.ReadingAsync(() => RunAsync(parsed.GetRequiredValue(paths), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CancellationToken cancellationToken)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024) { NewLine = "\n" };
        await foreach (var file in ContentPaths.ReadPagesAsync(paths, cancellationToken))
        {
            foreach (var citation in PageReader.Read(file).Entries.SelectMany(e => e.Citations))
            {
                await output.WriteLineAsync(ExtractLine.Of(file.Path, citation).ToJson().AsMemory(), cancellationToken);
            }
        }

        return 0;
    }
}
