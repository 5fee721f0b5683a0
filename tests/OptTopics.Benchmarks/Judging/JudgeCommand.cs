using System.CommandLine;
using System.Globalization;
using OptTopics.Benchmarks.Libraries;
using OptTopics.Bibliography;
using OptTopics.Catalog;
using OptTopics.Catalog.Search;

namespace OptTopics.Benchmarks.Judging;

/// <summary>The verb <c>judge</c>: how many of the judged queries find their papers among the first three.</summary>
public static class JudgeCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder of lists that the queries were judged over." };
        var command = new Command("judge", "Asks the judged queries over a folder of lists and prints those that do not hold, and how many do.")
        {
            folder,
        };
        command.SetAction((result, token) => RunAsync(result.GetValue(folder)!, token));
        return command;
    }

    private static async Task RunAsync(string content, CancellationToken cancellationToken)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Judging", "judged-queries.tsv");
        var queries = JudgedQuery.Read(await File.ReadAllLinesAsync(file, cancellationToken));
        var folder = Directory.CreateTempSubdirectory("judge");
        try
        {
            var library = new MeasuredLibrary(folder.FullName, content);
            await library.BuildAsync(cancellationToken);
            await JudgeAsync(library, queries, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task JudgeAsync(MeasuredLibrary library, IReadOnlyList<JudgedQuery> queries, CancellationToken cancellationToken)
    {
        var (held, byCorrection) = (0, 0);
        foreach (var query in queries)
        {
            await using var catalog = library.Open();
            var (found, correction) = await AskAsync(catalog, query.Words, cancellationToken);
            if (query.Missing(found) is { Count: > 0 } missing)
            {
                Print(query, correction, missing, found);
                continue;
            }

            held++;
            byCorrection += correction is null ? 0 : 1;
        }

        var percent = 100.0 * held / queries.Count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{held} of {queries.Count} hold ({percent:F1} %), {byCorrection} of them by what is offered instead"));
    }

    // Where nothing is found, what a reader is offered instead is one click away.
    private static async Task<(IReadOnlyList<Paper> Found, string? Correction)> AskAsync(
        CatalogContext catalog, string words, CancellationToken cancellationToken)
    {
        var query = new PaperQuery { Words = words };
        var results = await PaperSearch.FindAsync(catalog, query, cancellationToken);
        if (results.Total > 0 || await Suggestions.ForAsync(catalog, query, cancellationToken) is not { DidYouMean: { } near })
        {
            return (results.Hits, null);
        }

        return ((await PaperSearch.FindAsync(catalog, query with { Words = near.Words }, cancellationToken)).Hits, near.Words);
    }

    private static void Print(JudgedQuery query, string? correction, IEnumerable<string> missing, IEnumerable<Paper> found)
    {
        Console.WriteLine($"{query.Words}{(correction is null ? "" : $" -> {correction}")}");
        Console.WriteLine($"    not found: {string.Join("; ", missing)}");
        Console.WriteLine($"    found: {string.Join("; ", found.Take(3).Select(p => p.Title))}");
    }
}
