using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Loading;

/// <summary>Brings the full-text index of the affected papers up to date.</summary>
internal sealed class PaperIndexer(CatalogContext catalog, TextIndexWriter index, IProgress<LoadProgress>? progress)
{
    private const int BatchSize = 500;

    private readonly Dictionary<int, Place> places = [];

    /// <summary>The texts are read one batch after the other and written on all cores.</summary>
    public Task WriteAsync(IReadOnlyCollection<int> papers, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(ReadAsync(papers, cancellationToken), cancellationToken, (texts, _) =>
        {
            index.Put(texts);
            return ValueTask.CompletedTask;
        });

    private async IAsyncEnumerable<List<PaperText>> ReadAsync(
        IReadOnlyCollection<int> papers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var chunk in papers.Order().Chunk(BatchSize))
        {
            progress?.Report(new LoadProgress(LoadStep.Index, done, papers.Count));
            done += chunk.Length;
            yield return await ReadAsync(chunk, cancellationToken);
        }
    }

    private async Task<List<PaperText>> ReadAsync(int[] chunk, CancellationToken cancellationToken)
    {
        var authors = (await catalog.Authorships.Where(a => EF.Parameter(chunk).Contains(a.PaperId))
                .OrderBy(a => a.PaperId).ThenBy(a => a.Order)
                .Select(a => new Named(
                    a.PaperId, a.AuthorId, a.Name, EF.Property<IReadOnlyList<string>>(a, CatalogModel.Spellings), a.Author!.OtherNames))
                .ToListAsync(cancellationToken))
            .ToLookup(a => a.PaperId);
        var citations = (await catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.PaperId!.Value))
                .OrderBy(c => c.Entry.Page.Id).ThenBy(c => c.Entry.Order).ThenBy(c => c.Order)
                .Select(c => new Cited(
                    c.PaperId!.Value,
                    c.Reference,
                    c.Annotation,
                    c.LeadsEntry && c.Entry.Kind == EntryKind.TableRow ? c.Entry.Text : null,
                    c.Entry.TopicId,
                    c.Entry.PageId))
                .ToListAsync(cancellationToken))
            .ToLookup(c => c.PaperId);
        await LoadPlacesAsync([.. citations.SelectMany(g => g.Select(c => c.PageId)).Distinct()], cancellationToken);
        var papers = await catalog.Papers.AsNoTracking().Where(p => EF.Parameter(chunk).Contains(p.Id)).ToListAsync(cancellationToken);
        return papers.ConvertAll(p => TextOf(p, [.. authors[p.Id]], [.. citations[p.Id]]));
    }

    private PaperText TextOf(Paper paper, IReadOnlyList<Named> authors, IReadOnlyList<Cited> citations)
    {
        var references = citations.Select(c => c.Reference).ToList();
        var listedIn = citations.Select(PlaceOf).ToList();
        return new PaperText
        {
            PaperId = paper.Id,
            Key = paper.Key,
            Kind = paper.Kind,
            Listed = citations.Count,
            Years = paper.Years,
            AuthorIds = [.. authors.Select(a => a.AuthorId).OfType<int>().Distinct()],
            Places = [.. listedIn.SelectMany(p => p.Numbers).Distinct()],
            Venue = paper.Venue,
            Titles = Texts([paper.Title, .. references.Select(r => r.Title)]),
            Names = Texts([.. authors.SelectMany(SpellingsOf), .. references.SelectMany(r => r.Authors).Select(a => a.Full)]),
            Labels = Texts([.. references.Select(r => r.Label), .. citations.Select(c => c.Row)]),
            Notes = Texts(citations.Select(c => c.Annotation)),
            Topics = Texts(listedIn.SelectMany(p => p.Titles)),
            Venues = Texts([paper.Venue, .. references.Select(r => r.Venue)]),
            Identifiers = Texts([.. paper.Identifiers.Select(i => $"{i.Scheme} {i.Value}"), .. paper.Links.Select(l => WebAddress.Read(l.Url)?.Key)]),
        };
    }

    private static IEnumerable<string> SpellingsOf(Named author) => author.Spellings.Prepend(author.Name.Full).Concat(author.Others ?? []);

    private static IReadOnlyCollection<string> Texts(IEnumerable<string?> texts) =>
        [.. texts.Where(t => !string.IsNullOrEmpty(t)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private Place PlaceOf(Cited citation) => places[citation.TopicId is { } topic ? PlaceNumber.OfTopic(topic) : PlaceNumber.OfPage(citation.PageId)];

    private async Task LoadPlacesAsync(IReadOnlyList<int> pages, CancellationToken cancellationToken)
    {
        var missing = pages.Where(p => !places.ContainsKey(PlaceNumber.OfPage(p))).ToArray();
        if (missing.Length == 0)
        {
            return;
        }

        var newPages = catalog.Pages.Where(p => EF.Parameter(missing).Contains(p.RowId)).Select(p => new { p.RowId, p.Title });
        foreach (var page in await newPages.ToListAsync(cancellationToken))
        {
            places[PlaceNumber.OfPage(page.RowId)] = new Place([PlaceNumber.OfPage(page.RowId)], [page.Title]);
        }

        foreach (var topic in await catalog.Topics.Where(t => EF.Parameter(missing).Contains(t.PageId)).OrderBy(t => t.PageId).ThenBy(t => t.Order)
            .Select(t => new { t.Id, t.PageId, t.ParentId, t.Title }).ToListAsync(cancellationToken))
        {
            var above = places[topic.ParentId is { } parent ? PlaceNumber.OfTopic(parent) : PlaceNumber.OfPage(topic.PageId)];
            places[PlaceNumber.OfTopic(topic.Id)] = new Place([.. above.Numbers, PlaceNumber.OfTopic(topic.Id)], [.. above.Titles, topic.Title]);
        }
    }

    private sealed record Named(int PaperId, int? AuthorId, Name Name, IReadOnlyList<string> Spellings, IReadOnlyList<string>? Others);

    /// <summary>A citation. Of the row of a table that lists a work all cells: what is no field and no note is found too.</summary>
    private sealed record Cited(int PaperId, Reference Reference, string? Annotation, string? Row, int? TopicId, int PageId);

    /// <summary>A page, or a topic with all above it.</summary>
    private sealed record Place(IReadOnlyList<int> Numbers, IReadOnlyList<string> Titles);
}
