using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Bullets whose link or title a bar parts from a last word or two: "[A study of lists](url) | ICML' 15". Where most of a page have a year there,
/// one without is no venue but who made the work: "[A study of rows](url) | Row Labs".
/// </summary>
internal sealed class DatedBars
{
    private const int Least = 4;

    private const int Longest = 60;

    private int dated;
    private int undated;

    public bool AreDated => dated >= Least && dated >= undated;

    public void Add(Passage passage)
    {
        if (passage.Kind is not (EntryKind.Bullet or EntryKind.Numbered)
            || passage.Text.Links is not [{ Kind: MarkKind.Link }, ..]
            || LastPart(passage.Text) is not { IsEmpty: false } last)
        {
            return;
        }

        var text = passage.Text.Text;
        if ((YearReader.FindIn(text, last) ?? YearReader.FindShort(text, last)) is { } year && year.Whole.End >= last.End)
        {
            dated++;
        }
        else if (!Venues.IsVenue(last.Of(text)))
        {
            undated++;
        }
    }

    /// <summary>The words behind the last bar of the first line.</summary>
    private static Stretch LastPart(BlockText block)
    {
        var end = block.NextBorder(0, block.Text.Length);
        var bar = end == 0 ? -1 : block.Text.LastIndexOf('|', end - 1, end);
        var last = new Stretch(bar + 1, end).Trim(block.Text);
        return bar > 0 && last.Length < Longest && block.LinkAt(bar) is null && block.LinkAt(last.Start) is null ? last : default;
    }
}
