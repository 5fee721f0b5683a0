using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>The ledger of a folder as it lies there, and as it is to be for the pages as they are now.</summary>
public sealed record LedgerUpdate(Ledger Before, Ledger After)
{
    /// <summary>Nothing is to be written.</summary>
    public bool IsUpToDate => Before.Diagnostics.Count == 0 && After.Lines().SequenceEqual(Before.Lines(), StringComparer.Ordinal);

    /// <summary>The lines that are new.</summary>
    public IEnumerable<string> Recorded => After.Lines().Except(Before.Lines(), StringComparer.Ordinal);

    /// <summary>
    /// Reads a folder. What is new came when git knows it to have come, else with its file, but not after today. Throws what the file system
    /// throws.
    /// </summary>
    public static async Task<LedgerUpdate> OfAsync(
        ContentFolder folder, ContentReaders readers, DateOnly today, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(folder.Root))
        {
            throw new DirectoryNotFoundException($"There is no content folder {folder.Root}.");
        }

        var found = await FolderDays.ReadAsync(folder, today, cancellationToken);
        var (pages, records, ledger) = (new List<ContentPage>(), new List<WorkRecord>(), Ledger.Empty);
        foreach (var listed in ContentPlan.List(folder).Where(f => f.Winner is null))
        {
            var file = await folder.ReadAsync(listed.Path, cancellationToken);
            if (file.IsLedger)
            {
                ledger = Ledger.Read(file);
            }
            else if (file.IsBibTeX)
            {
                records.AddRange(readers.Records(file).Records);
            }
            else
            {
                pages.Add(readers.Page(file));
                found.AddLines(file);
            }
        }

        return Of(ledger, pages, records, found);
    }

    /// <summary>What is new came today.</summary>
    public static LedgerUpdate Of(Ledger before, IReadOnlyList<ContentPage> pages, IReadOnlyList<WorkRecord> records, DateOnly today) =>
        Of(before, pages, records, new FolderDays { Saved = _ => today });

    private static LedgerUpdate Of(Ledger before, IReadOnlyList<ContentPage> pages, IReadOnlyList<WorkRecord> records, FolderDays found)
    {
        var firstSeen = before.Pages.ToDictionary(p => p.Id, p => p.FirstSeen, StringComparer.Ordinal);
        var days = pages.ToDictionary(p => p, p => found.Of(p, firstSeen.TryGetValue(p.Id, out var day) ? day : null));
        var known = before with { Works = Retitle(before, CurrentLibrary.Of(pages, records, before)) };
        var now = CurrentLibrary.Of(pages, records, known);
        var after = new Ledger
        {
            Pages = [.. pages.Select(p => PageOf(p, days[p].Added, now))],
            Topics = [.. pages.SelectMany(p => TopicsOf(p, now))],
            Works = [.. now.Works.Select(w => Line(w.Key, w.Value)).UnionBy(known.Works, w => w.Key, StringComparer.Ordinal)],
        };
        return new LedgerUpdate(before, LedgerMoves.Record(Rekey(before, now), after));

        LedgerWork Line(string key, PaperDraft work) => LineOf(key, work, work.FirstSeen ?? found.Of(work, days));
    }

    private static LedgerPage PageOf(ContentPage page, DateOnly firstSeen, CurrentLibrary now) =>
        new(page.Id, firstSeen, now.KeysIn(page.Entries.Where(e => e.Topic is null)));

    private static IEnumerable<LedgerTopic> TopicsOf(ContentPage page, CurrentLibrary now)
    {
        var entries = page.Entries.ToLookup(e => e.Topic);
        return page.Topics.OrderBy(t => t.Order).DistinctBy(t => t.Anchor, StringComparer.Ordinal)
            .Select(t => new LedgerTopic(page.Id, t.Anchor, now.KeysIn(entries[t])));
    }

    private static LedgerWork LineOf(string key, PaperDraft draft, DateOnly firstSeen)
    {
        var evidence = draft.Nodes.Select(n => n.Evidence).ToList();
        return new LedgerWork(
            key,
            firstSeen,
            AuthorOf(draft.Paper),
            draft.Paper.Year,
            WorkEvidence.TitleOf(draft.Paper.Title, [.. draft.Paper.Authors.Select(a => a.Name)]) ?? "",
            LedgerWork.MarksOf(Identifiers.Innermost(draft.Paper.Identifiers), evidence.SelectMany(e => e.Links)));
    }

    private static string AuthorOf(Paper paper) =>
        paper.Authors is [var first, ..] ? NameFolding.Fold(first.Name.Literal ?? first.Name.Family ?? "") : "";

    /// <summary>
    /// A work whose title was edited and that has nothing else to be recognised by: the one that is new on a page where one of the same
    /// author and year is missing.
    /// </summary>
    private static IReadOnlyList<LedgerWork> Retitle(Ledger ledger, CurrentLibrary now)
    {
        var missing = now.Unrecognised.Where(w => w.Author.Length > 0).ToLookup(w => (w.Author, w.Year));
        var pairs = now.Works.Values.Where(d => d.RememberedKeys.Count == 0).GroupBy(d => (AuthorOf(d.Paper), d.Paper.Year))
            .Where(g => g.Count() == 1 && missing[g.Key].Count() == 1)
            .Select(g => (Line: missing[g.Key].Single(), Draft: g.Single()));
        var pagesOf = PagesByWork(ledger);
        var retitled = pairs
            .Where(p => IsOnOneOf(pagesOf[p.Line.Key], p.Draft, now) && !p.Draft.Contradicts(p.Line))
            .ToDictionary(p => p.Line.Key, p => LineOf(p.Line.Key, p.Draft, p.Line.FirstSeen), StringComparer.Ordinal);
        return [.. ledger.Works.Select(w => retitled.TryGetValue(w.Key, out var line) ? line : w)];
    }

    private static ILookup<string, string> PagesByWork(Ledger ledger) =>
        ledger.Topics.SelectMany(t => t.Works, (t, key) => (t.Page, Key: key))
            .Concat(ledger.Pages.SelectMany(p => p.Works, (p, key) => (Page: p.Id, Key: key)))
            .ToLookup(p => p.Key, p => p.Page, StringComparer.Ordinal);

    private static bool IsOnOneOf(IEnumerable<string> pageIds, PaperDraft draft, CurrentLibrary now)
    {
        var entries = now.Pages.Where(p => pageIds.Contains(p.Id, StringComparer.Ordinal)).SelectMany(p => p.Entries);
        return now.KeysIn(entries).Any(k => now.Works[k] == draft);
    }

    /// <summary>Pages and topics with the keys that their works have now.</summary>
    private static Ledger Rekey(Ledger ledger, CurrentLibrary now)
    {
        var keys = now.Works.SelectMany(w => w.Value.RememberedKeys, (w, old) => (Old: old, w.Key))
            .ToDictionary(k => k.Old, k => k.Key, StringComparer.Ordinal);
        IReadOnlyList<string> Now(IReadOnlyList<string> works) => [.. works.Select(w => keys.GetValueOrDefault(w, w))];
        return ledger with
        {
            Pages = [.. ledger.Pages.Select(p => p with { Works = Now(p.Works) })],
            Topics = [.. ledger.Topics.Select(t => t with { Works = Now(t.Works) })],
        };
    }
}
