namespace OptTopics.Extraction.References;

/// <content>Lists in which each family name is followed by its given name.</content>
internal static partial class NameListFormat
{
    /// <summary>"Gori, Marco and Tsoi, Ah Chung": between two "and" stands one comma.</summary>
    private static List<PrintedName>? ByAnd(List<NameItem> items, List<char> separators)
    {
        if (items.Count < 4 || items.Count % 2 != 0)
        {
            return null;
        }

        for (var i = 0; i < separators.Count; i++)
        {
            if (separators[i] != (i % 2 == 0 ? ',' : '&') || (i % 2 == 0 && !items[i].IsFamily))
            {
                return null;
            }
        }

        return [.. Enumerable.Range(0, items.Count / 2).Select(i => items[2 * i].Inverted(items[(2 * i) + 1]))];
    }

    /// <summary>"Gori, Marco, Tsoi, Ah Chung, and Smith, Ann": behind the only "and" stands a pair, and known given names stand second.</summary>
    private static List<PrintedName>? ByPairs(List<NameItem> items, List<char> separators)
    {
        var isPaired = items.Count >= 4 && items.Count % 2 == 0 && separators.IndexOf('&') == items.Count - 3 && separators[^1] is ',';
        return isPaired
                && items.Where((item, i) => i % 2 == 0).All(i => i.IsFamily)
                && items.Where((item, i) => i % 2 == 1).Count(IsGiven) is > 0 and var given
                && given >= items.Where((item, i) => i % 2 == 0).Count(IsGiven)
            ? [.. Enumerable.Range(0, items.Count / 2).Select(i => items[2 * i].Inverted(items[(2 * i) + 1]))]
            : null;
    }

    private static bool IsGiven(NameItem item) => GivenNames.Contains(item.Text.Split(' ')[0]);
}
