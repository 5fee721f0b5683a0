using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace OptTopics.Markup.DokuWiki;

/// <content>Footnotes: <c>((text of the note))</c>.</content>
public sealed partial class DokuWikiReader
{
    /// <summary>Within a note further notes are text.</summary>
    private bool isInNote;

    private bool ReadNote(Mode mode)
    {
        var start = position;
        if (mode == Mode.Note || isInNote || !IsAt("((", start) || TryFindSmiley(start, textStart, out _) || !ClosesInTime(Mode.Note, start + 2))
        {
            return false;
        }

        FlushText(start);
        var inlines = OpenInlines(start);
        var note = new Footnote(null!);
        var (outerFlow, outerFormatted, outerGuard) = (flow, formatted, guard);
        (flow, formatted, guard, isInNote) = (new Flow(note, FlowStyle.Note), null, Mode.Note, true);
        position = textStart = start + 2;
        ReadText(Mode.Note);
        EndText();
        (flow, formatted, guard, isInNote) = (outerFlow, outerFormatted, outerGuard, false);

        Place(note, start, position);
        inlines.AppendChild(Place(page.Notes.Add(note, text[start..position]), start, position));
        return true;
    }

    /// <summary>The notes of a page, in the order they end; notes of the same text are one.</summary>
    private sealed class Notes
    {
        private readonly List<(Footnote Note, string Text)> notes = [];
        private readonly Dictionary<string, Footnote> byText = new(StringComparer.Ordinal);
        private int links;

        public int Count => notes.Count;

        public FootnoteLink Add(Footnote note, string text)
        {
            if (!byText.TryGetValue(text, out var known))
            {
                byText[text] = known = note;
                notes.Add((note, text));
                note.Order = notes.Count;
                note.Label = note.Order.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            var link = new FootnoteLink(known) { Index = ++links };
            known.Links.Add(link);
            return link;
        }

        /// <summary>Forgets the notes after the first <paramref name="count"/>: what they stood in is not printed.</summary>
        public void Truncate(int count)
        {
            foreach (var (_, text) in notes.Skip(count))
            {
                byText.Remove(text);
            }

            notes.RemoveRange(count, notes.Count - count);
        }

        public FootnoteGroup? ToGroup()
        {
            if (notes.Count == 0)
            {
                return null;
            }

            var group = new FootnoteGroup(null!)
            {
                Line = notes[0].Note.Line,
                Column = notes[0].Note.Column,
                Span = new SourceSpan(notes.Min(n => n.Note.Span.Start), notes.Max(n => n.Note.Span.End)),
            };
            foreach (var (note, _) in notes)
            {
                group.Add(note);
            }

            return group;
        }
    }
}
