using System.Text;
using OptTopics.Bibliography;

namespace OptTopics.Content;

/// <summary>
/// What files alone forget, kept beside them in <c>ledger.tsv</c>: the key a work has, when it was first seen, and the addresses that
/// pages and topics used to have. One fact a line, its first word telling which:
/// <code>
/// page   ml:sgd  2026-03-14   bottou2010
/// topic  ml:sgd  flat_minima  lee2018 cho2019
/// work   lee2018  2026-03-14  lee  2018  flat minima  arxiv:1805.00001
/// moved  ml:sgd  minima       ml:sgd  flat_minima
/// </code>
/// </summary>
public sealed record Ledger
{
    /// <summary>Its name in the content folder.</summary>
    public const string FileName = "ledger.tsv";

    private const string Header = """
        # What the files of this folder forget: the key of each work and when it was first seen, and the addresses pages and topics used to have.
        # The verb `ledger` writes it, the site only reads it. When two branches changed it keep the lines of both, then run the verb.
        # page, id, first seen, keys of the works before its first heading
        # topic, page, anchor, keys of the works under it; in the order of the page
        # work, key, first seen, first author, year, title, and identifiers and links it is recognised by
        # moved, page, anchor, to page, to anchor; a page that moved has no anchor

        """;

    public static Ledger Empty { get; } = new();

    public IReadOnlyList<LedgerPage> Pages { get; init; } = [];

    /// <summary>Page after page, in the order of their headings.</summary>
    public IReadOnlyList<LedgerTopic> Topics { get; init; } = [];

    public IReadOnlyList<LedgerWork> Works { get; init; } = [];

    public IReadOnlyList<LedgerMove> Moves { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>
    /// Reads a ledger. A line that says nothing is a diagnostic; where two lines tell of one thing, as after a merge, the earlier day counts.
    /// </summary>
    public static Ledger Read(ContentFile file)
    {
        var diagnostics = file.Diagnostics.ToList();
        var facts = new List<object>();
        foreach (var (index, line) in file.Text.Split('\n').Select(l => l.TrimEnd('\r')).Index().Where(l => l.Item.Length > 0 && l.Item[0] != '#'))
        {
            if (LedgerLine.Read(line) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                diagnostics.Add(new Diagnostic(
                    Severity.Warning,
                    "OT003",
                    file.Path,
                    index + 1,
                    1,
                    "the ledger cannot be read here.",
                    "Run the verb ledger, which writes it anew."));
            }
        }

        return new Ledger
        {
            Pages = [.. facts.OfType<LedgerPage>().GroupBy(p => p.Id, StringComparer.Ordinal).Select(g => g.MinBy(p => p.FirstSeen)!)],
            Topics = [.. facts.OfType<LedgerTopic>().DistinctBy(t => (t.Page, t.Anchor))],
            Works = [.. facts.OfType<LedgerWork>().GroupBy(w => w.Key, StringComparer.Ordinal).Select(Merged)],
            Moves = [.. facts.OfType<LedgerMove>().DistinctBy(m => (m.Page, m.Anchor))],
            Diagnostics = diagnostics,
        };
    }

    private static LedgerWork Merged(IEnumerable<LedgerWork> lines) =>
        lines.MinBy(w => w.FirstSeen)! with { Marks = [.. lines.SelectMany(w => w.Marks).Distinct(StringComparer.Ordinal)] };

    /// <summary>The text of the file: the same for the same facts.</summary>
    public override string ToString() => new StringBuilder(Header.ReplaceLineEndings("\n")).AppendJoin('\n', Lines().Append("")).ToString();

    /// <summary>The facts as lines, in their order in the file.</summary>
    public IEnumerable<string> Lines() =>
    [
        .. Pages.OrderBy(p => p.Id, StringComparer.Ordinal).Select(LedgerLine.Write),
        .. Topics.OrderBy(t => t.Page, StringComparer.Ordinal).Select(LedgerLine.Write),
        .. Works.OrderBy(w => w.Key, StringComparer.Ordinal).Select(LedgerLine.Write),
        .. Moves.OrderBy(m => m.Page, StringComparer.Ordinal).ThenBy(m => m.Anchor, StringComparer.Ordinal).Select(LedgerLine.Write),
    ];
}

/// <summary>A page that is there, or was.</summary>
/// <param name="Works">The keys of what it cites before its first heading.</param>
public sealed record LedgerPage(string Id, DateOnly FirstSeen, IReadOnlyList<string> Works);

/// <summary>A topic with the keys of what is cited right under it.</summary>
public sealed record LedgerTopic(string Page, string Anchor, IReadOnlyList<string> Works);

/// <summary>The key of a work, and by what it is recognised.</summary>
/// <param name="Author">The folded family name of its first author; empty without one.</param>
/// <param name="Title">Folded; empty where it says too little.</param>
/// <param name="Marks">
/// Identifiers <c>arxiv:1805.11604</c>, and addresses that hold none, without what does not matter: <c>https://lee.org/flat</c>.
/// </param>
public sealed record LedgerWork(string Key, DateOnly FirstSeen, string Author, int? Year, string Title, IReadOnlyList<string> Marks)
{
    private const string LinkPrefix = "https://";

    public IEnumerable<string> Links => Marks.Where(m => m.StartsWith(LinkPrefix, StringComparison.Ordinal)).Select(m => m[LinkPrefix.Length..]);

    public IEnumerable<Identifier> Identifiers => Marks.Where(m => !m.StartsWith(LinkPrefix, StringComparison.Ordinal))
        .Select(m => m.Split(':', 2)).Where(m => m.Length == 2).Select(m => new Identifier(m[0], m[1]));

    public static IReadOnlyList<string> MarksOf(IEnumerable<Identifier> identifiers, IEnumerable<string> links)
    {
        var marks = identifiers.Select(i => i.ToString()).Concat(links.Select(l => LinkPrefix + l));
        return [.. marks.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}

/// <summary>An address that leads elsewhere: of a topic, or (without anchors) of a page.</summary>
/// <param name="ToAnchor">Null also where a topic went into a page as a whole.</param>
public sealed record LedgerMove(string Page, string? Anchor, string ToPage, string? ToAnchor);
