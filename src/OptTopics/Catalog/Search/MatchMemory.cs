using System.Collections.Concurrent;

namespace OptTopics.Catalog.Search;

/// <summary>
/// What counting the matches of a question takes of memory, of a large library megabytes, and to be cleaned up by the garbage collector
/// hundreds of times a second: the next question takes it over.
/// </summary>
internal sealed class MatchMemory
{
    private const int MostMatches = 100_000;

    private static readonly ConcurrentBag<MatchMemory> Free = [];

    public List<PaperMatch> Found { get; } = [];

    public NumberCounts Authors { get; } = new();

    public NumberCounts Places { get; } = new();

    /// <summary>Of one segment of the index, see <see cref="FullText.PaperColumns.VenueNumbers"/>.</summary>
    public NumberCounts Venues { get; } = new();

    public static MatchMemory Take() => Free.TryTake(out var memory) ? memory : new MatchMemory();

    public void GiveBack()
    {
        if (Found.Count > MostMatches || Free.Count >= Environment.ProcessorCount)
        {
            return;
        }

        Found.Clear();
        Authors.Clear();
        Places.Clear();
        Venues.Clear();
        Free.Add(this);
    }
}
