using System.Net.Sockets;

namespace OptTopics.Web.Commands.Links;

/// <summary>Asks addresses whether they still lead somewhere: HEAD, then GET where that says no; many hosts at once, each politely.</summary>
public sealed class LinkAsker : IDisposable
{
    private readonly LinkManners manners;
    private readonly HostGates gates;
    private readonly SocketsHttpHandler handler;
    private readonly HttpClient client;

    public LinkAsker(LinkManners? manners = null)
    {
        this.manners = manners ?? new LinkManners();
        gates = new HostGates(this.manners.Pause);
        handler = new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = this.manners.Timeout };
        client = new HttpClient(handler) { Timeout = this.manners.Timeout };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; OptTopics-check/1.0)");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/pdf;q=0.9,*/*;q=0.8");
    }

    /// <summary>Asks all, and tells each answer as it comes, one at a time.</summary>
    public async Task AskAsync(IEnumerable<Uri> addresses, Action<LinkAnswer> tell, CancellationToken cancellationToken)
    {
        var hosts = addresses.GroupBy(a => a.Authority, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Count());
        var turn = new Lock();
        var options = new ParallelOptions { MaxDegreeOfParallelism = manners.Hosts, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(hosts, options, async (host, token) =>
        {
            foreach (var address in host)
            {
                var answer = await AskAsync(address, token);
                lock (turn)
                {
                    tell(answer);
                }
            }
        });
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
        gates.Dispose();
    }

    private async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (answer, wait) = await FollowAsync(address, cancellationToken);
            wait ??= manners.BackOff * Math.Pow(2, attempt - 1);
            var mayBeWrong = answer.State is LinkState.Silent or LinkState.Blocked;
            if (!mayBeWrong || attempt >= manners.Attempts || wait > manners.LongestWait || IsFinal(answer))
            {
                return answer;
            }

            await Task.Delay(wait.Value, cancellationToken);
        }
    }

    // Who forbids it now forbids it in a second too.
    private static bool IsFinal(LinkAnswer answer) => answer.State is LinkState.Blocked && answer.Detail is not ("answers 429" or "answers 503");

    private async Task<(LinkAnswer Answer, TimeSpan? Wait)> FollowAsync(Uri address, CancellationToken cancellationToken)
    {
        var hops = new List<Reply>();
        while (hops.Count <= manners.Redirects)
        {
            var reply = await ReplyOfAsync(hops is [.., { Location: { } next }] ? next : address, cancellationToken);
            if (reply.Location is not null)
            {
                hops.Add(reply);
                continue;
            }

            // Where it lives is as far as it was sent for good: from there it may lead on for now, as to a nearer server.
            var home = reply.State is LinkState.Alive ? hops.TakeWhile(h => h.IsForGood).LastOrDefault()?.Location : null;
            return (Answer(home is null ? reply.State : LinkState.Moved, reply.Detail, home), reply.Wait);
        }

        return (Answer(LinkState.Silent, "leads on without end"), null);

        LinkAnswer Answer(LinkState state, string detail, Uri? home = null) =>
            new(address.AbsoluteUri, state, detail, home?.AbsoluteUri, TimeProvider.System.GetUtcNow());
    }

    private async Task<Reply> ReplyOfAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            return await HeadAsync(address, cancellationToken) ?? await SendAsync(HttpMethod.Get, address, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound }
                ? new Reply(LinkState.Dead, "has no such host")
                : new Reply(LinkState.Silent, $"gives no answer ({e.HttpRequestError})");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Reply(LinkState.Silent, "gives no answer in time");
        }
    }

    /// <summary>What a HEAD is answered with; null when that says nothing, because many servers answer it wrongly or hang up.</summary>
    private async Task<Reply?> HeadAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            // To one that asks for patience no second request is sent.
            var reply = await SendAsync(HttpMethod.Head, address, cancellationToken);
            return reply.State is LinkState.Alive || reply.Location is not null || reply.Wait is not null ? reply : null;
        }
        catch (HttpRequestException e) when (e.InnerException is IOException)
        {
            return null;
        }
    }

    private Task<Reply> SendAsync(HttpMethod method, Uri address, CancellationToken cancellationToken) => gates.PassAsync(
        address,
        async () =>
        {
            using var request = new HttpRequestMessage(method, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return Reply.Of(response, address);
        },
        cancellationToken);

    /// <summary>What one request was answered with.</summary>
    private sealed record Reply(LinkState State, string Detail, Uri? Location = null, bool IsForGood = false, TimeSpan? Wait = null)
    {
        public static Reply Of(HttpResponseMessage response, Uri address)
        {
            var status = (int)response.StatusCode;
            var detail = $"answers {status}";
            if (status is 301 or 302 or 303 or 307 or 308 && Uri.TryCreate(address, response.Headers.Location, out var next))
            {
                return next.Scheme is "http" or "https"
                    ? new Reply(LinkState.Alive, detail, next, status is 301 or 308)
                    : new Reply(LinkState.Dead, $"leads to {next.Scheme}:");
            }

            return new Reply(StateOf(status), detail, Wait: status is 429 or 503 ? WaitOf(response) : null);
        }

        // 999 is how some networks answer programs.
        private static LinkState StateOf(int status) => status switch
        {
            >= 200 and < 300 => LinkState.Alive,
            401 or 403 or 405 or 406 or 429 or 451 or 503 or 999 => LinkState.Blocked,
            >= 400 and < 500 => LinkState.Dead,
            _ => LinkState.Silent,
        };

        private static TimeSpan? WaitOf(HttpResponseMessage response) =>
            response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - TimeProvider.System.GetUtcNow() : null;
    }
}
