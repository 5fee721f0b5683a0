namespace OptTopics.Web;

/// <summary>A line on a terminal that shows how far something is.</summary>
public sealed class TerminalBar(TextWriter terminal)
{
    private const int Width = 30;

    private bool isShown;

    /// <summary>On standard error; null when that is no terminal.</summary>
    public static TerminalBar? OfConsole => Console.IsErrorRedirected ? null : new TerminalBar(Console.Error);

    public void Show(string what, int done, int total)
    {
        isShown = true;
        var bar = new string('=', (int)((long)Width * done / Math.Max(1, total))).PadRight(Width);
        terminal.Write($"\r[{bar}] {what}\e[K");
    }

    public void Clear()
    {
        if (isShown)
        {
            terminal.Write("\r\e[K");
            isShown = false;
        }
    }
}
