using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>One sentence of a text, and whether something stands before and behind it.</summary>
public sealed partial record Excerpt(string Text, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>What is to stand before it.</summary>
    public string Before => IsCutBefore ? "… " : "";

    /// <summary>What is to stand behind it.</summary>
    public string After => IsCutAfter ? " …" : "";

    /// <summary>
    /// The sentence of a note that has most of the words; of equals that which names the work, then the first. Null when there is nothing to
    /// cut.
    /// </summary>
    public static Excerpt? Of(Citation citation, IReadOnlyList<string> words) =>
        words.Count == 0 ? null : Around(NoteText.Of(citation), words, citation.LeadsEntry ? null : citation.Reference.Label);

    /// <summary>As for a note; null when the text is one sentence.</summary>
    public static Excerpt? Around(string text, IReadOnlyList<string> words, string? named = null)
    {
        var sentences = SentenceEnd().Split(text);
        if (sentences.Length < 2)
        {
            return null;
        }

        var (at, best) = sentences.Index().MaxBy(s =>
            (SearchText.Found(s.Item, words).Count, named is not null && s.Item.Contains(named, StringComparison.Ordinal), -s.Index));
        return new Excerpt(best, at > 0, at < sentences.Length - 1);
    }

    // Behind initials and "et al." a sentence goes on.
    [GeneratedRegex(@"(?<=[.!?…][)\]”’""']*)(?<!\b(\p{L}|al|vs|cf|Fig|Sec|Eq)\.)\s+(?=[\p{Lu}\d“‘""(])", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();
}
