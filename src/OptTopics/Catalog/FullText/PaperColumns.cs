using System.Runtime.CompilerServices;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;
using OptTopics.Bibliography;

namespace OptTopics.Catalog.FullText;

/// <summary>
/// What the papers of one segment of the index are filtered, counted and ordered by, in memory: counting 10,000 matches takes a
/// millisecond here and a hundred in SQL. A segment never changes, so after a load only what is new is read.
/// </summary>
internal sealed class PaperColumns
{
    private static readonly ConditionalWeakTable<object, PaperColumns> Known = [];

    private readonly List<string> venues = [""];

    private PaperColumns(int count)
    {
        (Papers, Kinds, Listed, VenueNumbers) = (new int[count], new WorkKind[count], new int[count], new int[count]);
        (Years, Authors, Places) = (new IntLists(count), new IntLists(count), new IntLists(count));
    }

    /// <summary>The row id of each document's paper; 0 for a document that is about none.</summary>
    public int[] Papers { get; }

    public WorkKind[] Kinds { get; }

    /// <summary>How often each is cited.</summary>
    public int[] Listed { get; }

    public IntLists Years { get; }

    /// <summary>Row ids.</summary>
    public IntLists Authors { get; }

    /// <summary>See <see cref="PlaceNumber"/>.</summary>
    public IntLists Places { get; }

    /// <summary>Numbers of <see cref="Venues"/>; 0 for none.</summary>
    public int[] VenueNumbers { get; }

    public IReadOnlyList<string> Venues => venues;

    public static PaperColumns Of(AtomicReader segment) => Known.GetValue(segment.CoreCacheKey, _ => Read(segment));

    private static PaperColumns Read(AtomicReader segment)
    {
        var columns = new PaperColumns(segment.MaxDoc);
        var stored = segment.GetBinaryDocValues(IndexFields.Columns);
        var (value, numbers) = (new BytesRef(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var document = 0; document < segment.MaxDoc; document++)
        {
            if (stored is not null)
            {
                stored.Get(document, value);
                columns.Read(document, value.Bytes.AsSpan(value.Offset, value.Length), numbers);
            }

            columns.EndRow(document);
        }

        columns.Years.Trim();
        columns.Authors.Trim();
        columns.Places.Trim();
        return columns;
    }

    private void Read(int document, ReadOnlySpan<byte> bytes, Dictionary<string, int> numbers)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        Papers[document] = ColumnBytes.Read(ref bytes);
        Kinds[document] = (WorkKind)ColumnBytes.Read(ref bytes);
        Listed[document] = ColumnBytes.Read(ref bytes);
        foreach (var list in (ReadOnlySpan<IntLists>)[Years, Authors, Places])
        {
            for (var left = ColumnBytes.Read(ref bytes); left > 0; left--)
            {
                list.Add(ColumnBytes.Read(ref bytes));
            }
        }

        if (!bytes.IsEmpty)
        {
            VenueNumbers[document] = Number(Encoding.UTF8.GetString(bytes), numbers);
        }
    }

    private int Number(string venue, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(venue, out var number))
        {
            numbers[venue] = number = venues.Count;
            venues.Add(venue);
        }

        return number;
    }

    private void EndRow(int document)
    {
        Years.EndRow(document);
        Authors.EndRow(document);
        Places.EndRow(document);
    }
}
