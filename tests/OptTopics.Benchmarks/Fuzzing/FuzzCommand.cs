using System.CommandLine;
using System.Diagnostics;
using System.Text;
using OptTopics.Content;

namespace OptTopics.Benchmarks.Fuzzing;

/// <summary>
/// The verb <c>fuzz</c>: reads broken pages made from those of folders, as DokuWiki and as Markdown, and tells what does not hold of them.
/// </summary>
public static class FuzzCommand
{
    private const int MostSeconds = 5;

    public static Command Create()
    {
        var folders = new Argument<string[]>("folder") { Description = "Folders of pages.", Arity = ArgumentArity.OneOrMore };
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 10 };
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same pages.", DefaultValueFactory = _ => 1 };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where pages that fail are written, as small as they still fail.",
            DefaultValueFactory = _ => new DirectoryInfo("fuzz"),
        };
        var command = new Command("fuzz", "Reads broken pages and checks what must hold of every page, on two threads.")
        {
            folders,
            minutes,
            seed,
            output,
        };
        command.SetAction(async (result, token) =>
        {
            var pages = await PagesAsync(result.GetValue(folders)!, token);
            return await RunAsync(pages, TimeSpan.FromMinutes(result.GetValue(minutes)), result.GetValue(seed), result.GetValue(output)!, token);
        });
        return command;
    }

    private static async Task<List<string>> PagesAsync(string[] folders, CancellationToken cancellationToken)
    {
        var pages = new List<string>();
        foreach (var folder in folders.Select(f => new ContentFolder(f)))
        {
            foreach (var path in folder.Paths())
            {
                var file = await folder.ReadAsync(path, cancellationToken);
                pages.AddRange(file is { IsPage: true, Text.Length: > 0 } ? [file.Text] : []);
            }
        }

        return pages;
    }

    private static async Task<int> RunAsync(List<string> pages, TimeSpan time, int seed, DirectoryInfo output, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var executions = await Task.WhenAll(Enumerable.Range(0, 2).Select(worker => Task.Run(() => Work(worker), cancellationToken)));
        Console.WriteLine($"{executions.Sum():N0} pages in {Stopwatch.GetElapsedTime(begin).TotalSeconds:N0} s, {found.Count} kinds of problems");
        return found.Count > 0 ? 1 : 0;

        long Work(int worker)
        {
            var mutation = new Mutation(pages, new Random((seed * 2) + worker));
            var count = 0L;
            for (; Stopwatch.GetElapsedTime(begin) < time && !cancellationToken.IsCancellationRequested; count++)
            {
                var (text, isMarkdown) = (mutation.Next(), count % 2 == 0);
                if (Problem(text, isMarkdown) is { } problem && NumberOf(problem) is { } number)
                {
                    Write(number, Smallest(text, isMarkdown, KindOf(problem)), isMarkdown, problem);
                }
            }

            return count;
        }

        int? NumberOf(string problem)
        {
            lock (found)
            {
                return found.Add(KindOf(problem)) ? found.Count : null;
            }
        }

        void Write(int number, string text, bool isMarkdown, string problem)
        {
            output.Create();
            var path = Path.Combine(output.FullName, $"{number:000}{(isMarkdown ? ".md" : ".txt")}");
            File.WriteAllText(path, text, new UnicodeEncoding());
            Console.WriteLine($"{path}: {problem}");
        }
    }

    private static string? Problem(string text, bool isMarkdown)
    {
        try
        {
            // On a busy machine anything may take long once.
            string? problem = null;
            for (var i = 0; i < 3; i++)
            {
                var start = Stopwatch.GetTimestamp();
                problem = PageProblems.Of(text, isMarkdown);
                if (problem is not null || Stopwatch.GetElapsedTime(start).TotalSeconds < MostSeconds)
                {
                    return problem;
                }
            }

            return "it takes long";
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{e.GetType().Name} {e.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    /// <summary>Problems alike are told once: without numbers and what is quoted.</summary>
    private static string KindOf(string problem)
    {
        var unquoted = string.Concat(problem.Split('\'').Where((_, i) => i % 2 == 0));
        return string.Concat(unquoted.Split(" in the entry", 2)[0].Where(c => !char.IsDigit(c)));
    }

    /// <summary>Takes parts out as long as the same problem is left.</summary>
    private static string Smallest(string text, bool isMarkdown, string kind)
    {
        for (var length = text.Length / 2; length > 0; length = length > 1 ? (length + 1) / 2 : 0)
        {
            for (var at = 0; at + length <= text.Length;)
            {
                var without = text.Remove(at, length);
                var isSame = Problem(without, isMarkdown) is { } problem && KindOf(problem) == kind;
                (text, at) = isSame ? (without, at) : (text, at + length);
            }
        }

        return text;
    }
}
