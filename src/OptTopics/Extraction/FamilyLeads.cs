using System.Text.RegularExpressions;
using OptTopics.Bibliography;
using OptTopics.Extraction.References;

namespace OptTopics.Extraction;

/// <summary>
/// Works listed as "Smith, A study of lists (2015)", "Smith, Doe, and Roe, A study of lists": one comma parts family names from the title. That
/// tells nothing on one line; where most items of a page open so, each with another name, they are people.
/// </summary>
internal sealed partial class FamilyLeads
{
    private const int Least = 6;

    private const int LongestLead = 80;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private int led;
    private int items;

    public bool ArePeople => names.Count >= Least && names.Count * 2 >= led && led * 2 >= items;

    public void Add(Passage passage)
    {
        if (passage is not { Kind: EntryKind.Bullet or EntryKind.Numbered, Depth: 1, Text: { Text: { Length: > 0 } text } block })
        {
            return;
        }

        items++;
        var opening = block.LinkAt(0) is { IsBare: false } link ? link.At : new Stretch(0, block.NextBorder(0, text.Length));
        if (ReadAt(text, opening) is { } families
            && !GivenNames.StandAt(text, TitleBehind(text, families, opening.End))
            && OpensTitle().IsMatch(text.AsSpan(families.At.End, opening.End - families.At.End)))
        {
            led++;
            names.Add(families.Names[0].Name.WholeFamily);
        }
    }

    /// <summary>The family names that a comma parts from the rest of the words; null when there are none.</summary>
    public static NameList? ReadAt(string text, Stretch words)
    {
        words = words.TrimStart(text);
        return Lead().Match(text, words.Start, Math.Min(words.Length, LongestLead)) is { Success: true, Groups: [_, var families] }
            ? LoneNames.FamiliesIn(text, families)
            : null;
    }

    /// <summary>Where the title begins behind the names.</summary>
    public static int TitleBehind(string text, NameList families, int end) => new Stretch(families.At.End, end).TrimStart(text, ",?").Start;

    [GeneratedRegex(
        @"\G((?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]i|[Dd]a|[Ll]a)\s)*\p{Lu}[\p{L}'’-]+" +
        @"(?:(?:,\s\p{Lu}[\p{L}'’-]+){0,4},?\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?)\??,\s+(?=[\p{Lu}\d""“*])(?!\p{Lu}\.|\p{Lu}{1,3}[.,])")]
    private static partial Regex Lead();

    // Behind the comma two words in a row, and no initials.
    [GeneratedRegex(@"\A\??,\s+[\p{L}\d""“*][\p{L}\d'’-]*:?\s(?!\p{Lu}\.)[\p{L}\d][\p{L}'’-]")]
    private static partial Regex OpensTitle();
}
