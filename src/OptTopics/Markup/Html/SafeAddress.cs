using System.Buffers;
using System.Text;

namespace OptTopics.Markup.Html;

/// <summary>Which addresses of a page may become links.</summary>
public static class SafeAddress
{
    private static readonly SearchValues<char> SchemeEnds = SearchValues.Create(":/?#");

    /// <summary>Whether an address is http, https, mailto or relative. What a browser would take out of a scheme makes it none of them.</summary>
    public static bool IsSafe(string? address)
    {
        if (address is null || address.AsSpan().ContainsAnyInRange('\0', '\u001F') || address.StartsWith(' ') || HasHalfCharacter(address))
        {
            return false;
        }

        var end = address.AsSpan().IndexOfAny(SchemeEnds);
        return end < 0 || address[end] != ':' || address[..end].ToUpperInvariant() is "HTTP" or "HTTPS" or "MAILTO";
    }

    /// <summary>Whether an address names something beside the page: it has no scheme and is no mere place on the page.</summary>
    public static bool IsRelative(string? address)
    {
        var end = address.AsSpan().IndexOfAny(SchemeEnds);
        return address is { Length: > 0 } && address[0] != '#' && !IsForeign(address) && (end < 0 || address[end] != ':');
    }

    /// <summary>Whether an address leads to another site.</summary>
    public static bool IsForeign(string? address) => address is not null
        && (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal));

    /// <summary>A surrogate without its other half cannot be written in an address.</summary>
    private static bool HasHalfCharacter(string address) =>
        address.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && address.EnumerateRunes().Contains(Rune.ReplacementChar);
}
