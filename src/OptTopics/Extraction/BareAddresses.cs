using System.Text.RegularExpressions;

namespace OptTopics.Extraction;

/// <summary>Finds addresses that the reader of the markup left as text.</summary>
internal static partial class BareAddresses
{
    /// <summary>Brackets and marks of other scripts end an address that stands for itself: "https://a.org/1【a remark】".</summary>
    public const string OtherMarks = "【】「」『』（），。；";

    /// <summary>A link for each address that overlaps none of the stretches that are taken, which are in order.</summary>
    public static IEnumerable<Mark> Find(string text, IReadOnlyList<Stretch> taken)
    {
        var next = 0;
        foreach (Match match in Address().Matches(text))
        {
            var at = new Stretch(match.Index, match.Index + match.Length).TrimEnd(text, ".,;:!?'\"*_");
            at = WithoutUnmatchedClosing(text, at);
            while (next < taken.Count && taken[next].End <= at.Start)
            {
                next++;
            }

            if (next == taken.Count || !taken[next].Overlaps(at))
            {
                yield return new Mark(MarkKind.Link, at) { Url = at.Of(text), IsBare = true };
            }
        }
    }

    private static Stretch WithoutUnmatchedClosing(string text, Stretch at)
    {
        var address = text.AsSpan(at.Start, at.Length);
        var surplus = address.Count(')') - address.Count('(');
        while (surplus-- > 0 && address.EndsWith(")"))
        {
            address = address[..^1];
        }

        return at with { End = at.Start + address.Length };
    }

    [GeneratedRegex(@"\bhttps?://[^\s<>""|\]" + OtherMarks + "]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
