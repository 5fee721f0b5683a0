namespace OptTopics.Catalog.Loading;

/// <summary>What a load touched so far, from which follows what has to be grouped, keyed and indexed again.</summary>
internal sealed class Affected
{
    /// <summary>The catalog was empty: all that it has is new.</summary>
    public bool IsAll { get; init; }

    /// <summary>Match keys that came or went; where all is new, nothing.</summary>
    public HashSet<long> Keys { get; } = [];

    /// <summary>Citations that came, also those that share nothing with others.</summary>
    public HashSet<int> Citations { get; } = [];

    /// <summary>Papers that lost a citation or are grouped again; they are written anew.</summary>
    public HashSet<int> OldPapers { get; } = [];

    public HashSet<int> Authors { get; } = [];

    public HashSet<string> KeyStems { get; } = new(StringComparer.Ordinal);

    /// <summary>Profiles that came, or whose person is told anew.</summary>
    public HashSet<int> Profiles { get; } = [];

    /// <summary>Papers whose text in the index is out of date.</summary>
    public HashSet<int> Papers { get; } = [];
}
