using System.CommandLine;

namespace OptTopics.Web.Commands;

/// <summary>The command line beside serving: verbs that read files only.</summary>
public static class Verbs
{
    private static readonly string[] HelpOptions = ["-h", "--help", "-?", "--version"];

    /// <summary>Anything that is no setting of the site (<c>--urls ...</c>) is meant as a verb, a misspelt one too.</summary>
    public static bool IsVerb(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || HelpOptions.Contains(first, StringComparer.Ordinal));

    /// <summary>
    /// Runs a verb. 0 done, 1 <c>check</c> found errors or <c>ledger --check</c> an old ledger, 2 usage, unknown verb or unreadable path.
    /// </summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Turns a folder of annotated reading lists into a library. Without a verb it serves the site.")
        {
            CheckCommand.Create(),
            ExtractCommand.Create(),
            LedgerCommand.Create(),
            RenderCommand.Create(),
            SearchCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return await parsed.InvokeAsync();
        }

        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        await Console.Error.WriteLineAsync("Run with --help to see the verbs and what they take.");
        return 2;
    }

    /// <summary>Runs what reads files; a path that cannot be read is told on standard error and ends with 2.</summary>
    public static async Task<int> ReadingAsync(Func<Task<int>> read, TextWriter? errors = null)
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await (errors ?? Console.Error).WriteLineAsync(e.Message);
            return 2;
        }
    }
}
