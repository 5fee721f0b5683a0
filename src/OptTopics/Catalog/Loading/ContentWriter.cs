using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>Puts pages and records into the catalog and takes them out, noting what that touches.</summary>
internal sealed class ContentWriter(CatalogContext catalog, RowIds ids, Affected affected)
{
    public async Task RemoveAsync(string file, CancellationToken cancellationToken)
    {
        await RemovePageAsync(file, cancellationToken);
        var keys = catalog.MatchKeys.Where(k => catalog.Records.Any(r => r.Id == k.RecordId && r.File == file)).Select(k => k.Hash);
        affected.Keys.UnionWith(await keys.ToListAsync(cancellationToken));
        affected.KeyStems.UnionWith(await catalog.Records.Where(r => r.File == file && r.KeyStem != null).Select(r => r.KeyStem!).ToListAsync(cancellationToken));
        await catalog.Records.Where(r => r.File == file).ExecuteDeleteAsync(cancellationToken);
        if (file == Ledger.FileName)
        {
            await catalog.FormerAddresses.ExecuteDeleteAsync(cancellationToken);
            await catalog.RememberedPages.ExecuteDeleteAsync(cancellationToken);
        }
    }

    public async Task AddPageAsync(ContentPage page, CancellationToken cancellationToken)
    {
        page.RowId = ids.NextPage();
        page.Topics.ForEach(t => t.Id = ids.NextTopic());
        foreach (var entry in page.Entries)
        {
            entry.Id = ids.NextEntry();
            entry.Citations.ForEach(c => c.Id = ids.NextCitation());
        }

        catalog.Pages.Add(page);
        foreach (var citation in page.Entries.SelectMany(e => e.Citations.Where(c => SideLinks.IsMatched(c, e.Citations))))
        {
            affected.Citations.Add(citation.Id);
            AddKeys(WorkEvidence.Of(citation), hash => new MatchKey { Id = ids.NextMatchKey(), Hash = hash, CitationId = citation.Id });
        }

        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
        await IndexAsync(page, cancellationToken);
    }

    public async Task AddRecordsAsync(string file, IReadOnlyList<WorkRecord> records, CancellationToken cancellationToken)
    {
        foreach (var record in records)
        {
            var row = new StoredRecord { Id = ids.NextRecord(), File = file, Record = record };
            catalog.Records.Add(row);
            AddKeys(WorkEvidence.Of(record), hash => new MatchKey { Id = ids.NextMatchKey(), Hash = hash, RecordId = row.Id });
        }

        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
    }

    public async Task AddLedgerAsync(Ledger ledger, CancellationToken cancellationToken)
    {
        foreach (var work in ledger.Works)
        {
            var row = new StoredRecord { Id = ids.NextRecord(), File = Ledger.FileName, Remembered = work, KeyStem = KeyParts.StemOf(work.Key) };
            catalog.Records.Add(row);
            affected.KeyStems.Add(row.KeyStem);
            AddKeys(WorkEvidence.Of(work), hash => new MatchKey { Id = ids.NextMatchKey(), Hash = hash, RecordId = row.Id });
        }

        catalog.FormerAddresses.AddRange(ledger.Moves.Select(m => new FormerAddress { Page = m.Page, Anchor = m.Anchor, ToPage = m.ToPage, ToAnchor = m.ToAnchor }));
        catalog.RememberedPages.AddRange(ledger.Pages.Select(p => new RememberedPage { Id = p.Id, FirstSeen = p.FirstSeen }));
        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
    }

    private void AddKeys(WorkEvidence evidence, Func<long, MatchKey> row)
    {
        foreach (var hash in evidence.Keys().Select(MatchHash.Of))
        {
            affected.Keys.Add(hash);
            catalog.MatchKeys.Add(row(hash));
        }
    }

    private async Task RemovePageAsync(string file, CancellationToken cancellationToken)
    {
        if (await catalog.Pages.Where(p => p.File == file).Select(p => (int?)p.RowId).FirstOrDefaultAsync(cancellationToken) is not { } page)
        {
            return;
        }

        var citations = catalog.Citations.Where(c => c.Entry.PageId == page);
        affected.Keys.UnionWith(await catalog.MatchKeys.Join(citations, k => k.CitationId, c => c.Id, (k, _) => k.Hash).ToListAsync(cancellationToken));
        affected.OldPapers.UnionWith(await citations.Where(c => c.PaperId != null).Select(c => c.PaperId!.Value).ToListAsync(cancellationToken));
        await catalog.Database.ExecuteSqlAsync(
            $"DELETE FROM EntryText WHERE rowid IN (SELECT Id FROM Entries WHERE PageId = {page})", cancellationToken);
        await catalog.Pages.Where(p => p.RowId == page).ExecuteDeleteAsync(cancellationToken);
    }

    // A citation that is all of its entry is found as its paper.
    private async Task IndexAsync(ContentPage page, CancellationToken cancellationToken)
    {
        await using var insert = FullTextWriter.ForEntries(catalog);
        foreach (var entry in page.Entries.Where(e => e.Text.Length > 0 && !e.Citations.Exists(c => c.LeadsEntry)))
        {
            await insert.WriteAsync(entry.Id, [SearchText.Index(entry.Text)], cancellationToken);
        }
    }
}
