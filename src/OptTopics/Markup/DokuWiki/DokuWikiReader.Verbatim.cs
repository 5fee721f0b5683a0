using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OptTopics.Markup.DokuWiki;

/// <content>What is printed as it is written: <c>%%..%%</c>, <c>&lt;nowiki></c>, <c>&lt;code></c>, <c>&lt;file></c> and indented lines.</content>
public sealed partial class DokuWikiReader
{
    private const int Unknown = -2;

    // The last place of each closer: the search for one that is not there happens once.
    private int lastPercents = Unknown;
    private int lastNowiki = Unknown;
    private int lastCode = Unknown;
    private int lastFile = Unknown;

    private bool ReadTag(Mode mode) =>
        ReadFormatted(Mode.Subscript, mode)
        || ReadFormatted(Mode.Superscript, mode)
        || ReadFormatted(Mode.Deleted, mode)
        || ReadUnformatted("<nowiki>", "</nowiki>", ref lastNowiki)
        || (mode < Mode.Strong && (ReadCode("<code") || ReadCode("<file")));

    private bool ReadUnformatted(string opener, string closer, ref int last)
    {
        var end = FindUnformattedEnd(opener, closer, position, ref last);
        if (end < 0)
        {
            return false;
        }

        FlushText(position);
        if (end > position + opener.Length + closer.Length)
        {
            AppendLines(OpenInlines(position), position + opener.Length, end - closer.Length);
        }

        position = textStart = end;
        return true;
    }

    private int FindUnformattedEnd(string opener, string closer, int at, ref int last)
    {
        var start = at + opener.Length;
        return IsAt(opener, at) && Last(closer, ref last) >= start
            ? text.IndexOf(closer, start, StringComparison.Ordinal) + closer.Length
            : -1;
    }

    private int Last(string closer, ref int last)
    {
        if (last == Unknown)
        {
            last = text.LastIndexOf(closer, StringComparison.Ordinal);
        }

        return last;
    }

    /// <summary>Appends text in which nothing is markup, its lines as they are.</summary>
    private void AppendLines(ContainerInline inlines, int start, int end)
    {
        while (start < end)
        {
            var length = text.AsSpan(start, end - start).IndexOf('\n');
            var lineEnd = length < 0 ? end : start + length;
            if (lineEnd > start)
            {
                inlines.AppendChild(Place(Literal(start, lineEnd), start, lineEnd));
            }

            if (lineEnd < end)
            {
                inlines.AppendChild(Place(new LineBreakInline(), lineEnd, lineEnd + 1));
            }

            start = lineEnd + 1;
        }
    }

    private bool ReadCode(string opener)
    {
        var end = FindCodeEnd(opener, position);
        if (end < 0)
        {
            return false;
        }

        FlushText(position);
        var attributes = position + opener.Length;
        var closer = end - opener.Length - 2;
        var length = text.AsSpan(attributes, closer - attributes).IndexOf('>');
        var contentStart = length < 0 ? closer : attributes + length + 1;
        var (language, file) = ParseAttributes(text[attributes..(length < 0 ? closer : contentStart - 1)]);
        AddBlock(Place(new FencedCodeBlock(null!) { Info = language, Arguments = file, Lines = CodeLines(contentStart, closer) }, position, end));
        position = textStart = end;
        return true;
    }

    private int FindCodeEnd(string opener, int at)
    {
        var start = at + opener.Length;
        if (!IsAt(opener, at) || Characters.IsWord(text[start]))
        {
            return -1;
        }

        var closer = opener == "<code" ? "</code>" : "</file>";
        ref var last = ref opener == "<code" ? ref lastCode : ref lastFile;
        return Last(closer, ref last) >= start ? text.IndexOf(closer, start, StringComparison.Ordinal) + closer.Length : -1;
    }

    /// <summary>Language and file name out of <c>php example.php [options]</c>; a language <c>-</c> is none.</summary>
    private static (string? Language, string? File) ParseAttributes(string attributes)
    {
        var open = attributes.IndexOf('[', StringComparison.Ordinal);
        var close = attributes.LastIndexOf(']');
        if (open >= 0 && close > open)
        {
            attributes = attributes.Remove(open, close + 1 - open);
        }

        var words = attributes.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words is [not "-", ..] ? words[0] : null, words is [_, var file] ? file : null);
    }

    /// <summary>The lines of [start, end) without the line end that follows the opening and precedes the closing tag.</summary>
    private StringLineGroup CodeLines(int start, int end)
    {
        start += start < end && text[start] == '\n' ? 1 : 0;
        end -= start < end && text[end - 1] == '\n' ? 1 : 0;
        var lines = new StringLineGroup(4);
        while (start <= end)
        {
            var length = text.AsSpan(start, end - start).IndexOf('\n');
            var lineEnd = length < 0 ? end : start + length;
            AddLine(ref lines, start, lineEnd);
            start = lineEnd + 1;
        }

        return lines;
    }

    private void AddLine(ref StringLineGroup lines, int start, int end)
    {
        var line = source.LineAt(start);
        var slice = new StringSlice(page.Text, line.Origin + start - line.Start, EndOf(start, end), NewLine.LineFeed);
        lines.Add(new StringLine(slice, line.Number, line.Column + start - line.Start, slice.Start, NewLine.LineFeed));
    }

    /// <summary>Lines that begin with two spaces or a tab, from the line end before them.</summary>
    private void ReadPreformatted()
    {
        var start = position + 1;
        var lines = new List<(int Start, int End)>();
        do
        {
            var lineStart = position + (text[position + 1] == '\t' ? 2 : 3);
            var lineEnd = text.IndexOf('\n', lineStart);
            lines.Add((lineStart, lineEnd));
            position = lineEnd;
        }
        while (IsIndented(position));

        var first = lines.FindIndex(l => l.Start < l.End);
        var last = lines.FindLastIndex(l => l.Start < l.End);
        if (lines.Exists(l => !Characters.IsBlankText(text.AsSpan(l.Start, l.End - l.Start))))
        {
            var group = new StringLineGroup(last - first + 1);
            foreach (var (lineStart, lineEnd) in lines[first..(last + 1)])
            {
                AddLine(ref group, lineStart, lineEnd);
            }

            AddBlock(Place(new CodeBlock(null!) { Lines = group }, start, lines[last].End));
        }
        else
        {
            EndParagraph(position);
        }

        // The line end belongs to what follows, if that is a line with text at its very start.
        if (position + 1 >= text.Length || text[position + 1] is ' ' or '\t' or '\n')
        {
            position++;
        }

        textStart = position;
    }

    /// <summary>Whether the line after a line end is indented, and so continues preformatted text.</summary>
    private bool IsIndented(int lineEnd) =>
        lineEnd + 1 < text.Length
        && (text[lineEnd + 1] == '\t' || (lineEnd + 2 < text.Length && text[lineEnd + 1] == ' ' && text[lineEnd + 2] == ' '));
}
