using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Cuts paragraphs and tables of very many marks at line ends before Markdig reads their inlines, and joins what it read: for each mark it
/// goes through all that are open before it in the block, and gives up at ten thousand. A mark that opens before a cut and closes behind it
/// stays text; the rows of a table never share marks.
/// </summary>
internal static partial class LongBlocks
{
    /// <summary>Blocks with fewer marks are read whole.</summary>
    private const int LeastMarks = 1000;

    private const int MarksOfPart = 100;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~<@:`");

    /// <summary>The parts of a paragraph that its parser has just closed, in place of it; the paragraph alone if it is not long.</summary>
    public static IReadOnlyList<LeafBlock> Cut(LeafBlock block)
    {
        if (block is not ParagraphBlock { Parent: { } parent, Lines: { Count: > 1 } lines } || CountMarks(lines) < LeastMarks)
        {
            return [block];
        }

        var parts = PartsOf(lines, IsTable(lines));
        block.Lines = parts[0];
        var all = new List<LeafBlock> { block };
        var place = parent.LastChild == block ? parent.Count : parent.IndexOf(block) + 1;
        foreach (var part in parts.Skip(1))
        {
            var next = new ParagraphBlock(block.Parser!)
            {
                Lines = part,
                IsOpen = false,
                Line = part.Lines[0].Line,
                Column = block.Column,
                Span = block.Span,
            };
            parent.Insert(place++, new Seam());
            parent.Insert(place++, next);
            all.Add(next);
        }

        return all;
    }

    /// <summary>Joins the parts again, after their inlines were read.</summary>
    public static void Join(ContainerBlock container)
    {
        var hasSeams = false;
        foreach (var block in container)
        {
            hasSeams |= block is Seam;
            if (block is ContainerBlock inner and not Table)
            {
                Join(inner);
            }
        }

        if (hasSeams)
        {
            JoinAtSeams(container);
        }
    }

    private static void JoinAtSeams(ContainerBlock container)
    {
        var blocks = container.ToList();
        container.Clear();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Seam)
            {
                Append(container.LastChild!, blocks[++i]);
            }
            else
            {
                container.Add(blocks[i]);
            }
        }

        // Rows of one table are as long as its longest.
        foreach (var table in container.OfType<Table>())
        {
            table.NormalizeUsingMaxWidth();
        }
    }

    private static void Append(Block first, Block next)
    {
        if (first is Table table && next is Table { Count: > 0 } rows)
        {
            AppendRows(table, rows);
        }
        else if (first is ParagraphBlock { Inline: { } inlines } && next is ParagraphBlock { Inline: { } more })
        {
            while (more.FirstChild is { } inline)
            {
                inline.Remove();
                inlines.AppendChild(inline);
            }
        }
        else
        {
            throw new InvalidOperationException(CostGuard.TooCostly);
        }
    }

    private static void AppendRows(Table table, Table more)
    {
        foreach (var note in more[0].Descendants<FootnoteLink>())
        {
            note.Footnote.Links.Remove(note);
        }

        foreach (var row in more.Skip(1).ToList())
        {
            more.Remove(row);
            table.Add(row);
        }

        table.Span.End = more.Span.End;
    }

    /// <summary>How many marks of a line may stay open, or make what stands behind them be looked through.</summary>
    public static int CountMarks(ReadOnlySpan<char> line) => line.CountAny(Marks) + line.Count("www.");

    private static int CountMarks(StringLineGroup lines)
    {
        var count = 0;
        foreach (var line in lines.Lines.AsSpan(0, lines.Count))
        {
            count += CountMarks(line.Slice.AsSpan()) + line.Slice.AsSpan().Count('|');
        }

        return count;
    }

    private static bool IsTable(StringLineGroup lines) =>
        lines.Lines[0].Slice.AsSpan().Contains('|') && Delimiters.IsMatch(lines.Lines[1].Slice.AsSpan());

    /// <summary>Each part ends with the line end that joins it with the next; each part of a table begins with the headings.</summary>
    private static List<StringLineGroup> PartsOf(StringLineGroup lines, bool isTable)
    {
        var parts = new List<StringLineGroup>();
        var part = new StringLineGroup(16);
        var marks = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (marks > MarksOfPart && i > 2)
            {
                EndPart(ref part, isTable);
                parts.Add(part);
                part = isTable ? new StringLineGroup(16) { lines.Lines[0], lines.Lines[1] } : new StringLineGroup(16);
                marks = 0;
            }

            var line = lines.Lines[i].Slice.AsSpan();
            marks += CountMarks(line) + line.Count('|');
            part.Add(lines.Lines[i]);
        }

        TrimEnd(part);
        parts.Add(part);
        return parts;
    }

    // A space behind the last bar of a table would be a cell of a row of its own.
    private static void TrimEnd(StringLineGroup part) => part.Lines[part.Count - 1].Slice.TrimEnd();

    private static void EndPart(ref StringLineGroup part, bool isTable)
    {
        if (isTable)
        {
            TrimEnd(part);
        }
        else
        {
            var last = part.Lines[part.Count - 1];
            var end = new StringSlice(last.Slice.Text, last.Slice.End + 1, last.Slice.End);
            part.Add(new StringLine(end, last.Line, last.Column, last.Slice.End + 1, NewLine.None));
        }
    }

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Delimiters { get; }

    /// <summary>Stands between two parts of one block.</summary>
    private sealed class Seam() : LeafBlock(null);
}
