using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OptTopics.Bibliography;
using OptTopics.Checks;
using OptTopics.Web.Commands.Links;

namespace OptTopics.Tests.Commands.Links;

/// <summary>Asks a server of our own.</summary>
public sealed class LinkCheckTests : IAsyncLifetime
{
    private static readonly LinkManners Hasty = new()
    {
        Pause = TimeSpan.Zero,
        BackOff = TimeSpan.FromMilliseconds(1),
        LongestWait = TimeSpan.FromSeconds(2),
        Redirects = 3,
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opttopics-links-");
    private readonly ConcurrentQueue<string> asked = [];
    private readonly WebApplication server = BuildServer();
    private int atOnce;
    private int mostAtOnce;

    public async ValueTask InitializeAsync()
    {
        server.Use(async (context, next) =>
        {
            mostAtOnce = Math.Max(mostAtOnce, Interlocked.Increment(ref atOnce));
            asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
            await next();
            Interlocked.Decrement(ref atOnce);
        });
        server.Map("/ok", () => Results.Text("here"));
        server.Map("/status/{code:int}", (int code) => Results.StatusCode(code));
        server.Map("/get-only", (HttpContext c) => Results.StatusCode(HttpMethods.IsHead(c.Request.Method) ? 404 : 200));
        server.Map("/hangs-up-on-head", (HttpContext c) =>
        {
            if (HttpMethods.IsHead(c.Request.Method))
            {
                c.Abort();
            }
        });
        server.Map("/moved", () => Results.Redirect("/ok", permanent: true));
        server.Map("/moved-away", () => Results.Redirect("/status/404", permanent: true));
        server.Map("/for-now", () => Results.Redirect("/ok"));
        server.Map("/moved-then-for-now", () => Results.Redirect("/for-now", permanent: true));
        server.Map("/round", () => Results.Redirect("/round"));
        server.Map("/moved-nowhere", (HttpContext c) =>
        {
            c.Response.Headers.Location = "http://";
            return Results.StatusCode(301);
        });
        server.Map("/slow", async (CancellationToken aborted) => await Task.Delay(TimeSpan.FromSeconds(30), aborted));
        server.Map("/tired", (HttpContext c) =>
        {
            c.Response.Headers.RetryAfter = "0";
            return Results.StatusCode(asked.Count(a => a.EndsWith("/tired", StringComparison.Ordinal)) < 2 ? 429 : 200);
        });
        await server.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/ok", null)]
    [InlineData("/ok#part", null)]
    [InlineData("/get-only", null)]
    [InlineData("/hangs-up-on-head", null)]
    [InlineData("/for-now", null)]
    [InlineData("/tired", null)]
    [InlineData("/moved", "OT302")]
    [InlineData("/moved-then-for-now", "OT302")]
    [InlineData("/moved-away", "OT301")]
    [InlineData("/moved-nowhere", "OT304")]
    [InlineData("/status/404", "OT301")]
    [InlineData("/status/410", "OT301")]
    [InlineData("/status/403", "OT303")]
    [InlineData("/status/429", "OT303")]
    [InlineData("/status/503", "OT303")]
    [InlineData("/status/999", "OT303")]
    [InlineData("/status/500", "OT304")]
    [InlineData("/round", "OT304")]
    public async Task An_address_is_told_by_what_it_answers(string path, string? code) =>
        Assert.Equal(code, (await CheckAsync(Base + path)).SingleOrDefault()?.Code);

    [Fact]
    public async Task One_that_answers_too_late_gives_no_answer()
    {
        var manners = Hasty with { Timeout = TimeSpan.FromMilliseconds(300), Attempts = 1 };
        Assert.Equal("OT304", Assert.Single(await RunAsync([Link("a.txt", "/slow")], manners)).Code);
    }

    [Fact]
    public async Task A_moved_link_says_where_it_lives_now() =>
        Assert.EndsWith(
            $"a.txt(1,1): info OT302: {Base}/moved has moved. Write {Base}/ok.",
            Assert.Single(await CheckAsync(Base + "/moved")).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_port_where_nobody_listens_gives_no_answer() =>
        Assert.Equal("OT304", Assert.Single(await CheckAsync("http://127.0.0.1:1/")).Code);

    [Fact]
    public async Task HEAD_comes_first_and_GET_only_where_it_says_no()
    {
        await CheckAsync(Base + "/ok", Base + "/get-only");
        Assert.Equal(["HEAD /ok", "HEAD /get-only", "GET /get-only"], asked);
    }

    [Fact]
    public async Task Who_has_no_answer_is_asked_three_times_and_who_forbids_it_once()
    {
        await CheckAsync(Base + "/status/500", Base + "/status/403");
        Assert.Equal(3, asked.Count(a => a == "GET /status/500"));
        Assert.Equal(1, asked.Count(a => a == "GET /status/403"));
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time()
    {
        await CheckAsync([.. Enumerable.Range(0, 30).Select(i => $"{Base}/ok?{i}")]);
        Assert.Equal((30, 1), (asked.Count, mostAtOnce));
    }

    [Fact]
    public async Task One_address_in_many_places_is_asked_once_and_told_in_each()
    {
        var problems = await RunAsync([Link("a.txt", "/status/404"), Link("a.txt", "/status/404#x"), Link("b.txt", "/status/404")]);
        Assert.Equal(["a.txt", "a.txt", "b.txt"], problems.Select(p => p.File));
        Assert.Equal(["HEAD /status/404", "GET /status/404"], asked);
    }

    [Fact]
    public async Task What_was_answered_lately_is_not_asked_again()
    {
        var first = await CheckAsync(Base + "/status/404", Base + "/ok", Base + "/moved");
        asked.Clear();
        Assert.Equal(first, await CheckAsync(Base + "/status/404", Base + "/ok", Base + "/moved"));
        Assert.Empty(asked);
    }

    [Theory]
    [InlineData(LinkState.Alive, 13, true)]
    [InlineData(LinkState.Alive, 15, false)]
    [InlineData(LinkState.Dead, 2, false)]
    [InlineData(LinkState.Blocked, 1, false)]
    public void Answers_grow_old(LinkState state, int days, bool isFresh)
    {
        var then = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(isFresh, new LinkAnswer("http://a.org/", state, "", null, then).IsFresh(then.AddDays(days)));
    }

    [Fact]
    public async Task A_broken_cache_is_an_empty_one()
    {
        await File.WriteAllTextAsync(CacheFile, "{", TestContext.Current.CancellationToken);
        Assert.Empty(await CheckAsync(Base + "/ok"));
        Assert.Single(asked);
    }

    private string Base => server.Urls.First();

    private string CacheFile => Path.Combine(folder.FullName, "links.json");

    private OutboundLink Link(string file, string path) => new(Base + path, file, new SourcePosition(1, 1));

    private Task<IReadOnlyList<Diagnostic>> CheckAsync(params string[] urls) =>
        RunAsync([.. urls.Select(u => new OutboundLink(u, "a.txt", new SourcePosition(1, 1)))]);

    private async Task<IReadOnlyList<Diagnostic>> RunAsync(OutboundLink[] links, LinkManners? manners = null)
    {
        using var asker = new LinkAsker(manners ?? Hasty);
        var cache = await LinkCache.LoadAsync(CacheFile, TestContext.Current.CancellationToken);
        return await LinkCheck.RunAsync(links, asker, cache, (_, _) => { }, TestContext.Current.CancellationToken);
    }

    private static WebApplication BuildServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        return builder.Build();
    }
}
