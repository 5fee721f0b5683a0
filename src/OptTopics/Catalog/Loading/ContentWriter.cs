using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>Puts pages and records into the catalog and takes them out, noting what that touches.</summary>
internal sealed class ContentWriter(CatalogContext catalog, TextIndexWriter index, RowIds ids, Affected affected) : IDisposable
{
    private readonly RowWriter<ContentPage> pageRows = RowWriter<ContentPage>.Insert(catalog, CatalogModel.NewWorksSince);
    private readonly RowWriter<Topic> topicRows = RowWriter<Topic>.Insert(catalog);
    private readonly RowWriter<Entry> entryRows = RowWriter<Entry>.Insert(catalog);
    private readonly RowWriter<Citation> citationRows = RowWriter<Citation>.Insert(catalog);
    private readonly RowWriter<StoredRecord> recordRows = RowWriter<StoredRecord>.Insert(catalog);
    private readonly RowWriter<MatchKey> keyRows = RowWriter<MatchKey>.Insert(catalog);

    public async Task RemoveAsync(string file, CancellationToken cancellationToken)
    {
        await RemovePageAsync(file, cancellationToken);
        var keys = catalog.MatchKeys.Where(k => catalog.Records.Any(r => r.Id == k.RecordId && r.File == file)).Select(k => k.Hash);
        affected.Keys.UnionWith(await keys.ToListAsync(cancellationToken));
        var records = catalog.Records.Where(r => r.File == file);
        var stems = records.Where(r => r.KeyStem != null).Select(r => r.KeyStem!);
        affected.KeyStems.UnionWith(await stems.ToListAsync(cancellationToken));
        await records.ExecuteDeleteAsync(cancellationToken);
        if (file == Ledger.FileName)
        {
            await catalog.FormerAddresses.ExecuteDeleteAsync(cancellationToken);
            await catalog.RememberedPages.ExecuteDeleteAsync(cancellationToken);
        }
    }

    public void AddPage(ContentPage page, IReadOnlyList<string> lines)
    {
        Number(page);
        // Its days are told by DateWriter, when all pages are there.
        pageRows.Write(page, default(DateOnly));
        page.Topics.ForEach(t => topicRows.Write(t));
        foreach (var entry in page.Entries)
        {
            entryRows.Write(entry);
            foreach (var citation in entry.Citations)
            {
                citationRows.Write(citation);
                if (SideLinks.IsMatched(citation, entry.Citations))
                {
                    affected.Citations.Add(citation.Id);
                    AddKeys(KeysOf(citation, lines), hash => new MatchKey { Id = ids.NextMatchKey(), Hash = hash, CitationId = citation.Id });
                }
            }

            Index(entry);
        }
    }

    public void AddRecords(string file, IReadOnlyList<WorkRecord> records)
    {
        foreach (var record in records)
        {
            var row = new StoredRecord { Id = ids.NextRecord(), File = file, Record = record };
            recordRows.Write(row);
            AddKeys(WorkEvidence.Of(record).Keys(), hash => new MatchKey { Id = ids.NextMatchKey(), Hash = hash, RecordId = row.Id });
        }
    }

    public void Dispose()
    {
        pageRows.Dispose();
        topicRows.Dispose();
        entryRows.Dispose();
        citationRows.Dispose();
        recordRows.Dispose();
        keyRows.Dispose();
    }

    // What stands in another thing comes after it in document order, so that one has its id by then.
    private void Number(ContentPage page)
    {
        page.RowId = ids.NextPage();
        foreach (var topic in page.Topics)
        {
            (topic.Id, topic.PageId, topic.ParentId) = (ids.NextTopic(), page.RowId, topic.Parent?.Id);
        }

        foreach (var entry in page.Entries)
        {
            (entry.Id, entry.PageId, entry.TopicId, entry.ParentId) = (ids.NextEntry(), page.RowId, entry.Topic?.Id, entry.Parent?.Id);
            entry.Citations.ForEach(c => (c.Id, c.EntryId) = (ids.NextCitation(), entry.Id));
        }
    }

    public async Task AddLedgerAsync(Ledger ledger, CancellationToken cancellationToken)
    {
        foreach (var work in ledger.Works)
        {
            var row = new StoredRecord { Id = ids.NextRecord(), File = Ledger.FileName, Remembered = work, KeyStem = KeyParts.StemOf(work.Key) };
            recordRows.Write(row);
            affected.KeyStems.Add(row.KeyStem);
            AddKeys(WorkEvidence.Of(work).Keys(), hash => new MatchKey { Id = ids.NextMatchKey(), Hash = hash, RecordId = row.Id });
        }

        catalog.FormerAddresses.AddRange(ledger.Moves.Select(
            m => new FormerAddress { Page = m.Page, Anchor = m.Anchor, ToPage = m.ToPage, ToAnchor = m.ToAnchor }));
        catalog.RememberedPages.AddRange(ledger.Pages.Select(p => new RememberedPage { Id = p.Id, FirstSeen = p.FirstSeen }));
        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
    }

    private static IEnumerable<string> KeysOf(Citation citation, IReadOnlyList<string> lines)
    {
        var evidence = WorkEvidence.Of(citation);
        return evidence.Identifiers.Count + evidence.Links.Count > 0 ? evidence.Keys() : evidence.Keys().Append(LineKeys.OfLine(citation, lines));
    }

    private void AddKeys(IEnumerable<string> keys, Func<long, MatchKey> row)
    {
        foreach (var hash in keys.Select(MatchHash.Of))
        {
            if (!affected.IsAll)
            {
                affected.Keys.Add(hash);
            }

            keyRows.Write(row(hash));
        }
    }

    private async Task RemovePageAsync(string file, CancellationToken cancellationToken)
    {
        if (await catalog.Pages.Where(p => p.File == file).Select(p => (int?)p.RowId).FirstOrDefaultAsync(cancellationToken) is not { } page)
        {
            return;
        }

        var citations = catalog.Citations.Where(c => c.Entry.PageId == page);
        var keys = catalog.MatchKeys.Join(citations, k => k.CitationId, c => c.Id, (k, _) => k.Hash);
        affected.Keys.UnionWith(await keys.ToListAsync(cancellationToken));
        var papers = citations.Where(c => c.PaperId != null).Select(c => c.PaperId!.Value);
        affected.OldPapers.UnionWith(await papers.ToListAsync(cancellationToken));
        index.RemoveEntries(page);
        await catalog.Pages.Where(p => p.RowId == page).ExecuteDeleteAsync(cancellationToken);
    }

    // A citation that is all of its entry is found as its paper.
    private void Index(Entry entry)
    {
        if (entry.Text.Length > 0 && !entry.Citations.Exists(c => c.LeadsEntry))
        {
            index.AddEntry(entry.Id, entry.PageId, entry.Text);
        }
    }
}
