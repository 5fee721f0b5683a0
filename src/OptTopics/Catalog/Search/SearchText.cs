namespace OptTopics.Catalog.Search;

/// <summary>How text is folded before it is indexed and before it is looked for.</summary>
public static class SearchText
{
    public static string Fold(string text) => text.ToLowerInvariant();
}
