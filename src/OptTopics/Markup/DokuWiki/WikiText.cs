namespace OptTopics.Markup.DokuWiki;

/// <summary>
/// The text a reader works on, its lines ended by <c>\n</c> and one more <c>\n</c> before and after it, so that what must follow or precede a
/// line end is found on the first and last line too; and where in the page each of its lines is.
/// </summary>
internal sealed class WikiText(string text, WikiText.Line[] lines)
{
    private int current;

    public string Text { get; } = text;

    public int Length => Text.Length;

    /// <summary>A line: where it starts in the text, where that is in the page, and the page's line and column there.</summary>
    public readonly record struct Line(int Start, int Origin, int Number, int Column);

    public static WikiText OfPage(string page)
    {
        var lines = new List<Line> { new(1, 0, 0, 0) };
        var start = 1;
        for (var origin = 0; ;)
        {
            var end = page.IndexOf('\n', origin);
            if (end < 0)
            {
                break;
            }

            start += end - origin + (end > 0 && page[end - 1] == '\r' ? 0 : 1);
            origin = end + 1;
            lines.Add(new Line(start, origin, lines.Count, 0));
        }

        return new WikiText(string.Concat("\n", page.Replace("\r\n", "\n", StringComparison.Ordinal), "\n"), [.. lines]);
    }

    /// <summary>The line that holds a place; looking places up in their order costs nothing.</summary>
    public Line LineAt(int at)
    {
        while (current > 0 && lines[current].Start > at)
        {
            current--;
        }

        while (current + 1 < lines.Length && lines[current + 1].Start <= at)
        {
            current++;
        }

        return lines[current];
    }

    /// <summary>The place in the page.</summary>
    public int Origin(int at)
    {
        var line = LineAt(at);
        return line.Origin + Math.Max(0, at - line.Start);
    }
}
