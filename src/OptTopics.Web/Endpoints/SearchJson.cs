using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Endpoints;

/// <summary>The answer to a search: how many works there are, this page of them, and by what they can be narrowed.</summary>
public sealed record SearchJson(
    int Total,
    int Page,
    int PageSize,
    string? Group,
    string Url,
    IReadOnlyList<WorkJson> Works,
    IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> Facets)
{
    public static SearchJson Of(PaperQuery query, PaperResults results, Urls urls) => new(
        results.Total,
        query.Page,
        query.PageSize,
        query.Group == PaperGroup.None ? null : query.Group.ToString().ToLowerInvariant(),
        urls.Address(urls.Search(query)),
        [.. results.Hits.Select(p => WorkJson.Of(p, urls))],
        new Dictionary<string, IReadOnlyList<FacetJson>>(StringComparer.Ordinal)
        {
            ["year"] = FacetJson.Of(results.Facets.Years),
            ["topic"] = FacetJson.Of(results.Facets.Topics),
            ["author"] = FacetJson.Of(results.Facets.Authors),
            ["kind"] = FacetJson.Of(results.Facets.Kinds),
            ["venue"] = FacetJson.Of(results.Facets.Venues),
        });
}

/// <summary>One value the results can be narrowed to, as the address takes it.</summary>
public sealed record FacetJson(string Value, string Label, int Count)
{
    public static IReadOnlyList<FacetJson> Of(IReadOnlyList<FacetValue> values) => [.. values.Select(v => new FacetJson(v.Value, v.Label, v.Count))];
}

/// <summary>A person and their works.</summary>
public sealed record PersonJson(string Name, IReadOnlyList<string> OtherNames, string Url, IReadOnlyList<WorkJson> Works)
{
    public static PersonJson Of(Author author, Urls urls) => new(
        author.Name.Full,
        author.OtherNames,
        urls.Address(urls.Author(author)),
        [.. author.Works.Select(w => WorkJson.Of(w.Paper, urls))]);
}
