namespace OptTopics.Catalog.Loading;

/// <summary>What a load touched so far, from which follows what has to be grouped, keyed and indexed again.</summary>
internal sealed class Affected
{
    /// <summary>Match keys that came or went.</summary>
    public HashSet<long> Keys { get; } = [];

    /// <summary>Citations that came, also those that share nothing with others.</summary>
    public HashSet<int> Citations { get; } = [];

    /// <summary>Papers that lost a citation or are grouped again; they are written anew.</summary>
    public HashSet<int> OldPapers { get; } = [];

    public HashSet<int> Authors { get; } = [];

    public HashSet<string> KeyStems { get; } = new(StringComparer.Ordinal);

    /// <summary>Papers on pages whose days changed.</summary>
    public HashSet<int> DatedPapers { get; } = [];

    /// <summary>Papers whose text in the index is out of date.</summary>
    public HashSet<int> Papers { get; } = [];
}
