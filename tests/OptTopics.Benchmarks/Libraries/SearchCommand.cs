using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OptTopics.Catalog.Search;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>The verb <c>search</c>: how long mixed questions take, one client, facets included.</summary>
public static class SearchCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "What load loaded." };
        var count = new Option<int>("--queries") { Description = "How many distinct questions.", DefaultValueFactory = _ => 300 };
        var command = new Command("search", "Asks questions of one to four words, drawn as they occur, and prints milliseconds.") { folder, count };
        command.SetAction((result, token) => RunAsync(new MeasuredLibrary(result.GetValue(folder)!), result.GetValue(count), token));
        return command;
    }

    private static async Task RunAsync(MeasuredLibrary library, int count, CancellationToken cancellationToken)
    {
        var queries = await Questions.OfAsync(library, count, cancellationToken);
        foreach (var query in queries.Take(30))
        {
            await AskAsync(library, query, cancellationToken);
        }

        Console.WriteLine($"{"words",-8}{"queries",8}{"found",10}{"p50 ms",10}{"p90",10}{"p99",10}{"CPU p50",10}");
        var asked = new List<(int Words, Answer Answer)>();
        foreach (var query in queries)
        {
            asked.Add((query.Split(' ').Length, await AskAsync(library, query, cancellationToken)));
        }

        foreach (var words in asked.GroupBy(a => a.Words).OrderBy(g => g.Key))
        {
            Print(words.Key.ToString(CultureInfo.InvariantCulture), [.. words.Select(w => w.Answer)]);
        }

        Print("all", asked.ConvertAll(a => a.Answer));
    }

    private static async Task<Answer> AskAsync(MeasuredLibrary library, string words, CancellationToken cancellationToken)
    {
        using var process = Process.GetCurrentProcess();
        var (start, cpu) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        await using var catalog = library.Open();
        var results = await PaperSearch.FindAsync(catalog, new PaperQuery { Words = words }, cancellationToken);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        return new Answer(results.Total, milliseconds, (process.TotalProcessorTime - cpu).TotalMilliseconds);
    }

    private static void Print(string words, IReadOnlyList<Answer> answers)
    {
        var times = answers.Select(a => a.Milliseconds).Order().ToList();
        var cpu = answers.Select(a => a.Cpu).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{words,-8}{times.Count,8}{answers.Average(a => a.Found),10:F0}" +
            $"{At(times, 0.5),10:F1}{At(times, 0.9),10:F1}{At(times, 0.99),10:F1}{At(cpu, 0.5),10:F1}"));
    }

    private static double At(List<double> sorted, double quantile) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * quantile))];

    private sealed record Answer(int Found, double Milliseconds, double Cpu);
}
