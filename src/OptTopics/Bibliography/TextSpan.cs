namespace OptTopics.Bibliography;

/// <summary>A stretch of a source text, [Start, End), in UTF-16 units of the decoded text (byte order mark out, CRLF kept).</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    /// <summary>The text the span claims, e.g. for showing a field as it is printed.</summary>
    public string Of(string source) => source[Start..End];
}
