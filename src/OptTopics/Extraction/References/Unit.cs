namespace OptTopics.Extraction.References;

/// <summary>A stretch of a block that tells of one work, with its links.</summary>
internal sealed class Unit
{
    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>The link whose words are the reference or its title.</summary>
    public Mark? Titled { get; set; }

    /// <summary>Links to the text by a word: "pdf".</summary>
    public List<Mark> Texts { get; } = [];

    /// <summary>Links to something that belongs to the work: "code".</summary>
    public List<Mark> Sides { get; } = [];

    /// <summary>Those of the sides that name people.</summary>
    public HashSet<Mark> People { get; } = [];

    /// <summary>Only "and" stands between this one and the next: what is said is said of both.</summary>
    public bool IsJoined { get; set; }

    public Stretch At => new(Start, End);

    public bool HasLinks => Titled is not null || Texts.Count + Sides.Count > 0;

    public IEnumerable<Mark> Links => (Titled is null ? [] : new[] { Titled }).Concat(Texts).Concat(Sides).OrderBy(l => l.At.Start);
}
