using OptTopics.Bibliography;

namespace OptTopics.Extraction.BibTeX;

/// <summary>A list of names with <c>and</c> between them: <c>Du, Simon S. and {Barnes and Noble} and others</c>.</summary>
internal static class NameList
{
    /// <summary>The names of a list as written, and whether it goes on.</summary>
    public static (IReadOnlyList<Name> Names, bool EtAl) Read(string latex)
    {
        var items = SplitAtAnd(LatexText.DecodeNames(latex)).ToList();
        var names = items.Where(item => !IsOthers(item)).Select(NameParser.Parse).Where(name => name != new Name(Literal: "")).ToList();
        return (names, items.Exists(IsOthers));
    }

    private static bool IsOthers(string item) => item.ToLowerInvariant().TrimEnd('.') is "others" or "et al";

    private static IEnumerable<string> SplitAtAnd(string list)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '{' => 1, '}' when depth > 0 => -1, _ => 0 };
            if (depth == 0 && list[i] == ' ' && string.Compare(list, i, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0)
            {
                // "a and and b" shares a space between its two separators.
                yield return list[start..Math.Max(start, i)].Trim();
                start = i + 5;
                i += 3;
            }
        }

        yield return list[start..].Trim();
    }
}
