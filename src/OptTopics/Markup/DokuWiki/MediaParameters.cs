using System.Globalization;

namespace OptTopics.Markup.DokuWiki;

/// <summary>How media are to be shown, as it follows their question mark: <c>200x50&amp;right&amp;nolink</c>.</summary>
internal readonly record struct MediaParameters(int? Width, int? Height, MediaAlignment? Alignment, bool IsLinkOnly, bool IsUnlinked)
{
    private static readonly (string Word, MediaAlignment Alignment)[] Alignments =
        [("left", MediaAlignment.Left), ("right", MediaAlignment.Right), ("center", MediaAlignment.Center)];

    public static MediaParameters Parse(string parameters)
    {
        var (width, height) = ParseSize(parameters);
        return new MediaParameters(width, height, ParseAlignment(parameters), Has(parameters, "linkonly"), Has(parameters, "nolink"));
    }

    /// <summary>The alignment by the blanks around an address: media go to the side that has none.</summary>
    public static MediaAlignment AlignmentBy(bool isBlankBefore, bool isBlankAfter) => (isBlankBefore, isBlankAfter) switch
    {
        (true, true) => MediaAlignment.Center,
        (true, false) => MediaAlignment.Right,
        (false, true) => MediaAlignment.Left,
        _ => MediaAlignment.Inline,
    };

    private static bool Has(string parameters, string word) => parameters.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first of the words for a side.</summary>
    private static MediaAlignment? ParseAlignment(string parameters)
    {
        for (var at = 0; at < parameters.Length; at++)
        {
            foreach (var (word, alignment) in Alignments)
            {
                if (string.Compare(parameters, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    return alignment;
                }
            }
        }

        return null;
    }

    private static (int? Width, int? Height) ParseSize(string parameters)
    {
        var start = parameters.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return (null, null);
        }

        var width = Digits(parameters.AsSpan(start));
        var rest = parameters.AsSpan(start + width.Length);
        return (Number(width), rest is ['x' or 'X', ..] ? Number(Digits(rest[1..])) : null);
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text : text[..end];
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
