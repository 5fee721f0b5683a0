using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Headings that are works: "## [A study of lists](a.pdf)", or a title with its authors and its address on the lines below. A heading of
/// anything else stays what it is.
/// </summary>
internal static class HeadingLines
{
    private const int MostLines = 4;

    /// <summary>The works a heading cites; what else it links is no citation.</summary>
    public static ReadPassage Cited(ReadPassage read) =>
        read.Citations.Where(c => c.Owner is null).ToList() is [{ Kind: WorkKind.Paper or WorkKind.Book, Link: not null, Fields.Title: not null }] ? read : ReadPassage.Nothing(read.Text);

    /// <summary>The lines right below that go on with the work: names, addresses, links to its text.</summary>
    public static List<Passage> Below(Passage heading, ReadPassage read)
    {
        var isLinked = read.Citations.Count > 0;
        if (heading.Inlines.Count != 1 || (!isLinked && (heading.Text.Links.Count > 0 || !LineShapes.IsTitle(heading.Text, isSetApart: true))))
        {
            return [];
        }

        var lines = heading.Below.Take(MostLines).TakeWhile(p => p.Children.Count == 0 && p.Inlines.Count == 1 && (LineShapes.IsOnlyLinks(p) || LineShapes.IsNames(p.Text))).ToList();
        return isLinked || lines.Exists(p => p.Text.Links.Count > 0) ? lines : [];
    }
}
