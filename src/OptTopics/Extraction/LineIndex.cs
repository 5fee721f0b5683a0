using OptTopics.Bibliography;

namespace OptTopics.Extraction;

/// <summary>Turns offsets of a text into lines and columns.</summary>
public sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }
    }

    public SourcePosition At(int offset)
    {
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePosition(line + 1, offset - starts[line] + 1);
    }
}
