using System.CommandLine;
using OptTopics.Catalog.Loading;
using OptTopics.Content;
using OptTopics.Web.Hosting;

namespace OptTopics.Web.Commands;

/// <summary>The verb <c>ledger</c>: brings a folder's <see cref="Ledger"/> up to date and prints the lines that it adds.</summary>
public static class LedgerCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A content folder; without one, the folder named content here or above.",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing, and exit with 1 when the ledger is behind." };
        var command = new Command("ledger", "Records the keys of works and the addresses that pages and topics used to have, so that links last.")
        {
            path,
            check,
        };
        command.SetAction((parsed, cancellationToken) => Verbs.ReadingAsync(() =>
            RunAsync(parsed.GetValue(path) ?? new ContentOptions().FullPath(), parsed.GetValue(check), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, bool check, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var update = await LedgerUpdate.OfAsync(new ContentFolder(folder), CatalogHosting.Readers, today, cancellationToken);
        foreach (var diagnostic in update.Before.Diagnostics)
        {
            await Console.Error.WriteLineAsync(diagnostic.ToString().AsMemory(), cancellationToken);
        }

        foreach (var line in update.Recorded)
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        if (update.IsUpToDate)
        {
            return 0;
        }

        var file = Path.Combine(folder, Ledger.FileName);
        if (check)
        {
            await Console.Error.WriteLineAsync($"{file} is behind. Run the verb ledger and commit what it writes.".AsMemory(), cancellationToken);
            return 1;
        }

        // A reader finds the old ledger or the new one, never half of one.
        await File.WriteAllTextAsync(file + ".new", update.After.ToString(), cancellationToken);
        File.Move(file + ".new", file, overwrite: true);
        return 0;
    }
}
