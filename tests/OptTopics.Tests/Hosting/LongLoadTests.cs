using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using OptTopics.Catalog.Loading;
using OptTopics.Web;
using OptTopics.Web.Hosting;

namespace OptTopics.Tests.Hosting;

public sealed class LongLoadTests : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly FakeLogger logger = new();
    private readonly StringWriter terminal = new();

    [Fact]
    public void A_terminal_shows_a_bar_that_goes_away_at_the_end()
    {
        var load = new LongLoad(new CatalogState(), logger, new TerminalBar(terminal), clock);
        Report(load, LoadStep.Read, 0, 1_000);
        clock.Advance(TimeSpan.FromSeconds(2));
        Report(load, LoadStep.Read, 500, 1_000);
        Assert.Equal("\r[===============               ] Reading 500 of 1,000 files\e[K", terminal.ToString());

        load.End();
        Assert.EndsWith("\r\e[K", terminal.ToString(), StringComparison.Ordinal);
        Assert.Empty(logger.Collector.GetSnapshot());
    }

    [Fact]
    public void A_log_gets_a_line_now_and_then()
    {
        var load = new LongLoad(new CatalogState(), logger, bar: null, clock);
        for (var done = 0; done < 25; done++)
        {
            Report(load, LoadStep.Match, done, 25);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["Matching 10 of 25 citations", "Matching 20 of 25 citations"], logger.Collector.GetSnapshot().Select(l => l.Message));
    }

    [Fact]
    public void A_load_that_is_done_at_once_is_not_told_of()
    {
        var state = new CatalogState();
        var load = new LongLoad(state, logger, new TerminalBar(terminal), clock);
        for (var i = 0; i < 5; i++)
        {
            Report(load, LoadStep.Index, 0, 20);
            Assert.NotNull(state.Progress);
            load.End();
            Assert.Null(state.Progress);
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Empty(terminal.ToString());
    }

    public void Dispose() => terminal.Dispose();

    private static void Report(LongLoad load, LoadStep step, int done, int total) => load.Report(new LoadProgress(step, done, total));
}
