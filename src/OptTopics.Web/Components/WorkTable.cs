using System.Text.RegularExpressions;
using OptTopics.Bibliography;

namespace OptTopics.Web.Components;

/// <summary>A table that lists works, as a list of cards: its rows without the headings of the columns.</summary>
public sealed partial class WorkTable
{
    /// <summary>With more cells a row that the card does not tell, it is a table of figures, which readers compare.</summary>
    private const int MostFurtherCells = 2;

    private WorkTable(IReadOnlyList<WorkRow> rows) => Rows = rows;

    public IReadOnlyList<WorkRow> Rows { get; }

    /// <summary>The list; null for a table that lists other things, and for one with cells that go over columns or rows.</summary>
    public static WorkTable? Of(Entry table)
    {
        var entries = table.Children.OrderBy(r => r.Order).ToList();
        var headings = entries is [var first, ..] && IsHeading(first) ? Cells(first).ConvertAll(c => FragmentText.Of(c, first)) : [];
        var rows = entries.Skip(headings.Count > 0 ? 1 : 0).Where(r => r.Text.Length > 0).Select(r => RowOf(r, headings)).ToList();
        var works = rows.Count(r => r.Work is not null);
        return works * 2 > rows.Count && rows.Sum(r => r.Cells.Count) <= MostFurtherCells * rows.Count && !entries.Exists(IsSpanned)
            ? new WorkTable(rows)
            : null;
    }

    private static WorkRow RowOf(Entry row, List<string> headings)
    {
        var work = row.Citations.Find(c => c is { LeadsEntry: true, Paper: not null } && !BareLink.Is(c));
        var told = work is null ? null : new ToldWords(work);
        var cells = Cells(row).Index().Select(c => new FurtherCell(c.Index < headings.Count ? headings[c.Index] : "", c.Item));
        return new WorkRow(row, work, [.. cells.Where(c => told?.Tells(c.Content) != true && FragmentText.Of(c.Content, row).Length > 0)]);
    }

    private static bool IsHeading(Entry row) => Html(row).All(h => !h.Contains("<td", StringComparison.Ordinal));

    private static bool IsSpanned(Entry row) => Html(row).Any(h => Spanned().IsMatch(h));

    private static IEnumerable<string> Html(Entry row) => row.Content.OfType<HtmlFragment>().Select(h => h.Html);

    private static List<List<Fragment>> Cells(Entry row)
    {
        var cells = new List<List<Fragment>>();
        foreach (var fragment in row.Content.SelectMany(f => f is HtmlFragment { Html: var html } ? CellTag().Split(html).Select(Piece) : [f]))
        {
            if (fragment is HtmlFragment { Html: var tag } && CellTag().IsMatch(tag))
            {
                if (tag is not ("<tr>" or "</tr>" or "</td>" or "</th>"))
                {
                    cells.Add([]);
                }
            }
            else if (cells.Count > 0 && fragment is not HtmlFragment { Html: "" })
            {
                cells[^1].Add(fragment);
            }
        }

        return cells;

        static Fragment Piece(string html) => new HtmlFragment(html);
    }

    // The HTML is of our own making: a row is its cells, and what stands in these is no table.
    [GeneratedRegex("(</?t[rdh](?: [^>]*)?>)")]
    private static partial Regex CellTag();

    [GeneratedRegex("<t[dh] [^>]*(?:col|row)span=")]
    private static partial Regex Spanned();
}

/// <summary>A row with the work it lists; null when it lists none or more than one.</summary>
/// <param name="Cells">What the card of the work does not tell; without a card all that stands in it.</param>
public sealed record WorkRow(Entry Entry, Citation? Work, IReadOnlyList<FurtherCell> Cells);

/// <summary>A cell under the heading of its column, which may be empty.</summary>
public sealed record FurtherCell(string Heading, IReadOnlyList<Fragment> Content);
