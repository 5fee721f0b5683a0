using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>
/// Finds where pages and topics went that are no more: to where most of their works have come, else (a topic) to the new heading in the
/// same place. So a renamed heading or file, and a topic that moved to another page, keep their addresses.
/// </summary>
internal sealed class LedgerMoves
{
    private readonly Ledger before;
    private readonly Ledger after;
    private readonly Dictionary<string, string> pageMoves;
    private readonly Dictionary<(string Page, string Anchor), LedgerTopic> topicMoves = [];
    private readonly HashSet<string> pages;
    private readonly Dictionary<(string Page, string Anchor), LedgerTopic> topics;

    private LedgerMoves(Ledger before, Ledger after)
    {
        (this.before, this.after) = (before, after);
        pages = after.Pages.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        topics = after.Topics.ToDictionary(t => (t.Page, t.Anchor));
        pageMoves = FindPages();
        FindTopicsByWorks();
        foreach (var page in before.Topics.GroupBy(t => t.Page, StringComparer.Ordinal))
        {
            FindTopicsByPlace([.. page], [.. after.Topics.Where(t => t.Page == PageNow(page.Key))]);
        }
    }

    /// <summary>The ledger after, with the moves of the one before and those since. A page that was renamed is as old as it was.</summary>
    public static Ledger Record(Ledger before, Ledger after)
    {
        var moves = new LedgerMoves(before, after);
        return after with { Pages = moves.DatedPages(), Moves = [.. moves.All()] };
    }

    private IReadOnlyList<LedgerPage> DatedPages()
    {
        var known = before.Pages.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var firstSeen = before.Pages.Where(p => !known.Contains(PageNow(p.Id))).GroupBy(p => PageNow(p.Id), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Min(p => p.FirstSeen), StringComparer.Ordinal);
        return [.. after.Pages.Select(p => p with { FirstSeen = firstSeen.GetValueOrDefault(p.Id, p.FirstSeen) })];
    }

    private IEnumerable<LedgerMove> All()
    {
        var found = pageMoves.Select(m => new LedgerMove(m.Key, null, m.Value, null))
            .Concat(topicMoves.Where(m => m.Value.Page != PageNow(m.Key.Page) || m.Value.Anchor != m.Key.Anchor)
                .Select(m => new LedgerMove(m.Key.Page, m.Key.Anchor, m.Value.Page, m.Value.Anchor)));
        return found.Concat(before.Moves.Select(Forward)).DistinctBy(m => (m.Page, m.Anchor))
            .Where(m => m.Anchor is null ? !pages.Contains(m.Page) : !topics.ContainsKey((m.Page, m.Anchor)));
    }

    // What led to something that has moved itself leads where that is now.
    private LedgerMove Forward(LedgerMove move) => move.ToAnchor is not null && topicMoves.TryGetValue((move.ToPage, move.ToAnchor), out var topic)
        ? move with { ToPage = topic.Page, ToAnchor = topic.Anchor }
        : move with { ToPage = PageNow(move.ToPage) };

    private string PageNow(string page) => pageMoves.GetValueOrDefault(page, page);

    private Dictionary<string, string> FindPages()
    {
        var (then, now) = (TraitsOf(before), TraitsOf(after));
        var gained = pages.Order(StringComparer.Ordinal)
            .Select(p => (Page: p, Traits: Without(now[p], then.GetValueOrDefault(p, [])))).ToList();
        return before.Pages.Select(p => p.Id).Where(p => !pages.Contains(p))
            .Select(p => (From: p, To: MostOf(then[p], gained, g => g.Traits).Page)).Where(m => m.To is not null)
            .ToDictionary(m => m.From, m => m.To, StringComparer.Ordinal);
    }

    // A page is known by its works, one without any by its headings.
    private static Dictionary<string, HashSet<string>> TraitsOf(Ledger ledger)
    {
        var topicsOf = ledger.Topics.ToLookup(t => t.Page, StringComparer.Ordinal);
        return ledger.Pages.ToDictionary(
            p => p.Id,
            p => p.Works.Concat(topicsOf[p.Id].SelectMany(t => t.Works)).ToHashSet(StringComparer.Ordinal) is { Count: > 0 } works
                ? works
                : topicsOf[p.Id].Select(t => "#" + t.Anchor).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    private void FindTopicsByWorks()
    {
        var then = before.Topics.ToLookup(t => (PageNow(t.Page), t.Anchor), t => t.Works);
        var gained = after.Topics
            .Select(t => (Topic: t, Works: Without(t.Works, then[(t.Page, t.Anchor)].SelectMany(w => w)))).ToList();
        foreach (var topic in before.Topics.Where(t => !topics.ContainsKey((PageNow(t.Page), t.Anchor))))
        {
            if (MostOf(topic.Works, gained.OrderBy(g => g.Topic.Page != PageNow(topic.Page)), g => g.Works).Topic is { } found)
            {
                topicMoves[(topic.Page, topic.Anchor)] = found;
            }
        }
    }

    private void FindTopicsByPlace(IReadOnlyList<LedgerTopic> then, IReadOnlyList<LedgerTopic> now)
    {
        var followed = then.Select(t => (Was: t, Is: Followed(t))).ToList();
        var kept = followed.Select(f => f.Is).OfType<LedgerTopic>().ToHashSet();
        var lost = Gaps(followed, f => f.Is);
        var come = Gaps(now, t => kept.Contains(t) ? t : null);
        foreach (var (place, missing) in lost)
        {
            if (come.TryGetValue(place, out var fresh) && fresh.Count == missing.Count)
            {
                foreach (var ((was, _), isNow) in missing.Zip(fresh).Where(p => MayBe(p.First.Was, p.Second)))
                {
                    topicMoves[(was.Page, was.Anchor)] = isNow;
                }
            }
        }
    }

    private LedgerTopic? Followed(LedgerTopic topic) =>
        topics.GetValueOrDefault((PageNow(topic.Page), topic.Anchor)) ?? topicMoves.GetValueOrDefault((topic.Page, topic.Anchor));

    // A topic that lost all its works to nobody is another one.
    private static bool MayBe(LedgerTopic was, LedgerTopic isNow) =>
        was.Works.Count == 0 || was.Works.Intersect(isNow.Works, StringComparer.Ordinal).Any();

    /// <summary>What has no counterpart, by the counterparts before and after it.</summary>
    private static Dictionary<(LedgerTopic? Before, LedgerTopic? After), List<T>> Gaps<T>(IReadOnlyList<T> topics, Func<T, LedgerTopic?> counterpart)
    {
        var gaps = new Dictionary<(LedgerTopic?, LedgerTopic?), List<T>>();
        LedgerTopic? last = null;
        List<T> open = [];
        foreach (var topic in topics)
        {
            if (counterpart(topic) is not { } known)
            {
                open.Add(topic);
                continue;
            }

            gaps.TryAdd((last, known), open);
            (last, open) = (known, []);
        }

        gaps.TryAdd((last, null), open);
        return gaps;
    }

    private static HashSet<string> Without(IEnumerable<string> now, IEnumerable<string> then) =>
        now.Except(then, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);

    /// <summary>The one that has more than half of them, and more than others; nothing where none has.</summary>
    private static T? MostOf<T>(IReadOnlyCollection<string> wanted, IEnumerable<T> candidates, Func<T, HashSet<string>> traits) => candidates
        .Select(c => (Candidate: c, Shared: wanted.Count(traits(c).Contains)))
        .Where(c => c.Shared * 2 > wanted.Count)
        .OrderByDescending(c => c.Shared)
        .Select(c => c.Candidate)
        .FirstOrDefault();
}
