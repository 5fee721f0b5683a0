using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Finds the title behind a link that only holds the short name of the work: "[LSN](url) A study of lists. (ICML 2015)".</summary>
internal static partial class TitleBehindAlias
{
    private const int LeastWords = 3;

    /// <summary>The sentence that brackets with a venue or a year close; null where the label is no short name or what follows comments.</summary>
    public static Stretch? Find(BlockText block, Stretch label, Stretch tail)
    {
        var text = block.Text;
        var rest = tail.TrimStart(text, "-–—:");
        if (!ShortName().IsMatch(label.Of(text)) || PlainReader.SentenceAt(block, rest) is not { } sentence || Titles.CountWords(text, sentence) < LeastWords)
        {
            return null;
        }

        var behind = (tail with { Start = sentence.End }).TrimStart(text, ".,");
        var isDated = !behind.IsEmpty && text[behind.Start] is '(' or '[' && block.LinkAt(behind.Start) is null && Brackets.Inside(text, behind.Start, behind.End) is { } inner
            && (YearReader.FindIn(text, inner)?.Whole.End >= inner.TrimEnd(text).End || Venues.IsNamed(inner.Of(text)));
        return isDated ? sentence : null;
    }

    // "NeuralGCM", "MetNet-3", "YOLO": one word with a capital or a digit behind its first letter.
    [GeneratedRegex(@"\A\p{L}[\p{L}\d.+-]*[\p{Lu}\d][\p{L}\d.+-]*\z")]
    private static partial Regex ShortName();
}
