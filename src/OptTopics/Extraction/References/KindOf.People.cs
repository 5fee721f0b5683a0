using OptTopics.Bibliography;

namespace OptTopics.Extraction.References;

/// <content>Links that lead to a person.</content>
internal static partial class KindOf
{
    /// <summary>The words are one full name that begins with a given name.</summary>
    private static bool IsName(string label) =>
        NameListParser.ReadAt(label, new Stretch(0, label.Length)) is { } names && GivenNames.Begins(names) && names.At.End == label.Length;

    private static bool IsProfile(WebAddress address) =>
        (IsOn(address, ProfileHosts)
                && !IsHouse(address)
                && (address.Parameter("user") is not null || !address.IsOn("scholar.google.com"))
                && !address.Segments.Contains("status", StringComparer.Ordinal))
            || (address.IsOn("dblp.org") && address.Segments is ["pid" or "pers", ..])
            || (address.IsOn("dblp.uni-trier.de") && address.Segments is ["pid" or "pers", ..]);

    /// <summary>blog.twitter.com, engineering.linkedin.com, linkedin.com/pulse: what the house or its people write, not a profile.</summary>
    private static bool IsHouse(WebAddress address) =>
        (!ProfileHosts.Contains(address.Host) && address.Host.IndexOf('.', StringComparison.Ordinal) > 3)
            || address.Segments is ["pulse" or "posts", ..];

    /// <summary>The words are a name and the address is a home: its host or the end of its path holds the family name, or <c>~name</c>.</summary>
    public static bool IsPerson(string? url, string label)
    {
        if (AddressOf(url) is not { } address
            || NameListParser.ReadAt(label, new Stretch(0, label.Length)) is not { Names: [{ Name: var name }], EtAl: false, At.End: var end }
            || name is not { Given: not null, Family: { Length: > 2 } family }
            || end < label.Length
            || address.IsPdf
            || (IsOn(address, CodeHosts) && address.Segments.Count != 1)
            || IsPartOfHost(label, address.Host))
        {
            return false;
        }

        var given = label.Split(' ', '-', '.')[0];
        return IsHome(address.Segments)
            || (GivenNames.Contains(given)
                ? $"{address.Host} {address.Path}".Contains(family, StringComparison.OrdinalIgnoreCase)
                : address.Host.Contains(family, StringComparison.OrdinalIgnoreCase)
                    && address.Host.Contains(given, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"/~smith", "/~smith/index.html": what stands further below is something that the person keeps there.</summary>
    private static bool IsHome(IReadOnlyList<string> segments) =>
        segments.Count > 0
            && (segments[^1][0] == '~'
                || (segments.Count > 1
                    && segments[^2][0] == '~'
                    && (segments[^1].StartsWith("index", StringComparison.OrdinalIgnoreCase)
                        || segments[^1].StartsWith("home", StringComparison.OrdinalIgnoreCase))));

    /// <summary>
    /// "Apache Lister" at lister.apache.org: each word is a part of the host, so it is a thing of that house; "Row Lists" at rowlists.org is a site.
    /// </summary>
    private static bool IsPartOfHost(string label, string host)
    {
        var parts = host.Split('.');
        return label.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => parts.Contains(w, StringComparer.OrdinalIgnoreCase))
            || (parts.Contains(label.Replace(" ", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
                && !GivenNames.Contains(label.Split(' ')[0]));
    }
}
