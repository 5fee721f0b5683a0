using System.Globalization;
using Microsoft.Extensions.Primitives;
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
        Authors = Values(parameters, "author", SpoiledAddress.Words),
        Years = [.. Of(parameters, "year").Select(Year).OfType<int>().Distinct()],
        From = Year(One(parameters, "from")),
        To = Year(One(parameters, "to")),
        Topics = Values(parameters, "topic", topic => SpoiledAddress.Words(topic).TrimEnd('/')),
        Kinds = [.. Values(parameters, "kind", kind => kind).Select(Named<WorkKind>).OfType<WorkKind>().Distinct()],
        Venues = Values(parameters, "venue", venue => venue.Trim()),
        Sort = Named<PaperSort>(One(parameters, "sort")) ?? PaperSort.Relevance,
        Group = Named<PaperGroup>(One(parameters, "group")) ?? PaperGroup.None,
        Page = Number(One(parameters, "p")) is > 1 and var page ? page : 1,
    });

    /// <summary>Which result of its search a paper's address says it is, from 1; null when it says nothing.</summary>
    public static int? ReadNumber(IQueryCollection parameters) => Number(One(parameters, "at")) is > 0 and var number ? number : null;

    /// <summary>Whether the address has the parameters of its search, no others, in the one order.</summary>
    public static bool IsCanonical(IQueryCollection parameters, PaperQuery query) =>
        parameters.SelectMany(p => p.Value.Select(v => (p.Key, v ?? ""))).SequenceEqual(Urls.SearchParameters(query));

    // Whoever types a span of years means it instead of the years that were ticked.
    private static PaperQuery InOrder(PaperQuery query) => query switch
    {
        { From: null, To: null } => query,
        _ => query with { Years = [], From = query.From > query.To ? query.To : query.From, To = query.From > query.To ? query.From : query.To },
    };

    // Mail takes "&from=2013" for text, and writes its ampersand as a page would.
    private static StringValues Of(IQueryCollection parameters, string name) => StringValues.Concat(parameters[name], parameters["amp;" + name]);

    private static string? One(IQueryCollection parameters, string name) => Of(parameters, name).FirstOrDefault();

    private static string? Text(IQueryCollection parameters, string name)
    {
        var text = string.Join(' ', Of(parameters, name).OfType<string>());
        return SpoiledAddress.Words(text.Length > LongestText ? text[..LongestText] : text) is { Length: > 0 } words ? words : null;
    }

    private static List<string> Values(IQueryCollection parameters, string name, Func<string, string> meant) =>
        [.. Of(parameters, name).OfType<string>().Select(meant).Where(v => v.Length is > 0 and <= LongestText).Distinct(StringComparer.Ordinal)];

    private static int? Year(string? value) => Number(value) is > 0 and < 10_000 and var year ? year : null;

    private static int? Number(string? value) =>
        int.TryParse(SpoiledAddress.Mend(value ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000
            ? number
            : null;

    private static T? Named<T>(string? value)
        where T : struct, Enum
    {
        var meant = SpoiledAddress.Mend(value ?? "");
        return Enum.GetNames<T>().FirstOrDefault(name => name.Equals(meant, StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<T>(name)
            : null;
    }
}
