namespace OptTopics.Extraction.References;

internal static class Brackets
{
    private const int Longest = 400;

    /// <summary>What stands between the bracket at <paramref name="open"/> and the one that closes it; null when none does.</summary>
    public static Stretch? Inside(string text, int open, int end)
    {
        var (opening, closing) = (text[open], text[open] switch { '(' => ')', '（' => '）', '【' => '】', _ => ']' });
        var depth = 0;
        for (var i = open; i < Math.Min(end, open + Longest); i++)
        {
            depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return new Stretch(open + 1, i);
            }
        }

        return null;
    }

    /// <summary>"(Row Labs), ICML 2018": what stands behind brackets that open the stretch.</summary>
    public static Stretch Behind(string text, Stretch at) =>
        at.TrimStart(text) is { IsEmpty: false } whole && text[whole.Start] is '(' && Inside(text, whole.Start, whole.End) is { } inner
            ? at with { Start = inner.End + 1 }
            : at;

    /// <summary>Without one pair of square brackets, asterisks and space around.</summary>
    public static Stretch Strip(string text, Stretch at)
    {
        var bare = at.Trim(text);
        return bare.Length > 1 && text[bare.Start] == '[' && text[bare.End - 1] == ']' ? new Stretch(bare.Start + 1, bare.End - 1).Trim(text) : bare;
    }
}
