using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Bullets that a venue or a year closes, but for links and a short remark: "A study of lists (ICML 2020)", "A study of lists. [Science, 2008]",
/// "A study of lists. CVPR 2021", "A study of lists, Row Science, 2008 (RowNet)". Where a page lists works so, those that link nothing are works too.
/// </summary>
internal sealed partial class DatedLines
{
    private const int Least = 4;

    private const int LeastWords = 3;

    private const int Longest = 300;

    private int dated;
    private int bullets;

    public bool AreWorks => dated >= Least && dated * 3 >= bullets;

    public void Add(Passage passage)
    {
        if (passage.Kind is not (EntryKind.Bullet or EntryKind.Numbered) || passage.Text.Text.Length == 0)
        {
            return;
        }

        bullets++;
        var text = passage.Text.Text;
        var end = passage.Text.Links is [{ } link, ..] && Titles.CountWords(text, new Stretch(0, link.At.Start)) >= LeastWords
            ? link.At.Start
            : passage.Text.NextBorder(0, text.Length);
        dated += end < Longest && Closed().IsMatch(text.AsSpan(0, end)) && Titles.CountWords(text, new Stretch(0, end)) > LeastWords ? 1 : 0;
    }

    [GeneratedRegex(
        @"(?:[(\[](?:[^()\[\]]{1,40}[\s,'’])?(?:19|20)[0-9]{2}[)\]]|[.?]\s(?:\p{L}[\p{L}&. -]{1,40}[\s'’.]*)?(?:19|20)[0-9]{2}|" +
        @"[,.?]\s\p{Lu}[\p{L}&. -]{1,60}[,.]\s(?:19|20)[0-9]{2}(?:\s\([^()]{2,60}\))?)[\s.,:;\[(]*\z",
        RegexOptions.RightToLeft)]
    private static partial Regex Closed();
}
