namespace OptTopics.Bibliography;

/// <summary>
/// Text that .NET can normalize. A file may hold anything: half a surrogate pair is no character, and U+FFFE is one that .NET refuses; both
/// become U+FFFD.
/// </summary>
public static class WellFormedText
{
    public static string Of(string text)
    {
        var whole = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? string.Concat(text.EnumerateRunes()) : text;
        return whole.Replace('\ufffe', '\ufffd');
    }
}
