using OptTopics.Bibliography;

namespace OptTopics.Web;

/// <summary>
/// A stretch of a long page: a page of five thousand entries is no page to read, nor to send to a phone. Most pages are one part.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Entries">Its entries in document order, nested ones among them.</param>
/// <param name="Topics">The topics whose headings stand in it first.</param>
public sealed record PagePart(int Number, IReadOnlyList<Entry> Entries, IReadOnlyList<Topic> Topics)
{
    /// <summary>A page with no more entries is shown whole.</summary>
    public const int MostInOne = 400;

    private const int Size = 250;

    /// <summary>The parts of some entries and topics of one page, which need not be in order; at least one.</summary>
    public static IReadOnlyList<PagePart> Of(IReadOnlyCollection<Entry> entries, IReadOnlyCollection<Topic> topics)
    {
        var ordered = entries.OrderBy(e => e.Order).ToList();
        var stretches = ordered.Count <= MostInOne ? [ordered] : ordered.Chunk(Size).Select(chunk => chunk.ToList()).ToList();
        var starts = stretches.ConvertAll(s => s.Count > 0 ? s[0].Position.Line : 0);
        var topicsOf = topics.OrderBy(t => t.Order).ToLookup(topic => Math.Max(0, starts.FindLastIndex(line => line <= FirstLine(topic))));
        return [.. stretches.Select((stretch, i) => new PagePart(i + 1, stretch, [.. topicsOf[i]]))];

        // A heading goes with what stands under it.
        int FirstLine(Topic topic) => ordered.Find(e => e.Position.Line >= topic.Position.Line)?.Position.Line ?? int.MaxValue;
    }

    /// <summary>The entry stands in it, or something that is nested in the entry does.</summary>
    public bool Shows(Entry entry) => IsIn(entry.Order) || (entry.Order < Entries[0].Order && entry.Children.Exists(Shows));

    /// <summary>The heading stands in it, or something under the heading does.</summary>
    public bool Shows(Topic topic) => Topics.Contains(topic) || topic.Entries.Exists(e => IsIn(e.Order)) || topic.Children.Exists(Shows);

    private bool IsIn(int order) => Entries.Count == 0 || (order >= Entries[0].Order && order <= Entries[^1].Order);
}
