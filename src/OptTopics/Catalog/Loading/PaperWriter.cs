using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>Groups affected citations and records into papers and writes these anew.</summary>
internal sealed class PaperWriter(CatalogContext catalog, RowIds ids, Affected affected)
{
    /// <summary>Papers that are written by one call of SaveChanges, about.</summary>
    private const int BatchSize = 1000;

    public async Task WriteAsync(AffectedWorks works, CancellationToken cancellationToken)
    {
        var batch = new List<int>();
        foreach (var set in works.Sets)
        {
            batch.AddRange(set);
            if (batch.Count >= BatchSize)
            {
                await WriteBatchAsync(batch, cancellationToken);
                batch.Clear();
            }
        }

        await WriteBatchAsync(batch, cancellationToken);
    }

    /// <summary>Takes out the papers that are to be written anew, after noting what hangs on them.</summary>
    public async Task RemoveOldAsync(AffectedWorks works, CancellationToken cancellationToken)
    {
        foreach (var chunk in works.Sets.SelectMany(s => s).Where(w => w > 0).Chunk(BatchSize))
        {
            var papers = catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.Id) && c.PaperId != null).Select(c => c.PaperId!.Value);
            affected.OldPapers.UnionWith(await papers.ToListAsync(cancellationToken));
        }

        foreach (var chunk in affected.OldPapers.Chunk(BatchSize))
        {
            var authors = catalog.Authorships.Where(a => EF.Parameter(chunk).Contains(a.PaperId) && a.AuthorId != null).Select(a => a.AuthorId!.Value);
            affected.Authors.UnionWith(await authors.ToListAsync(cancellationToken));
            var papers = catalog.Papers.Where(p => EF.Parameter(chunk).Contains(p.Id));
            affected.KeyStems.UnionWith(await papers.Select(p => EF.Property<string>(p, CatalogModel.KeyStem)).ToListAsync(cancellationToken));
            await papers.ExecuteDeleteAsync(cancellationToken);
            await catalog.Database.ExecuteSqlAsync(
                $"DELETE FROM PaperText WHERE rowid IN (SELECT value FROM json_each({JsonSerializer.Serialize(chunk)}))", cancellationToken);
        }
    }

    private async Task WriteBatchAsync(List<int> works, CancellationToken cancellationToken)
    {
        if (works.Count == 0)
        {
            return;
        }

        var nodes = await WorkNodes.LoadAsync(catalog, works, cancellationToken);
        var papers = Works.Of(nodes);
        await AddAuthorsAsync(papers, cancellationToken);
        papers.ForEach(AddPaper);
        AddProfiles(nodes);
        await catalog.SaveChangesAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
    }

    private void AddPaper(PaperDraft draft)
    {
        var paper = draft.Paper;
        paper.Id = ids.NextPaper();
        paper.Authors.ForEach(a => a.Id = ids.NextAuthorship());
        affected.Papers.Add(paper.Id);
        affected.KeyStems.Add(draft.Key.Stem);
        catalog.AddRange(paper.Years.Select(year => new PaperYear { PaperId = paper.Id, Year = year }));
        catalog.AddRange(paper.Identifiers.Select(i => new PaperIdentifier { PaperId = paper.Id, Scheme = i.Scheme, Value = i.Value }));
        catalog.AddRange(draft.RememberedKeys.Select(key => new PaperIdentifier { PaperId = paper.Id, Scheme = PaperIdentifier.FormerKey, Value = key }));
        SetShadowProperties(draft);
        foreach (var page in draft.Nodes.Where(n => n.Citation is not null).GroupBy(n => n.PageRowId))
        {
            var occurrence = 0;
            foreach (var citation in page.Select(n => n.Citation!).Concat(page.SelectMany(n => n.SideLinks)))
            {
                Assign(citation, paper.Id, ++occurrence);
            }
        }
    }

    private void SetShadowProperties(PaperDraft draft)
    {
        var paper = draft.Paper;
        var row = catalog.Add(paper);
        row.Property(CatalogModel.KeyStem).CurrentValue = draft.Key.Stem;
        row.Property(CatalogModel.KeyWords).CurrentValue = string.Join(' ', draft.Key.Words);
        row.Property(CatalogModel.KeyOrder).CurrentValue = draft.Key.Order;
        row.Property(CatalogModel.RecordKey).CurrentValue = draft.Key.RecordKey;
        row.Property(CatalogModel.SortName).CurrentValue = paper.Authors.Count > 0 ? SearchText.Fold(paper.Authors[0].Name.Inverted) : "~";
        row.Property(CatalogModel.SortTitle).CurrentValue = paper.Title is { } title ? SearchText.Fold(title) : "~";
        row.Property(CatalogModel.LedgerKey).CurrentValue = draft.Key.LedgerKey;
        row.Property(CatalogModel.FirstSeen).CurrentValue = draft.FirstSeen;
        for (var i = 0; i < paper.Authors.Count; i++)
        {
            catalog.Entry(paper.Authors[i]).Property(CatalogModel.Spellings).CurrentValue = draft.Spellings[i];
        }
    }

    private void Assign(Citation citation, int paper, int occurrence)
    {
        (citation.PaperId, citation.Occurrence) = (paper, occurrence);
        var row = catalog.Attach(citation);
        row.Property(c => c.PaperId).IsModified = true;
        row.Property(c => c.Occurrence).IsModified = true;
    }

    // A profile is about the author of the record that has its address, else about whom it names.
    private void AddProfiles(IReadOnlyList<WorkNode> nodes)
    {
        foreach (var profile in nodes.Where(n => n.Citation?.Kind == WorkKind.Profile))
        {
            var record = nodes.Where(n => n.Record is { Authors.Count: > 0 } && n.Evidence.Links.Intersect(profile.Evidence.Links, StringComparer.Ordinal).Any())
                .MinBy(n => n.Order, StringComparer.Ordinal)?.Record;
            var slug = AuthorSlug.Of(record is not null ? record.Authors[0] : new Name(Literal: profile.Citation!.Reference.Label ?? ""));
            var property = catalog.Attach(profile.Citation!).Property(CatalogModel.PersonSlug);
            property.CurrentValue = slug;
            property.IsModified = true;
        }
    }

    private async Task AddAuthorsAsync(IReadOnlyList<PaperDraft> papers, CancellationToken cancellationToken)
    {
        var authorships = papers.SelectMany(p => p.Paper.Authors).Where(a => !a.Name.IsFamilyOnly)
            .Select(a => (Authorship: a, Slug: AuthorSlug.Of(a.Name))).ToList();
        var slugs = authorships.Select(a => a.Slug).Distinct(StringComparer.Ordinal).ToArray();
        var known = await catalog.Authors.Where(a => EF.Parameter(slugs).Contains(a.Slug)).ToDictionaryAsync(a => a.Slug, a => a.Id, StringComparer.Ordinal, cancellationToken);
        foreach (var (authorship, slug) in authorships)
        {
            if (!known.TryGetValue(slug, out var id))
            {
                known[slug] = id = ids.NextAuthor();
                var row = catalog.Add(new Author { Id = id, Slug = slug, Name = authorship.Name });
                row.Property(CatalogModel.SortName).CurrentValue = row.Property(CatalogModel.SortLetter).CurrentValue = "";
            }

            authorship.AuthorId = id;
            affected.Authors.Add(id);
        }
    }
}
