using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OptTopics.Bibliography;
using OptTopics.Catalog.FullText;

namespace OptTopics.Catalog.Search;

/// <summary>Gives counted numbers their names.</summary>
internal static class FacetReader
{
    /// <summary>With more pages than these, topics are offered only of the pages that are chosen.</summary>
    private const int FewPages = 12;

    public static async Task<PaperFacets> ReadAsync(
        CatalogContext catalog, IndexSnapshot index, MatchCounts counts, PaperQuery query, CancellationToken cancellationToken)
    {
        return new PaperFacets
        {
            Years = [.. counts.Years.OrderByDescending(y => y.Key).Select(y => ValueOf(y.Key, y.Value))],
            Kinds = [.. counts.Kinds.OrderBy(k => k.Key).Select(k => ValueOf(k.Key, k.Value))],
            Venues =
            [
                .. counts.Venues.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal)
                    .Take(PaperFacets.Most).Select(v => new FacetValue(v.Key, v.Key, v.Value)),
            ],
            Authors = MostListedAuthors(catalog, index, counts.Authors),
            Topics = Topics(catalog, index, counts.Places, query),
            ChosenLabels = await ChosenAsync(catalog, query, cancellationToken),
        };
    }

    private static FacetValue ValueOf(int year, int count)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new FacetValue(text, text, count);
    }

    private static FacetValue ValueOf(WorkKind kind, int count) => new(kind.ToString().ToLowerInvariant(), kind.ToString(), count);

    private static async Task<IReadOnlyDictionary<string, string>> ChosenAsync(
        CatalogContext catalog, PaperQuery query, CancellationToken cancellationToken)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        if (query.Authors.Count > 0)
        {
            var persons = catalog.Authors.Where(a => query.Authors.Contains(a.Slug)).Select(a => new { a.Slug, a.Name });
            foreach (var person in await persons.ToListAsync(cancellationToken))
            {
                labels[person.Slug] = person.Name.Full;
            }
        }

        foreach (var topic in query.Topics)
        {
            labels[topic] = await TitleOfAsync(catalog, topic, cancellationToken) ?? topic;
        }

        return labels;
    }

    private static Task<string?> TitleOfAsync(CatalogContext catalog, string topic, CancellationToken cancellationToken)
    {
        var (page, anchor) = topic.Split('/', 2) is [var id, var rest] ? (id, rest) : (topic, null);
        var titles = anchor is null
            ? catalog.Pages.Where(p => p.Id == page).Select(p => p.Title)
            : catalog.Topics.Where(t => t.Page.Id == page && t.Anchor == anchor).OrderBy(t => t.Order).Select(t => t.Title);
        return titles.FirstOrDefaultAsync(cancellationToken);
    }

    private static IReadOnlyList<FacetValue> MostListedAuthors(CatalogContext catalog, IndexSnapshot index, NumberCounts counts)
    {
        var most = counts.Most(PaperFacets.Most);
        var persons = index.Recent.Get([.. most.Select(a => a.Number)], p => p.Id, missing => Persons(catalog, missing));
        return
        [
            .. persons.Select(p => new FacetValue(p.Slug, p.FullName, counts[p.Id]))
                .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal),
        ];
    }

    private static List<FacetValue> Topics(CatalogContext catalog, IndexSnapshot index, NumberCounts counts, PaperQuery query)
    {
        var most = counts.Most(PaperFacets.Most, PlaceNumber.IsPage).Select(p => PlaceNumber.RowId(p.Number)).ToArray();
        var pages = index.Recent.Get(most, p => p.RowId, missing => Pages(catalog, missing))
            .OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        var chosen = query.Topics.Select(t => t.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        var opened = pages.Where(p => pages.Count <= FewPages || chosen.Contains(p.Id)).Select(p => p.RowId).ToArray();
        var outlines = index.Recent.Get(opened, o => o.PageId, missing => Outlines(catalog, missing));
        var topics = outlines.SelectMany(o => o.Topics).ToLookup(t => t.PageId);
        var (values, depths) = (new List<FacetValue>(), new Dictionary<int, int>());
        foreach (var page in pages)
        {
            values.Add(new FacetValue(page.Id, page.Title, counts[PlaceNumber.OfPage(page.RowId)]));
            foreach (var topic in topics[page.RowId])
            {
                depths[topic.Id] = topic.ParentId is { } parent ? depths[parent] + 1 : 1;
                values.Add(new FacetValue($"{page.Id}/{topic.Anchor}", topic.Title, counts[PlaceNumber.OfTopic(topic.Id)], depths[topic.Id]));
            }
        }

        return values.FindAll(v => v.Count > 0);
    }

    private static List<Person> Persons(CatalogContext catalog, int[] ids) => RowReader.Read(
        catalog,
        "SELECT Id, Slug, Name FROM Authors WHERE Id IN (SELECT value FROM json_each(@ids))",
        ids,
        row => new Person(row.Int(0), row.Text(1), row.Json<Name>(2)));

    private static List<Titled> Pages(CatalogContext catalog, int[] ids) => RowReader.Read(
        catalog,
        "SELECT RowId, Id, Title FROM Pages WHERE RowId IN (SELECT value FROM json_each(@ids))",
        ids,
        row => new Titled(row.Int(0), row.Text(1), row.Text(2)));

    private static List<Outline> Outlines(CatalogContext catalog, int[] pages)
    {
        var topics = RowReader.Read(
            catalog,
            """
            SELECT Id, PageId, ParentId, Anchor, Title FROM Topics WHERE PageId IN (SELECT value FROM json_each(@ids))
            ORDER BY PageId, "Order"
            """,
            pages,
            row => new Headed(row.Int(0), row.Int(1), row.IntOrNull(2), row.Text(3), row.Text(4)));
        return [.. topics.GroupBy(t => t.PageId).Select(t => new Outline(t.Key, [.. t]))];
    }

    private sealed record Person(int Id, string Slug, Name Name)
    {
        /// <summary>Put together once for all answers that are kept.</summary>
        public string FullName { get; } = Name.Full;
    }

    private sealed record Titled(int RowId, string Id, string Title);

    private sealed record Headed(int Id, int PageId, int? ParentId, string Anchor, string Title);

    private sealed record Outline(int PageId, IReadOnlyList<Headed> Topics);
}
