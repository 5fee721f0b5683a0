using System.Collections.Concurrent;
using System.Diagnostics;

namespace OptTopics.Web.Commands.Links;

/// <summary>Lets one request at a time to each host, with a pause between.</summary>
internal sealed class HostGates(TimeSpan pause) : IDisposable
{
    private readonly ConcurrentDictionary<string, Gate> gates = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> PassAsync<T>(Uri address, Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        var gate = gates.GetOrAdd(address.Authority, _ => new Gate());
        await gate.Turn.WaitAsync(cancellationToken);
        try
        {
            if (gate.Last is { } last && pause - Stopwatch.GetElapsedTime(last) is { Ticks: > 0 } rest)
            {
                await Task.Delay(rest, cancellationToken);
            }

            return await ask();
        }
        finally
        {
            gate.Last = Stopwatch.GetTimestamp();
            gate.Turn.Release();
        }
    }

    public void Dispose()
    {
        foreach (var gate in gates.Values)
        {
            gate.Turn.Dispose();
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public long? Last { get; set; }
    }
}
