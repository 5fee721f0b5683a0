using OptTopics.Bibliography;
using OptTopics.Catalog.Search;

namespace OptTopics.Catalog.Loading;

/// <summary>Citations and records that are known to mean one work, with all that they say together.</summary>
internal sealed class WorkCluster
{
    /// <summary>A preprint and its publication lie at most so many years apart.</summary>
    private const int YearsApart = 2;

    private readonly Dictionary<string, HashSet<Identifier>> identifiers = new(StringComparer.Ordinal);
    private readonly HashSet<string> families = new(StringComparer.Ordinal);
    private readonly HashSet<int> years = [];
    private readonly HashSet<WorkKind> kinds = [];

    public WorkCluster(WorkNode node) => Add(node);

    public List<WorkNode> Nodes { get; } = [];

    public string First => Nodes.Select(n => n.Order).Min(StringComparer.Ordinal)!;

    public bool HasRecord => Nodes.Exists(n => n.Record is not null);

    public int IdentifierCount => identifiers.Values.Sum(v => v.Count);

    public void Absorb(WorkCluster other) => other.Nodes.ForEach(Add);

    /// <summary>Both have an identifier of a scheme, and not the same: two arXiv numbers are two works.</summary>
    public bool Contradicts(WorkCluster other) =>
        identifiers.Any(scheme => other.identifiers.TryGetValue(scheme.Key, out var values) && !values.Overlaps(scheme.Value));

    /// <summary>May be the same work if the title is the same.</summary>
    public bool Resembles(WorkCluster other) =>
        !Contradicts(other) && KindsAgree(other) && FamiliesAgree(other) && YearsAgree(other);

    private bool KindsAgree(WorkCluster other) =>
        kinds.Count == 0 || other.kinds.Count == 0 || kinds.Overlaps(other.kinds) || (kinds.Any(IsText) && other.kinds.Any(IsText));

    private bool FamiliesAgree(WorkCluster other) =>
        families.Count == 0 || other.families.Count == 0 || families.Overlaps(other.families)
        || families.Any(a => other.families.Any(b => EditDistance.IsNear(a, b)));

    private bool YearsAgree(WorkCluster other) =>
        years.Count == 0 || other.years.Count == 0 || years.Any(a => other.years.Any(b => Math.Abs(a - b) <= YearsApart));

    private static bool IsText(WorkKind kind) => kind is WorkKind.Paper or WorkKind.Book or WorkKind.Other;

    private void Add(WorkNode node)
    {
        Nodes.Add(node);
        families.UnionWith(node.Evidence.Families);
        years.UnionWith(node.Evidence.Years);
        if (node.Evidence.Kind is { } kind)
        {
            kinds.Add(kind);
        }

        foreach (var identifier in node.Evidence.Identifiers)
        {
            if (!identifiers.TryGetValue(identifier.Scheme, out var values))
            {
                identifiers[identifier.Scheme] = values = [];
            }

            values.Add(identifier);
        }
    }
}
