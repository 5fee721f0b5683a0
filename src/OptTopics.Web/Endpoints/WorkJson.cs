using System.Text.Json.Serialization;
using OptTopics.Bibliography;

namespace OptTopics.Web.Endpoints;

/// <summary>A work as the site publishes it.</summary>
/// <param name="Added">The day it was first listed, as far as is known.</param>
public sealed record WorkJson(
    string Key,
    string? Title,
    IReadOnlyList<AuthorJson> Authors,
    bool EtAl,
    int? Year,
    IReadOnlyList<int> Years,
    string Kind,
    string? Venue,
    string Url,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Added,
    IReadOnlyDictionary<string, string> Identifiers,
    IReadOnlyList<LinkJson> Links,
    IReadOnlyList<CitationJson> Citations)
{
    public static WorkJson Of(Paper paper, Urls urls) => new(
        paper.Key,
        paper.Title,
        [.. paper.Authors.OrderBy(a => a.Order).Select(a => AuthorJson.Of(a, urls))],
        paper.EtAl,
        paper.Year,
        paper.Years,
        Urls.KindValue(paper.Kind),
        VenueText.Of(paper),
        urls.Address(urls.Paper(paper)),
        paper.Added == default ? null : paper.Added,
        paper.Identifiers.GroupBy(i => i.Scheme, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal),
        [.. paper.Links.Select(l => new LinkJson(l.Label, l.Url))],
        [.. paper.CitationsInOrder().Select(c => CitationJson.Of(c, urls))]);
}

/// <summary>An author of a work; <c>url</c> is the person's page, when they are known by more than a family name.</summary>
public sealed record AuthorJson(string Name, string Family, string? Given, string? Url)
{
    public static AuthorJson Of(Authorship authorship, Urls urls) => new(
        authorship.Name.Full,
        authorship.Name.WholeFamily,
        authorship.Name.Given,
        authorship.Author is { } author ? urls.Address(urls.Author(author)) : null);
}

/// <summary>An outbound address and where it goes: "arXiv", "PDF".</summary>
public sealed record LinkJson(string Label, string Url);

/// <summary>A place that cites the work, and what is said there.</summary>
public sealed record CitationJson(string Url, string Page, string? Topic, string? Label, string? Annotation)
{
    public static CitationJson Of(Citation citation, Urls urls) => new(
        urls.Address(urls.Citation(citation)), citation.Entry.Page.Id, citation.Entry.Topic?.Anchor, citation.Reference.Label, citation.Annotation);
}
