using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OptTopics.Catalog;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>The verb <c>load</c>: how long a library takes to load anew, unchanged, and after one page was saved.</summary>
public static class LoadCommand
{
    private const int Megabyte = 1024 * 1024;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "What generate wrote." };
        var command = new Command("load", "Loads a library and prints seconds, CPU seconds and memory.") { folder };
        command.SetAction((result, token) => RunAsync(new MeasuredLibrary(result.GetValue(folder)!), token));
        return command;
    }

    private static async Task RunAsync(MeasuredLibrary library, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{"",-24}{"seconds",10}{"CPU",10}{"peak MB",10}");
        var steps = new StepTimes();
        var report = await MeasureAsync("fresh", () => library.BuildAsync(library.File, steps, cancellationToken));
        steps.Print();
        await MeasureAsync("unchanged", () => library.UpdateAsync(cancellationToken));
        var page = Directory.EnumerateFiles(library.ContentPath, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        for (var i = 0; i < 3; i++)
        {
            await System.IO.File.AppendAllTextAsync(page, $"  * Another remark, made at {DateTime.UtcNow:O}.\n", cancellationToken);
            await MeasureAsync("one page saved", () => library.UpdateAsync(cancellationToken));
        }

        await using var catalog = library.Open();
        await MeasureAsync("overview, first", () => LibraryOverview.LoadAsync(catalog, cancellationToken));
        await MeasureAsync("overview, again", () => LibraryOverview.LoadAsync(catalog, cancellationToken));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.PaperCount:N0} papers on {report.PageCount:N0} pages, catalog {new FileInfo(library.File.Path).Length / Megabyte} MB"));
    }

    private static async Task<T> MeasureAsync<T>(string what, Func<Task<T>> work)
    {
        using var process = Process.GetCurrentProcess();
        var (start, cpu) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var result = await work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-24}{seconds,10:F3}{(process.TotalProcessorTime - cpu).TotalSeconds,10:F3}{process.PeakWorkingSet64 / Megabyte,10}"));
        return result;
    }
}
