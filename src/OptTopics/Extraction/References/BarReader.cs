namespace OptTopics.Extraction.References;

/// <summary>Finds rows that are written with bars but are no table of the markup: "2015 | Title | A. Author | ICML | [PDF](url)".</summary>
internal static class BarReader
{
    private const int LeastBars = 2;

    /// <summary>The citations of the rows; null where the block is not written so.</summary>
    public static IReadOnlyList<FoundCitation>? Read(BlockText block, string? heading)
    {
        if (!block.Text.Contains('|', StringComparison.Ordinal))
        {
            return null;
        }

        var lines = block.Lines().Where(l => !l.Trim(block.Text).IsEmpty).Select(l => CellsOf(block, l)).ToList();
        if (lines.Count == 0 || lines.Any(cells => cells.Count <= LeastBars) || lines.All(cells => cells.Count(c => !IsOfLinks(block, c)) < 2))
        {
            return null;
        }

        IReadOnlyList<ColumnRole> roles = [];
        var found = new List<FoundCitation>();
        foreach (var cells in lines)
        {
            if (lines.Count > 1 && HeadingsOf(block, cells) is { } headings)
            {
                roles = headings;
            }
            else
            {
                found.AddRange(new RowReader(block, cells, roles, heading).Read());
            }
        }

        return found;
    }

    /// <summary>"A study of lists, Smith et al. | [code](url) | [pdf](url)": bars that part nothing but links from the reference.</summary>
    private static bool IsOfLinks(BlockText block, Stretch cell)
    {
        var links = block.MarksIn(cell).Where(m => m.Kind is MarkKind.Link or MarkKind.PageLink).ToList();
        return links.Count > 0
            && links.TrueForAll(l => l.PictureLabel is not null
                || Titles.CountWords(block.Text, l.At) < 3
                || LabelRoles.Of(l.At.Of(block.Text)) is not LabelRole.Reference)
            && Titles.CountWords(block.Text, cell) <= links.Sum(l => Titles.CountWords(block.Text, l.At));
    }

    private static List<Stretch> CellsOf(BlockText block, Stretch line)
    {
        var cells = new List<Stretch>();
        var row = line.Trim(block.Text, "|");
        var start = row.Start;
        for (var i = row.Start; i < row.End; i++)
        {
            if (block.Text[i] == '|' && block.LinkAt(i) is null)
            {
                cells.Add(new Stretch(start, i));
                start = i + 1;
            }
        }

        cells.Add(row with { Start = start });
        return cells;
    }

    private static List<ColumnRole>? HeadingsOf(BlockText block, List<Stretch> cells)
    {
        var roles = ColumnRoles.Of(cells.Select(c => c.Of(block.Text)));
        return roles.Count(r => r is not ColumnRole.Unknown) > 1
                && cells.TrueForAll(c => block.LinkAt(c.Trim(block.Text).Start) is null && Titles.CountWords(block.Text, c) <= 4)
            ? roles
            : null;
    }
}
