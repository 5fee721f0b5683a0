using OptTopics.Bibliography;

namespace OptTopics.Catalog.Loading;

/// <summary>The identifiers of a work: those that are printed or recorded, and those in its addresses.</summary>
internal static class WorkIdentifiers
{
    /// <summary>In a fixed order, without those that name no work, as a playlist's.</summary>
    public static IReadOnlyList<Identifier> Of(IEnumerable<Identifier> identifiers, IEnumerable<string> links) =>
        Of(identifiers.Concat(links.SelectMany(Identifiers.FromUrl)));

    /// <summary>As <see cref="Of(IEnumerable{Identifier}, IEnumerable{string})"/>, where those in the addresses are among the identifiers.</summary>
    public static IReadOnlyList<Identifier> Of(IEnumerable<Identifier> identifiers)
    {
        var found = new List<Identifier>();
        foreach (var identifier in identifiers.SelectMany(Identifiers.WithEmbedded))
        {
            if (Identifiers.NamesWork(identifier) && !found.Contains(identifier))
            {
                found.Add(identifier);
            }
        }

        found.Sort(InOrder);
        return found;
    }

    private static int InOrder(Identifier a, Identifier b) =>
        string.CompareOrdinal(a.Scheme, b.Scheme) is not 0 and var scheme ? scheme : string.CompareOrdinal(a.Value, b.Value);
}
