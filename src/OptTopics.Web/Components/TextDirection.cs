namespace OptTopics.Web.Components;

/// <summary>Which way a page reads: the frame of a right-to-left page is turned with its words, so that they keep one edge with the gutter.</summary>
public static class TextDirection
{
    /// <summary>"rtl" where the first letter is Hebrew, Arabic or of a script beside them; else null, as the site itself reads.</summary>
    public static string? Of(string text) => IsRightToLeft(text.FirstOrDefault(char.IsLetter)) ? "rtl" : null;

    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
