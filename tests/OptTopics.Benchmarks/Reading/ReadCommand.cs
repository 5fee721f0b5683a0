using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Benchmarks.Reading;

/// <summary>The verb <c>read</c>: what reading the pages of a folder costs, to their trees and to their citations.</summary>
public static class ReadCommand
{
    private const double Megabyte = 1024 * 1024;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A folder of pages." };
        var times = new Option<int>("--times") { Description = "How often each is read.", DefaultValueFactory = _ => 3 };
        var command = new Command("read", "Reads every page of a folder and prints CPU seconds and the best MB/s, on one thread.") { folder, times };
        command.SetAction((result, token) => RunAsync(result.GetValue(folder)!, result.GetValue(times), token));
        return command;
    }

    private static async Task RunAsync(string root, int times, CancellationToken cancellationToken)
    {
        var folder = new ContentFolder(root);
        var pages = new List<ContentFile>();
        foreach (var path in folder.Paths())
        {
            if (await folder.ReadAsync(path, cancellationToken) is { IsPage: true } page)
            {
                pages.Add(page);
            }
        }

        Console.WriteLine($"{"",-24}{"MB",10}{"CPU s, 1st",10}{"best",10}{"MB/s",10}{"MB made",10}");
        foreach (var kind in pages.GroupBy(p => p.IsMarkdown ? "Markdown" : "DokuWiki", StringComparer.Ordinal))
        {
            Measure($"{kind.Key} to tree", [.. kind], times, Parse);
            Measure($"{kind.Key} to citations", [.. kind], times, f => PageReader.Read(f));
        }
    }

    private static object Parse(ContentFile file) =>
        file.IsMarkdown ? MarkdownReader.Read(file.Text, file.PageId) : DokuWikiReader.Read(file.Text, file.PageId);

    private static void Measure(string what, List<ContentFile> pages, int times, Func<ContentFile, object> read)
    {
        var runs = Enumerable.Range(0, times).Select(_ => Time(pages, read)).ToList();
        var size = pages.Sum(p => p.Text.Length) / Megabyte;
        var best = runs.Min(r => r.Seconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-24}{size,10:F2}{runs[0].Seconds,10:F3}{best,10:F3}{size / best,10:F2}{runs[^1].Made,10:F0}"));
    }

    private static (double Seconds, double Made) Time(List<ContentFile> pages, Func<ContentFile, object> read)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, made) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        foreach (var page in pages)
        {
            GC.KeepAlive(read(page));
        }

        process.Refresh();
        return ((process.TotalProcessorTime - cpu).TotalSeconds, (GC.GetTotalAllocatedBytes() - made) / Megabyte);
    }
}
