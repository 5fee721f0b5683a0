using System.Text.RegularExpressions;
using Markdig.Syntax;
using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Titles without a link in a list of linked works: where nearly each item links one, "A study of lists" alone is one too, which nobody has found a
/// link for.
/// </summary>
internal sealed partial class ListedTitles(IReadOnlyList<Passage> passages)
{
    private const int LeastWorks = 3;

    private const int LongestTitle = 25;

    /// <summary>A long list is told by its first items.</summary>
    private const int MostRead = 12;

    private readonly ILookup<Block, Passage> items = passages
        .Where(p => p.Kind is EntryKind.Bullet or EntryKind.Numbered)
        .ToLookup(p => (Block)p.Node.Parent!);

    private readonly Dictionary<Block, bool> areWorks = [];

    /// <summary>The citation that the words of the passage are; null when they are none.</summary>
    public FoundCitation? Read(Passage passage, Func<BlockText, IReadOnlyList<FoundCitation>> reader)
    {
        if (passage.Kind is not (EntryKind.Bullet or EntryKind.Numbered) || TitleOf(passage) is not { } title || !AreWorks(passage, reader))
        {
            return null;
        }

        return new FoundCitation { Fields = new Fields { Title = title }, Kind = WorkKind.Paper, At = title };
    }

    private static Stretch? TitleOf(Passage passage)
    {
        var text = passage.Text.Text;
        var title = Titles.Clean(text, passage.Text.Whole);
        var isTitle = passage is { Inlines.Count: 1, Children.Count: 0, Text.Links.Count: 0 }
            && Titles.CountWords(text, title) is > 2 and <= LongestTitle
            && char.IsLetterOrDigit(text[title.Start])
            && !char.IsLower(text[title.Start])
            && !NoTitle().IsMatch(passage.Text.Text);
        return isTitle ? title : null;
    }

    private bool AreWorks(Passage passage, Func<BlockText, IReadOnlyList<FoundCitation>> reader)
    {
        var list = (Block)passage.Node.Parent!;
        if (!areWorks.TryGetValue(list, out var known))
        {
            areWorks[list] = known = AreWorks([.. items[list]], reader);
        }

        return known;
    }

    private static bool AreWorks(IReadOnlyList<Passage> siblings, Func<BlockText, IReadOnlyList<FoundCitation>> reader)
    {
        var linked = siblings.Where(s => s.Text.Links.Count > 0).ToList();
        if (linked.Count < LeastWorks || linked.Count * 10 < siblings.Count * 7)
        {
            return false;
        }

        var read = linked.Take(MostRead).ToList();
        return read.Count(s => IsWork(reader(s.Text))) * 10 >= read.Count * 9;
    }

    private static bool IsWork(IReadOnlyList<FoundCitation> found) =>
        found is [{ Kind: WorkKind.Paper or WorkKind.Book, Fields.Title: not null }, ..];

    [GeneratedRegex(
        @"[:!…]\s*\z|\.\.\s*\z|[.?!]\s+\S|\A\W*(?:more|see|other|others|and|also|add|please|note|coming|under|work in progress|to be|todo|tbd|" +
        @"all|this is|these|we|i|you|there|here|etc)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NoTitle();
}
