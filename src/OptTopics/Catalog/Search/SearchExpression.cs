namespace OptTopics.Catalog.Search;

/// <summary>A question as typed, taken apart.</summary>
public sealed record SearchExpression
{
    public IReadOnlyList<string> Terms { get; init; } = [];
}
