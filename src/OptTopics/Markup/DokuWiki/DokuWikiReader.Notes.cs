using Markdig.Extensions.Footnotes;

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
}
