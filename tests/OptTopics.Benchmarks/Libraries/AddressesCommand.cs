using System.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>The verb <c>addresses</c>: addresses of a library for load tools, one a line.</summary>
public static class AddressesCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "What load loaded." };
        var searches = new Option<int>("--searches")
        {
            Description = "How many searches, one to four words each, drawn as they occur.",
            DefaultValueFactory = _ => 1000,
        };
        var others = new Option<int>("--others")
        {
            Description = "How many pages, topics, papers and persons, of each.",
            DefaultValueFactory = _ => 0,
        };
        var command = new Command("addresses", "Prints addresses of a library for load tools.") { folder, searches, others };
        command.SetAction(async (result, token) =>
        {
            var library = new MeasuredLibrary(result.GetValue(folder)!);
            var questions = await Questions.OfAsync(library, result.GetValue(searches), token);
            var addresses = questions.Select(q => $"/papers?q={q.Replace(' ', '+')}")
                .Concat(await OthersAsync(library, result.GetValue(others), token));
            await Console.Out.WriteLineAsync(string.Join('\n', addresses));
        });
        return command;
    }

    private static async Task<IEnumerable<string>> OthersAsync(MeasuredLibrary library, int count, CancellationToken cancellationToken)
    {
        await using var catalog = library.Open();
        var pages = await catalog.Pages.OrderBy(p => p.Id).Take(count).Select(p => $"/topics/{p.Id}").ToListAsync(cancellationToken);
        var topics = await catalog.Topics.OrderBy(t => t.Id).Take(count)
            .Select(t => $"/topics/{t.Page.Id}/{t.Anchor}").ToListAsync(cancellationToken);
        var papers = await catalog.Papers.OrderBy(p => p.Id).Take(count).Select(p => $"/papers/{p.Key}").ToListAsync(cancellationToken);
        var persons = await catalog.Authors.OrderBy(a => a.Id).Take(count).Select(a => $"/authors/{a.Slug}").ToListAsync(cancellationToken);
        return [.. pages, .. topics, .. papers, .. persons];
    }
}
