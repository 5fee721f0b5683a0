using Markdig.Extensions.Tables;
using OptTopics.Bibliography;

namespace OptTopics.Extraction;

/// <summary>Makes the entry of a passage that was read.</summary>
internal sealed class EntryBuilder(ContentPage page, LineIndex lines, FragmentWriter html)
{
    private readonly Dictionary<Passage, Entry> built = [];

    public Entry Build(Passage passage, ReadPassage read, SourcePosition position)
    {
        var cuts = CutsOf(read);
        var entry = new Entry
        {
            Page = page,
            Topic = passage.Topic,
            Parent = passage.Parent is null ? null : built[passage.Parent],
            Order = page.Entries.Count,
            Kind = passage.Kind,
            Depth = passage.Depth,
            Position = position,
            Content = ContentOf(passage, read.Text, cuts),
            Text = Outline.Plain(passage.Text),
            Unread = read.HasUnread ? Characters.Collapse(passage.Text.RawOf(passage.Text.Whole)) : null,
            IsPartOfCitation = passage.IsPartOfCitation,
        };
        new CitationBuilder(entry, passage, read, lines, html, cuts).Build();
        built[passage] = entry;
        page.Entries.Add(entry);
        entry.Parent?.Children.Add(entry);
        entry.Topic?.Entries.Add(entry);
        return entry;
    }

    /// <summary>Where the citations stand, each up to where the next begins; a page link is cut where the link stands.</summary>
    private static List<Cut> CutsOf(ReadPassage read)
    {
        var cuts = read.Citations
            .Select((c, i) => (c, i))
            .Where(p => p.c.PageId is null)
            .Select(p => new Cut(p.c.At, new CitationFragment(p.i)))
            .OrderBy(c => c.At.Start)
            .ThenByDescending(c => c.At.End)
            .ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            if (cuts[i].At.End > cuts[i + 1].At.Start)
            {
                cuts[i] = cuts[i] with { At = cuts[i].At with { End = cuts[i + 1].At.Start } };
            }
        }

        return cuts;
    }

    private IReadOnlyList<Fragment> ContentOf(Passage passage, BlockText text, List<Cut> cuts) => passage.Kind switch
    {
        EntryKind.TableRow => RowOf(passage, text, cuts),
        EntryKind.Code or EntryKind.Rule => [new HtmlFragment(html.Html(passage.Node).Trim())],
        _ when passage.Inlines is [var inlines] => new Cutter(text, html, cuts).Fragments(inlines, new Stretch(0, passage.Text.Text.Length)),
        _ => [],
    };

    private List<Fragment> RowOf(Passage passage, BlockText text, List<Cut> cuts)
    {
        var row = (TableRow)passage.Node;
        var fragments = new List<Fragment> { new HtmlFragment("<tr>") };
        foreach (var (cell, inlines, at) in row.OfType<TableCell>().Zip(passage.Inlines, text.Cells()))
        {
            var tag = row.IsHeader || cell is Markup.WikiTableCell { IsHeader: true } ? "th" : "td";
            fragments.Add(new HtmlFragment($"<{tag}{Span("colspan", cell.ColumnSpan)}{Span("rowspan", cell.RowSpan)}>"));
            fragments.AddRange(new Cutter(text, html, cuts).Fragments(inlines, at));
            fragments.Add(new HtmlFragment($"</{tag}>"));
        }

        fragments.Add(new HtmlFragment("</tr>"));
        return fragments;

        static string Span(string name, int span) => span > 1 ? $" {name}=\"{span}\"" : "";
    }
}
