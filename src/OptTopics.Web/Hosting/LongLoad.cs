using OptTopics.Catalog.Loading;

namespace OptTopics.Web.Hosting;

/// <summary>Tells people how far a load is that takes long: a bar on a terminal, else a line in the log now and then.</summary>
public sealed class LongLoad(CatalogState state, ILogger logger, TerminalBar? bar, TimeProvider clock) : IProgress<LoadProgress>
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenBars = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private long told = clock.GetTimestamp();
    private TimeSpan wait = Long;

    public void Report(LoadProgress value)
    {
        if (state.Progress is null)
        {
            (told, wait) = (clock.GetTimestamp(), bar is null ? BetweenLines : Long);
        }

        state.Progress = value;
        if (clock.GetElapsedTime(told) < wait)
        {
            return;
        }

        (told, wait) = (clock.GetTimestamp(), bar is null ? BetweenLines : BetweenBars);
        if (bar is null)
        {
            logger.LogInformation("{Progress}", value);
        }
        else
        {
            bar.Show(value.ToString(), value.Done, value.Total);
        }
    }

    public void End()
    {
        state.Progress = null;
        bar?.Clear();
    }
}
