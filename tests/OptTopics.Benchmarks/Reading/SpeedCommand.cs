using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Markdig;
using OptTopics.Content;
using OptTopics.Extraction;
using OptTopics.Markup.CommonMark;
using OptTopics.Markup.DokuWiki;
using OptTopics.Markup.Html;

namespace OptTopics.Benchmarks.Reading;

/// <summary>The verb <c>speed</c>: one reading list of 1 MB through both readers, beside stock Markdig on the same list.</summary>
public static class SpeedCommand
{
    private const int Megabyte = 1024 * 1024;

    // As the site's reader is set up, without what the site does itself.
    private static readonly MarkdownPipeline Stock = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().UseFootnotes().UseTaskLists().UseEmphasisExtras().UseAutoLinks().Build();

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured; the best counts.", DefaultValueFactory = _ => 40 };
        var command = new Command("speed", "Reads a list of 1 MB as DokuWiki and as Markdown, and prints MB/s beside stock Markdig.") { rounds };
        command.SetAction(result => Run(result.GetValue(rounds)));
        return command;
    }

    private static void Run(int rounds)
    {
        var wiki = new ContentFile("list.txt", "list", ReadingList.DokuWiki(Megabyte), "");
        var markdown = new ContentFile("list.md", "list", ReadingList.Markdown(Megabyte), "");
        (string What, int Length, Action Read)[] cases =
        [
            ("Markdig, text to tree", markdown.Text.Length, () => Markdown.Parse(markdown.Text, Stock)),
            ("Markdig, text to HTML", markdown.Text.Length, () => Markdown.ToHtml(markdown.Text, Stock)),
            ("DokuWiki, text to tree", wiki.Text.Length, () => DokuWikiReader.Read(wiki.Text, wiki.PageId)),
            ("DokuWiki, text to HTML", wiki.Text.Length, () => PageHtml.Render(DokuWikiReader.Read(wiki.Text, wiki.PageId))),
            ("DokuWiki, text to citations", wiki.Text.Length, () => PageReader.Read(wiki)),
            ("Markdown, text to tree", markdown.Text.Length, () => MarkdownReader.Read(markdown.Text, markdown.PageId)),
            ("Markdown, text to HTML", markdown.Text.Length, () => PageHtml.Render(MarkdownReader.Read(markdown.Text, markdown.PageId).Document)),
            ("Markdown, text to citations", markdown.Text.Length, () => PageReader.Read(markdown)),
        ];
        var best = Enumerable.Repeat(double.MaxValue, cases.Length).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < cases.Length; i++)
            {
                best[i] = Math.Min(best[i], Time(cases[i].Read));
            }
        }

        Console.WriteLine($"{"",-30}{"ms",10}{"MB/s",10}{"x Markdig",12}");
        for (var i = 0; i < cases.Length; i++)
        {
            var stock = cases[i].What.EndsWith("tree", StringComparison.Ordinal) ? 0 : 1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{cases[i].What,-30}{best[i],10:F2}{Speed(i),10:F1}{Speed(i) / Speed(stock),12:F2}"));
        }

        double Speed(int i) => 1000.0 * cases[i].Length / Megabyte / best[i];
    }

    private static double Time(Action read)
    {
        var start = Stopwatch.GetTimestamp();
        read();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
