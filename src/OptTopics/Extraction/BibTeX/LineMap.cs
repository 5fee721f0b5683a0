using OptTopics.Bibliography;

namespace OptTopics.Extraction.BibTeX;

/// <summary>Turns places of a text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];

    public LineMap(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }
    }

    public SourcePosition At(int place)
    {
        var found = starts.BinarySearch(place);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(line + 1, place - starts[line] + 1);
    }
}
