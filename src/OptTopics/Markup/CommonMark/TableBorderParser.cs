using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace OptTopics.Markup.CommonMark;

/// <summary>
/// Parts a table from the text right above and below it, as GitHub does: without a blank line between them, stock Markdig takes all for one
/// paragraph and no table. A line without a bar ends the table.
/// </summary>
internal sealed partial class TableBorderParser(ParagraphBlockParser paragraphs) : BlockParser
{
    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.LastBlock is ParagraphBlock paragraph && !processor.IsCodeIndent && IsBorder(paragraph, processor.Line)
            ? paragraphs.TryOpen(processor)
            : BlockState.None;

    private static bool IsBorder(ParagraphBlock above, StringSlice line)
    {
        var hasBar = line.AsSpan().Contains('|');
        return IsTable(above) ? !hasBar : hasBar && Columns(NextLine(line)) is > 0 and var columns && columns == CountBars(line.AsSpan());
    }

    private static bool IsTable(ParagraphBlock paragraph) => paragraph.Lines.Count > 1 && Columns(paragraph.Lines.Lines[1].Slice.AsSpan()) > 0;

    /// <summary>The bars of "|---|:--:|", the line below the heading of a table; 0 when it is another.</summary>
    private static int Columns(ReadOnlySpan<char> line) => line.Contains('|') && Rule().IsMatch(line) ? CountBars(line) : 0;

    private static int CountBars(ReadOnlySpan<char> line) => line.Trim().Trim('|').Count('|') + 1;

    private static ReadOnlySpan<char> NextLine(StringSlice line)
    {
        var rest = line.Text.AsSpan(line.End + 1);
        rest = rest[(rest.StartsWith("\r\n") ? 2 : Math.Min(rest.Length, 1))..];
        return rest.IndexOfAny('\r', '\n') is >= 0 and var end ? rest[..end] : rest;
    }

    [GeneratedRegex(@"\A\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*\z")]
    private static partial Regex Rule();
}
