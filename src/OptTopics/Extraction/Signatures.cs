using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// How the lines of a page name their people: "[A study of lists](url) - Ann Smith", or "A study of lists - Ann Smith" without a link. Where
/// several do so with names that are known as such, an unknown name in the same place is one too.
/// </summary>
internal sealed record Signatures(bool BehindLinks, bool BehindWords)
{
    private const int Least = 3;

    private const int LongestLine = 160;

    private const int LongestName = 80;

    public static readonly Signatures None = new(BehindLinks: false, BehindWords: false);

    public static Signatures Of(IReadOnlyList<Passage> passages)
    {
        var (linked, plain) = (new Tally(), new Tally());
        foreach (var passage in passages)
        {
            if (passage.Text.Links is [{ Kind: MarkKind.Link, IsBare: false } link, ..])
            {
                linked.Add(passage.Text, link.At.End, long.MaxValue);
            }
            else if (passage is { Kind: EntryKind.Bullet or EntryKind.Numbered, Text: { Links.Count: 0, Text.Length: < LongestLine } } && passage.Text.Text.LastIndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash)
            {
                plain.Add(passage.Text, dash, Titles.CountWords(passage.Text.Text, new Stretch(0, dash)));
            }
        }

        return new Signatures(linked.IsHabit, plain.IsHabit && plain.HasTitles);
    }

    /// <summary>The full names that fill the line behind a dash, but for brackets.</summary>
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

    /// <summary>Counts the lines of one kind.</summary>
    private sealed class Tally
    {
        private int known;
        private int unknown;
        private int titles;

        public bool IsHabit => known >= Least && known >= unknown / 2;

        /// <summary>Half of what is signed has the length of a title, which offices have not.</summary>
        public bool HasTitles => titles * 2 >= known + unknown;

        public void Add(BlockText block, int place, long words)
        {
            if (SignedBy(block, place) is { } names)
            {
                var isKnown = names.Evidence is not Evidence.Weak || GivenNames.Begins(names);
                (known, unknown) = isKnown ? (known + 1, unknown) : (known, unknown + 1);
                titles += words > 2 ? 1 : 0;
            }
        }
    }
}
