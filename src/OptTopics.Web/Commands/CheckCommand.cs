using System.CommandLine;
using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Extraction.BibTeX;
using OptTopics.Web.Hosting;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>check</c>: problems in the content, one a line, <c>file(line,column): severity CODE: message</c>.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files or folders; without one, the folder named content here or above." };
        var command = new Command("check", "Prints the problems in the content, each with its place. Exits with 1 when one is an error.") { paths };
        command.SetAction((parsed, cancellationToken) => Verbs.ReadingAsync(() => RunAsync(parsed.GetValue(paths) ?? [], cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, CancellationToken cancellationToken)
    {
        var (files, errors, warnings) = (0, 0, 0);
        await foreach (var file in ContentPaths.ReadAsync(paths.Length > 0 ? paths : [new ContentOptions().FullPath()], cancellationToken))
        {
            files++;
            foreach (var diagnostic in Check(file))
            {
                errors += diagnostic.Severity == Severity.Error ? 1 : 0;
                warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
                await Console.Out.WriteLineAsync(diagnostic.ToString().AsMemory(), cancellationToken);
            }
        }

        await Console.Error.WriteLineAsync($"{files} files, {errors} errors, {warnings} warnings".AsMemory(), cancellationToken);
        return errors > 0 ? 1 : 0;
    }

    private static IEnumerable<Diagnostic> Check(ContentFile file) =>
        (file.IsBibTeX ? file.Diagnostics.Concat(BibTexReader.Read(file.Text, file.Path).Diagnostics)
            : file.IsLedger ? Ledger.Read(file).Diagnostics
            : PageReader.Read(file).Diagnostics)
            .OrderBy(d => d.Line).ThenBy(d => d.Column);
}
