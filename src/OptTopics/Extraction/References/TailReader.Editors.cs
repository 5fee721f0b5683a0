using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <content>People who made the book but did not write the work: "Ed. Eve Roe.", "translated by Ann Smith".</content>
internal sealed partial class TailReader
{
    private const int LongestEditors = 200;

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

    /// <summary>"in Ann Smith and Bob Doe, eds., *Row Companions*", "In A. Smith (Ed.), *Row Companions*": where the book begins.</summary>
    private int BehindEditors(int start)
    {
        var limit = Math.Min(block.NextBorder(start, end), start + LongestEditors);
        if (start == place
            || EditorMark().Match(text, start, limit - start) is not { Success: true } mark
            || NameListParser.ReadAt(text, new Stretch(start, mark.Index), arePeople: true) is not { } names)
        {
            return start;
        }

        return names.At.End >= mark.Index ? mark.Index + mark.Length : start;
    }

    [GeneratedRegex(@"[.,]?\s*\(?\b(?:" + HeadReader.Editors + @")\b\.?\)?[,.:]?\s+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex EditorMark();

    [GeneratedRegex(
        @"\G(?:(?:[Ee]ds?|[Tt]rans|[Ii]llus)\.(?:\s+by)?|(?:[Ee]dited|[Tt]ranslated|[Ii]llustrated|[Ii]ntroduction|[Ff]oreword)" +
        @"(?:\s+and\s+translated)?\s+by)\s+(?=\p{Lu})")]
    private static partial Regex Edited();
}
