using System.Diagnostics;
using System.Globalization;
using OptTopics.Catalog.Loading;

namespace OptTopics.Benchmarks.Libraries;

/// <summary>How long each step of a load took, seconds of the clock and of the processors, and what it allocated.</summary>
internal sealed class StepTimes : IProgress<LoadProgress>
{
    private const int Megabyte = 1024 * 1024;

    private readonly List<(LoadStep? Step, long At, TimeSpan Processor, long Allocated)> begun = [];

    public void Report(LoadProgress value)
    {
        if (begun.Count == 0 || begun[^1].Step != value.Step)
        {
            Begin(value.Step);
        }
    }

    public void Print()
    {
        Begin(step: null);
        foreach (var (step, next) in begun.Zip(begun.Skip(1)))
        {
            var (elapsed, processor) = (Stopwatch.GetElapsedTime(step.At, next.At), next.Processor - step.Processor);
            var allocated = (next.Allocated - step.Allocated) / Megabyte;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {step.Step,-22}{elapsed.TotalSeconds,10:F3}{processor.TotalSeconds,10:F3}{"",10}{allocated,14:N0} MB allocated"));
        }
    }

    private void Begin(LoadStep? step) =>
        begun.Add((step, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes()));
}
