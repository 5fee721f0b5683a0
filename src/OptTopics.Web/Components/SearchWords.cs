using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web.Components;

/// <summary>A search and its answer in words.</summary>
public static class SearchWords
{
    /// <summary>"6 papers with “gradient”", the count first.</summary>
    public static string Title(PaperQuery query, PaperResults results) =>
        results.Total == 0 ? Nothing(query, results) : $"{Counted(query, results)}{With(query, results.Facets)}";

    /// <summary>"Nothing with both “lipshitz” and “smoothness”", "No work with “REINFORCE”, but 1 place in the words of the pages".</summary>
    private static string Nothing(PaperQuery query, PaperResults results)
    {
        var words = query.Words?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var filters = Filters(query, results.Facets);
        var asked = words switch
        {
            [] => filters,
            [var first, var second] => $" with both “{first}” and “{second}”{filters}",
            _ => $" with {Asked(query.Words!)}{filters}",
        };
        return (words.Length, results.EntryTotal) switch
        {
            (0, _) => "No works" + asked,
            (_, 0) => "Nothing" + asked,
            (_, var places) => $"No work{asked}, but {Counts.Of(places, "place")} in the words of the pages",
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
    public static string? Looked(PaperQuery query) => query.Words is null ? null : "Looked in titles, authors, years, venues, identifiers, notes and topics.";

    /// <summary>Who stands in the author's field: the only one chosen, by name.</summary>
    public static string? Author(PaperQuery query, PaperFacets facets) => query.Authors is [var only] ? Label(facets, only) : null;

    private static string Counted(PaperQuery query, PaperResults results) => query.Kinds is [var only]
        ? Counts.Of(results.Total, Counts.Noun(only))
        : Counts.WorksOrPapers(results.Total, results.Facets.Kinds.All(k => k.Value == Urls.KindValue(WorkKind.Paper)));

    private static string With(PaperQuery query, PaperFacets facets) => (query.Words is { } words ? $" with {Asked(words)}" : "") + Filters(query, facets);

    // Quotation marks that were typed are enough.
    private static string Asked(string words) => words.Contains('"', StringComparison.Ordinal) ? words : $"“{words}”";

    private static string Filters(PaperQuery query, PaperFacets facets) =>
        Filter(" by ", query.Authors.Select(a => Quoted(facets, a))) +
        Filter(" in ", query.Topics.Select(t => Quoted(facets, t))) +
        Filter(" from ", query.Venues.Select(v => Quoted(facets, v))) +
        Filter(" of ", query.Years.Order().Select(Number)) +
        (query.From is not null || query.To is not null ? $", {Range(query)}" : "");

    private static string Filter(string preposition, IEnumerable<string> values) =>
        string.Join(" or ", values) is { Length: > 0 } any ? preposition + any : "";

    private static string Quoted(PaperFacets facets, string value) => $"“{Label(facets, value)}”";

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
