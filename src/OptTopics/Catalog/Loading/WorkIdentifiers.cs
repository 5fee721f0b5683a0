using OptTopics.Bibliography;

namespace OptTopics.Catalog.Loading;

/// <summary>The identifiers of a work: those that are printed or recorded, and those in its addresses.</summary>
internal static class WorkIdentifiers
{
    /// <summary>In a fixed order, without those that name no work, as a playlist's.</summary>
    public static IReadOnlyList<Identifier> Of(IEnumerable<Identifier> identifiers, IEnumerable<string> links) =>
        [.. identifiers.Concat(links.SelectMany(Identifiers.FromUrl)).SelectMany(WithEmbedded).Where(Identifiers.NamesWork).Distinct()
            .OrderBy(i => i.Scheme, StringComparer.Ordinal).ThenBy(i => i.Value, StringComparer.Ordinal)];

    private static IEnumerable<Identifier> WithEmbedded(Identifier identifier) =>
        Identifiers.Scheme(identifier.Scheme)?.Embedded(identifier.Value) is { } inner ? [identifier, inner] : [identifier];
}
