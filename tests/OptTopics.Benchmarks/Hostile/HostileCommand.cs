using System.CommandLine;
using System.Globalization;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;

namespace OptTopics.Benchmarks.Hostile;

/// <summary>
/// The verb <c>hostile</c>: how fast the readers read pages that were written to be slow, at 1 and at 2 MB. CPU time counts, so a busy
/// machine does not.
/// </summary>
public static class HostileCommand
{
    private const int Kilobyte = 1024;

    /// <summary>What takes twice the time for twice the text takes 2.</summary>
    private const double MaxRatio = 2.5;

    /// <summary>Shorter times are too short to be compared.</summary>
    private const double LeastMilliseconds = 30;

    public static Command Create()
    {
        var only = new Argument<string>("name") { Description = "Only pages whose name contains this.", DefaultValueFactory = _ => "" };
        var reader = new Option<string>("--reader")
        {
            Description = "dokuwiki, markdown, citations, md-citations or lines; all without one.",
            DefaultValueFactory = _ => "",
        };
        var size = new Option<int>("--kilobytes") { Description = "The size of the smaller page.", DefaultValueFactory = _ => Kilobyte };
        var command = new Command("hostile", "Reads pathological pages and prints MB/s at 1 and 2 MB and the ratio of times.") { only, reader, size };
        command.SetAction(result => Run(result.GetValue(only)!, result.GetValue(reader)!, result.GetValue(size) * Kilobyte));
        return command;
    }

    private static int Run(string only, string reader, int size)
    {
        (string Name, IEnumerable<HostilePage> Pages, Func<string, string?> Read)[] readers =
        [
            ("dokuwiki", HostilePages.DokuWiki, text =>
            {
                DokuWikiReader.Read(text, "page");
                return null;
            }),
            ("markdown", HostilePages.Markdown, text => MarkdownReader.Read(text, "page").Refusal),
            ("citations", HostilePages.Citations, text => Extract("page.txt", text)),
            ("md-citations", HostilePages.Markdown, text => Extract("page.md", text)),
            ("lines", HostileLines.All, text => Extract("page.md", text)),
        ];
        return readers.Where(r => reader.Length == 0 || r.Name == reader)
            .Sum(r => Measure(r.Name, r.Pages.Where(p => p.Name.Contains(only, StringComparison.OrdinalIgnoreCase)), r.Read, size)) > 0 ? 1 : 0;
    }

    private static string? Extract(string path, string text) =>
        PageReader.Read(new ContentFile(path, "page", text, "")).Diagnostics.FirstOrDefault(d => d.Code == "OT100")?.Message;

    /// <summary>Prints a line a page; gives how many pages were slow or threw.</summary>
    private static int Measure(string reader, IEnumerable<HostilePage> pages, Func<string, string?> read, int size)
    {
        Console.WriteLine($"{reader,-44}{"MB/s at 1",12}{"at 2",12}{"ms at 2",10}{"ratio",8}  refused");
        var megabytes = size / 1024.0 / Kilobyte;
        var (count, bad) = (0, 0);
        double worst = 0, longest = 0;
        foreach (var page in pages)
        {
            var measured = Measure(page, read, size);
            count++;
            bad += measured.IsBad ? 1 : 0;
            worst = Math.Max(worst, measured.Two >= LeastMilliseconds ? measured.Ratio : 0);
            longest = Math.Max(longest, measured.Two);
            var (atOne, atTwo) = (1000 * megabytes / measured.One, 2000 * megabytes / measured.Two);
            var remark = measured.Refusal + (measured.IsBad ? " !" : "");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{page.Name,-44}{atOne,12:F1}{atTwo,12:F1}{measured.Two,10:F0}{measured.Ratio,8:F2}  {remark}"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{reader}: {count} pages, {bad} bad, highest ratio {worst:F2}, longest {longest:F0} ms"));
        return bad;
    }

    private static Measured Measure(HostilePage page, Func<string, string?> read, int size)
    {
        var (one, two) = (page.Of(size), page.Of(2 * size));
        var best = new Measured(double.MaxValue, double.MaxValue, null);
        for (var i = 0; i < 8 && (i < 2 || best.IsBad); i++)
        {
            try
            {
                var (first, second) = (Time(one, read), Time(two, read));
                best = new Measured(Math.Min(best.One, first.Milliseconds), Math.Min(best.Two, second.Milliseconds), second.Refusal);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return new Measured(1, double.PositiveInfinity, $"threw {e.GetType().Name}: {e.Message}");
            }
        }

        return best;
    }

    private static (double Milliseconds, string? Refusal) Time(string text, Func<string, string?> read)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var refusal = read(text);
        return ((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, refusal);
    }

    private sealed record Measured(double One, double Two, string? Refusal)
    {
        public double Ratio => Two / Math.Max(One, 0.001);

        public bool IsBad => double.IsInfinity(Two) || (Refusal is null && Ratio > MaxRatio && Two >= LeastMilliseconds);
    }
}
