using Markdig.Syntax;

namespace OptTopics.Markup.CommonMark;

/// <summary>Where the lines of a page start and end.</summary>
internal sealed class PageLines(string text, MarkdownDocument document)
{
    private readonly List<int> starts = document.LineStartIndexes is { Count: > 0 } found ? found : [0];

    public string Text { get; } = text;

    /// <summary>Where a line ends, without the characters that end it.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : Text.Length;
        while (end > starts[line] && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    /// <summary>The line and column of a place, from 0.</summary>
    public (int Line, int Column) At(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found < 0 ? Math.Max(0, ~found - 1) : found;
        return (line, offset - starts[line]);
    }
}
