using OptTopics.Bibliography;
using OptTopics.Content;
using OptTopics.Extraction.BibTeX;

namespace OptTopics.Checks;

/// <summary>Pages and records that are checked together: a whole content folder, or files that were named alone.</summary>
public sealed class CheckedContent
{
    private readonly Lazy<IReadOnlyList<CheckedWork>> works;
    private readonly List<Diagnostic> read = [];

    /// <summary>Reads the files, but recognises no works until a rule asks for them.</summary>
    /// <param name="root">The folder of the content; null for files that were named alone, whose links into the collection nobody can judge.</param>
    /// <param name="today">No work is printed later than in the year after it.</param>
    public CheckedContent(IReadOnlyList<ContentFile> files, string? root, DateOnly today)
    {
        (Root, Today) = (root, today);
        Pages = [.. files.Where(f => !f.IsBibTeX && !f.IsLedger).Select(f => new CheckedPage(f))];
        var records = files.Where(f => f.IsBibTeX).Select(f => (File: f, Read: BibTexReader.Read(f.Text, f.Path))).ToList();
        Records = [.. records.SelectMany(r => r.Read.Records)];
        read.AddRange(Pages.SelectMany(p => p.Page.Diagnostics));
        read.AddRange(records.SelectMany(r => r.File.Diagnostics.Concat(r.Read.Diagnostics)));
        Ledger = files.FirstOrDefault(f => f.IsLedger) is { } ledger ? Ledger.Read(ledger) : null;
        read.AddRange(Ledger?.Diagnostics ?? []);
        ById = Pages.GroupBy(p => p.Page.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, Winner, StringComparer.Ordinal);
        works = new(() => CheckedWork.Of(Pages, Records));
    }

    public string? Root { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<CheckedPage> Pages { get; }

    public IReadOnlyList<WorkRecord> Records { get; }

    /// <summary>Null for a folder that has none, which is as well.</summary>
    public Ledger? Ledger { get; }

    /// <summary>The page that is shown under an id.</summary>
    public IReadOnlyDictionary<string, CheckedPage> ById { get; }

    /// <summary>Whether no other file has the page's id before it.</summary>
    internal bool IsShown(CheckedPage page) => ById[page.Page.Id] == page;

    /// <summary>The web addresses of pages and records, each place once.</summary>
    public IReadOnlyList<OutboundLink> OutboundLinks() =>
    [
        .. Pages.SelectMany(p => p.Links.Where(l => l.IsOutbound).Select(l => new OutboundLink(l.Url, p.Page.File, l.At))),
        .. Records.SelectMany(r => r.Links.Select(l => new OutboundLink(l, r.File, r.Position))),
    ];

    internal IReadOnlyList<CheckedWork> Works => works.Value;

    /// <summary>All that is wrong, by file and place, without the rules that are switched off.</summary>
    public IReadOnlyList<Diagnostic> Check(IReadOnlySet<string> disabled) =>
        [.. read.Concat(CheckRules.All.Where(r => !disabled.Contains(r.Code)).SelectMany(r => r.Check(this)))
            .Where(d => !disabled.Contains(d.Code)).Distinct()
            .OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];

    // As the catalog decides it: the first .txt, else the first.
    private static CheckedPage Winner(IEnumerable<CheckedPage> pages) =>
        pages.OrderBy(p => p.File.IsMarkdown).ThenBy(p => p.File.Path, StringComparer.Ordinal).First();
}
