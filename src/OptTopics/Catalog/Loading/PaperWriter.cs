using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>Groups affected citations and records into papers and writes these anew.</summary>
internal sealed class PaperWriter(
    CatalogContext catalog, TextIndexWriter index, RowIds ids, Affected affected, IProgress<LoadProgress>? progress) : IDisposable
{
    /// <summary>Citations and records that are in memory at a time, about.</summary>
    private const int BatchSize = 1000;

    private readonly RowWriter<Paper> paperRows = RowWriter<Paper>.Insert(
        catalog,
        CatalogModel.KeyStem,
        CatalogModel.KeyWords,
        CatalogModel.KeyOrder,
        CatalogModel.RecordKey,
        CatalogModel.LedgerKey,
        CatalogModel.SortName,
        CatalogModel.SortTitle,
        CatalogModel.FirstSeen);

    private readonly RowWriter<Authorship> authorshipRows = RowWriter<Authorship>.Insert(catalog, CatalogModel.Spellings);
    private readonly RowWriter<Author> authorRows = RowWriter<Author>.Insert(catalog, CatalogModel.SortName, CatalogModel.SortLetter);
    private readonly RowWriter<PaperYear> yearRows = RowWriter<PaperYear>.Insert(catalog);
    private readonly RowWriter<PaperIdentifier> identifierRows = RowWriter<PaperIdentifier>.Insert(catalog);
    private readonly RowWriter<Citation> assignments = RowWriter<Citation>.Update(catalog, nameof(Citation.PaperId), nameof(Citation.Occurrence));
    private readonly RowWriter<Citation> profiles = RowWriter<Citation>.Update(catalog, CatalogModel.PersonSlug);

    /// <summary>While one batch is written the next is read and composed on another core.</summary>
    public async Task WriteAsync(AffectedWorks works, CancellationToken cancellationToken)
    {
        var composed = Task.FromResult(Batch.Empty);
        var done = 0;
        foreach (var batch in works.Batches(BatchSize))
        {
            var nodes = await WorkNodes.LoadAsync(catalog, batch, cancellationToken);
            var next = Task.Run(() => Batch.Of(nodes), cancellationToken);
            await WriteAsync(await composed, cancellationToken);
            composed = next;
            progress?.Report(new LoadProgress(LoadStep.Match, done += batch.Count, works.Count));
        }

        await WriteAsync(await composed, cancellationToken);
    }

    /// <summary>Takes out the papers that are to be written anew, after noting what hangs on them.</summary>
    public async Task RemoveOldAsync(AffectedWorks works, CancellationToken cancellationToken)
    {
        foreach (var chunk in works.Citations.Chunk(BatchSize))
        {
            var papers = catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.Id) && c.PaperId != null).Select(c => c.PaperId!.Value);
            affected.OldPapers.UnionWith(await papers.ToListAsync(cancellationToken));
        }

        foreach (var chunk in affected.OldPapers.Chunk(BatchSize))
        {
            var authors = catalog.Authorships.Where(a => EF.Parameter(chunk).Contains(a.PaperId) && a.AuthorId != null);
            affected.Authors.UnionWith(await authors.Select(a => a.AuthorId!.Value).ToListAsync(cancellationToken));
            var papers = catalog.Papers.Where(p => EF.Parameter(chunk).Contains(p.Id));
            affected.KeyStems.UnionWith(await papers.Select(p => EF.Property<string>(p, CatalogModel.KeyStem)).ToListAsync(cancellationToken));
            await papers.ExecuteDeleteAsync(cancellationToken);
            index.RemovePapers(chunk);
        }
    }

    public void Dispose()
    {
        paperRows.Dispose();
        authorshipRows.Dispose();
        authorRows.Dispose();
        yearRows.Dispose();
        identifierRows.Dispose();
        assignments.Dispose();
        profiles.Dispose();
    }

    private async Task WriteAsync(Batch batch, CancellationToken cancellationToken)
    {
        await AddAuthorsAsync(batch.Drafts, cancellationToken);
        batch.Drafts.ForEach(AddPaper);
        foreach (var (profile, slug) in batch.Profiles)
        {
            affected.Profiles.Add(profile);
            profiles.Write(slug, profile);
        }
    }

    private void AddPaper(PaperDraft draft)
    {
        var paper = draft.Paper;
        paper.Id = ids.NextPaper();
        paper.Added = draft.FirstSeen ?? draft.Nodes.Where(n => n.Citation is not null).Min(n => n.Since);
        affected.Papers.Add(paper.Id);
        affected.KeyStems.Add(draft.Key.Stem);
        WriteRow(draft);
        WriteAuthors(draft);
        foreach (var year in paper.Years)
        {
            yearRows.Write(new PaperYear { PaperId = paper.Id, Year = year });
        }

        var former = draft.RememberedKeys.Select(key => new Identifier(PaperIdentifier.FormerKey, key));
        foreach (var identifier in paper.Identifiers.Concat(former))
        {
            identifierRows.Write(new PaperIdentifier { PaperId = paper.Id, Scheme = identifier.Scheme, Value = identifier.Value });
        }

        AssignCitations(draft);
    }

    private void WriteAuthors(PaperDraft draft)
    {
        var paper = draft.Paper;
        for (var i = 0; i < paper.Authors.Count; i++)
        {
            var authorship = paper.Authors[i];
            (authorship.Id, authorship.PaperId) = (ids.NextAuthorship(), paper.Id);
            authorshipRows.Write(authorship, draft.Spellings[i]);
        }
    }

    /// <summary>Tells the citations of a paper that they are, and which time each is on its page.</summary>
    private void AssignCitations(PaperDraft draft)
    {
        foreach (var page in draft.Nodes.Where(n => n.Citation is not null).GroupBy(n => n.PageRowId))
        {
            var occurrence = 0;
            foreach (var citation in page.Select(n => n.Citation!).Concat(page.SelectMany(n => n.SideLinks)))
            {
                assignments.Write(draft.Paper.Id, ++occurrence, citation.Id);
            }
        }
    }

    private void WriteRow(PaperDraft draft)
    {
        var paper = draft.Paper;
        paperRows.Write(
            paper,
            draft.Key.Stem,
            string.Join(' ', draft.Key.Words),
            draft.Key.Order,
            draft.Key.RecordKey,
            draft.Key.LedgerKey,
            paper.Authors.Count > 0 ? SearchText.Fold(paper.Authors[0].Name.Inverted) : "~",
            paper.Title is { } title ? SearchText.Fold(title) : "~",
            draft.FirstSeen);
    }

    private async Task AddAuthorsAsync(IReadOnlyList<PaperDraft> drafts, CancellationToken cancellationToken)
    {
        var named = drafts.SelectMany(p => p.Paper.Authors).Where(a => !a.Name.IsFamilyOnly)
            .Select(a => (Authorship: a, Slug: AuthorSlug.Of(a.Name))).ToList();
        var slugs = named.Select(a => a.Slug).Distinct(StringComparer.Ordinal).ToArray();
        var known = await catalog.Authors.Where(a => EF.Parameter(slugs).Contains(a.Slug))
            .ToDictionaryAsync(a => a.Slug, a => a.Id, StringComparer.Ordinal, cancellationToken);
        foreach (var (authorship, slug) in named)
        {
            if (!known.TryGetValue(slug, out var id))
            {
                known[slug] = id = ids.NextAuthor();
                authorRows.Write(new Author { Id = id, Slug = slug, Name = authorship.Name }, "", "");
            }

            authorship.AuthorId = id;
            affected.Authors.Add(id);
        }
    }

    /// <summary>Some sets of works, composed.</summary>
    /// <param name="Profiles">Citations of persons, by the slug of whom they are about.</param>
    private sealed record Batch(List<PaperDraft> Drafts, IReadOnlyList<(int Citation, string Slug)> Profiles)
    {
        public static Batch Empty { get; } = new([], []);

        public static Batch Of(WorkNodes stored)
        {
            var nodes = stored.Read();
            var profiles = nodes.Where(n => n.Citation?.Kind == WorkKind.Profile);
            return new Batch(Works.Of(nodes), [.. profiles.Select(n => (n.Citation!.Id, SlugOf(n, nodes)))]);
        }

        // A profile is about the author of the record that has its address, else about whom it names.
        private static string SlugOf(WorkNode profile, IReadOnlyList<WorkNode> nodes)
        {
            var record = nodes.Where(n => n.Record is { Authors.Count: > 0 } && SharesLink(n, profile))
                .MinBy(n => n.Order, StringComparer.Ordinal)?.Record;
            return AuthorSlug.Of(record is not null ? record.Authors[0] : new Name(Literal: profile.Citation!.Reference.Label ?? ""));
        }

        private static bool SharesLink(WorkNode one, WorkNode other) =>
            one.Evidence.Links.Intersect(other.Evidence.Links, StringComparer.Ordinal).Any();
    }
}
