using OptTopics.Catalog.Search;

namespace OptTopics.Checks;

/// <summary>
/// Pairs of works that may be one and are not joined: the same title with what contradicts it, a title with one slip, a title with
/// and without its subtitle.
/// </summary>
internal static class SimilarWorks
{
    /// <summary>A slip in a title of so few words may be another title.</summary>
    private const int FewestWords = 4;

    /// <summary>Longer titles are compared whole: a title makes as many keys as it has words, each as long as itself.</summary>
    private const int MostWords = 60;

    /// <summary>A title that so many works share says nothing.</summary>
    private const int LargestGroup = 20;

    public static IEnumerable<(CheckedWork First, CheckedWork Second, string Why)> Of(IReadOnlyList<CheckedWork> works)
    {
        var titled = works.Where(w => w.Title is not null)
            .Select(w => new Titled(w, SearchText.Words(w.Title!)))
            .Where(t => t.Words.Count > 1).ToList();
        var groups = titled.SelectMany(t => t.Keys().Distinct(StringComparer.Ordinal), (Work, Key) => (Work, Key))
            .GroupBy(p => p.Key, p => p.Work, StringComparer.Ordinal);
        var seen = new HashSet<(CheckedWork, CheckedWork)>();
        foreach (var group in groups.Select(g => g.Take(LargestGroup + 1).ToList()).Where(g => g.Count is > 1 and <= LargestGroup))
        {
            foreach (var (first, second) in group.SelectMany((a, i) => group.Skip(i + 1), (a, b) => (a, b)))
            {
                if (Why(first, second) is { } why && seen.Add((first.Work, second.Work)))
                {
                    yield return (first.Work, second.Work, why);
                }
            }
        }
    }

    private static string? Why(Titled a, Titled b)
    {
        if (a.Words.SequenceEqual(b.Words, StringComparer.Ordinal))
        {
            return a.Work.SharesAuthorWith(b.Work) ? "it has the same title and an author in common" : null;
        }

        if (!a.Work.Cluster.Resembles(b.Work.Cluster))
        {
            return null;
        }

        if (IsOneSlip(a.Words, b.Words))
        {
            return "the titles differ by one slip";
        }

        return IsWithoutSubtitle(a, b) || IsWithoutSubtitle(b, a) ? "one title lacks the subtitle" : null;
    }

    private static bool IsWithoutSubtitle(Titled a, Titled b) => b.Main is { } main && a.Words.SequenceEqual(main, StringComparer.Ordinal);

    /// <summary>One word is written otherwise, or one small word is too many.</summary>
    private static bool IsOneSlip(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        if (Math.Min(a.Count, b.Count) < FewestWords)
        {
            return false;
        }

        var same = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        return (a.Count - b.Count) switch
        {
            0 => EditDistance.IsNear(a[same], b[same]) && a.Skip(same + 1).SequenceEqual(b.Skip(same + 1), StringComparer.Ordinal),
            1 => a[same].Length <= 3 && a.Skip(same + 1).SequenceEqual(b.Skip(same), StringComparer.Ordinal),
            -1 => b[same].Length <= 3 && b.Skip(same + 1).SequenceEqual(a.Skip(same), StringComparer.Ordinal),
            _ => false,
        };
    }

    private sealed record Titled(CheckedWork Work, IReadOnlyList<string> Words)
    {
        /// <summary>The title before its colon, when that says enough alone.</summary>
        public IReadOnlyList<string>? Main { get; } =
            Work.Title!.Split(':') is [var main, _, ..] && SearchText.Words(main) is { Count: >= 3 } words ? words : null;

        /// <summary>The title and what is left of it without one of its words, or without its subtitle: similar titles share one of these.</summary>
        public IEnumerable<string> Keys()
        {
            yield return string.Join(' ', Words);
            if (Main is not null)
            {
                yield return string.Join(' ', Main);
            }

            for (var i = 0; Words.Count is >= FewestWords and <= MostWords && i < Words.Count; i++)
            {
                yield return string.Join(' ', Words.Where((_, at) => at != i));
            }
        }
    }
}
