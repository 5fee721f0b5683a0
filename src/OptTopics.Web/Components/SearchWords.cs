using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>A search and its answer in words.</summary>
public static class SearchWords
{
    /// <summary>"6 papers with “gradient”", the count first.</summary>
    public static string Title(PaperQuery query, PaperResults results) =>
        results.Total == 0 ? Nothing(query, results.Facets) : $"{Counted(results)}{With(query, results.Facets)}";

    /// <summary>"Nothing with both “lipshitz” and “smoothness”".</summary>
    private static string Nothing(PaperQuery query, PaperFacets facets)
    {
        var words = query.Words?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words switch
        {
            [] => "No works" + With(query, facets),
            [var first, var second] => $"Nothing with both “{first}” and “{second}”{Filters(query, facets)}",
            _ => $"Nothing with “{query.Words}”{Filters(query, facets)}",
        };
    }

    /// <summary>"Years 2013–2019": the values chosen, each with the search that lacks it.</summary>
    public static IEnumerable<(string Filter, string Value, PaperQuery Without)> Chosen(PaperQuery query, PaperFacets facets)
    {
        query = query with { Page = 1 };
        foreach (var author in query.Authors)
        {
            yield return ("Author", Label(facets, author), query with { Authors = [.. query.Authors.Where(a => a != author)] });
        }

        foreach (var year in query.Years.Order())
        {
            yield return ("Year", Number(year), query with { Years = [.. query.Years.Where(y => y != year)] });
        }

        if (query.From is not null || query.To is not null)
        {
            yield return ("Years", Range(query), query with { From = null, To = null });
        }

        foreach (var topic in query.Topics)
        {
            yield return ("Topic", Label(facets, topic), query with { Topics = [.. query.Topics.Where(t => t != topic)] });
        }

        foreach (var kind in query.Kinds)
        {
            yield return ("Kind", Counts.Noun(kind), query with { Kinds = [.. query.Kinds.Where(k => k != kind)] });
        }

        foreach (var venue in query.Venues)
        {
            yield return ("Venue", venue, query with { Venues = [.. query.Venues.Where(v => v != venue)] });
        }
    }

    /// <summary>"1 video without a year is left out by the year filter"; null when nothing is.</summary>
    public static string? LeftOut(PaperResults results)
    {
        var kinds = results.LeftOutWithoutYear.SelectMany(k => Enumerable.Repeat(k.Key, k.Value)).ToList();
        return kinds.Count == 0
            ? null
            : $"{Counts.Works(kinds)} without a year {(kinds.Count == 1 ? "is" : "are")} left out by the year filter.";
    }

    /// <summary>What groups leave unsaid; null when nothing.</summary>
    public static string? Grouped(PaperQuery query, PaperResults results) => query.Group switch
    {
        PaperGroup.Topic when results.Listed > results.Total =>
            $"A work that several topics list stands under each: {Counts.Of(results.Listed, "place")} in all.",
        PaperGroup.Author => "Works stand under their first author.",
        _ => null,
    };

    /// <summary>Where was looked; null when nothing was looked for.</summary>
    public static string? Looked(PaperQuery query) => query.Words is null ? null : "Looked in titles, authors, notes, topics and venues.";

    private static string Counted(PaperResults results) =>
        Counts.WorksOrPapers(results.Total, results.Facets.Kinds.All(k => k.Value == Urls.KindValue(WorkKind.Paper)));

    private static string With(PaperQuery query, PaperFacets facets) => (query.Words is { } words ? $" with “{words}”" : "") + Filters(query, facets);

    private static string Filters(PaperQuery query, PaperFacets facets) =>
        (query.Authors.Count > 0 ? $" by {string.Join(" or ", query.Authors.Select(a => $"“{Label(facets, a)}”"))}" : "") +
        (query.Years.Count > 0 ? $" of {string.Join(" or ", query.Years.Order().Select(Number))}" : "") +
        (query.From is not null || query.To is not null ? $", {Range(query)}" : "");

    private static string Range(PaperQuery query) => (query.From, query.To) switch
    {
        ({ } from, { } to) => from == to ? Number(from) : $"{Number(from)}–{Number(to)}",
        ({ } from, null) => $"since {Number(from)}",
        (null, { } to) => $"until {Number(to)}",
        _ => "",
    };

    private static string Label(PaperFacets facets, string value) => facets.ChosenLabels.GetValueOrDefault(value, value);

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
