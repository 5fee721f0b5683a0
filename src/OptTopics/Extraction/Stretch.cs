namespace OptTopics.Extraction;

/// <summary>A part of a <see cref="BlockText"/>, [Start, End), in characters of its plain text.</summary>
public readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(Stretch other) => Start <= other.Start && other.End <= End;

    public bool Contains(int place) => Start <= place && place < End;

    public bool Overlaps(Stretch other) => Start < other.End && other.Start < End;

    /// <summary>From where the first of both starts to where the last ends.</summary>
    public Stretch Join(Stretch other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public string Of(string text) => IsEmpty ? "" : text[Start..End];

    /// <summary>The first character that is no space; NUL where there is none.</summary>
    public char FirstOf(string text) => TrimStart(text) is { IsEmpty: false } rest ? text[rest.Start] : '\0';

    /// <summary>The last character that is no space; NUL where there is none.</summary>
    public char LastOf(string text) => TrimEnd(text) is { IsEmpty: false } rest ? text[rest.End - 1] : '\0';

    /// <summary>The stretch without the space and the given marks at its ends.</summary>
    public Stretch Trim(string text, string marks = "") => TrimStart(text, marks).TrimEnd(text, marks);

    public Stretch TrimStart(string text, string marks = "")
    {
        var start = Start;
        while (start < End && (Characters.IsSpace(text[start]) || marks.Contains(text[start], StringComparison.Ordinal)))
        {
            start++;
        }

        return this with { Start = start };
    }

    public Stretch TrimEnd(string text, string marks = "")
    {
        var end = End;
        while (end > Start && (Characters.IsSpace(text[end - 1]) || marks.Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return this with { End = end };
    }
}
