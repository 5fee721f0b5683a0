using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>People who made the book but did not write the work: "Ed. Eve Roe.", "translated by Ann Smith".</content>
internal sealed partial class TailReader
{
    /// <summary>Passes editors and translators: they are no authors, and what stands behind them goes on with the reference.</summary>
    private bool SkipEditors()
    {
        if (Edited().Match(text, place, end - place) is not { Success: true, Length: > 0 } edited)
        {
            return false;
        }

        var start = edited.Index + edited.Length;
        if (NameListParser.ReadAt(text, new Stretch(start, block.NextBorder(start, end))) is not { } names)
        {
            return false;
        }

        place = names.At.End;
        return true;
    }

    [GeneratedRegex(
        @"\G(?:(?:[Ee]ds?|[Tt]rans|[Ii]llus)\.(?:\s+by)?|(?:[Ee]dited|[Tt]ranslated|[Ii]llustrated|[Ii]ntroduction|[Ff]oreword)" +
        @"(?:\s+and\s+translated)?\s+by)\s+(?=\p{Lu})")]
    private static partial Regex Edited();
}
