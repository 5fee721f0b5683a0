using OptTopics.Bibliography;
using OptTopics.Content;

namespace OptTopics.Catalog.Loading;

/// <summary>A paper as its citations and records make it, before it has rows.</summary>
internal sealed class PaperDraft
{
    /// <summary>With everything but its key's final form and its persons.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Who wrote it, in the order of <see cref="Bibliography.Paper.Authors"/>: other spellings that this work knows.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Spellings { get; init; }

    public required KeyParts Key { get; init; }

    /// <summary>The day the ledger first saw it; null when it does not know it.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>The keys that the ledger remembers for it.</summary>
    public required IReadOnlyList<string> RememberedKeys { get; init; }

    public required IReadOnlyList<WorkNode> Nodes { get; init; }

    /// <summary>Both have an identifier of a scheme, and not the same.</summary>
    public bool Contradicts(LedgerWork line) => line.Identifiers.GroupBy(i => i.Scheme, StringComparer.Ordinal)
        .Any(scheme => Paper.Identifiers.Any(i => i.Scheme == scheme.Key) && !Paper.Identifiers.Intersect(scheme).Any());
}
