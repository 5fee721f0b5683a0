using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>Brings the full-text index of the affected papers up to date.</summary>
internal sealed class PaperIndexer(CatalogContext catalog)
{
    private readonly Dictionary<int, string> topicPaths = [];

    public async Task WriteAsync(IReadOnlyCollection<int> papers, CancellationToken cancellationToken)
    {
        using var insert = FullTextWriter.ForPapers(catalog);
        foreach (var chunk in papers.Order().Chunk(500))
        {
            var authors = (await catalog.Authorships.Where(a => EF.Parameter(chunk).Contains(a.PaperId)).OrderBy(a => a.PaperId).ThenBy(a => a.Order)
                    .Select(a => new { a.PaperId, a.Name, Spellings = EF.Property<IReadOnlyList<string>>(a, CatalogModel.Spellings), Others = a.Author!.OtherNames })
                    .ToListAsync(cancellationToken))
                .ToLookup(a => a.PaperId, a => string.Join(' ', [a.Name.Full, .. a.Spellings, .. a.Others ?? []]));
            var citations = (await catalog.Citations.Where(c => EF.Parameter(chunk).Contains(c.PaperId!.Value))
                    .OrderBy(c => c.Entry.Page.Id).ThenBy(c => c.Entry.Order).ThenBy(c => c.Order)
                    .Select(c => new { c.PaperId, c.Reference, c.Annotation, c.Entry.TopicId, Page = c.Entry.PageId })
                    .ToListAsync(cancellationToken))
                .ToLookup(c => c.PaperId);
            await LoadTopicsAsync([.. citations.SelectMany(g => g.Select(c => c.Page)).Distinct()], cancellationToken);
            await foreach (var paper in catalog.Papers.AsNoTracking().Where(p => EF.Parameter(chunk).Contains(p.Id)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var places = citations[paper.Id].ToList();
                var references = places.ConvertAll(c => c.Reference);
                insert.Write(
                    paper.Id,
                    [
                        Text([paper.Title, .. references.Select(r => r.Title)]),
                        Text([.. authors[paper.Id], .. references.SelectMany(r => r.Authors).Select(a => a.Full)]),
                        string.Join(' ', paper.Years),
                        Text(references.Select(r => r.Label)),
                        Text(places.Select(c => c.Annotation)),
                        Text(places.Select(c => topicPaths.GetValueOrDefault(c.TopicId ?? -c.Page))),
                        Text([paper.Venue, .. references.Select(r => r.Venue)]),
                        Text([.. paper.Identifiers.Select(i => $"{i.Scheme} {i.Value}"), .. paper.Links.Select(l => WebAddress.Read(l.Url)?.Key)]),
                        Text([paper.Key]),
                        paper.Kind.ToString(),
                    ]);
            }
        }
    }

    private static string Text(IEnumerable<string?> parts) => SearchText.Index(string.Join(" / ", parts.OfType<string>().Distinct(StringComparer.Ordinal)));

    // A page goes under the negative of its id: what stands before its first heading has no topic.
    private async Task LoadTopicsAsync(IReadOnlyList<int> pages, CancellationToken cancellationToken)
    {
        var missing = pages.Where(p => !topicPaths.ContainsKey(-p)).ToArray();
        foreach (var page in await catalog.Pages.Where(p => EF.Parameter(missing).Contains(p.RowId)).Select(p => new { p.RowId, p.Title }).ToListAsync(cancellationToken))
        {
            topicPaths[-page.RowId] = page.Title;
        }

        foreach (var topic in await catalog.Topics.Where(t => EF.Parameter(missing).Contains(t.PageId)).OrderBy(t => t.PageId).ThenBy(t => t.Order)
            .Select(t => new { t.Id, t.PageId, t.ParentId, t.Title }).ToListAsync(cancellationToken))
        {
            topicPaths[topic.Id] = $"{topicPaths[topic.ParentId ?? -topic.PageId]} / {topic.Title}";
        }
    }
}
