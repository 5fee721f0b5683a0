using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace OptTopics.Markup.DokuWiki;

/// <summary>The notes of a page, in the order they end; notes of the same text are one.</summary>
internal sealed class Notes
{
    private readonly List<FootnoteLink> links = [];
    private readonly List<Footnote> notes = [];
    private readonly Dictionary<string, Footnote> byText = new(StringComparer.Ordinal);

    /// <summary>How many places have a note.</summary>
    public int LinkCount => links.Count;

    public FootnoteLink Add(Footnote note, string text)
    {
        if (!byText.TryGetValue(text, out var known))
        {
            byText[text] = known = note;
            notes.Add(note);
            note.Order = notes.Count;
            note.Label = note.Order.ToString(CultureInfo.InvariantCulture);
        }

        var link = new FootnoteLink(known) { Index = links.Count + 1 };
        links.Add(link);
        known.Links.Add(link);
        return link;
    }

    /// <summary>Forgets all places but the first <paramref name="count"/>: what the others stood in is not printed.</summary>
    public void Truncate(int count)
    {
        foreach (var link in links.Skip(count))
        {
            link.Footnote.Links.Remove(link);
        }

        links.RemoveRange(count, links.Count - count);
        var forgotten = notes.RemoveAll(n => n.Links.Count == 0);
        if (forgotten > 0)
        {
            foreach (var text in byText.Where(e => e.Value.Links.Count == 0).Select(e => e.Key).ToList())
            {
                byText.Remove(text);
            }
        }
    }

    /// <summary>All notes, as the last block of a page; null when there are none.</summary>
    public FootnoteGroup? ToGroup()
    {
        if (notes.Count == 0)
        {
            return null;
        }

        var first = notes.MinBy(n => n.Span.Start)!;
        var group = new FootnoteGroup(null!)
        {
            Line = first.Line,
            Column = first.Column,
            Span = new SourceSpan(first.Span.Start, notes.Max(n => n.Span.End)),
        };
        notes.ForEach(group.Add);
        return group;
    }
}
