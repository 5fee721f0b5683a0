using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Benchmarks.Hostile;

/// <summary>The verb <c>hostile</c>: how fast the readers read pages that were written to be slow, at 1 and at 2 MB.</summary>
public static class HostileCommand
{
    private const int Megabyte = 1024 * 1024;

    public static Command Create()
    {
        var only = new Argument<string>("name") { Description = "Only pages whose name contains this.", DefaultValueFactory = _ => "" };
        var command = new Command("hostile", "Reads pathological pages and prints MB/s at 1 and 2 MB and the ratio of times.") { only };
        command.SetAction(result => Run(result.GetValue(only)!));
        return command;
    }

    private static void Run(string only)
    {
        Measure("DokuWiki", HostilePages.DokuWiki, only, text =>
        {
            DokuWikiReader.Read(text, "page");
            return null;
        });
        Measure("Markdown", HostilePages.Markdown, only, text => MarkdownReader.Read(text, "page").Refusal);
    }

    private static void Measure(string reader, IEnumerable<HostilePage> pages, string only, Func<string, string?> read)
    {
        Console.WriteLine($"{reader,-34}{"MB/s at 1",12}{"at 2",12}{"ms at 2",10}{"ratio",8}  refused");
        foreach (var page in pages.Where(p => p.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var (one, _) = Time(page.Of(Megabyte), read);
            var (two, refusal) = Time(page.Of(2 * Megabyte), read);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{page.Name,-34}{1000 / one,12:F1}{2000 / two,12:F1}{two,10:F0}{two / one,8:F2}  {refusal}"));
        }
    }

    /// <summary>The best of three, or of what fits into a second.</summary>
    private static (double Milliseconds, string? Refusal) Time(string text, Func<string, string?> read)
    {
        var best = double.MaxValue;
        string? refusal = null;
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < 3 && Stopwatch.GetElapsedTime(begin).TotalSeconds < 1; i++)
        {
            var start = Stopwatch.GetTimestamp();
            refusal = read(text);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (best, refusal);
    }
}
