using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>A folder as it is now, with the keys that the catalog would give: without a catalog.</summary>
internal sealed class CurrentLibrary
{
    private readonly Dictionary<Citation, string> keyOf = [];

    public required IReadOnlyList<ContentPage> Pages { get; init; }

    /// <summary>The works by their keys.</summary>
    public required IReadOnlyDictionary<string, PaperDraft> Works { get; init; }

    /// <summary>Lines of the ledger that no work is recognised by.</summary>
    public required IReadOnlyList<LedgerWork> Unrecognised { get; init; }

    public static CurrentLibrary Of(IReadOnlyList<ContentPage> pages, IReadOnlyList<WorkRecord> records, Ledger ledger)
    {
        var drafts = Loading.Works.Of([.. pages.SelectMany(NodesOf), .. records.Select(WorkNode.Of), .. ledger.Works.Select(WorkNode.Of)]);
        var remembered = ledger.Works.Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var works = drafts.GroupBy(d => d.Key.Stem, StringComparer.Ordinal)
            .SelectMany(same => CitationKeys.Resolve([.. same.Select(d => (d, d.Key))], remembered))
            .ToDictionary(k => k.Value, k => k.Key, StringComparer.Ordinal);
        var recognised = drafts.SelectMany(d => d.RememberedKeys).ToHashSet(StringComparer.Ordinal);
        var library = new CurrentLibrary { Pages = pages, Works = works, Unrecognised = [.. ledger.Works.Where(w => !recognised.Contains(w.Key))] };
        foreach (var (key, draft) in works)
        {
            draft.Nodes.Select(n => n.Citation).OfType<Citation>().ToList().ForEach(c => library.keyOf[c] = key);
        }

        return library;
    }

    /// <summary>The keys of what entries cite, each once, in order.</summary>
    public IReadOnlyList<string> KeysIn(IEnumerable<Entry> entries) =>
        [.. entries.SelectMany(e => e.Citations).Select(c => keyOf.GetValueOrDefault(c)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static IEnumerable<WorkNode> NodesOf(ContentPage page) =>
        from entry in page.Entries
        from citation in entry.Citations
        where SideLinks.IsMatched(citation, entry.Citations)
        let sideLinks = entry.Citations.Where(c => SideLinks.WorkOf(c, entry.Citations) == citation)
        select WorkNode.Of(citation, page.File, pageRowId: 0, entry.Order, [.. sideLinks]);
}
