using System.CommandLine;
using System.CommandLine.Parsing;
using OptTopics.Bibliography;
using OptTopics.Checks;
using OptTopics.Web.Commands.Links;
using OptTopics.Web.Commands.Reports;
using OptTopics.Web.Hosting;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>check</c>: the linter for reading lists.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files or folders; without one, the folder named content here or above.",
        };
        var format = new Option<ReportFormat>("--format")
        {
            Description = "How problems are printed: text, json, sarif or github.",
            HelpName = "FORMAT",
        };
        var disable = new Option<string[]>("--disable")
        {
            Description = "Codes of rules to leave out: OT101,OT102.",
            HelpName = "CODES",
            CustomParser = ReadCodes,
            DefaultValueFactory = _ => [],
        };
        var severity = new Option<Severity>("--severity")
        {
            Description = "The least that is printed: info, warning or error.",
            HelpName = "SEVERITY",
        };
        var links = new Option<bool>("--links") { Description = "Asks every outbound address whether it still leads somewhere." };
        var command = new Command("check", "Prints the problems in the content, each with its place. Exits with 1 when one is an error.")
        {
            paths,
            format,
            disable,
            severity,
            links,
        };
        command.SetAction((parsed, cancellationToken) => Verbs.ReadingAsync(() => RunAsync(
            parsed.GetValue(paths) ?? [],
            parsed.GetValue(format),
            parsed.GetValue(disable)!.ToHashSet(StringComparer.Ordinal),
            parsed.GetValue(severity),
            parsed.GetValue(links),
            cancellationToken)));
        return command;
    }

    private static string[] ReadCodes(ArgumentResult result)
    {
        var codes = result.Tokens
            .SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var unknown in codes.Where(c => CheckRules.Find(c) is null))
        {
            result.AddError($"There is no rule {unknown}.");
        }

        return [.. codes.Select(CheckRules.Find).OfType<CheckRule>().Select(r => r.Code)];
    }

    private static async Task<int> RunAsync(
        string[] paths, ReportFormat format, HashSet<string> disabled, Severity least, bool asksLinks, CancellationToken cancellationToken)
    {
        var files = 0;
        var problems = new List<Reported>();
        await foreach (var asked in ContentPaths.ReadWholeAsync(paths.Length > 0 ? paths : [new ContentOptions().FullPath()], cancellationToken))
        {
            files += asked.Files.Count;
            foreach (var path in asked.LeftOut)
            {
                await Console.Error.WriteLineAsync($"{path}: left out".AsMemory(), cancellationToken);
            }

            var content = new CheckedContent(asked.Files, asked.Folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date));
            problems.AddRange(content.Check(disabled).Select(p => new Reported(p, asked.Folder ?? "")));
            if (asksLinks)
            {
                var answered = await AskAsync(content, cancellationToken);
                problems.AddRange(answered.Where(p => !disabled.Contains(p.Code)).Select(p => new Reported(p, asked.Folder ?? "")));
            }
        }

        Report.Write([.. problems.Where(p => p.Problem.Severity >= least)], format, IsColoured, Console.Out);
        var counts = $"{files} files, {Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Info)} infos";
        await Console.Error.WriteLineAsync(counts.AsMemory(), cancellationToken);
        return Count(Severity.Error) > 0 ? 1 : 0;

        int Count(Severity severity) => problems.Count(p => p.Problem.Severity == severity);
    }

    private static async Task<IReadOnlyList<Diagnostic>> AskAsync(CheckedContent content, CancellationToken cancellationToken)
    {
        using var asker = new LinkAsker();
        var cache = await LinkCache.LoadAsync(LinkCache.DefaultFile, cancellationToken);
        var bar = TerminalBar.OfConsole;
        var answered = await LinkCheck.RunAsync(
            content.OutboundLinks(), asker, cache, (done, total) => bar?.Show($"{done} of {total} addresses", done, total), cancellationToken);
        bar?.Clear();
        return answered;
    }

    /// <summary>Only people at a terminal who did not say otherwise (no-color.org) see colours.</summary>
    private static bool IsColoured => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
