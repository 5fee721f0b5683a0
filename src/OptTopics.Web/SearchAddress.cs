using System.Globalization;
using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Web;

/// <summary>The search that an address asks for. Any address is one: what makes no sense is dropped.</summary>
public static class SearchAddress
{
    /// <summary>Longer than any question; what is pasted beyond it finds nothing more.</summary>
    private const int LongestText = 1000;

    public static PaperQuery Read(IQueryCollection parameters) => InOrder(new()
    {
        Words = Text(parameters, "q"),
        Authors = Values(parameters, "author"),
        Years = Years(parameters["year"]),
        From = Year(parameters["from"]),
        To = Year(parameters["to"]),
        Topics = [.. Values(parameters, "topic").Select(t => t.TrimEnd('/')).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)],
        Kinds = [.. Values(parameters, "kind").Select(Named<WorkKind>).OfType<WorkKind>().Distinct()],
        Venues = Values(parameters, "venue"),
        Sort = Named<PaperSort>(parameters["sort"]) ?? PaperSort.Relevance,
        Group = Named<PaperGroup>(parameters["group"]) ?? PaperGroup.None,
        Page = int.TryParse(parameters["p"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 1 and < 1_000_000 ? page : 1,
    });

    /// <summary>Which result of its search a paper's address says it is, from 1; null when it says nothing.</summary>
    public static int? ReadNumber(IQueryCollection parameters) =>
        int.TryParse(parameters["at"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000
            ? number
            : null;

    /// <summary>Whether the address has the parameters of its search, no others, in the one order.</summary>
    public static bool IsCanonical(IQueryCollection parameters, PaperQuery query) =>
        parameters.SelectMany(p => p.Value.Select(v => (p.Key, v ?? ""))).SequenceEqual(Urls.SearchParameters(query));

    // Whoever types a span of years means it instead of the years that were ticked.
    private static PaperQuery InOrder(PaperQuery query) => query switch
    {
        { From: null, To: null } => query,
        _ => query with { Years = [], From = query.From > query.To ? query.To : query.From, To = query.From > query.To ? query.From : query.To },
    };

    private static string? Text(IQueryCollection parameters, string name)
    {
        var text = string.Join(' ', parameters[name].OfType<string>()).Trim();
        return text.Length switch
        {
            0 => null,
            > LongestText => text[..LongestText],
            _ => text,
        };
    }

    private static List<string> Values(IQueryCollection parameters, string name) =>
        [.. parameters[name].OfType<string>().Select(v => v.Trim()).Where(v => v.Length is > 0 and <= LongestText).Distinct(StringComparer.Ordinal)];

    private static List<int> Years(IEnumerable<string?> values) => [.. values.Select(Year).OfType<int>().Distinct()];

    private static int? Year(Microsoft.Extensions.Primitives.StringValues values) => Year(values.FirstOrDefault());

    private static int? Year(string? value) =>
        int.TryParse(value?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 10_000 ? year : null;

    private static T? Named<T>(string? value)
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<T>(name)
            : null;
}
