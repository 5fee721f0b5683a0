namespace OptTopics.Web.Sharing;

/// <summary>A title broken into lines, and the size in pixels they are set in.</summary>
public sealed record TitleLines(IReadOnlyList<string> Lines, float Size)
{
    private const float Leading = 1.14f;

    private static readonly float[] Sizes = [96, 84, 72, 60, 50];

    public float LineHeight => Size * Leading;

    public float Height => Lines.Count * LineHeight;

    /// <summary>The title as large as it fits into the space; at the smallest size what does not fit is cut off, which is shown.</summary>
    public static TitleLines Fit(string title, TitleFaces faces, float width, float height)
    {
        var words = title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var size in Sizes)
        {
            var set = new TitleLines(Wrap(words, text => faces.Width(text, size) <= width), size);
            if (set.Height <= height && words.All(word => faces.Width(word, size) <= width))
            {
                return set;
            }
        }

        var smallest = Sizes[^1];
        var lines = Wrap(words, text => faces.Width(text, smallest) <= width);
        var most = (int)(height / (smallest * Leading));
        return new TitleLines(lines.Count <= most ? lines : [.. lines.Take(most - 1), lines[most - 1] + " …"], smallest);
    }

    private static List<string> Wrap(string[] words, Func<string, bool> fits)
    {
        List<string> lines = [];
        foreach (var word in words)
        {
            if (lines.Count > 0 && fits(lines[^1] + " " + word))
            {
                lines[^1] += " " + word;
                continue;
            }

            // A word wider than a line is broken where the line ends.
            var rest = word;
            while (!fits(rest) && Enumerable.Range(1, rest.Length - 1).LastOrDefault(length => fits(rest[..length])) is > 0 and var length)
            {
                lines.Add(rest[..length]);
                rest = rest[length..];
            }

            lines.Add(rest);
        }

        return lines;
    }
}
