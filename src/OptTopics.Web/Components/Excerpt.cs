using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>One sentence of a text, or the words around what is looked for, and whether something stands before and behind it.</summary>
public sealed partial record Excerpt(string Text, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>A longer note is not shown whole among results; a paragraph of links can be a single sentence.</summary>
    private const int Longest = 1_200;

    /// <summary>What is to stand before it.</summary>
    public string Before => IsCutBefore ? "… " : "";

    /// <summary>What is to stand behind it.</summary>
    public string After => IsCutAfter ? " …" : "";

    /// <summary>
    /// The sentence of a note that has most of the words; of equals that which names the work, then the first. Without words the beginning of a
    /// long note, or what stands around the name of the work. Null when there is nothing to cut.
    /// </summary>
    public static Excerpt? Of(Citation citation, IReadOnlyList<string> words)
    {
        var (text, named) = (citation.NoteText, citation.LeadsEntry ? null : citation.Reference.Label);
        return words.Count > 0 ? Around(text, words, named)
            : text.Length > Longest ? new Excerpt(text, IsCutBefore: false, IsCutAfter: false).Cut([named])
            : null;
    }

    /// <summary>As for a note; null when the text is one sentence that is not long.</summary>
    public static Excerpt? Around(string text, IReadOnlyList<string> words, string? named = null)
    {
        var sentences = SentenceEnd().Split(text);
        var (at, best) = sentences.Index().MaxBy(s =>
            (SearchText.CountFound(s.Item, words), named is not null && s.Item.Contains(named, StringComparison.Ordinal), -s.Index));
        var sentence = new Excerpt(best, at > 0, at < sentences.Length - 1);
        return best.Length > Longest ? sentence.Cut([named, .. words]) : sentences.Length < 2 ? null : sentence;
    }

    /// <summary>What stands around the first of these that is there.</summary>
    private Excerpt Cut(IEnumerable<string?> sought)
    {
        var place = sought.OfType<string>().Select(s => Text.IndexOf(s, StringComparison.OrdinalIgnoreCase)).FirstOrDefault(at => at >= 0);
        var start = place < Longest / 2 ? 0 : Text.LastIndexOf(' ', place - (Longest / 4)) + 1;
        var last = Math.Min(start + Longest, Text.Length);
        var end = last < Text.Length && Text.LastIndexOf(' ', last) is var space && space > start ? space : last;
        return new Excerpt(Text[start..end], IsCutBefore || start > 0, IsCutAfter || end < Text.Length);
    }

    // Behind initials and "et al." a sentence goes on.
    [GeneratedRegex(@"(?<=[.!?…][)\]”’""']*)(?<!\b(\p{L}|al|vs|cf|Fig|Sec|Eq)\.)\s+(?=[\p{Lu}\d“‘""(])", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();
}
