namespace OptTopics.Extraction.References;

/// <summary>What the names before the next name of a list tell of it.</summary>
/// <param name="InList">There are some.</param>
/// <param name="AfterAnd">"and" stands before it.</param>
/// <param name="IsTurned">The name before was "Smith A", so a full stop behind initials ends the list.</param>
/// <param name="BehindTurned">The name before was "Smith A." or "Smith A".</param>
/// <param name="IsGiven">"Smith, A., Doe, ", "Smith, Ann and Doe, " stands before: a given name follows, and initials end it.</param>
/// <param name="IsSecond">One family name and a comma stand before, so initials that a sentence follows belong to it.</param>
internal readonly record struct NamesBefore(bool InList, bool AfterAnd, bool IsTurned, bool BehindTurned, bool IsGiven, bool IsSecond)
{
    /// <summary>What these names tell of the next.</summary>
    /// <param name="separators">The marks behind the names: ',', ';' or '&amp;'.</param>
    public static NamesBefore Of(List<NameItem> items, List<char> separators) => new(
        InList: separators.Count > 0,
        AfterAnd: separators is [.., NameListParser.And],
        IsTurned: items is [.., { EndsWithInitials: true, HasDottedInitials: false }],
        BehindTurned: items is [{ EndsWithInitials: true }, ..] && items[^1].EndsWithInitials,
        IsGiven: IsGivenNext(items, separators),
        IsSecond: items is [{ IsFamily: true }] && separators[^1] is ',');

    private static bool IsGivenNext(List<NameItem> items, List<char> separators) =>
        items is [_, _, .., { IsFamily: true }]
            && items.Count % 2 == 1
            && separators[^1] is ','
            && (items[1].IsInitials || separators.Where((_, i) => i % 2 == 1).All(s => s is NameListParser.And or ';'));
}
