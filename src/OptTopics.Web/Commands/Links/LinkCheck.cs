using OptTopics.Bibliography;
using OptTopics.Checks;

namespace OptTopics.Web.Commands.Links;

/// <summary>Asks every outbound address of a content and tells which lead nowhere, elsewhere or to a closed door.</summary>
public static class LinkCheck
{
    /// <summary>The problems of the links, each place once; addresses with a recent answer are not asked.</summary>
    /// <param name="onAnswer">Told the number of answers so far and of all addresses.</param>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(
        IReadOnlyCollection<OutboundLink> links, LinkAsker asker, LinkCache cache, Action<int, int> onAnswer, CancellationToken cancellationToken)
    {
        var places = links.ToLookup(l => AddressOf(l.Url));
        var addresses = places.Select(p => p.Key).OfType<Uri>().ToList();
        var answers = addresses.Select(cache.Find).OfType<LinkAnswer>().ToDictionary(a => a.Url, StringComparer.Ordinal);
        try
        {
            await asker.AskAsync(addresses.Where(a => !answers.ContainsKey(a.AbsoluteUri)), Take, cancellationToken);
        }
        finally
        {
            await cache.SaveAsync();
        }

        return [.. addresses.SelectMany(a => places[a].Select(p => Problem(p, answers[a.AbsoluteUri]))).OfType<Diagnostic>()];

        void Take(LinkAnswer answer)
        {
            cache.Add(answer);
            answers[answer.Url] = answer;
            onAnswer(answers.Count, addresses.Count);
        }
    }

    /// <summary>Without its fragment, which no server is told.</summary>
    private static Uri? AddressOf(string url) =>
        Uri.TryCreate(url.Split('#')[0], UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address.Host.Length > 0
            ? address
            : null;

    private static Diagnostic? Problem(OutboundLink link, LinkAnswer answer)
    {
        var (rule, cure) = answer.State switch
        {
            LinkState.Dead => (CheckRules.DeadLink, "Find where it lives now, or an archived copy."),
            LinkState.Moved => (CheckRules.MovedLink, $"Write {answer.MovedTo}."),
            LinkState.Blocked => (CheckRules.BlockedLink, "Open it in a browser to see whether it lives."),
            LinkState.Silent => (CheckRules.SilentLink, "Try again later."),
            _ => (null, null),
        };
        var message = answer.State is LinkState.Moved ? $"{link.Url} has moved." : $"{link.Url} {answer.Detail}.";
        return rule is null ? null : new Diagnostic(rule.Severity, rule.Code, link.File, link.At.Line, link.At.Column, message, cure);
    }
}
