using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OptTopics.Benchmarks.Libraries;
using OptTopics.Catalog;

namespace OptTopics.Benchmarks.Resilience;

/// <summary>
/// The verb <c>kill</c>: ends loads at random moments as a power cut does. Each time the catalog from before must serve, whole, and the next
/// load must come to what one from nothing comes to.
/// </summary>
public static class KillCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "What generate wrote; some of its pages are changed." };
        var times = new Option<int>("--times") { Description = "How many loads are killed.", DefaultValueFactory = _ => 50 };
        var seed = new Option<int>("--seed") { Description = "Decides the moments.", DefaultValueFactory = _ => 1 };
        var command = new Command("kill", "Kills loads at random moments and checks what is left. Ends with 1 where something is.")
        {
            folder,
            times,
            seed,
        };
        command.SetAction((result, token) =>
        {
            var run = new Run(result.GetValue(folder)!, new Random(result.GetValue(seed)));
            return run.AllAsync(result.GetValue(times), token);
        });
        return command;
    }

    private sealed class Run(string folder, Random random)
    {
        private readonly MeasuredLibrary library = new(folder);
        private TimeSpan longest = TimeSpan.FromSeconds(1);

        public async Task<int> AllAsync(int times, CancellationToken cancellationToken)
        {
            await LoadAsync(within: null, cancellationToken);
            var (killed, wrong) = (0, 0);
            for (var i = 0; i < times; i++)
            {
                var isFresh = i % 2 == 0;
                var before = await CatalogText.HashAsync(library.File.Path, cancellationToken);
                await ChangeAsync(i, isFresh, cancellationToken);
                var moment = longest * random.NextDouble();
                killed += await LoadAsync(moment, cancellationToken) ? 0 : 1;
                var left = await LeftAsync(isFresh, cancellationToken);
                await LoadAsync(within: null, cancellationToken);
                var after = await CatalogText.HashAsync(library.File.Path, cancellationToken);
                var fromNothing = await FromNothingAsync(cancellationToken);
                var isRight = (left is null || left == before || left == fromNothing) && after == fromNothing;
                wrong += isRight ? 0 : 1;
                var (kind, verdict) = (isFresh ? "fresh" : "changed", isRight ? "right" : "WRONG");
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i + 1,3} {kind,-8} after {moment.TotalMilliseconds,6:F0} ms: {State(left, before, fromNothing),-22} {verdict}"));
            }

            Console.WriteLine($"{killed} of {times} loads were killed before they were done, {wrong} left something wrong");
            return wrong == 0 ? 0 : 1;
        }

        private static string State(string? left, string before, string after) =>
            left is null ? "nothing to serve yet" : left == before ? "the old one serves" : left == after ? "the new one serves" : "neither serves";

        // A catalog of another build is not read, and is still there when a new one is killed.
        private async Task ChangeAsync(int number, bool isFresh, CancellationToken cancellationToken)
        {
            var pages = Directory.GetFiles(library.ContentPath, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < 5; i++)
            {
                var text = string.Create(
                    CultureInfo.InvariantCulture,
                    $"  * [[https://arxiv.org/abs/2601.{number:D3}{i:D2}|Person{i} 2026 - A work of change {number}]] remark\n");
                await System.IO.File.AppendAllTextAsync(pages[random.Next(pages.Count)], text, cancellationToken);
            }

            if (isFresh)
            {
                await System.IO.File.WriteAllTextAsync(library.File.Path, "", cancellationToken);
                System.IO.File.Delete(library.File.Path + "-wal");
                System.IO.File.Delete(library.File.Path + "-shm");
            }
        }

        /// <summary>Null where a build from nothing has not come to its end.</summary>
        private async Task<string?> LeftAsync(bool isFresh, CancellationToken cancellationToken) =>
            library.File.Check() switch
            {
                CatalogFileState.Usable => await CatalogText.HashAsync(library.File.Path, cancellationToken),
                CatalogFileState.Damaged or CatalogFileState.Missing when isFresh => null,
                var state => state.ToString(),
            };

        private async Task<string> FromNothingAsync(CancellationToken cancellationToken)
        {
            var path = library.File.Path + ".nothing";
            await library.BuildAsync(new CatalogFile(path), progress: null, cancellationToken);
            return await CatalogText.HashAsync(path, cancellationToken);
        }

        /// <summary>Loads in a process of its own; false where that was killed.</summary>
        private async Task<bool> LoadAsync(TimeSpan? within, CancellationToken cancellationToken)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(typeof(KillCommand).Assembly.Location);
            }

            start.ArgumentList.Add("load-once");
            start.ArgumentList.Add(folder);
            using var process = Process.Start(start)!;
            await process.StandardOutput.ReadLineAsync(cancellationToken);
            var watch = Stopwatch.StartNew();
            if (within is not { } limit)
            {
                await process.WaitForExitAsync(cancellationToken);
                longest = watch.Elapsed;
                return process.ExitCode == 0 ? true : throw new InvalidOperationException("A load that nobody killed failed.");
            }

            var ended = process.WaitForExitAsync(cancellationToken);
            if (await Task.WhenAny(ended, Task.Delay(limit, cancellationToken)) == ended)
            {
                return true;
            }

            process.Kill();
            await ended;
            return process.ExitCode == 0;
        }
    }
}
