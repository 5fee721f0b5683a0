using OptTopics.Bibliography;

namespace OptTopics.Catalog.Loading;

/// <summary>A paper as its citations and records make it, before it has rows.</summary>
internal sealed class PaperDraft
{
    /// <summary>With everything but its key's final form and its persons.</summary>
    public required Paper Paper { get; init; }

    /// <summary>Who wrote it, in the order of <see cref="Bibliography.Paper.Authors"/>: other spellings that this work knows.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Spellings { get; init; }

    public required KeyParts Key { get; init; }

    public required IReadOnlyList<WorkNode> Nodes { get; init; }
}
