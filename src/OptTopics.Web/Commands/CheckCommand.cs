using System.CommandLine;
using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>check</c>: problems in the content, one a line, <c>file(line,column): severity CODE: message</c>.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Arity = ArgumentArity.ZeroOrMore, Description = "Files or folders; without one, the content folder." };
        var command = new Command("check", "Tells the problems in the content, each with its place. Exits with 1 when one is an error.") { paths };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(paths) ?? [], parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        if (paths.Length == 0 && ContentFolder.Find(Environment.CurrentDirectory) is not { } found)
        {
            await errors.WriteLineAsync("No folder named content here or above. Name a file or a folder to check.".AsMemory(), cancellationToken);
            return 2;
        }

        if (await ContentPaths.ReadAsync(paths, errors, cancellationToken) is not { } files)
        {
            return 2;
        }

        var diagnostics = files.SelectMany(Check).ToList();
        foreach (var diagnostic in diagnostics)
        {
            await output.WriteLineAsync(diagnostic.ToString().AsMemory(), cancellationToken);
        }

        var worst = diagnostics.Count(d => d.Severity == Severity.Error);
        await errors.WriteLineAsync($"{files.Count} files, {worst} errors, {diagnostics.Count(d => d.Severity == Severity.Warning)} warnings".AsMemory(), cancellationToken);
        return worst > 0 ? 1 : 0;
    }

    private static IEnumerable<Diagnostic> Check(ContentFile file) => file.Diagnostics
        .Concat(file.IsBibTeX ? BibTexReader.Read(file.Text, file.Path).Diagnostics : PageReader.Read(file).Diagnostics)
        .OrderBy(d => d.Line).ThenBy(d => d.Column);
}
