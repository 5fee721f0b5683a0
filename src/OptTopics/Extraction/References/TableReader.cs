using Markdig.Extensions.Tables;
using OptTopics.Markup;

namespace OptTopics.Extraction.References;

/// <summary>Reads the rows of one table, one after the other, by the headings of its columns.</summary>
internal sealed class TableReader(Passage table)
{
    private const int LongestName = 3;
    private const int LeastComment = 5;

    private readonly List<ColumnRole> roles = RolesOf(table);

    private bool? listsFamilies;

    /// <summary>For the first columns, how many rows a cell above goes on for.</summary>
    private readonly List<int> goingOn = [];

    public IReadOnlyList<FoundCitation> ReadRow(Passage row, string? heading)
    {
        var covered = Cover((TableRow)row.Node);
        if (IsHeading(row) || (row == table.Children[0] && NamesColumns(row)))
        {
            return [];
        }

        var cells = row.Text.Cells();
        return cells.Exists(c => ListsWorks(row.Text, c))
            ? new CitationReader(row.Text, heading).ReadCells(cells)
            : new RowReader(row.Text, cells, [.. roles.Skip(covered)], heading) { ListsFamilies = listsFamilies ??= HasFamilies() }.Read();
    }

    /// <summary>A row names three people or more, each by one word: where another has two words and a comma, these are two people as well.</summary>
    private bool HasFamilies()
    {
        var column = roles.IndexOf(ColumnRole.Authors);
        return column >= 0 && table.Children.Any(row =>
            row.Text.Cells() is var cells
                && column < cells.Count
                && NameListParser.ReadAt(row.Text.Text, cells[column], arePeople: true) is { Names.Count: > 2 } names
                && names.Names.All(n => n.Name.Given is null));
    }

    /// <summary>
    /// A cell holds several linked titles, or one and further names that only commas part, so the row tells of more works than one.
    /// </summary>
    private static bool ListsWorks(BlockText text, Stretch cell)
    {
        var links = text
            .MarksIn(cell)
            .Where(m => m is { Kind: MarkKind.Link, IsBare: false, PictureLabel: null, Url: not null }
                && LabelRoles.Of(m.At.Of(text.Text)) is LabelRole.Reference)
            .ToList();
        var titles = links.Count(l => Titles.CountWords(text.Text, l.At) > 2);
        return titles > 1
            || (titles == 1
                && links.Count > 2
                && links.Zip(links.Skip(1)).All(p => text.Text.AsSpan(p.First.At.End, p.Second.At.Start - p.First.At.End).Trim() is ","));
    }

    /// <summary>The number of first columns whose cell stands in a row above.</summary>
    private int Cover(TableRow row)
    {
        var covered = goingOn.TakeWhile(rows => rows > 0).Count();
        covered = covered < roles.Count ? covered : 0;
        for (var i = 0; i < covered; i++)
        {
            goingOn[i]--;
        }

        goingOn.RemoveRange(covered, goingOn.Count - covered);
        goingOn.AddRange(row.OfType<TableCell>().TakeWhile(c => c.RowSpan > 1).Select(c => c.RowSpan - 1));
        return covered;
    }

    private static List<ColumnRole> RolesOf(Passage table) =>
        table.Children.FirstOrDefault() is { } first && !IsBlank(first) && (IsHeading(first) || NamesColumns(first))
            ? WithTitles(table, ColumnRoles.Of(first.Text.Cells().Select(c => c.Of(first.Text.Text))))
            : [];

    /// <summary>"Dataset" or "URL" above linked titles: what fills the column tells better what it holds than its heading.</summary>
    private static List<ColumnRole> WithTitles(Passage table, List<ColumnRole> roles)
    {
        var headings = table.Children.First().Text is var first ? first.Cells().ConvertAll(c => c.Of(first.Text)) : [];
        if (roles.IndexOf(ColumnRole.Title) is >= 0 and var published && HoldsVenues(table, published))
        {
            roles[published] = ColumnRole.Venue;
            roles = [.. roles.Zip(headings, (role, name) => role is ColumnRole.Unknown && ColumnRoles.NamesThing(name) ? ColumnRole.Title : role)];
        }

        if (!roles.Contains(ColumnRole.Venue))
        {
            roles = [.. roles.Select((role, i) => role is ColumnRole.Unknown && HoldsVenues(table, i) && !HoldsLinks(table, i)
                ? ColumnRole.Venue
                : role)];
        }

        if (roles is [ColumnRole.Side or ColumnRole.Unknown, ..] && HoldsNames(table) && !roles.Exists(r => r is ColumnRole.Text)
            && (roles.IndexOf(ColumnRole.Title) is var other && (other < 0 || ColumnRoles.NamesThing(headings[other]))))
        {
            roles = [ColumnRole.Title, .. roles.Skip(1).Select(r => r is ColumnRole.Title ? ColumnRole.Unknown : r)];
        }

        var column = roles is [ColumnRole.Side, ..] ? 0 : roles.IndexOf(ColumnRole.Text);
        if (column >= 0 && !roles.Contains(ColumnRole.Title) && HoldsTitles(table, column))
        {
            roles[column] = ColumnRole.Title;
        }

        if (roles is [ColumnRole.Comment or ColumnRole.Unknown, ColumnRole.Text])
        {
            roles = [ColumnRole.Title, ColumnRole.Text];
        }

        return roles.Contains(ColumnRole.Title)
            ? [.. roles.Select((role, i) => role is ColumnRole.Unknown && !ColumnRoles.ListsWords(headings[i]) && Comments(table, i)
                ? ColumnRole.Comment
                : role)]
            : roles;
    }

    /// <summary>"Rows [paper](a) [code](b)": most cells of the first column name a thing before links that only lead to it.</summary>
    private static bool HoldsNames(Passage table)
    {
        var rows = table.Children.Skip(1).Select(r => r.Text).ToList();
        return rows.Count(r =>
            r.Cells() is [var cell, ..]
                && r.MarksIn(cell).FirstOrDefault(m => m.Kind is MarkKind.Link) is { PictureLabel: null } link
                && LabelRoles.Of(link.At.Of(r.Text)) is not LabelRole.Reference
                && Titles.CountWords(r.Text, cell with { End = link.At.Start }) > 0) * 2 > rows.Count;
    }

    /// <summary>Most cells of a column that its heading does not explain hold a sentence.</summary>
    private static bool Comments(Passage table, int column) => AreMost(
        table,
        column,
        (row, cell) => Titles.CountWords(row.Text, cell) >= LeastComment && !row.MarksIn(cell).Any(m => m.Kind is MarkKind.Link));

    /// <summary>"Method | Publication" above "RowNet | LIST 2017": most cells hold a venue and its year, so no titles.</summary>
    private static bool HoldsVenues(Passage table, int column) =>
        AreMost(table, column, (row, cell) => cell.Of(row.Text) is var words && words.Any(char.IsLetter) && Venues.IsDated(words));

    private static bool HoldsLinks(Passage table, int column) =>
        AreMost(table, column, (row, cell) => row.MarksIn(cell).Any(m => m.Kind is MarkKind.Link));

    private static bool AreMost(Passage table, int column, Func<BlockText, Stretch, bool> isSo)
    {
        var rows = table.Children.Skip(1).Select(r => r.Text).ToList();
        return rows.Count(r => r.Cells() is var cells && column < cells.Count && isSo(r, cells[column])) * 2 > rows.Count;
    }

    /// <summary>Most cells but those with a bare address have a link of several words.</summary>
    private static bool HoldsTitles(Passage table, int column)
    {
        var links = table.Children
            .Skip(1)
            .Select(r => (r.Text.Text, Link: FirstLink(r.Text, column)))
            .Where(l => l.Link is not { } link || !(link.IsBare || IsAddress(link.At.Of(l.Text))))
            .ToList();
        return links.Count(l => l.Link is { PictureLabel: null } link && Titles.CountWords(l.Text, link.At) > LongestName) * 2 > links.Count;
    }

    private static bool IsAddress(string label) => label.Contains('/', StringComparison.Ordinal) && LabelRoles.Of(label) is LabelRole.Text;

    private static Mark? FirstLink(BlockText row, int column) =>
        row.Cells() is var cells && column < cells.Count ? row.MarksIn(cells[column]).FirstOrDefault(m => m.Kind is MarkKind.Link) : null;

    /// <summary>A heading that Markdown asks for and that names nothing.</summary>
    private static bool IsBlank(Passage heading) => string.IsNullOrWhiteSpace(heading.Text.Text);

    /// <summary>"Years | Title | Affiliations": the first row of a table of HTML that marks none as a heading.</summary>
    private static bool NamesColumns(Passage row)
    {
        if (row.Text.Links.Count > 0 || row.Text.Cells() is not { Count: > 1 } cells)
        {
            return false;
        }

        var named = cells.ConvertAll(c => ColumnRoles.Of(c.Of(row.Text.Text)));
        return named.Contains(ColumnRole.Title)
            && named.Count(r => r is not ColumnRole.Unknown) > 1
            && cells.TrueForAll(c => Titles.CountWords(row.Text.Text, c) <= LongestName);
    }

    private static bool IsHeading(Passage row) =>
        row.Node is TableRow { IsHeader: true } || ((TableRow)row.Node).All(c => c is WikiTableCell { IsHeader: true });
}
