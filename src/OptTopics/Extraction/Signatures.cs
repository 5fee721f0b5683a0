using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Tells whether a page signs its works behind a dash: "[A study of lists](url) - Ann Smith". Where several lines do so with names that are
/// known as such, an unknown name in the same place is one too.
/// </summary>
internal static class Signatures
{
    private const int Least = 3;

    private const int LongestName = 80;

    public static bool AreHabit(IReadOnlyList<Passage> passages)
    {
        var (known, unknown) = (0, 0);
        foreach (var passage in passages)
        {
            if (passage.Text.Links is [{ Kind: MarkKind.Link, IsBare: false } link, ..] && SignedBy(passage.Text, link.At.End) is { } names)
            {
                var isKnown = names.Evidence is not Evidence.Weak || GivenNames.Begins(names);
                (known, unknown) = isKnown ? (known + 1, unknown) : (known, unknown + 1);
            }
        }

        return known >= Least && known >= unknown / 2;
    }

    /// <summary>The full names that fill the line behind a link and a dash, but for brackets.</summary>
    private static NameList? SignedBy(BlockText block, int place)
    {
        var text = block.Text;
        var rest = new Stretch(place, Math.Min(block.NextBorder(place, text.Length), place + LongestName)).TrimStart(text);
        if (rest.Length < 5 || !Characters.IsDash(text[rest.Start]) || !Characters.IsSpace(text[rest.Start + 1]) || NameListParser.ReadAt(text, rest with { Start = rest.Start + 1 }) is not { } names || names.Names.Any(n => n.Name.Given is null))
        {
            return null;
        }

        var behind = (rest with { Start = names.At.End }).TrimStart(text, ".");
        return behind.IsEmpty || text[behind.Start] is '(' ? names : null;
    }
}
